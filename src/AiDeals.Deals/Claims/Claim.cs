using AiDeals.Text;

namespace AiDeals.Deals;

public enum ReviewState { Unreviewed, Accepted, Rejected }

/// <summary>
/// What one article says of one deal, with the exact words that say it. A claim never changes: a correction is a new claim that supersedes it.
/// Offsets are UTF-16 code units of the article's text, zero-based, the end exclusive.
/// </summary>
public sealed class Claim
{
    /// <summary>Derived from everything the claim says and where (not from confidence, version or time of storing).</summary>
    public required Guid Id { get; init; }
    public required Guid ArticleId { get; init; }
    /// <summary>The ledger needs it for language, publication day and copies; its text is not looked at.</summary>
    public Article Article { get; set; } = null!;
    public required ClaimKind Kind { get; init; }
    /// <summary>Principal first, in the order of the text within one role.</summary>
    public List<ClaimParty> Parties { get; init; } = [];
    public Money? Amount { get; init; }
    public required DealStatus Status { get; init; }
    public Binding Binding { get; init; }
    /// <summary>By Crunchbase's list (seed, series_a …, secondary_market, debt_financing …); null when not named.</summary>
    public string? Round { get; init; }
    public ValuationBasis Basis { get; init; }
    public Duration? Term { get; init; }
    public decimal? CapacityGw { get; init; }
    /// <summary>Number of chips.</summary>
    public long? Chips { get; init; }
    public string? Project { get; init; }
    /// <summary>When the deal happened or is to happen, as far as the text says.</summary>
    public PartialDate? Date { get; init; }
    /// <summary>Whom the article credits ("according to the Wall Street Journal"); not who published it.</summary>
    public List<ClaimCredit> AttributedTo { get; init; } = [];
    public required int EvidenceStart { get; init; }
    public required int EvidenceEnd { get; init; }
    /// <summary>Where the figure itself stands; both null when the claim has no amount or an editor typed it.</summary>
    public int? AmountStart { get; init; }
    public int? AmountEnd { get; init; }
    /// <summary>The words from <see cref="EvidenceStart"/> to <see cref="EvidenceEnd"/>, verbatim.</summary>
    public required string Quote { get; init; }
    /// <summary>Who read it: the name of a reader, or "editor".</summary>
    public required string Extractor { get; init; }
    /// <summary>Of the grammar its version, of a language model (<see cref="ClaimsOfReaders.Model"/>) the model's name.</summary>
    public string ExtractorVersion { get; init; } = "";
    /// <summary>Names of the language models that read the same kind, figure and parties in the article.</summary>
    public List<string> AlsoReadBy { get; init; } = [];
    /// <summary>From 0 to 1: of the claims at 0.9 nine in ten are right.</summary>
    public double Confidence { get; init; }
    /// <summary>What the editors' decisions amount to; set again whenever one is taken or undone.</summary>
    public ReviewState ReviewState { get; set; }
    /// <summary>The claim that this one corrects.</summary>
    public Guid? SupersedesId { get; init; }
    /// <summary>When it was stored.</summary>
    public DateTimeOffset RecordedAt { get; set; }
    /// <summary>Why the reader made this claim, a line each.</summary>
    public List<string> Explanation { get; init; } = [];

    public TextSpan Evidence => TextSpan.FromBounds(EvidenceStart, EvidenceEnd);
    public TextSpan? AmountSpan => AmountStart is { } start && AmountEnd is { } end ? TextSpan.FromBounds(start, end) : null;
    public IEnumerable<ClaimParty> In(PartyRole role) => Parties.Where(p => p.Role == role);
}

/// <summary>A party in its role, and where the text names it.</summary>
public sealed class ClaimParty
{
    /// <summary>Its place in the claim, from 0.</summary>
    public required int Order { get; init; }
    public required PartyRole Role { get; init; }
    /// <summary>Null while the party is unknown.</summary>
    public string? PartyId { get; init; }
    /// <summary>Canonical English name of a known party, else the name as written without case endings.</summary>
    public required string Name { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
}

/// <summary>An outlet or body that the text credits.</summary>
public sealed class ClaimCredit
{
    public required int Order { get; init; }
    public string? PartyId { get; init; }
    public required string Name { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
}
