namespace AiDeals.Text;

/// <summary>One claim for each deal and figure of an article: repeats are merged, contradictions stay.</summary>
internal static class ClaimMerger
{
    public static IReadOnlyList<ClaimMention> Merge(IReadOnlyList<(ClaimMention Claim, Candidate Candidate)> found)
    {
        var kept = new List<ClaimMention>();
        var index = new ClaimIndex();
        // The body's words come before the headline's, figures before claims without one, sure ones before doubtful ones.
        foreach (var (claim, candidate) in found.OrderBy(f => f.Candidate.Sentence.IsTitle).ThenBy(f => f.Claim.Amount is null).ThenByDescending(f => f.Claim.Confidence).ThenBy(f => f.Claim.Evidence.Start))
        {
            var i = index.First(claim, candidate.Sentence.IsTitle, k => Repeats(kept[k], claim, candidate.Sentence.IsTitle));
            if (i < 0 && IsComplete(claim))
            {
                index.Add(claim, kept.Count);
                kept.Add(claim);
            }
            else if (i >= 0)
            {
                kept[i] = Join(kept[i], claim);
                index.Add(kept[i], i);
            }
        }
        return [.. kept.OrderBy(c => c.Evidence.Start).ThenBy(c => c.Amount?.Span.Start ?? int.MaxValue).ThenBy(c => c.Kind)];
    }

    private static bool IsComplete(ClaimMention claim) => claim.Roles.Any(r => r.Role is PartyRole.Company or PartyRole.Target or PartyRole.Customer or PartyRole.Sponsor)
        && (claim.Kind switch
        {
            ClaimKind.Acquisition => claim.Roles.Any(r => r.Role == PartyRole.Acquirer),
            ClaimKind.ComputeContract => claim.Roles.Any(r => r.Role == PartyRole.Provider),
            _ => true,
        });

    private static bool Repeats(ClaimMention kept, ClaimMention claim, bool isTitle)
    {
        if (Family(kept.Kind) != Family(claim.Kind) || claim.Amount is not null && !IsSameSum(kept, claim.Amount.Money, isTitle)) return false;
        var (a, b) = (Parties(kept, IsPrincipal), Parties(claim, IsPrincipal));
        if (!a.Intersect(b).Any()) return false;
        var (c, d) = (Parties(kept, r => !IsPrincipal(r)), Parties(claim, r => !IsPrincipal(r)));
        var compatible = c.Count == 0 || d.Count == 0 || c.Intersect(d).Any();
        if (claim.Amount is null)
            return claim.Status switch
            {
                // A "no" answers the bid that was told before, whoever is named beside it.
                DealStatus.Rejected when claim.Kind == ClaimKind.Acquisition => kept.Status != DealStatus.Completed && kept.Evidence.Start < claim.Evidence.Start,
                // Talks about more are no repeat of what is signed.
                DealStatus.InTalks when kept.Amount is not null && kept.Status is DealStatus.Announced or DealStatus.Completed => false,
                _ => compatible,
            };
        // "in talks for at least 30 billion" is no repeat of "completed a round of 30 billion".
        if (Family(claim.Kind) == ClaimKind.FundingRound && kept.Amount is not null && IsOpen(kept.Status) != IsOpen(claim.Status) && kept.Amount.Money.Bound != claim.Amount.Money.Bound && !isTitle) return false;
        return compatible;
    }

    private static bool IsSameSum(ClaimMention kept, Money money, bool isTitle)
    {
        if (kept.Amount is null || kept.Amount.Money.Currency != money.Currency) return false;
        var (x, y) = (kept.Amount.Money.Value, money.Value);
        var tolerance = isTitle || money.Bound == AmountBound.About || kept.Amount.Money.Bound == AmountBound.About ? 0.05m : 0.001m;
        return Math.Abs(x - y) <= tolerance * Math.Max(x, y);
    }

    private static ClaimMention Join(ClaimMention kept, ClaimMention repeat)
    {
        // A later "no" to the same deal holds for the whole article.
        if (repeat.Status is DealStatus.Rejected or DealStatus.Cancelled) kept = kept with { Status = repeat.Status };
        // Of a rounded and an exact figure the exact one stands.
        if (kept.Amount is { Money.Bound: AmountBound.About } && repeat.Amount is { Money.Bound: AmountBound.Exact } exact && exact.Money.Value != kept.Amount.Money.Value)
            kept = kept with { Amount = exact, Evidence = repeat.Evidence };
        // "at least 50 billion" is called "the 50 billion" further on: who repeats a figure drops its bound more often than he adds one.
        if (kept.Amount is { Money.Bound: AmountBound.Exact } && repeat.Amount is { Money.Bound: AmountBound.AtLeast or AmountBound.UpTo or AmountBound.Over } bounded && bounded.Money.Value == kept.Amount.Money.Value)
            kept = kept with { Amount = bounded, Evidence = repeat.Evidence };
        return kept with
        {
            Date = kept.Date ?? repeat.Date, Term = kept.Term ?? repeat.Term, CapacityGw = kept.CapacityGw ?? repeat.CapacityGw, Round = kept.Round ?? repeat.Round,
            AttributedTo = kept.AttributedTo.Count > 0 ? kept.AttributedTo : repeat.AttributedTo,
            // The telling that names more of those already named is the fuller one.
            // Talks with one investor are no share in a round that names none.
            Roles = kept.Amount is not null && repeat.Amount is null && !kept.Roles.Any(r => !IsPrincipal(r.Role)) || Parties(kept, r => !IsPrincipal(r)).Except(Parties(repeat, r => !IsPrincipal(r))).Any() ? kept.Roles : [.. kept.Roles.Where(r => IsPrincipal(r.Role)), .. repeat.Roles.Where(r => !IsPrincipal(r.Role))],
            Confidence = Math.Min(0.98, 1 - (1 - kept.Confidence) * (1 - repeat.Confidence * 0.5)),
        };
    }

    private static bool IsOpen(DealStatus status) => status is DealStatus.InTalks or DealStatus.Rumoured;

    internal static ClaimKind Family(ClaimKind kind) => kind == ClaimKind.Investment ? ClaimKind.FundingRound : kind;

    internal static bool IsPrincipal(PartyRole role) => role is PartyRole.Company or PartyRole.Target or PartyRole.Customer or PartyRole.Sponsor;

    private static List<string> Parties(ClaimMention claim, Func<PartyRole, bool> which) => [.. claim.Roles.Where(r => which(r.Role)).Select(r => r.Party.PartyId ?? r.Party.Name).Distinct(StringComparer.Ordinal)];
}
