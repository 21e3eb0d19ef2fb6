namespace AiDeals.Text;

/// <summary>
/// Figures that are money though no currency stands beside them: "valued at 15 billion", "65 अरब का लक्ष्य", "২০০০ কোটিতে", "يستثمر ثلاثة مليارات". Only figures with a scale in words. Two questions decide: may what stands
/// behind the figure stand behind money, or is it a noun that is counted; and what came last before it in the sentence, money or something that is counted.
/// </summary>
internal sealed class ElisionReader(MoneyPack pack, NumberPack numberPack)
{
    // Of less than a lakh, papers name what they count.
    private const decimal SmallestScale = 1e5m;
    // "in a deal that values it at": a cue may stand some words away from the figure, not a whole sentence.
    private const int FarBehind = 15;

    /// <summary>Adds such amounts to those found; both are in the order of the text.</summary>
    public List<Amount> Complete(ReadingText text, List<NumberRead> numbers, bool[] taken, List<Amount> found)
    {
        List<Amount>? all = null;
        var tally = new Lazy<Tally>(() => Count(found));
        var known = 0;
        for (var k = 0; k < numbers.Count; k++)
        {
            while (known < found.Count && found[known].Next <= numbers[k].First)
            {
                all?.Add(found[known]);
                known++;
            }
            if (taken[k] || !IsScaled(text, numbers[k])) continue;
            var before = all ?? found;
            var last = all is null ? known - 1 : all.Count - 1;
            if (!TryRead(text, numbers[k], before, last, found, known, tally, out var amount)) continue;
            all ??= found[..known];
            taken[k] = true;
            if (all.Count > 0 && GoesOn(text, all[^1], numbers[k]))
            {
                all[^1] = all[^1] with { Low = all[^1].Low + amount.Low, Next = amount.Next, End = amount.End, Scale = amount.Scale, Steps = [.. all[^1].Steps, amount.Steps[0]] };
                continue;
            }
            all.Add(k > 0 && !taken[k - 1] && TryFrom(text, numbers[k - 1], numbers[k], amount, out var range) ? range : amount);
            if (all[^1].High is not null) taken[k - 1] = true;
        }
        if (all is null) return found;
        all.AddRange(found[known..]);
        return all;
    }

    /// <summary>"70B" names a model more often than a sum; a bare "करोड़" is vague.</summary>
    private static bool IsScaled(ReadingText text, NumberRead number) =>
        number is { Scale: >= SmallestScale, Bare: false, Value: > 0 } && !(text[number.Next - 1].Kind == TokenKind.Word && text.Touches(number.Next - 1) && text.Is(number.Next - 2, TokenKind.Number));

    private bool TryRead(ReadingText text, NumberRead number, List<Amount> before, int last, List<Amount> found, int known, Lazy<Tally> tally, out Amount amount)
    {
        amount = null!;
        var behind = Behind(text, number);
        if (behind == Verdict.Count || text.Is(number.First - 1, ':') && Counted(text, number.First - 2, 1, ElidedWord.Counted) || text.Is(number.First - 1, '-') && text.Touches(number.First) && !text.Is(number.First - 2, TokenKind.Number) && !numberPack.Words.TryMatch(text, number.First - 2, out _)) return false;
        var (from, to) = Surroundings.Sentence(text, number.First, number.Next);
        var sentence = Before(text, number.First, from, before, last);
        if (behind == Verdict.Unknown && !IsRest(text, number.First) && !(sentence == Verdict.Money && (IsBounded(text, number) || GoesWith(number, from, before, last)))) return false;
        if (behind != Verdict.Money && sentence == Verdict.Count) return false;
        if (behind != Verdict.Money && sentence == Verdict.Unknown && After(text, number.Next, to) == Verdict.Count) return false;
        var source = Source(text, number, from, to, before, last, found, known, tally);
        // A text that names no currency at all leaves the one its readers pay in, if it clearly speaks of money.
        if (source is null && behind != Verdict.Money && sentence != Verdict.Money && After(text, number.Next, to) != Verdict.Money) return false;
        source ??= new Origin(IsIndian(text, number) ? pack.HomeCurrency : pack.TradeCurrency, null, false);
        amount = new Amount(number.First, number.Next, number.Start, number.End, number.Value, null, source.Value.Code, 1, number.Scale, source.Value.Text,
            [$"{text.Span(number.Start, number.End).In(text.Source.Original)} = {MoneyReader.Plain(number.Value)}", $"no currency beside it: {source.Value.Code}, {source.Value switch { { Near: true } => "as in the same sentence", { Text: null } => "which readers of this language count so", _ => "as elsewhere in the text" }}"]);
        return true;
    }

