using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>What a US dollar cost on the average of a month or a year, or at a peg.</summary>
public sealed class ExchangeRate
{
    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }
    /// <summary>The month or year; null for a peg that held over the whole time.</summary>
    public PartialDate? Period { get; init; }
    /// <summary>Units of the currency per US dollar; above zero.</summary>
    public required decimal UnitsPerDollar { get; init; }
    public required string Source { get; init; }
}

/// <summary>An amount in US dollars and how it was derived. The amount's bound holds for it too.</summary>
public sealed class DollarValue
{
    public required decimal Value { get; init; }
    /// <summary>The upper limit of a range, else null.</summary>
    public decimal? ValueHigh { get; init; }
    /// <summary>1 for an amount stated in US dollars.</summary>
    public required decimal UnitsPerDollar { get; init; }
    /// <summary>The month or year of the rate; null for a peg and for an amount stated in US dollars.</summary>
    public PartialDate? Period { get; init; }
}
