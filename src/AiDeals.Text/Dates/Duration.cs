namespace AiDeals.Text;

public enum DurationUnit { Second, Minute, Hour, Day, Week, Month, Quarter, Year }

/// <summary>A length of time as stated: "seven years" stays 7 years.</summary>
public readonly record struct Duration(decimal Value, DurationUnit Unit)
{
    /// <summary>In years of 365.25 days; a month is a twelfth and a quarter a fourth of a year.</summary>
    public decimal Years => Value * Unit switch
    {
        DurationUnit.Year => 1m,
        DurationUnit.Quarter => 0.25m,
        DurationUnit.Month => 1m / 12m,
        DurationUnit.Week => 7m / 365.25m,
        DurationUnit.Day => 1m / 365.25m,
        DurationUnit.Hour => 1m / 8766m,
        DurationUnit.Minute => 1m / 525960m,
        _ => 1m / 31557600m,
    };
}
