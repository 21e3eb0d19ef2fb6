using System.Globalization;

namespace AiDeals.Text;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision { Day, Month, Quarter, Year }

/// <summary>
/// A date as precise as it is known: the days it may be, from <see cref="First"/> to <see cref="Last"/> inclusive. Written "2026", "2026-Q3", "2026-07" or "2026-07-04";
/// a day that nobody stated is never invented.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DateOnly last, DatePrecision precision) => (First, Last, Precision) = (first, last, precision);

    public DateOnly First { get; }
    public DateOnly Last { get; }
    public DatePrecision Precision { get; }

    public static PartialDate Day(DateOnly day) => new(day, day, DatePrecision.Day);
    public static PartialDate Day(int year, int month, int day) => Day(new DateOnly(year, month, day));
    public static PartialDate Month(int year, int month) => From(new DateOnly(year, month, 1), 1, DatePrecision.Month);
    public static PartialDate Quarter(int year, int quarter) => From(new DateOnly(year, quarter * 3 - 2, 1), 3, DatePrecision.Quarter);
    public static PartialDate Year(int year) => From(new DateOnly(year, 1, 1), 12, DatePrecision.Year);

    /// <summary>The date with the given first day and precision, as it lies in the database.</summary>
    public static PartialDate Of(DateOnly first, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => Day(first),
        DatePrecision.Month => Month(first.Year, first.Month),
        DatePrecision.Quarter => Quarter(first.Year, (first.Month + 2) / 3),
        _ => Year(first.Year),
    };

    private static PartialDate From(DateOnly first, int months, DatePrecision precision) =>
        new(first, first.Year == 9999 && first.Month + months > 12 ? DateOnly.MaxValue : first.AddMonths(months).AddDays(-1), precision);

    public bool Overlaps(PartialDate other) => First <= other.Last && other.First <= Last;

    /// <summary>By first day; of two that begin on one day the more precise comes first.</summary>
    public int CompareTo(PartialDate other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-Q{(First.Month + 2) / 3}"),
        _ => First.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what <see cref="ToString"/> writes; false for anything else.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999) return false;
        if (text.Length == 4) { date = Year(year); return true; }
        if (text.Length == 7 && text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4') { date = Quarter(year, text[6] - '0'); return true; }
        if (text.Length == 7 && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) { date = Month(month.Year, month.Month); return true; }
        if (text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { date = Day(day); return true; }
        return false;
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