    /// <summary>"ملياري دولار و300 مليون": one amount, its currency said before its last part.</summary>
    private bool GoesOn(ReadingText text, Amount amount, NumberRead rest) =>
        amount is { High: null, Parts: 1 } && amount.Scale > rest.Scale && rest.Value < amount.Scale && numberPack.UnitsThenTens
        && (amount.Next == rest.First || amount.Next == rest.First - 1 && numberPack.Words.TryMatch(text, amount.Next, out var and) && and.Value.Kind == NumberWordKind.And);

    /// <summary>Billions behind billions of money in one sentence: little else is counted by the billion, and that is known by name.</summary>
    private static bool GoesWith(NumberRead number, int from, List<Amount> before, int last) => number.Scale >= 1e9m && last >= 0 && before[last].First >= from && before[last].Scale == number.Scale;

    private enum Verdict { Unknown, Neutral, Money, Count }

    /// <summary>What directly follows the figure: a word that is counted, a word of money, one that may follow either, or one nothing is known of, most likely a noun that is counted.</summary>
    private Verdict Behind(ReadingText text, NumberRead number)
    {
        var at = number.Next;
        if (text.Is(at, '+')) at++;
        if (text.Is(at, '%') || text.Is(at, '-') && text.Touches(at)) return Verdict.Count;
        var bound = false;
        if (pack.BoundsAfter.TryMatch(text, at, out var words)) (at, bound) = (text.IndexAt(at, words.WordEnd), true);
        if (at >= text.Count || text[at].Kind is TokenKind.Break or TokenKind.Mark) return Verdict.Neutral;
        // "১০০ বিলিয়ন ছাড়িয়ে ১০২ বিলিয়ন ডলারে".
        if (text[at].Kind == TokenKind.Number) return bound ? Verdict.Neutral : Verdict.Count;
        // "২৩ বিলিয়নের কোম্পানি": behind a case ending stands what costs so much, unless it is told by its number only.
        if (number.Closed && !bound) return Counted(text, at, 2, ElidedWord.Tells) ? Verdict.Count : Verdict.Neutral;
        if (!pack.Prefixes.TryMatch(pack.Elided, text, at, out var word, out _))
            return pack.MayBehind(text[at].In(text.Folded)) ? Verdict.Neutral : Verdict.Unknown;
        if (word.Value.HasFlag(ElidedWord.Counted)) return Verdict.Count;
        if (word.Value.HasFlag(ElidedWord.Of) && Counted(text, text.IndexAt(at, word.WordEnd), 5, ElidedWord.Counted)) return Verdict.Count;
        // "10 करोड़ के शेयर" is what they cost, "10 करोड़ का यूजर बेस" how many.
        if (word.Value.HasFlag(ElidedWord.Worth) && Counted(text, text.IndexAt(at, word.WordEnd), 2, ElidedWord.Tells)) return Verdict.Count;
        return word.Value.HasFlag(ElidedWord.Money) ? Verdict.Money : Verdict.Neutral;
    }

    private bool Counted(ReadingText text, int at, int tokens, ElidedWord kind)
    {
        for (var i = Math.Max(0, at); i < Math.Min(text.Count, at + tokens) && (text[i].Kind == TokenKind.Word || text.Is(i, '\'') || text.Is(i, '"')); i++)
            if (pack.Prefixes.TryMatch(pack.Elided, text, i, out var word, out _) && word.Value.HasFlag(kind)) return true;
        return false;
    }

