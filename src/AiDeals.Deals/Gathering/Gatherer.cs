namespace AiDeals.Deals;

/// <summary>
/// Gathers strands into deals. First those that say with whom and when: pairs that fit are joined, the likest pair first, unless two claims on the two sides contradict each other.
/// Then those that lack a date or a counter-party join the one deal they fit, or wait; what fits none forms deals of its own. Everything is decided on the set of strands in
/// canonical order, never on the order in which they came.
/// </summary>
internal sealed class Gatherer(Fit fit, IReadOnlyCollection<(Guid One, Guid Other)> assigned)
{
    internal sealed record Result(List<List<Strand>> Deals, List<(Strand Strand, List<List<Strand>> Fits)> Waiting);

    /// <param name="strands">In canonical order, with their ranks set.</param>
    public Result Gather(IReadOnlyList<Strand> strands)
    {
        var result = new Result([], []);
        foreach (var bucket in Buckets(strands)) GatherBucket(bucket, result);
        return result;
    }

    // Nothing outside a bucket can touch what is inside: the cost grows with the size of buckets, not of the ledger, and a new claim moves its own bucket only.
    private IEnumerable<List<Strand>> Buckets(IReadOnlyList<Strand> strands)
    {
        var sets = new DisjointSets(strands.Count);
        var byKey = new Dictionary<(StrandKind, string), int>();
        var byClaim = new Dictionary<Guid, int>();
        for (var i = 0; i < strands.Count; i++)
        {
            foreach (var principal in strands[i].Principals)
            {
                var key = (strands[i].Kind, fit.BucketKey(strands[i].Kind, principal));
                if (!byKey.TryAdd(key, i)) sets.Join(byKey[key], i);
            }
            byClaim.TryAdd(strands[i].Claim.Id, i);
        }
        foreach (var (one, other) in assigned)
            if (byClaim.TryGetValue(one, out var i) && byClaim.TryGetValue(other, out var j)) sets.Join(i, j);
        return Enumerable.Range(0, strands.Count).GroupBy(sets.Find).Select(g => g.Select(i => strands[i]).ToList());
    }

