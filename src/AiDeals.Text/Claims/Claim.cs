namespace AiDeals.Text;

public enum ClaimKind { FundingRound, Investment, Valuation, Acquisition, ComputeContract, CapitalProject, SpendingCommitment }

public enum PartyRole { Company, Investor, Lead, Acquirer, Target, Customer, Provider, Sponsor }

/// <summary>How far a deal is said to have come. The order of the first five is the order of the ladder; the last two are dead ends.</summary>
public enum DealStatus { Rumoured, InTalks, Offered, Announced, Completed, Rejected, Cancelled }

public enum Binding { Unknown, Binding, NonBinding }

public enum ValuationBasis { Unspecified, PreMoney, PostMoney, TenderPrice, OfferImplied, MarketCap }

/// <summary>One party in its role. <paramref name="Span"/> is where the text names it: the name itself, or the noun that stands for it ("the company").</summary>
public sealed record ClaimRole(PartyRole Role, PartyMention Party);

/// <summary>What one article says of one deal, with the words that say it. Two claims of one text are distinct when kind, parties or amount differ.</summary>
public sealed record ClaimMention
{
    public required ClaimKind Kind { get; init; }
    /// <summary>Principal first, in the order of the text within one role.</summary>
    public required IReadOnlyList<ClaimRole> Roles { get; init; }
    public MoneyMention? Amount { get; init; }
    public required DealStatus Status { get; init; }
    public Binding Binding { get; init; }
    /// <summary>The round's type by Crunchbase's list (seed, series_a …, secondary_market, debt_financing …), null when not named.</summary>
    public string? Round { get; init; }
    public ValuationBasis Basis { get; init; }
    public Duration? Term { get; init; }
    public decimal? CapacityGw { get; init; }
    public string? Project { get; init; }
    /// <summary>When the deal itself happened or is to happen, as far as the text says.</summary>
    public PartialDate? Date { get; init; }
    /// <summary>The outlets or bodies that the text credits ("according to the Wall Street Journal").</summary>
    public IReadOnlyList<PartyMention> AttributedTo { get; init; } = [];
    public required TextSpan Evidence { get; init; }
    /// <summary>From 0 to 1: of the claims at 0.9 nine in ten are right.</summary>
    public required double Confidence { get; init; }
    /// <summary>Why this claim: the trigger, each argument and the cue of the status, one line each.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];
}
