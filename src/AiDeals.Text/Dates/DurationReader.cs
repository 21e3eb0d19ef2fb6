namespace AiDeals.Text;

/// <summary>Reads lengths of time: a number and its unit ("seven-year", "পাঁচ বছরে"), duals ("عامين"), and units that stand for one ("an hour").</summary>
internal sealed class DurationReader(DatePack pack, NumberPack numberPack)
{
    private readonly record struct Part(int First, int Next, int Start, int End, Duration Duration);

    /// <param name="taken">Marks the numbers that became durations.</param>
    /// <param name="used">Tokens that belong to something else.</param>
    public List<DurationMention> ReadAll(ReadingText text, List<NumberRead> numbers, bool[] taken, bool[] used)
    {
        List<Part> parts = [];
        var k = 0;
        for (var i = 0; i < text.Count;)
        {
            while (k < numbers.Count && numbers[k].First < i) k++;
            if (k < numbers.Count && numbers[k].First == i && !taken[k])
            {
                if (Counted(text, numbers[k], used) is { } counted)
                {
                    taken[k] = true;
                    if (k + 1 < numbers.Count && !taken[k + 1] && WithMinutes(text, counted, numbers[k + 1]) is { } longer) (counted, taken[k + 1]) = (longer, true);
                    else if (k + 1 < numbers.Count && !taken[k + 1] && WithHalf(text, counted, numbers[k + 1]) is { } half) (counted, taken[k + 1]) = (half, true);
                    parts.Add(counted);
                    i = counted.Next;
                    continue;
                }
                i = Math.Max(numbers[k].Next, i + 1);
                continue;
            }
            if (text.May(i, pack.Units.Mark | numberPack.Words.Mark) && !used[i] && Alone(text, i, numbers, k, used, out var usedNumber) is { } alone)
            {
                if (usedNumber) taken[k < numbers.Count && numbers[k].First > i ? k : k + 1] = true;
                var after = k < numbers.Count && numbers[k].First >= alone.Next ? k : k + 1;
                if (after < numbers.Count && !taken[after] && WithHalf(text, alone, numbers[after]) is { } half) (alone, taken[after]) = (half, true);
                parts.Add(alone);
                i = Math.Max(alone.Next, i + 1);
                continue;
            }
            i++;
        }
        return [.. Joined(text, parts).Select(p => new DurationMention(text.Span(p.Start, p.End), Whole(p.Duration)))];
    }

    private Part? Counted(ReadingText text, NumberRead number, bool[] used)
    {
        var at = text.SkipHyphen(number.Next);
        if (pack.Between.TryMatch(text, at, out var between)) at = text.IndexAt(at, between.WordEnd);
        if (number.Value < 0 || at >= text.Count || used[at] || used[number.First]) return null;
        if (!pack.Units.TryMatch(text, at, out var unit))
        {
            // "half an hour", "three quarters of an hour".
            at = Skip(text, at);
            if (at >= text.Count || number.Value >= 1 || !pack.Units.TryMatch(text, at, out unit)) return null;
        }
        // "5 mm" and the like are no minutes; letters alone count only beside digits.
        return number.Value < 1e9m ? new Part(number.First, text.IndexAt(at, unit.WordEnd), number.Start, unit.End, new Duration(number.Value * unit.Value.Count, unit.Value.Unit)) : null;
    }

    /// <summary>"one hour fifteen", at the end of a clause.</summary>
    private Part? WithMinutes(ReadingText text, Part hours, NumberRead minutes)
    {
        if (hours.Duration.Unit != DurationUnit.Hour || !minutes.IsPlain || minutes.Value is < 1 or > 59 || !IsJoint(text, hours.Next, minutes.First) || minutes.Next < text.Count && text[minutes.Next].Kind is not (TokenKind.Mark or TokenKind.Break)) return null;
        return new Part(hours.First, minutes.Next, hours.Start, minutes.End, new Duration(hours.Duration.Value * 60 + minutes.Value, DurationUnit.Minute));
    }

    /// <summary>"ثلاث سنوات ونصف السنة", "two years and a half".</summary>
    private Part? WithHalf(ReadingText text, Part whole, NumberRead half)
    {
        if (half.Value is <= 0 or >= 1 || half.IsDigits(text) || text[whole.Next - 1].End != whole.End) return null;
        var tied = half.First == whole.Next && numberPack.Prefixes.TryMatch(numberPack.Words, text, half.First, out var fraction, out var and) && and && fraction.Value.Kind == NumberWordKind.Fraction;
        if (!tied && (half.First == whole.Next || !IsJoint(text, whole.Next, half.First))) return null;
        var (next, end) = (half.Next, half.End);
        if (pack.Prefixes.TryMatch(pack.Units, text, next, out var unit, out _))
        {
            // "two years and half a month" goes on with a unit of its own.
            if (unit.Value.Unit != whole.Duration.Unit || unit.Value.Count != 1) return null;
            (next, end) = (text.IndexAt(next, unit.WordEnd), unit.End);
        }
        return new Part(whole.First, next, whole.Start, end, whole.Duration with { Value = whole.Duration.Value + half.Value });
    }

    private int Skip(ReadingText text, int at)
    {
        if (pack.Links.TryMatch(text, at, out var link)) at = text.IndexAt(at, link.WordEnd);
        return numberPack.Words.TryMatch(text, at, out var article) && article.Value.Kind == NumberWordKind.Article ? text.IndexAt(at, article.WordEnd) : at;
    }

