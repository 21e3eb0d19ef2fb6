using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace AiDeals.Text.Tests;

/// <summary>
/// Laws that hold for any text: nothing throws; spans lie inside the text, on whole characters and with nothing invisible at their ends; digits of the four scripts, composed and decomposed letters, zero-width characters and
/// the culture of the process make no difference to what is read. Texts are made of the words of all packs, digits, signs, controls, stray marks and half characters. AIDEALS_FUZZ sets how many (a million takes some minutes);
/// AIDEALS_FUZZ_SEED where to begin.
/// </summary>
public partial class FuzzTests(ITestOutputHelper output)
{
    private const int Usually = 1_500;
    // The whole reading, claims included, of one text in so many.
    private const int WholeEvery = 8;

    private static readonly string[] Languages = ["en", "bn", "hi", "ar"];
    private static readonly string[] Cultures = ["", "ar-SA", "bn-BD", "hi-IN", "tr-TR", "fa-IR", "de-DE"];
    private static readonly PartialDate Published = PartialDate.Day(2025, 11, 19);
    private static readonly int[] Zeros = ['0', '০', '०', '٠'];

    private static readonly string[] Signs =
    [
        " ", " ", " ", " ", " ", " ", ".", ",", "،", "٫", "٬", "-", "–", "—", "/", "'", "\"", "(", ")", "[", "%", "٪", "+", "~", "$", "US$", "€", "£", "₹", "৳", "¥", "A$", "Rs", "¢", "।", "؟", ":", ";", "\n", "\r\n", "\u2028", "½", "⅓", "²", "…", "&", "#", "•",
        "\u00A0", "\u202F", "\u2009", "\u3000", "\u0640", "\u064B", "\u0651", "\u0301", "\u093C", "\u09BC", "\u094D", "\u09CD", "\u09BE", "\u0654", "\uFEFB", "\uFDFC", "\u0600", "\0", "\u0007", "\uFFFF", "😀", "👩‍💻", "🇧🇩", "𝟓", "Ａ", "５", "é", "e\u0301", "ß", "İ", "ı", "漢", "К",
    ];

    private static readonly string[] Halves = ["\uD83D", "\uDE00", "\uDBFF", "\uDC00"];
    private static readonly string[] Invisible = ["\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202C", "\u2060", "\u2066", "\u2069", "\uFEFF", "\u00AD", "\u061C"];
    private static readonly Dictionary<string, string[]> Words = Languages.ToDictionary(l => l, WordsOf);