    /// <summary>Behind "more than" in the languages that put it last stands what is counted, unless none of the next words can be.</summary>
    private bool IsBounded(ReadingText text, NumberRead number) =>
        pack.BoundsAfter.TryMatch(text, number.Next, out var words) && !Counted(text, text.IndexAt(number.Next, words.WordEnd), 3, ElidedWord.Counted);

    /// <summary>Counted in lakhs or crores; "लाख करोड़" is a trillion by its last word.</summary>
    private bool IsIndian(ReadingText text, NumberRead number) =>
        numberPack.Words.TryMatch(text, number.Next - 1, out var last) && last.Value.Kind is NumberWordKind.Scale or NumberWordKind.PluralScale ? last.Value.Scale is 1e5m or 1e7m : number.Scale is 1e5m or 1e7m or 1e10m;

    /// <summary>"the other five billion", "बाकी पांच अरब": a part of a sum told before.</summary>
    private bool IsRest(ReadingText text, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 2) && text[i].Kind == TokenKind.Word; i--)
            if (pack.Prefixes.TryMatch(pack.Elided, text, i, out var word, out _) && word.Value.HasFlag(ElidedWord.Rest)) return true;
        return false;
    }

    /// <summary>The nearest thing before the figure in its sentence that is money or is counted.</summary>
    private Verdict Before(ReadingText text, int first, int from, List<Amount> before, int last)
    {
        var money = last >= 0 ? before[last].Next - 1 : -1;
        for (var i = first - 1; i >= from; i--)
        {
            if (i <= money || pack.Currencies.TryMatch(text, i, out _)) return Verdict.Money;
            if (!pack.Prefixes.TryMatch(pack.Elided, text, i, out var word, out _)) continue;
            if (word.Value.HasFlag(ElidedWord.Money)) return Verdict.Money;
            if (word.Value.HasFlag(ElidedWord.Tells)) return Verdict.Count;
        }
        return Verdict.Unknown;
    }

    private Verdict After(ReadingText text, int next, int to)
    {
        for (var i = next; i < Math.Min(to, next + FarBehind); i++)
        {
            if (pack.Currencies.TryMatch(text, i, out _)) return Verdict.Money;
            if (!pack.Prefixes.TryMatch(pack.Elided, text, i, out var word, out _)) continue;
            if (word.Value.HasFlag(ElidedWord.Money)) return Verdict.Money;
            if (word.Value.HasFlag(ElidedWord.Tells)) return Verdict.Count;
        }
        return Verdict.Unknown;
    }

    private readonly record struct Origin(string Code, string? Text, bool Near);

    /// <summary>Where the currency comes from: the sentence, before the figure and then behind it; the paragraph; the text.</summary>
    private Origin? Source(ReadingText text, NumberRead number, int from, int to, List<Amount> before, int last, List<Amount> found, int known, Lazy<Tally> tally)
    {
        // "1.8 लाख करोड़ (20 अरब डॉलर)": what is converted in brackets is the readers' own.
        if (IsIndian(text, number) && text.Is(number.Next, '(') && known < found.Count && found[known].First <= number.Next + 3 && found[known].Code != pack.HomeCurrency) return new Origin(pack.HomeCurrency, null, false);
        var stop = last >= 0 ? Math.Max(from, before[last].Next) : from;
        for (var i = number.First - 1; i >= stop; i--)
            if (pack.Currencies.TryMatch(text, i, out var word) && word.Value is { Parts: 1, IsSign: false }) return new Origin(word.Value.Code, text.Folded[word.Start..word.End], true);
        if (Nearest(text, before, last, from, number.Scale) is { } near) return From(near, true);
        if (known < found.Count && found[known].First < to) return From(found[known], true);
        var (start, end) = Surroundings.Paragraph(text, number.First, number.Next);
        if (Nearest(text, before, last, start, number.Scale) is { } same) return From(same, false);
        if (known < found.Count && found[known].First < end) return From(found[known], false);
        if (IsIndian(text, number) && Counted(text, tally.Value, from, to) is { } home) return From(home, false);
        if (last >= 0) return From(before[last], false);
        return known < found.Count ? From(found[known], false) : null;
    }

    /// <summary>What the text counts in lakhs and crores: the first amount in the readers' own currency, the first in another, and which of the two are more.</summary>
    private sealed record Tally(Amount? Home, Amount? Other, bool MoreHome);

    private Tally Count(List<Amount> found)
    {
        Amount? home = null, other = null;
        var (homes, others) = (0, 0);
        foreach (var amount in found)
        {
            var isHome = amount.Code == pack.HomeCurrency;
            if (isHome) home ??= amount;
            if (amount.Scale is not (1e5m or 1e7m or 1e10m)) continue;
            if (!isHome) other ??= amount;
            (homes, others) = isHome ? (homes + 1, others) : (homes, others + 1);
        }
        return new Tally(home, other, homes > others);
    }

    /// <summary>The currency this text counts in lakhs and crores; the readers' own where the sentence speaks of their country ("हमारे यहां").</summary>
    private Amount? Counted(ReadingText text, Tally tally, int from, int to)
    {
        if (tally.Home is null || tally.MoreHome) return tally.Home;
        for (var i = from; i < to; i++)
            if (pack.Prefixes.TryMatch(pack.Places, text, i, out var place, out _) && place.Value.Codes.Contains(pack.HomeCurrency)) return tally.Home;
        return tally.Other;
    }

    private static Origin From(Amount amount, bool near) => new(amount.Code, amount.CurrencyText, near);

    /// <summary>The last amount before, of the same scale if there is one: of "250 million dollars, that is 2,180 crore rupees" the dollars go on to "100 million". What stands in brackets is a conversion and goes on to nothing.</summary>
    private static Amount? Nearest(ReadingText text, List<Amount> before, int last, int from, decimal scale)
    {
        Amount? nearest = null, conversion = null;
        for (var i = last; i >= Math.Max(0, last - 6) && before[i].First >= from; i--)
        {
            if (before[i].Parts != 1) continue;
            if (InBrackets(text, before[i].First)) { conversion ??= before[i]; continue; }
            if (before[i].Scale == scale) return before[i];
            nearest ??= before[i];
        }
        return nearest ?? conversion;
    }

    private static bool InBrackets(ReadingText text, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
            if (text.Is(i, '(')) return true;
            else if (text[i].Kind == TokenKind.Break || text.Is(i, ')')) return false;
        return false;
    }

    /// <summary>"10 to 15 billion": the figure before, if a word or dash of ranges ties the two.</summary>
    private bool TryFrom(ReadingText text, NumberRead low, NumberRead high, Amount amount, out Amount range)
    {
        range = amount;
        if (low.Closed || low.Bare || low.Value <= 0 || low.Next >= text.Count) return false;
        int next;
        if (text.Is(low.Next, '–') || text.Is(low.Next, '-') && text.Touches(low.Next) == text.Touches(low.Next + 1)) next = low.Next + 1;
        else if (pack.Ranges.TryMatch(text, low.Next, out var word) && (word.Value is RangeWord.To or RangeWord.FromTo or RangeWord.Or || word.Value == RangeWord.And && IsBetween(text, low.First))) next = text.IndexAt(low.Next, word.WordEnd);
        else return false;
        if (next != high.First) return false;
        var value = low.IsPlain && low.Value < 1000 ? low.Value * high.Scale : low.Value;
        if (value >= high.Value || !low.IsPlain && low.Scale < SmallestScale || low.IsPlain && low.Value >= 1000) return false;
        range = amount with { First = low.First, Start = low.Start, Low = value, High = high.Value, Steps = [$"{text.Span(low.Start, low.End).In(text.Source.Original)} = {MoneyReader.Plain(value)}", .. amount.Steps] };
        return true;
    }

    private bool IsBetween(ReadingText text, int first) =>
        first > 0 && pack.Prefixes.TryMatch(pack.Ranges, text, first - 1, out var word, out _) && word.Value == RangeWord.Between;
}
