using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Whether two strands of one principal can be one deal. Every rule here looks at two claims only, so that it does not matter in which order claims come.</summary>
internal sealed class Fit(PartyFamilies families, DecidedLinks decided)
{
    /// <summary>Days between two publications that may still tell of one deal.</summary>
    public const int ChainDays = 180;
    /// <summary>Days within which differing figures of a settled deal are a contradiction between its reports and not another deal.</summary>
    public const int DisputeDays = 30;
    // Two outlets on two sides of the date line, or one that dates the filing and one the announcement.
    private const int SameEventDays = 3;

    /// <summary>Days that lie between two dates; 0 when they may be the same day.</summary>
    public static int Gap(PartialDate a, PartialDate b) => Math.Max(0, Math.Max(a.First.DayNumber - b.Last.DayNumber, b.First.DayNumber - a.Last.DayNumber));

    public static Likeness Compare(Strand a, Strand b) => Figures.Compare(a.Amount, a.Dollars, b.Amount, b.Dollars);

    /// <summary>Near enough in time; null when one of the two has no date at all.</summary>
    public static bool? InTime(Strand a, Strand b) => (a.Time, b.Time) switch
    {
        ({ } x, { } y) => Gap(x, y) <= ChainDays || OldNews(a, b),
        _ => null,
    };

    /// <summary>
    /// A settled deal told again long after, as background: both settled, the same figure, and the later one dates no event. Newspapers repeat old figures far more often
    /// than two parties settle the same figure twice.
    /// </summary>
    public static bool OldNews(Strand a, Strand b) =>
        Settled(a) && Settled(b) && a.Time is { } x && b.Time is { } y && (x < y ? b : a).Event is null && Compare(a, b) == Likeness.Agree;

    /// <summary>The same counter-parties; null when one of the two names none.</summary>
    public bool? SameCounterParties(Strand a, Strand b)
    {
        if (a.Counters.Count == 0 || b.Counters.Count == 0) return null;
        // Buyers and investors of a round act together: one name in common is enough. Stakes and contracts stand side by side: "Microsoft and Nvidia invest 15" is neither's own stake.
        if (a.Kind is not (StrandKind.Stake or StrandKind.Compute)) return Overlap(a.Counters, b.Counters) || a.Kind == StrandKind.Round && Compare(a, b) == Likeness.Agree;
        return Covers(a.Counters, b.Counters) && Covers(b.Counters, a.Counters) || Compare(a, b) == Likeness.Agree && Overlap(a.Counters, b.Counters);
    }

    public bool SamePrincipal(Strand a, Strand b) => a.Kind == StrandKind.Project ? Overlap(a.Principals, b.Principals) : a.Principals[0] == b.Principals[0];

    /// <summary>Strands with different keys never meet. Sponsors of a project are related through their parents, so those share the uppermost parent's key.</summary>
    public string BucketKey(StrandKind kind, string principal) => kind == StrandKind.Project ? families.Root(principal) : principal;