    [Fact]
    public void Any_text_is_read_by_the_laws()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("AIDEALS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Usually;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("AIDEALS_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 1;
        long figures = 0;
        var broken = new List<string>();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var random = new Random(seed * 7_919 + i);
            var language = Languages[i % Languages.Length];
            var text = Text(random, language);
            try
            {
                Interlocked.Add(ref figures, Check(text, language, random, i));
            }
            catch (Exception e)
            {
                lock (broken) broken.Add($"{language} #{i} \"{Escaped(text)}\": {e.GetType().Name} {e.Message}");
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {count} texts from seed {seed}, {figures} mentions, {broken.Count} broken"));
        foreach (var one in broken.Order(StringComparer.Ordinal).Take(40)) output.WriteLine(one);
        Assert.Empty(broken.Take(10));
        Assert.True(figures > count / 2, "the texts hold too few figures to tell anything");
    }

    private static int Check(string text, string language, Random random, int number)
    {
        var read = Read(text, language, Cultures[0]);
        foreach (var mention in read) CheckSpan(text, mention, language);
        var culture = Cultures[1 + number % (Cultures.Length - 1)];
        if (number % WholeEvery == 0)
        {
            var whole = ArticleReader.Default.Read(text, language, Published);
            foreach (var claim in whole.Claims) Assert.True(claim.Evidence.Start >= 0 && claim.Evidence.End <= text.Length, "evidence outside the text");
            foreach (var party in whole.Parties) Assert.True(party.Span.Length > 0 && party.Span.End <= text.Length, "a party outside the text");
        }
        Same(read, Read(text, language, culture), "culture " + culture);
        var zero = Zeros[random.Next(Zeros.Length)];
        Same(read, Read(InDigits(text, zero), language, Cultures[0]), "digits");
        var hidden = WithInvisible(text, random);
        Same(Shown(text, read), Shown(hidden, Read(hidden, language, Cultures[0])), "zero-width");
        if (!IsWellFormed(text)) return read.Count;
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
            Same([.. read.Select(m => m with { Span = default })], [.. Read(text.Normalize(form), language, culture).Select(m => m with { Span = default })], form.ToString());
        return read.Count;
    }

    private readonly record struct Mention(TextSpan Span, string What);

    private static void Same<T>(List<T> read, List<T> other, string what) => Assert.True(read.SequenceEqual(other), $"{what}: {string.Join("; ", read)} became {string.Join("; ", other)}");

    /// <summary>What is read, and the words it stands in without what nobody sees.</summary>
    private static List<(string, string)> Shown(string text, List<Mention> read) => [.. read.Select(m => (Without(m.Span.In(text)), m.What))];

    private static List<Mention> Read(string text, string language, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var read = MentionReader.For(language).Read(new NormalizedText(text), Published);
            return
            [
                .. read.Money.Select(m => new Mention(m.Span, FormattableString.Invariant($"{m.Money.Value:0.######}-{m.Money.ValueHigh:0.######} {m.Money.Currency} {m.Money.Bound}"))),
                .. read.Numbers.Select(n => new Mention(n.Span, FormattableString.Invariant($"{n.Value:0.######}"))),
                .. read.Dates.Select(d => new Mention(d.Span, d.Date.ToString())),
                .. read.Durations.Select(d => new Mention(d.Span, FormattableString.Invariant($"{d.Duration.Value:0.######} {d.Duration.Unit}"))),
                .. read.Power.Select(p => new Mention(p.Span, FormattableString.Invariant($"{p.Gigawatts:0.######} gw {p.Bound}"))),
            ];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void CheckSpan(string text, Mention mention, string language)
    {
        var (start, end) = (mention.Span.Start, mention.Span.End);
        Assert.True(start >= 0 && end <= text.Length && mention.Span.Length > 0, $"{mention} outside the text");
        Assert.False(IsLow(text, start) || IsLow(text, end), $"{mention} splits a surrogate pair");
        Assert.False(char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[end - 1]) || IsInvisible(text[start]) || IsInvisible(text[end - 1]), $"{mention} begins or ends with nothing");
        Assert.False(start > 0 && IsMark(text[start]) && char.IsLetterOrDigit(text[start - 1]), $"{mention} begins inside a character");
        // A case ending may begin with a vowel sign (ডলারের): only Bengali glues such, to Latin words too (OpenAIের), where such a sign begins a word of its own.
        var ending = language == "bn" && end < text.Length && text[end] is >= '\u09BE' and <= '\u09CC' || end < text.Length && text[end] > '\u036F' && text[end - 1] < '\u0300';
        Assert.False(end < text.Length && IsMark(text[end]) && char.IsLetter(text[end - 1]) && !ending, $"{mention} ends inside a character");
    }

    private static bool IsLow(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsInvisible(char c) => Invisible.Any(i => i[0] == c);

    private static string Text(Random random, string language)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(2, 28); pieces > 0; pieces--)
        {
            text.Append(random.Next(20) switch
            {
                < 5 => Digits(random),
                < 10 => Words[language][random.Next(Words[language].Length)],
                10 => Words[Languages[random.Next(Languages.Length)]] is var other ? other[random.Next(other.Length)] : "",
                11 => Invisible[random.Next(Invisible.Length)],
                12 when random.Next(8) == 0 => Halves[random.Next(Halves.Length)],
                13 => ((char)random.Next(0x20, 0xD7FF)).ToString(),
                _ => Signs[random.Next(Signs.Length)],
            });
            if (random.Next(3) > 0) text.Append(' ');
        }
        return text.ToString();
    }

    private static string Digits(Random random)
    {
        var value = random.Next(6) switch
        {
            0 => random.Next(10).ToString(CultureInfo.InvariantCulture),
            1 => random.Next(1_950, 2_050).ToString(CultureInfo.InvariantCulture),
            2 => (random.Next(10_000) / 100m).ToString(CultureInfo.InvariantCulture),
            3 => random.Next(1_000, 10_000_000).ToString("N0", CultureInfo.InvariantCulture),
            4 => "1,25,000",
            _ => random.Next(1_000).ToString(CultureInfo.InvariantCulture),
        };
        return InDigits(value, Zeros[random.Next(Zeros.Length)]);
    }

    private static string InDigits(string text, int zero) => string.Create(text.Length, (text, zero), static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            var c = from.text[i];
            to[i] = Array.Find(Zeros, z => c >= z && c <= z + 9) is > 0 and var own ? (char)(from.zero + (c - own)) : c;
        }
    });

    private static string WithInvisible(string text, Random random)
    {
        var hidden = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            // Not inside a pair, nor inside the one line end of two characters.
            var whole = i == 0 || !(char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(text[i])) && !(text[i - 1] == '\r' && text[i] == '\n');
            if (whole && random.Next(6) == 0) hidden.Append(Invisible[random.Next(Invisible.Length)]);
            hidden.Append(text[i]);
        }
        return hidden.ToString();
    }

    private static string Without(string text) => string.Concat(text.Where(c => !IsInvisible(c)));

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return false;
        }
        return true;
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is < ' ' or >= '\u0080' ? $"\\u{(int)c:X4}" : c.ToString()));

    /// <summary>Every word of the packs that read figures.</summary>
    private static string[] WordsOf(string language)
    {
        var words = new List<string>();
        foreach (var file in new[] { "numbers", "numbers", "money", "dates", "dates", "words" })
        {
            using var stream = typeof(ArticleReader).Assembly.GetManifestResourceStream($"Languages/{language}/{file}.yaml")!;
            var lines = new StreamReader(stream, Encoding.UTF8).ReadToEnd().Split('\n').Where(l => !l.StartsWith('#'));
            words.AddRange(lines.SelectMany(l => Word().Matches(l).Select(m => m.Value)));
        }
        return [.. words];
    }

    [GeneratedRegex("""[^\s,:{}\[\]"|()#]+""")]
    private static partial Regex Word();
}
