namespace AiDeals.Deals;

/// <summary>Everything the ledger knows: what the claims and the editors' decisions amount to. Computed from nothing else; the order in which they come does not matter.</summary>
/// <param name="Deals">In canonical order: what became known first comes first.</param>
/// <param name="Valuations">By company, then by date.</param>
/// <param name="Waiting">Claims that no rule can place.</param>
public sealed record Reconciliation(IReadOnlyList<Deal> Deals, IReadOnlyList<Valuation> Valuations, IReadOnlyList<WaitingClaim> Waiting)
{
    /// <param name="claims">Each with its article. Claims that an editor rejected, and those that another claim supersedes, count for nothing.</param>
    /// <param name="parties">All that claims name; mergers and parents are read from them.</param>
    public static Reconciliation Of(IEnumerable<Claim> claims, IEnumerable<Decision> decisions, IEnumerable<Party> parties, ExchangeRates rates)
    {
        var decided = new DecidedLinks(decisions);
        var families = new PartyFamilies(parties);
        var live = Live(claims, decided);
        var assigned = decided.Assigned.ToList();
        var whole = assigned.SelectMany(a => new[] { a.One, a.Other }).ToHashSet();
        var strandsOf = new Strands(families, rates);
        var strands = live.SelectMany(c => strandsOf.Of(c, whole.Contains(c.Id))).ToList();
        strands.Sort(Strand.InCanonicalOrder);
        for (var i = 0; i < strands.Count; i++) strands[i].Rank = i;

        var fit = new Fit(families, decided);
        var gathered = new Gatherer(fit, assigned).Gather(strands);
        var rounds = new Rounds(families, fit);
        var valuations = gathered.Deals.Where(g => g[0].Kind == StrandKind.Valuation).ToList();
        var groups = rounds.JoinSoleInvestors([.. gathered.Deals.Where(g => g[0].Kind != StrandKind.Valuation)]);
        var around = strands.Where(s => s.Kind != StrandKind.Valuation).ToLookup(s => s.Principals[0]);
        var builder = new DealBuilder(families, decided);
        var deals = groups.Select(g => builder.Build(g, around[g[0].Principals[0]])).OrderBy(d => d.Strands[0].Rank).ToList();
        rounds.LinkParts(deals);
        Slugs.Assign(deals);

        var placed = deals.SelectMany(d => d.Strands.Select(s => (Strand: s, d.Deal.Id))).ToDictionary(p => p.Strand, p => p.Id);
        var waiting = gathered.Waiting.Select(w => new WaitingClaim(w.Strand.Claim.Id, WaitingReason.FitsSeveral, [.. w.Fits.Where(f => placed.ContainsKey(f[0])).Select(f => placed[f[0]]).Distinct().Order()]))
            .Concat(live.Where(c => !strandsOf.Of(c, true).Any()).Select(c => new WaitingClaim(c.Id, WaitingReason.NoPrincipal, [])));
        var points = ValuationSeries.Of(valuations, deals, families, decided);
        return new Reconciliation(
            [.. deals.Select(d => d.Deal)],
            [.. points.OrderBy(v => v.CompanyName, StringComparer.Ordinal).ThenBy(v => v.Date).ThenBy(v => v.Id)],
            [.. waiting.DistinctBy(w => w.ClaimId).OrderBy(w => w.ClaimId)]);
    }

    /// <summary>The claims that articles published by then support. An article whose day is unknown, or may lie later, supports nothing in the past.</summary>
    public static IEnumerable<Claim> KnownBy(IEnumerable<Claim> claims, DateOnly day) => claims.Where(c => c.Article.Published is { } published && published.Last <= day);

    private static List<Claim> Live(IEnumerable<Claim> claims, DecidedLinks decided)
    {
        var standing = claims.DistinctBy(c => c.Id).Where(c => decided.Review(c.Id) != ReviewState.Rejected && !decided.Corrected(c.Id)).ToList();
        var superseded = standing.Select(c => c.SupersedesId).OfType<Guid>().ToHashSet();
        return [.. standing.Where(c => !superseded.Contains(c.Id))];
    }
}
