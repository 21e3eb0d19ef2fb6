using System.Globalization;

namespace AiDeals.Text;

/// <summary>A date found in the normalised text.</summary>
internal readonly record struct DateRead(int First, int Next, int Start, int End, PartialDate Date);

/// <summary>Reads dates: absolute ("10 February 2025", "২০২৪ সালের আগস্ট", "Q3 2026"), and relative to the publication ("Monday", "last month", "نوفمبر الماضي").</summary>
internal sealed class DateReader(DatePack pack)
{
    private const int FirstYear = 1900, LastYear = 2100;

    /// <param name="taken">Tokens that belong to something else.</param>
    public List<DateRead> ReadAll(ReadingText text, Publication publication, bool[] taken)
    {
        var reads = new List<DateRead>();
        var i = 0;
        while (i < text.Count)
        {
            if (!taken[i] && TryRead(text, i, publication, taken, out var read))
            {
                reads.Add(read);
                i = Math.Max(read.Next, i + 1);
            }
            else
            {
                i++;
            }
        }
        return reads;
    }

    private bool TryRead(ReadingText text, int index, Publication publication, bool[] taken, out DateRead read)
    {
        read = default;
        if (text[index].Kind is TokenKind.Break or TokenKind.Mark || !MayBegin(text, index)) return false;
        var found = text[index].Kind == TokenKind.Number
            ? Iso(text, index) ?? DayMonth(text, index, publication) ?? YearMonth(text, index) ?? YearAlone(text, index)
            : Named(text, index, publication) ?? Relative(text, index, publication) ?? Quarter(text, index, publication);
        if (found is not { } date) return false;
        for (var i = date.First; i < date.Next; i++) if (taken[i]) return false;
        read = date;
        return true;
    }

    private bool MayBegin(ReadingText text, int index) =>
        text[index].Kind == TokenKind.Number || text.May(index, pack.Words.Mark | pack.RelativeBefore.Mark | pack.Units.Mark | pack.Ordinals.Mark) || text.CharAt(index) == 'Q' && text[index].Length == 1;

