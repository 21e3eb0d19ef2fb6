using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>What is gathered apart. A stake and a round are one family: a stake can be part of a round, which a link between the two deals says.</summary>
internal enum StrandKind { Round, Stake, Acquisition, Compute, Project, Commitment, Valuation }

/// <summary>
/// A claim as far as it is about one deal. Most claims are one strand; one that names several investors or providers without a common figure is a strand with each of them,
/// because several deals are told in one breath.
/// </summary>
internal sealed class Strand
{
    public required Claim Claim { get; init; }
    public required StrandKind Kind { get; init; }
    /// <summary>Of one of several parties of the claim: its key; null when the strand is the whole claim.</summary>
    public required string? Share { get; init; }
    /// <summary>Whose deal it is: one key; of a project all sponsors.</summary>
    public required IReadOnlyList<string> Principals { get; init; }
    public required IReadOnlyList<string> Counters { get; init; }
    public required DollarValue? Dollars { get; init; }
    /// <summary>Where it stands in canonical order: by publication, then by id.</summary>
    public int Rank { get; set; }

    public Money? Amount => Claim.Amount;
    public DealStatus Status => Claim.Status;
    public PartialDate? Event => Claim.Date;
    public PartialDate? Known => Claim.Article.Published;

    /// <summary>An event that lies after the publication is a plan; its day is no day on which anything was reported.</summary>
    public bool Planned => Event is { } date && Known is { } known && date.First > known.Last;

    /// <summary>When the claim places its deal: the event where it lies before the publication, else the publication.</summary>
    public PartialDate? Time => TimeOf(Claim);

    public static PartialDate? TimeOf(Claim claim) =>
        (claim.Date, claim.Article.Published) switch
        {
            ({ } date, { } known) => date.Last < known.First ? date : known,
            (var date, var known) => known ?? date,
        };

    public Guid Id => Share is null ? Claim.Id : ContentId.Of("share", Claim.Id.ToString("D"), Share);

    /// <summary>By publication (unknown last), then by id: an order that depends on the claims alone and not on how they came in.</summary>
    public static int InCanonicalOrder(Strand a, Strand b)
    {
        var known = InCanonicalOrder(a.Claim, b.Claim);
        return known != 0 ? known : string.CompareOrdinal(a.Share, b.Share);
    }

    public static int InCanonicalOrder(Claim a, Claim b)
    {
        var known = (a.Article.Published, b.Article.Published) switch
        {
            ({ } x, { } y) => x.CompareTo(y),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };
        return known != 0 ? known : a.Id.CompareTo(b.Id);
    }
}