    private void GatherBucket(List<Strand> bucket, Result result)
    {
        var clusters = new Clusters(bucket, fit);
        var place = bucket.Select((s, i) => (s.Claim.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        var decided = new HashSet<int>();
        foreach (var (one, other) in assigned)
            if (place.TryGetValue(one, out var i) && place.TryGetValue(other, out var j))
            {
                clusters.Force(i, j);
                decided.Add(i);
                decided.Add(j);
            }
        var (firm, loose) = (new List<int>(), new List<int>());
        for (var i = 0; i < bucket.Count; i++) (Lacks(bucket[i]) && !decided.Contains(i) ? loose : firm).Add(i);
        // What an editor placed is firm even if it lacks a counter-party; it must not draw other deals together through that gap.
        clusters.Join(Pairs(bucket, [.. firm.Where(i => !Lacks(bucket[i]))]));
        var waiting = JoinTheOneTheyFit(bucket, clusters, firm, loose);
        clusters.Join(Pairs(bucket, loose));
        var held = waiting.Select(w => w.Index).ToHashSet();
        var deals = Enumerable.Range(0, bucket.Count).Where(i => !held.Contains(i)).GroupBy(clusters.Find).ToDictionary(g => g.Key, g => g.Select(i => bucket[i]).ToList());
        result.Deals.AddRange(deals.Values);
        result.Waiting.AddRange(waiting.Select(w => (bucket[w.Index], w.Fits.Select(f => deals[clusters.Find(f)]).Distinct().ToList())));
    }

    private static bool Lacks(Strand s) => s.Time is null || s.Counters.Count == 0 && s.Kind is StrandKind.Round or StrandKind.Acquisition or StrandKind.Compute;

    /// <summary>Removes from <paramref name="loose"/> what found its deal or waits; passes repeat because a joined claim may bring the next within reach.</summary>
    private List<(int Index, List<int> Fits)> JoinTheOneTheyFit(List<Strand> bucket, Clusters clusters, List<int> firm, List<int> loose)
    {
        var roots = firm.Select(clusters.Find).ToHashSet();
        var several = new List<(int Index, List<int> Fits)>();
        bool joined;
        do
        {
            joined = false;
            several.Clear();
            var found = new List<(int Index, int Root)>();
            foreach (var i in loose)
            {
                var fits = roots.Where(root => Fits(bucket, clusters, i, root)).Order().ToList();
                // The same figure tells which of several deals is meant.
                if (fits.Count > 1 && fits.Where(root => clusters.Members(root).Any(m => Fit.Compare(bucket[i], bucket[m]) == Likeness.Agree)).ToList() is [var same]) fits = [same];
                if (fits.Count == 1) found.Add((i, fits[0]));
                else if (fits.Count > 1) several.Add((i, fits));
            }
            foreach (var (i, root) in found)
            {
                var before = clusters.Find(root);
                if (clusters.TryJoin(i, before))
                {
                    roots.Remove(before);
                    roots.Add(clusters.Find(i));
                    loose.Remove(i);
                    joined = true;
                }
            }
        }
        while (joined);
        foreach (var (i, _) in several) loose.Remove(i);
        return several;
    }

    private bool Fits(List<Strand> bucket, Clusters clusters, int i, int root) =>
        clusters.Members(root).Any(m => Linked(bucket[i], bucket[m])) && clusters.Members(root).All(m => !fit.Conflict(bucket[i], bucket[m]));

    private bool Linked(Strand a, Strand b) => a.Kind == b.Kind && fit.SamePrincipal(a, b) && Fit.InTime(a, b) != false && fit.SameCounterParties(a, b) != false;

    /// <summary>The pairs that fit, likest first: the same figure, then the nearest in time, then old news; ties by canonical order.</summary>
    private IEnumerable<(int A, int B)> Pairs(List<Strand> bucket, List<int> members)
    {
        var pairs = new List<(int Class, int Gap, int A, int B)>();
        void Add(int i, int j, Func<Strand, Strand, bool> when)
        {
            var (a, b) = i < j ? (i, j) : (j, i);
            if (!when(bucket[a], bucket[b]) || !Linked(bucket[a], bucket[b]) || fit.Conflict(bucket[a], bucket[b])) return;
            var gap = bucket[a].Time is { } x && bucket[b].Time is { } y ? Fit.Gap(x, y) : 0;
            pairs.Add((gap > Fit.ChainDays ? 2 : Fit.Compare(bucket[a], bucket[b]) == Likeness.Agree ? 0 : 1, gap, a, b));
        }

        var dated = members.Where(i => bucket[i].Time is not null).OrderBy(i => bucket[i].Time).ToList();
        for (var i = 0; i < dated.Count; i++)
            for (var j = i + 1; j < dated.Count && bucket[dated[j]].Time!.Value.First.DayNumber - bucket[dated[i]].Time!.Value.Last.DayNumber <= Fit.ChainDays; j++)
                Add(dated[i], dated[j], (a, b) => Fit.Gap(a.Time!.Value, b.Time!.Value) <= Fit.ChainDays);

        var priced = dated.Where(i => Fit.Settled(bucket[i]) && bucket[i].Dollars is not null).OrderBy(i => bucket[i].Dollars!.Value).ToList();
        for (var i = 0; i < priced.Count; i++)
            for (var j = i + 1; j < priced.Count && Figures.Near(bucket[priced[i]].Dollars!.Value, bucket[priced[j]].Dollars!.Value); j++)
                Add(priced[i], priced[j], (a, b) => Fit.Gap(a.Time!.Value, b.Time!.Value) > Fit.ChainDays);

        // Without any date only the same figure joins.
        var undated = members.Where(i => bucket[i].Time is null).ToList();
        foreach (var i in undated)
            foreach (var j in members)
                if (j != i && (bucket[j].Time is not null || i < j)) Add(i, j, (a, b) => Fit.Compare(a, b) == Likeness.Agree);

        pairs.Sort();
        return pairs.Select(p => (p.A, p.B));
    }
}