    private static int? Digits(ReadingText text, int index, int least, int most)
    {
        if (!text.Is(index, TokenKind.Number) || text[index].Length > 4) return null;
        return int.TryParse(text[index].In(text.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value : null;
    }

    private static int? Year(ReadingText text, int index) => text.Is(index, TokenKind.Number) && text[index].Length == 4 ? Digits(text, index, FirstYear, LastYear) : null;

    private static DateRead? Iso(ReadingText text, int index)
    {
        if (Year(text, index) is not { } year || !text.Is(index + 1, '-') || !text.Touches(index + 1) || !text.Touches(index + 2) || text.Is(index + 2, TokenKind.Number) && text[index + 2].Length != 2) return null;
        if (Digits(text, index + 2, 1, 12) is not { } month || !text.Is(index + 3, '-') || !text.Touches(index + 3) || !text.Touches(index + 4)) return null;
        return Digits(text, index + 4, 1, 31) is { } day && Publication.DateIn(year, month, day) is { } date ? new DateRead(index, index + 5, text[index].Start, text[index + 4].End, PartialDate.Day(date)) : null;
    }

    /// <summary>"10 February", "10th of February 2025".</summary>
    private DateRead? DayMonth(ReadingText text, int index, Publication publication)
    {
        if (Digits(text, index, 1, 31) is not { } day || text[index].Length > 2 || text.Touches(index) && text.Is(index - 1, TokenKind.Word) && Tokenizer.IsLatin(text.CharAt(index - 1))) return null;
        var at = Link(text, DaySuffix(text, index + 1));
        if (!Word(text, at, DateWordKind.Month, out var month)) return null;
        return Complete(text, index, text[index].Start, month.Value.Value, day, text.IndexAt(at, month.WordEnd), month.End, publication);
    }

    private DateRead? Complete(ReadingText text, int first, int start, int month, int? day, int next, int end, Publication publication)
    {
        (next, end) = OtherName(text, month, next, end);
        if (day is null)
        {
            var at = next;
            if (Digits(text, at, 1, 31) is { } after && text[at].Length <= 2 && !IsCounted(text, at)) (day, next, end) = (after, DaySuffix(text, at + 1), text[at].End);
        }
        var comma = text.Is(next, ',') || text.Is(next, '،') ? next + 1 : next;
        var yearAt = Link(text, comma);
        if (Year(text, yearAt) is { } year && !IsCounted(text, yearAt))
        {
            if (day is null) return new DateRead(first, yearAt + 1, start, text[yearAt].End, PartialDate.Month(year, month));
            return Publication.DateIn(year, month, day.Value) is { } date ? new DateRead(first, yearAt + 1, start, text[yearAt].End, PartialDate.Day(date)) : null;
        }
        int? relative = Before(text, first) ?? null;
        if (RelativeAfter(text, next) is var (offset, relativeNext, relativeEnd)) (relative, next, end) = (offset, relativeNext, relativeEnd);
        else if (relative is null && YearOfOffset(text, first, next, publication) is { } of) return new DateRead(first, of.Next, start, of.End == 0 ? end : of.End, day is { } d0 && Publication.DateIn(of.Year, month, d0) is { } whole ? PartialDate.Day(whole) : PartialDate.Month(of.Year, month));
        var placed = day is { } d ? publication.DayOfMonth(month, d, relative) : publication.Month(month, relative);
        return placed is { } found ? new DateRead(first, next, start, end, found) : null;
    }

    /// <summary>"last year in May", "May last year", "গত বছরের জুনে": the year said relative beside the month.</summary>
    private (int Year, int Next, int End)? YearOfOffset(ReadingText text, int first, int next, Publication publication)
    {
        if (pack.RelativeBefore.TryMatch(text, next, out var word)
            && text.IndexAt(next, word.WordEnd) is var at && pack.Units.TryMatch(text, at, out var unit)
            && unit.Value.Unit == DurationUnit.Year && publication.Period(DurationUnit.Year, word.Value) is { } year) return (year.First.Year, text.IndexAt(at, unit.WordEnd), unit.End);
        for (var i = first - 1; i >= Math.Max(0, first - 4); i--)
        {
            if (text[i].Kind is TokenKind.Break or TokenKind.Mark) break;
            if (!pack.RelativeBefore.TryMatch(text, i, out word)) continue;
            var unitAt = text.IndexAt(i, word.WordEnd);
            if (unitAt < first && pack.Units.TryMatch(text, unitAt, out unit) && unit.Value.Unit == DurationUnit.Year && text.IndexAt(unitAt, unit.WordEnd) is var after && after <= first && first - after <= 1
                && publication.Period(DurationUnit.Year, word.Value) is { } earlier) return (earlier.First.Year, next, 0);
        }
        return null;
    }

    /// <summary>The second name of "يونيو/حزيران".</summary>
    private (int Next, int End) OtherName(ReadingText text, int month, int next, int end)
    {
        // "أبريل نيسان": both names side by side.
        if (Word(text, next, DateWordKind.Month, out var beside) && beside.Value.Value == month) return (text.IndexAt(next, beside.WordEnd), beside.End);
        if (!text.Is(next, '/') && !text.Is(next, '(')) return (next, end);
        if (!Word(text, next + 1, DateWordKind.Month, out var other) || other.Value.Value != month) return (next, end);
        var after = text.IndexAt(next + 1, other.WordEnd);
        return (text.Is(after, ')') ? after + 1 : after, other.End);
    }

    /// <summary>"২০২৪ সালের আগস্টে", "2024 के अगस्त".</summary>
    private DateRead? YearMonth(ReadingText text, int index)
    {
        if (Year(text, index) is not { } year) return null;
        var at = index + 1;
        if (pack.YearAfter.TryMatch(text, at, out var word)) at = text.IndexAt(at, word.WordEnd);
        at = Link(text, at);
        // "2026 की तीसरी तिमाही", "২০২৬ সালের তৃতীয় প্রান্তিকে".
        if (at < text.Count && OrdinalQuarter(text, at) is var (number, _, after, stop)) return new DateRead(index, after, text[index].Start, stop, PartialDate.Quarter(year, number));
        if (at >= text.Count || !Word(text, at, DateWordKind.Month, out var month)) return null;
        var (next, end) = (text.IndexAt(at, month.WordEnd), month.End);
        if (Digits(text, at - 1, 1, 31) is null && Digits(text, next, 1, 31) is { } day && text[next].Length <= 2 && !IsCounted(text, next) && Publication.DateIn(year, month.Value.Value, day) is { } date)
            return new DateRead(index, next + 1, text[index].Start, text[next].End, PartialDate.Day(date));
        return new DateRead(index, next, text[index].Start, end, PartialDate.Month(year, month.Value.Value));
    }

    private DateRead? YearAlone(ReadingText text, int index)
    {
        if (Year(text, index) is not { } year || IsCounted(text, index) || text.Is(index + 1, '/') && text.Touches(index + 1) || text.Touches(index) && text.Is(index - 1, '/')) return null;
        var read = new DateRead(index, index + 1, text[index].Start, text[index].End, PartialDate.Year(year));
        if (pack.YearAfter.TryMatch(text, index + 1, out _)) return read;
        // "2026 থেকে 2029 সালের": the word behind the second year serves both.
        if (index + 2 < text.Count && Year(text, index + 2) is not null && pack.YearAfter.TryMatch(text, index + 3, out _)) return read;
        // "بين عامي 2024 و2027": the word before the first year serves both.
        if (index >= 2 && pack.Ands.TryMatch(text, index - 1, out var glued) && text.IndexAt(index - 1, glued.WordEnd) == index && Year(text, index - 2) is not null && YearAlone(text, index - 2) is not null) return read;
        for (var i = index - 1; i >= Math.Max(0, index - 3); i--)
        {
            if (text[i].Kind == TokenKind.Break) break;
            if (pack.Prefixes.TryMatch(pack.YearBefore, text, i, out var word, out _) && (text.IndexAt(i, word.WordEnd) is var after && (after == index || after == index - 1 && text.SkipHyphen(after) == index))) return read;
        }
        return null;
    }

    /// <summary>Something counted stands behind the number: then it is no year and no day.</summary>
    private bool IsCounted(ReadingText text, int index) => text.Is(index + 1, '%') || index + 1 < text.Count && text.Is(index + 1, TokenKind.Word) && pack.Units.TryMatch(text, index + 1, out var unit)
        && unit.Value.Unit != DurationUnit.Year && !pack.YearAfter.TryMatch(text, index + 1, out _);

    private DateRead? Named(ReadingText text, int index, Publication publication)
    {
        if (!pack.Prefixes.TryMatch(pack.Words, text, index, out var word, out _)) return null;
        var next = text.IndexAt(index, word.WordEnd);
        switch (word.Value.Kind)
        {
            case DateWordKind.Day:
                return publication.Day(word.Value.Value) is { } day ? new DateRead(index, next, word.Start, word.End, day) : null;
            case DateWordKind.Weekday when Capital(text, word.Start):
                var (relative, end) = (Before(text, index), word.End);
                if (RelativeAfter(text, next) is var (offset, relativeNext, relativeEnd)) (relative, next, end) = (offset, relativeNext, relativeEnd);
                return publication.Weekday(word.Value.Value, relative) is { } weekday ? new DateRead(index, next, word.Start, end, weekday) : null;
            case DateWordKind.Month when Capital(text, word.Start) && (!word.Value.Ambiguous || IsIntroduced(text, index, next)):
                return Complete(text, index, word.Start, word.Value.Value, null, next, word.End, publication);
            default:
                return null;
        }
    }

    private bool IsIntroduced(ReadingText text, int index, int next) =>
        text.Is(next, TokenKind.Number) || text.Is(next, '/') || Before(text, index) is not null || RelativeAfter(text, next) is not null
        || index > 0 && pack.Prefixes.TryMatch(pack.YearBefore, text, index - 1, out var word, out _) && text.IndexAt(index - 1, word.WordEnd) == index;

    private bool Capital(ReadingText text, int start) => !pack.Capitals || char.IsUpper(text.Text[start]);

    /// <summary>"last month", "الشهر الماضي".</summary>
    private DateRead? Relative(ReadingText text, int index, Publication publication)
    {
        if (pack.Prefixes.TryMatch(pack.RelativeBefore, text, index, out var word, out _))
        {
            var at = text.IndexAt(index, word.WordEnd);
            if (!pack.Prefixes.TryMatch(pack.Units, text, at, out var unit, out _) || unit.Value.Count != 1) return null;
            return publication.Period(unit.Value.Unit, word.Value) is { } period ? new DateRead(index, text.IndexAt(at, unit.WordEnd), word.Start, unit.End, period) : null;
        }
        if (pack.RelativeAfter.Count == 0 || !pack.Prefixes.TryMatch(pack.Units, text, index, out var first, out _) || first.Value.Count != 1) return null;
        return RelativeAfter(text, text.IndexAt(index, first.WordEnd)) is var (offset, next, end) && publication.Period(first.Value.Unit, offset) is { } placed ? new DateRead(index, next, first.Start, end, placed) : null;
    }

    private int? Before(ReadingText text, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 2) && text[i].Kind == TokenKind.Word; i--)
            if (pack.RelativeBefore.TryMatch(text, i, out var word) && text.IndexAt(i, word.WordEnd) == index) return word.Value;
        return null;
    }