    /// <summary>A unit without a number before it.</summary>
    private Part? Alone(ReadingText text, int index, List<NumberRead> numbers, int k, bool[] used, out bool usedNumber)
    {
        usedNumber = false;
        if (text[index].Kind != TokenKind.Word) return null;
        if (numberPack.Words.TryMatch(text, index, out var article) && article.Value.Kind == NumberWordKind.Article)
        {
            var at = text.IndexAt(index, article.WordEnd);
            if (at >= text.Count || IsRate(text, index) || !pack.Units.TryMatch(text, at, out var one) || !one.Value.Single) return null;
            return new Part(index, text.IndexAt(at, one.WordEnd), article.Start, one.End, new Duration(one.Value.Count, one.Value.Unit));
        }
        if (!pack.Prefixes.TryMatch(pack.Units, text, index, out var unit, out _)) return null;
        var next = text.IndexAt(index, unit.WordEnd);
        // "السنوات السبع", "سنة واحدة": the number stands behind.
        var behind = k < numbers.Count && numbers[k].First == next ? k : k + 1 < numbers.Count && numbers[k + 1].First == next ? k + 1 : -1;
        if (behind >= 0 && numberPack.UnitsThenTens && numbers[behind] is { Scale: 1, Value: >= 1 and <= 10 } number && (number.Value == 1) == unit.Value.Single && text[number.First].Kind == TokenKind.Word && !used[number.First])
        {
            usedNumber = true;
            return new Part(index, number.Next, unit.Start, number.End, new Duration(number.Value * unit.Value.Count, unit.Value.Unit));
        }
        if (unit.Value.Count != 1) return unit.Value.Single && !IsRate(text, index) ? new Part(index, next, unit.Start, unit.End, new Duration(unit.Value.Count, unit.Value.Unit)) : null;
        if (!unit.Value.Single || unit.Start != text[index].Start || pack.SingleAfter.Count == 0) return null;
        var introduced = index == 0 || text.Is(index - 1, TokenKind.Break) || pack.Prefixes.TryMatch(pack.SingleAfter, text, index - 1, out var word, out _) && text.IndexAt(index - 1, word.WordEnd) == index;
        if (!introduced || pack.Words.TryMatch(text, next, out _) || text.Is(next, TokenKind.Number)) return null;
        return new Part(index, next, unit.Start, unit.End, new Duration(1, unit.Value.Unit));
    }

    /// <summary>"$20 a month" and "40 per week" are rates.</summary>
    private bool IsRate(ReadingText text, int index)
    {
        if (index == 0) return false;
        var before = text[index - 1];
        if (before.Kind == TokenKind.Number || pack.Units.TryMatch(text, index - 1, out _)) return true;
        return pack.Per.TryMatch(text, index - 1, out var word) && text.IndexAt(index - 1, word.WordEnd) == index;
    }

    /// <summary>"2 years, 3 months" is one length of 27 months.</summary>
    private List<Part> Joined(ReadingText text, List<Part> parts)
    {
        var joined = new List<Part>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Duration.Unit > part.Duration.Unit && text[last.Next - 1].End == last.End && IsJoint(text, last.Next, part.First) && Factor(last.Duration.Unit, part.Duration.Unit) is { } factor)
                joined[^1] = new Part(last.First, part.Next, last.Start, part.End, new Duration(last.Duration.Value * factor + part.Duration.Value, part.Duration.Unit));
            else joined.Add(part);
        }
        return joined;
    }

    private bool IsJoint(ReadingText text, int from, int to)
    {
        if (from == to) return true;
        if (to == from + 1 && (text.Is(from, ',') || text.Is(from, '،'))) return true;
        return numberPack.Words.TryMatch(text, from, out var and) && and.Value.Kind == NumberWordKind.And && text.IndexAt(from, and.WordEnd) == to;
    }

    /// <summary>Two and a half years are stated exactly as 30 months; what does not come out even stays as it is.</summary>
    private static Duration Whole(Duration duration)
    {
        while (duration.Value != decimal.Truncate(duration.Value) && duration.Unit != DurationUnit.Second)
        {
            var smaller = duration.Unit switch { DurationUnit.Year or DurationUnit.Quarter => DurationUnit.Month, DurationUnit.Month or DurationUnit.Week => DurationUnit.Day, var u => u - 1 };
            duration = new Duration(duration.Value * Factor(duration.Unit, smaller)!.Value, smaller);
        }
        return duration;
    }

    private static decimal? Factor(DurationUnit larger, DurationUnit smaller) => (larger, smaller) switch
    {
        (DurationUnit.Year, DurationUnit.Quarter) => 4,
        (DurationUnit.Year, DurationUnit.Month) => 12,
        (DurationUnit.Quarter, DurationUnit.Month) => 3,
        (DurationUnit.Week or DurationUnit.Day or DurationUnit.Hour or DurationUnit.Minute or DurationUnit.Month or DurationUnit.Year or DurationUnit.Quarter, _) => Seconds(larger) / Seconds(smaller),
        _ => null,
    };

    private static decimal Seconds(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => 31_536_000m,
        DurationUnit.Quarter => 7_776_000m,
        DurationUnit.Month => 2_592_000m,
        DurationUnit.Week => 604_800m,
        DurationUnit.Day => 86_400m,
        DurationUnit.Hour => 3_600m,
        DurationUnit.Minute => 60m,
        _ => 1m,
    };
}