    private bool Overlap(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Any(x => b.Any(y => families.Related(x, y)));
    private bool Covers(IReadOnlyList<string> a, IReadOnlyList<string> b) => b.All(x => a.Any(y => families.Related(x, y)));

    /// <summary>The two cannot be one deal, whatever else joins them.</summary>
    public bool Conflict(Strand a, Strand b)
    {
        if (decided.Together(a.Claim.Id, b.Claim.Id)) return false;
        if (decided.Apart(a.Claim, b.Claim)) return true;
        if (a.Claim.Id == b.Claim.Id) return true;
        return OtherRound(a, b) || OtherEvent(a, b) || OtherProject(a, b) || ToldAsTwo(a, b) || SettledApart(a, b) || OpenAfterSettled(a, b) || OpenAfterSettled(b, a)
            || OtherValuation(a, b);
    }

    // New shares, old shares, loans and a listing are different money; who names none of the others speaks of new shares.
    private static bool OtherRound(Strand a, Strand b) =>
        MoneyOf(a.Claim.Round) != MoneyOf(b.Claim.Round) || RoundName(a) is { } x && RoundName(b) is { } y && x != y;

    private static readonly string[] OtherMoney = ["secondary", "debt", "ipo"];

    private static string? MoneyOf(string? round) => round is null ? null : OtherMoney.FirstOrDefault(kind => round.Contains(kind, StringComparison.OrdinalIgnoreCase));

    private static string? RoundName(Strand s) => s.Claim.Round is null or "series_unknown" or "undisclosed" ? null : s.Claim.Round;

    // Each step of the ladder has a day of its own (offered on the 10th, rejected on the 14th), so only claims of the same step must agree on it.
    private static bool OtherEvent(Strand a, Strand b) =>
        a.Event is { } x && b.Event is { } y && a.Planned == b.Planned && a.Status == b.Status
        && Gap(x, y) > (x.Precision == DatePrecision.Day && y.Precision == DatePrecision.Day ? SameEventDays : 0);

    // Names in two scripts cannot be compared; of two in one script the shorter must be part of the longer ("Stargate", "the Stargate project").
    private static bool OtherProject(Strand a, Strand b)
    {
        if (a.Kind != StrandKind.Project || a.Claim.Project is not { } x || b.Claim.Project is not { } y) return false;
        var (one, other) = (Words(x), Words(y));
        return Script(x) == Script(y) && !one.IsSubsetOf(other) && !other.IsSubsetOf(one);
    }

    public static bool SameProject(Strand a, Strand b) =>
        a.Kind == StrandKind.Project && a.Claim.Project is { } x && b.Claim.Project is { } y && (Words(x).IsSubsetOf(Words(y)) || Words(y).IsSubsetOf(Words(x)));

    private static HashSet<string> Words(string name) => [.. name.ToLowerInvariant().Split([' ', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)];

    private static int Script(string name) => name.FirstOrDefault(char.IsLetter) switch { < '\u0250' => 0, >= '\u0600' and < '\u0780' => 1, >= '\u0900' and < '\u0980' => 2, >= '\u0980' and < '\u0A00' => 3, _ => 4 };

    // One article that gives two figures for done or decided things tells of two things: "has invested 500 million and pledges a further 1.5 billion". Two figures of talks are one
    // figure that moved, and a figure of talks beside a decided one is how it began. What is denied and what is settled are two things as well, unless the figure is one. A named project
    // is one project whatever its figures: "100 billion at first, 500 in four years".
    private static bool ToldAsTwo(Strand a, Strand b) =>
        a.Claim.ArticleId == b.Claim.ArticleId && !SameProject(a, b)
        && (Compare(a, b) == Likeness.Differ && (a.Status == DealStatus.Completed || b.Status == DealStatus.Completed || a.Status == DealStatus.Announced && b.Status == DealStatus.Announced)
            || Repeats(a) && Compare(a, b) != Likeness.Agree && (a.Status == DealStatus.Rejected && Settled(b) || b.Status == DealStatus.Rejected && Settled(a)));

    // What is settled does not move any more: after the time in which reports contradict each other another figure is another round, stake or contract. A company is bought once and a
    // project or a commitment grows, so it does not hold for those.
    private static bool SettledApart(Strand a, Strand b) =>
        Repeats(a) && a.Claim.ArticleId != b.Claim.ArticleId && Settled(a) && Settled(b) && a.Time is { } x && b.Time is { } y && Gap(x, y) > DisputeDays && Compare(a, b) == Likeness.Differ;

    // Talks that come after a settled deal are about the next one, unless another article names the same figure and may be late. Where the settled one names none, talks with a figure must be surely older: else
    // their figure would pass for settled though nobody said so.
    private static bool OpenAfterSettled(Strand settled, Strand open) =>
        Repeats(settled) && Settled(settled) && Open(open) && settled.Time is { } done && open.Time is { } talk
        && (settled.Amount is null && open.Amount is not null ? talk.Last >= done.First : talk.First.DayNumber - done.Last.DayNumber > DisputeDays)
        && (settled.Claim.ArticleId == open.Claim.ArticleId || Compare(settled, open) != Likeness.Agree);

    // A valuation is its figure: another figure, nature or basis is another point of the series.
    private static bool OtherValuation(Strand a, Strand b) =>
        a.Kind == StrandKind.Valuation && (ValuationSeries.NatureOf(a.Claim) != ValuationSeries.NatureOf(b.Claim) || Compare(a, b) != Likeness.Agree
            || a.Claim.Basis != b.Claim.Basis && a.Claim.Basis != ValuationBasis.Unspecified && b.Claim.Basis != ValuationBasis.Unspecified);

    private static bool Repeats(Strand s) => s.Kind is StrandKind.Round or StrandKind.Stake or StrandKind.Compute;
    public static bool Settled(Strand s) => s.Status is DealStatus.Announced or DealStatus.Completed;
    public static bool Open(Strand s) => s.Status is DealStatus.Rumoured or DealStatus.InTalks or DealStatus.Offered;
}