    private (int Offset, int Next, int End)? RelativeAfter(ReadingText text, int index) =>
        pack.RelativeAfter.TryMatch(text, index, out var word) ? (word.Value, text.IndexAt(index, word.WordEnd), word.End) : null;

    /// <summary>"first quarter of 2026", "الربع الأول", "Q3 2026".</summary>
    private DateRead? Quarter(ReadingText text, int index, Publication publication)
    {
        int number, next, start = text[index].Start, end;
        if (text[index].Length == 1 && text.CharAt(index) == 'Q' && text.Touches(index + 1) && Digits(text, index + 1, 1, 4) is { } digit)
        {
            (number, next, end) = (digit, index + 2, text[index + 1].End);
        }
        else if (OrdinalQuarter(text, index) is { } named)
        {
            (number, start, next, end) = named;
        }
        else if (pack.Prefixes.TryMatch(pack.Units, text, index, out var unit, out _) && unit.Value is { Unit: DurationUnit.Quarter, Count: 1 } && text.IndexAt(index, unit.WordEnd) is var at && pack.Prefixes.TryMatch(pack.Ordinals, text, at, out var ordinal, out _))
        {
            (number, next, start, end) = (ordinal.Value, text.IndexAt(at, ordinal.WordEnd), unit.Start, ordinal.End);
        }
        else
        {
            return null;
        }
        var yearAt = next < text.Count && pack.Prefixes.TryMatch(pack.YearBefore, text, next, out var cue, out _) ? text.IndexAt(next, cue.WordEnd) : next;
        yearAt = Link(text, yearAt);
        if (Year(text, yearAt) is { } year) return new DateRead(index, yearAt + 1, start, text[yearAt].End, PartialDate.Quarter(year, number));
        if (YearOfOffset(text, index, Link(text, next), publication) is { } of) return new DateRead(index, of.End == 0 ? next : of.Next, start, of.End == 0 ? end : of.End, PartialDate.Quarter(of.Year, number));
        return publication.Quarter(number) is { } placed ? new DateRead(index, next, start, end, placed) : null;
    }

