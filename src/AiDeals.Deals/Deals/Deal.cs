using AiDeals.Text;

namespace AiDeals.Deals;

public enum DealKind { FundingRound, Acquisition, ComputeContract, CapitalProject, SpendingCommitment }

/// <summary>The fields of a deal that a rule chooses from its claims.</summary>
public enum DealField { Status, Amount, Binding, Round, Term, CapacityGw, Chips, Project, Date }

/// <summary>
/// What its claims and the editors' decisions amount to. Wholly computed: deleting every deal and computing again gives the same deals with the same ids.
/// </summary>
public sealed class Deal
{
    /// <summary>The id of its first claim: the one that became known first, of several the one with the lowest id. A deal with one of several parties of that claim has an id derived from both.</summary>
    public required Guid Id { get; init; }
    /// <summary>Readable and unique among all deals: "amazon-invests-in-openai-2025".</summary>
    public required string Slug { get; set; }
    public required DealKind Kind { get; init; }
    /// <summary>One investor's share or pledge, not a whole round. Only for <see cref="DealKind.FundingRound"/>.</summary>
    public bool Stake { get; init; }
    /// <summary>The round that a stake is part of: a total counts one of the two, never both.</summary>
    public Guid? PartOfId { get; set; }
    public required DealStatus Status { get; init; }
    public Money? Amount { get; init; }
    /// <summary>Derived at the rate of the chosen claim's own month; null without an amount or without a rate.</summary>
    public DollarValue? Dollars { get; init; }
    public Binding Binding { get; init; }
    public string? Round { get; init; }
    public Duration? Term { get; init; }
    public decimal? CapacityGw { get; init; }
    public long? Chips { get; init; }
    public string? Project { get; init; }
    /// <summary>When it happened, as far as any claim says.</summary>
    public PartialDate? Date { get; init; }
    /// <summary>The publication of the first and of the last article that reports it; null when no article's day is known.</summary>
    public PartialDate? FirstKnown { get; init; }
    public PartialDate? LastKnown { get; init; }
    /// <summary>
    /// Where lists, years and quarters put it: when it happened. Without a day of its own what is settled or ended stands where it first became known, and what is still open
    /// where it was last reported, for its figure and status are those of that report. A day later than every report is a plan on which nothing happened yet. Null when nothing is known.
    /// </summary>
    public PartialDate? Day =>
        Date is { } date && !(LastKnown is { } last && date.First > last.Last) ? date
        : Status is DealStatus.Rumoured or DealStatus.InTalks or DealStatus.Offered ? LastKnown
        : FirstKnown;
    /// <summary>Principal first.</summary>
    public List<DealParty> Parties { get; init; } = [];
    /// <summary>In canonical order: what became known first comes first.</summary>
    public List<DealClaim> Claims { get; init; } = [];
    /// <summary>One per field that has a value.</summary>
    public List<Choice> Choices { get; init; } = [];
    /// <summary>Contradictions between claims of the same status.</summary>
    public List<Dispute> Disputes { get; init; } = [];
    /// <summary>Distinct articles, copies included.</summary>
    public int ArticleCount { get; init; }
    /// <summary>Languages of the articles, in alphabetical order of their codes.</summary>
    public List<string> Languages { get; init; } = [];
    /// <summary>Independent origins: copies, and articles that credit the same outlet, count once.</summary>
    public int OriginCount { get; init; }

    /// <summary>Shares that change hands: the company gets nothing, so it is never counted as raised.</summary>
    public bool SecondarySale => Round is "secondary_market" or "post_ipo_secondary";

    public bool Disputed => Disputes.Count > 0;
    public IEnumerable<DealParty> In(PartyRole role) => Parties.Where(p => p.Role == role);

    /// <summary>Days a deal may stay in talks without a new claim before it is called stale.</summary>
    public const int StaleDays = 90;

    /// <summary>
    /// The days without confirmation as of <paramref name="day"/>, when the deal is rumoured or in talks and there are at least <see cref="StaleDays"/> of them; else null.
    /// Counted from the last day on which the last article may have appeared, so that an imprecise date never makes a deal stale too early.
    /// </summary>
    public int? DaysWithoutConfirmation(DateOnly day) =>
        Status is DealStatus.Rumoured or DealStatus.InTalks && LastKnown is { } last && day.DayNumber - last.Last.DayNumber is var days && days >= StaleDays ? days : null;
}

/// <summary>A party of a deal. <see cref="Amount"/> is its own share where a claim states one.</summary>
public sealed class DealParty
{
    public required int Order { get; init; }
    public required PartyRole Role { get; init; }
    /// <summary>Null while the party is unknown.</summary>
    public string? PartyId { get; init; }
    public required string Name { get; init; }
    public Money? Amount { get; set; }
}

/// <summary>
/// The link from a deal to one of its claims. A claim belongs to one deal, except that one which names several investors or providers without a common figure
/// ("in talks with Nvidia, Microsoft and SoftBank") supports a deal with each of them.
/// </summary>
public sealed class DealClaim
{
    public required int Order { get; init; }
    public required Guid ClaimId { get; init; }
}

/// <summary>
/// Why a claim gave a field its value: no other claim has one, all agree, or the first rule (in the order from the editor's pin on) that told it from the best claim
/// that says something else. <see cref="LargestFigure"/>: of figures equal in all else the larger one, which may hold the smaller as its part ("$100 billion at first,
/// $500 billion over four years"). <see cref="Order"/>: nothing told them apart, the one known first stands.
/// </summary>
public enum ChoiceRule { OnlyValue, Agreed, EditorsPin, FurthestStatus, PartysOwnWord, CreditedOutlet, LatestPublished, MostExactBound, LargestFigure, Order }

/// <summary>How one field of a deal came to its value.</summary>
public sealed class Choice
{
    public required DealField Field { get; init; }
    public required ChoiceRule Rule { get; init; }
    /// <summary>The claim whose value stands.</summary>
    public required Guid ClaimId { get; init; }
    /// <summary>The claims that say something else of this field ("also reported"), best first.</summary>
    public List<Guid> AlternativeIds { get; init; } = [];
}

/// <summary>The likely cause of two differing figures, where a rule finds one.</summary>
public enum DisputeHint { None, ThousandFold, LakhCrore, Currency, PreOrPostMoney, PartOrWhole, BoundOrExact }

/// <summary>Two claims of one status, published within 30 days, whose figures differ by more than 5 %.</summary>
public sealed class Dispute
{
    public required Guid ClaimId { get; init; }
    public required Guid OtherClaimId { get; init; }
    public required DisputeHint Hint { get; init; }
}
