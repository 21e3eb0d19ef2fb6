namespace AiDeals.Deals;

/// <summary>What editors decided about claims, as far as it counts: undone decisions are gone, and of two that contradict each other the later holds.</summary>
public sealed class DecidedLinks
{
    private readonly Dictionary<Guid, bool> reviewed = [];
    private readonly HashSet<Guid> corrected = [];
    private readonly Dictionary<(Guid, Guid), bool> together = [];
    private readonly List<(HashSet<Guid> Claims, DateTimeOffset When)> splits = [];
    private readonly Dictionary<(Guid Claim, DealField Field), (DateTimeOffset When, Guid Id)> pins = [];

    public DecidedLinks(IEnumerable<Decision> decisions)
    {
        foreach (var decision in decisions.Where(d => d.Counts && d.Subject == DecisionSubject.Claim).OrderBy(d => d.When).ThenBy(d => d.Id))
        {
            var claims = decision.ClaimIds.ToList();
            switch (decision.Kind)
            {
                case DecisionKind.Accept: foreach (var claim in claims) reviewed[claim] = true; break;
                case DecisionKind.Reject: foreach (var claim in claims) reviewed[claim] = false; break;
                case DecisionKind.Correct: if (claims.Count > 0) corrected.Add(claims[0]); break;
                case DecisionKind.Pin when decision.Field is { } field: foreach (var claim in claims) pins[(claim, field)] = (decision.When, decision.Id); break;
                case DecisionKind.Assign: Link(claims, true); break;
                case DecisionKind.NotTheSame: Link(claims, false); break;
                case DecisionKind.Split:
                    Link(claims, true);
                    splits.Add(([.. claims], decision.When));
                    break;
            }
        }
    }

    public ReviewState Review(Guid claim) => !reviewed.TryGetValue(claim, out var accepted) ? ReviewState.Unreviewed : accepted ? ReviewState.Accepted : ReviewState.Rejected;

    /// <summary>Superseded by an editor's correction.</summary>
    public bool Corrected(Guid claim) => corrected.Contains(claim);

    /// <summary>When the claim was pinned as the one that gives the field its value; null when it was not. Of two pins in one deal the later holds.</summary>
    public (DateTimeOffset When, Guid Id)? Pinned(Guid claim, DealField field) => pins.TryGetValue((claim, field), out var when) ? when : null;

    /// <summary>Pairs that an editor put into one deal.</summary>
    public IEnumerable<(Guid One, Guid Other)> Assigned => together.Where(p => p.Value).Select(p => p.Key);

    public bool Together(Guid one, Guid other) => together.TryGetValue(Pair(one, other), out var same) && same;

    /// <summary>An editor said that they are not the same deal. A split keeps away the claims that were stored before it; later ones are free to join.</summary>
    public bool Apart(Claim one, Claim other) =>
        together.TryGetValue(Pair(one.Id, other.Id), out var same) ? !same : splits.Exists(s => Leaves(s, one, other) || Leaves(s, other, one));

    private static bool Leaves((HashSet<Guid> Claims, DateTimeOffset When) split, Claim gone, Claim stays) =>
        split.Claims.Contains(gone.Id) && !split.Claims.Contains(stays.Id) && stays.RecordedAt <= split.When;

    private void Link(List<Guid> claims, bool same)
    {
        for (var i = 0; i < claims.Count; i++)
            for (var j = i + 1; j < claims.Count; j++) together[Pair(claims[i], claims[j])] = same;
    }

    private static (Guid, Guid) Pair(Guid a, Guid b) => a.CompareTo(b) <= 0 ? (a, b) : (b, a);
}
