namespace AiDeals.Text;

/// <summary>Places what a text says relative to the day it was published. A day is needed for weekdays, a month for "last month", a year for "last year"; what the publication does not tell is not guessed.</summary>
internal sealed class Publication(PartialDate? published)
{
    private readonly DateOnly? day = published is { Precision: DatePrecision.Day } p ? p.First : null;
    private readonly (int Year, int Month)? month = published is { Precision: DatePrecision.Day or DatePrecision.Month } m ? (m.First.Year, m.First.Month) : null;
    private readonly int? year = published?.First.Year;

    public PartialDate? Day(int offset) => day is { } d && Safe(d, offset) ? PartialDate.Day(d.AddDays(offset)) : null;

    /// <param name="relative">-1: the one before today; 1: the one after; null or 0: the last one, today included, as papers use a bare weekday.</param>
    public PartialDate? Weekday(int weekday, int? relative)
    {
        if (day is not { } today) return null;
        var back = ((int)today.DayOfWeek + 6) % 7 + 1 - weekday;
        if (back < 0) back += 7;
        return relative switch
        {
            1 => Day(back == 0 ? 7 : 7 - back),
            -1 => Day(back == 0 ? -7 : -back),
            _ => Day(-back),
        };
    }

    /// <summary>A month without its year: the last one, the current month included; with "next" the coming one.</summary>
    public PartialDate? Month(int number, int? relative)
    {
        if (month is not { } now) return null;
        var then = relative switch
        {
            1 => number > now.Month ? now.Year : now.Year + 1,
            -1 => number < now.Month ? now.Year : now.Year - 1,
            _ => number <= now.Month ? now.Year : now.Year - 1,
        };
        return then is >= 1 and <= 9999 ? PartialDate.Month(then, number) : null;
    }

    public PartialDate? DayOfMonth(int number, int dayOfMonth, int? relative)
    {
        if (Month(number, relative) is not { } found) return null;
        // 10 February in a paper of 8 February is two days ahead, not a year ago.
        if (relative is null && day is { } today && number > today.Month && DateIn(today.Year, number, dayOfMonth) is { } soon && soon.DayNumber - today.DayNumber is > 0 and <= 92) return PartialDate.Day(soon);
        return DateIn(found.First.Year, number, dayOfMonth) is { } date ? PartialDate.Day(date) : null;
    }

    /// <summary>"last week", "this quarter", "next year".</summary>
    public PartialDate? Period(DurationUnit unit, int relative)
    {
        switch (unit)
        {
            case DurationUnit.Day:
                return Day(relative);
            case DurationUnit.Week when day is { } today:
                var monday = -(((int)today.DayOfWeek + 6) % 7) + 7 * relative;
                return Safe(today, monday) && Safe(today, monday + 6) ? Narrowest(today.AddDays(monday), today.AddDays(monday + 6)) : null;
            case DurationUnit.Month when month is { } now:
                return InMonths(now.Year * 12 + now.Month - 1 + relative) is var (y, m) ? PartialDate.Month(y, m + 1) : null;
            case DurationUnit.Quarter when month is { } now:
                return InMonths(((now.Year * 12 + now.Month - 1) / 3 + relative) * 3) is var (qy, qm) ? PartialDate.Quarter(qy, qm / 3 + 1) : null;
            case DurationUnit.Year when year is { } thisYear && thisYear + relative is >= 1 and <= 9999:
                return PartialDate.Year(thisYear + relative);
            default:
                return null;
        }
    }

    /// <summary>A quarter without its year: the nearest to the publication.</summary>
    public PartialDate? Quarter(int number)
    {
        if (month is not { } now) return null;
        var distance = number - ((now.Month + 2) / 3);
        var then = distance > 2 ? now.Year - 1 : distance < -1 ? now.Year + 1 : now.Year;
        return then is >= 1 and <= 9999 ? PartialDate.Quarter(then, number) : null;
    }

    public static DateOnly? DateIn(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A week has no precision of its own: it is known to the month, quarter or year that holds all its days.</summary>
    private static PartialDate? Narrowest(DateOnly first, DateOnly last)
    {
        if (first.Year != last.Year) return null;
        if (first.Month == last.Month) return PartialDate.Month(first.Year, first.Month);
        return (first.Month + 2) / 3 == (last.Month + 2) / 3 ? PartialDate.Quarter(first.Year, (first.Month + 2) / 3) : PartialDate.Year(first.Year);
    }

    private static (int Year, int Month)? InMonths(int months) => months is >= 12 and < 120_000 ? (months / 12, months % 12) : null;
    private static bool Safe(DateOnly day, int offset) => day.DayNumber + offset >= 0 && day.DayNumber + offset <= DateOnly.MaxValue.DayNumber;
}
