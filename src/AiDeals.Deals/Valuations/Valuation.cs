using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Told apart on every chart: what was reported, what is sought or in talks, and what an offer for the whole company implies.</summary>
public enum ValuationNature { Reported, Sought, OfferImplied }

/// <summary>One point of a company's series of valuations. Computed; points are never joined and nothing lies between them.</summary>
public sealed class Valuation
{
    /// <summary>The id of its first claim.</summary>
    public required Guid Id { get; init; }
    /// <summary>Null while the company is unknown.</summary>
    public string? CompanyId { get; init; }
    public required string CompanyName { get; init; }
    public required Money Amount { get; init; }
    public DollarValue? Dollars { get; init; }
    public required ValuationBasis Basis { get; init; }
    public required ValuationNature Nature { get; init; }
    public required DealStatus Status { get; init; }
    /// <summary>The day of the event where a claim states it, else the publication; null when neither is known.</summary>
    public PartialDate? Date { get; init; }
    /// <summary>The round, sale or offer that the valuation came with, where one fits.</summary>
    public Guid? DealId { get; init; }
    /// <summary>The claims that say it, in canonical order. Those of an offer-implied point are the acquisition's claims.</summary>
    public List<Guid> ClaimIds { get; init; } = [];
    /// <summary>Contradictions with claims of another point of the same nature and status.</summary>
    public List<Dispute> Disputes { get; init; } = [];
}
