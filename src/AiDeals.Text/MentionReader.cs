namespace AiDeals.Text;

/// <summary>Everything with a figure in it that one text mentions, in the order of the text.</summary>
internal sealed record Mentions(IReadOnlyList<NumberMention> Numbers, IReadOnlyList<MoneyMention> Money, IReadOnlyList<DateMention> Dates, IReadOnlyList<DurationMention> Durations, IReadOnlyList<PowerMention> Power);

/// <summary>The station of mentions for one language. A number is first money, else part of a date, else a length of time, else power, else a plain number. Safe to share between threads.</summary>
internal sealed class MentionReader
{
    private readonly Beginnings beginnings;
    private readonly NumberReader numbers;
    private readonly MoneyReader money;
    private readonly DateReader dates;
    private readonly DurationReader durations;
    private readonly PowerReader power;

    public MentionReader(LanguagePack pack)
    {
        beginnings = pack.Beginnings;
        numbers = new NumberReader(pack.Numbers);
        money = new MoneyReader(pack.Money, pack.Numbers);
        dates = new DateReader(pack.Dates);
        durations = new DurationReader(pack.Dates, pack.Numbers);
        power = new PowerReader(pack.Power, pack.Numbers, new BoundReader(pack.Money));
    }

    /// <summary>With the packs of this assembly.</summary>
    public static MentionReader For(string language) => LanguagePacks.Shipped.Mentions(language);

    /// <param name="explain">Money and numbers tell how their words became their value: the same reading, and a few strings more for each.</param>
    public Mentions Read(NormalizedText source, PartialDate? published, bool explain = false)
    {
        var text = new ReadingText(source, beginnings, explain);
        var reads = numbers.ReadAll(text);
        var taken = new bool[reads.Count];
        var amounts = money.ReadAll(text, reads, taken);
        var used = new bool[text.Count];
        for (var k = 0; k < reads.Count; k++)
            if (taken[k]) Mark(used, reads[k].First, reads[k].Next);
        var days = dates.ReadAll(text, new Publication(published), used);
        foreach (var day in days) Mark(used, day.First, day.Next);
        for (var k = 0; k < reads.Count; k++)
            for (var i = reads[k].First; i < reads[k].Next && !taken[k]; i++) taken[k] = used[i];
        var watts = power.ReadAll(text, reads, taken);
        var lengths = durations.ReadAll(text, reads, taken, used);
        List<NumberMention> plain = [];
        for (var k = 0; k < reads.Count; k++)
            if (!taken[k]) plain.Add(new NumberMention(text.Span(reads[k].Start, reads[k].End), reads[k].Value) { Trace = explain ? NumberTrace.Chain(numbers.Pack, text, reads[k]) : null });
        return new Mentions(plain, amounts, [.. days.Select(d => new DateMention(text.Span(d.Start, d.End), d.Date))], lengths, watts);
    }

    private static void Mark(bool[] used, int from, int to)
    {
        for (var i = from; i < to; i++) used[i] = true;
    }
}