    /// <summary>"third quarter".</summary>
    private (int Number, int Start, int Next, int End)? OrdinalQuarter(ReadingText text, int index) =>
        pack.Prefixes.TryMatch(pack.Ordinals, text, index, out var ordinal, out _) && text.IndexAt(index, ordinal.WordEnd) is var at && pack.Prefixes.TryMatch(pack.Units, text, at, out var unit, out _) && unit.Value is { Unit: DurationUnit.Quarter, Count: 1 }
            ? (ordinal.Value, ordinal.Start, text.IndexAt(at, unit.WordEnd), unit.End) : null;

    private bool Word(ReadingText text, int index, DateWordKind kind, out PhraseMatch<DateWord> word)
    {
        word = default;
        return pack.Words.TryMatch(text, index, out word) && word.Value.Kind == kind && Capital(text, word.Start);
    }

    private int Link(ReadingText text, int index)
    {
        for (var turns = 0; turns < 2 && pack.Links.TryMatch(text, index, out var link); turns++) index = text.IndexAt(index, link.WordEnd);
        return index;
    }

    private int DaySuffix(ReadingText text, int index) => text.Touches(index) && pack.DaySuffixes.TryMatch(text, index, out var suffix) ? text.IndexAt(index, suffix.WordEnd) : index;
}
