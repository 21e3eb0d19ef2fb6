namespace AiDeals.Text;

/// <summary>Which readings of a decision the annotation of the article bears out.</summary>
internal sealed class GoldLabels(GoldArticle gold)
{
    private readonly List<(GoldClaim Claim, TextSpan Evidence)> claims = [.. gold.Claims.Select(c => (c, new TextSpan(Math.Max(0, gold.Text.IndexOf(c.Evidence, StringComparison.Ordinal)), c.Evidence.Length)))];
    private readonly Dictionary<(GoldClaim, int Sentence, (int, int, int) Reading), bool> agreed = [];

    /// <param name="Good">The readings that agree.</param>
    /// <param name="NoneIsGood">"No claim" is right as well, or alone.</param>
    /// <param name="Claim">The annotated claim that must be found here.</param>
    internal sealed record Label(Func<Reading, bool> Good, bool NoneIsGood, GoldClaim? Claim, Reading? Best);

    /// <summary>Null when nothing can be learned: the right reading is not among the proposals.</summary>
    public Label? Of(Decision decision, ClaimBuilder builder)
    {
        var about = claims.Where(c => decision.Figure is not { } figure || GoldScore.AmountAgrees(c.Claim.Amount, figure.Mention)).ToList();
        var must = about.Where(c => c.Evidence.Overlaps(decision.Sentence.Span) && (decision.Figure is not null || c.Claim.Amount is null)).ToList();
        if (must.Count > 0)
        {
            (Reading Reading, GoldClaim Claim)? best = null;
            foreach (var reading in decision.Proposals.SelectMany(p => p.Readings()))
                if ((best is not { } held || reading.Score > held.Reading.Score) && Fits(reading, must, builder) is { } claim) best = (reading, claim);
            if (best is { } found) return new Label(r => Fits(r, must, builder) is not null, false, found.Claim, found.Reading);
            // A figure that is told here and whose parties are not found: neither right nor wrong.
            if (decision.Figure is not null) return null;
        }
        return new Label(r => r.Proposal.Frame.Kind is null || Fits(r, about, builder) is not null, true, null, null);
    }

    private GoldClaim? Fits(in Reading reading, List<(GoldClaim Claim, TextSpan Evidence)> among, ClaimBuilder builder)
    {
        if (reading.Proposal.Frame.Kind is not { } kind || among.Count == 0) return null;
        Dictionary<string, IReadOnlyList<string>>? roles = null;
        foreach (var (claim, _) in among)
        {
            if (!GoldScore.KindAgrees(claim, kind)) continue;
            var key = (claim, reading.Proposal.Sentence.Index, reading.Key);
            if (!agreed.TryGetValue(key, out var agrees))
            {
                roles ??= GoldScore.RolesOf(builder.Roles(CandidateChooser.Candidate(reading, 1)));
                agreed[key] = agrees = GoldScore.RolesAgree(Open(claim, kind, roles, reading), roles, gold.Entities);
            }
            if (agrees) return claim;
        }
        return null;
    }

    /// <summary>The claim without those investors whom the sentence does not name: they are found elsewhere.</summary>
    private GoldClaim Open(GoldClaim claim, ClaimKind kind, Dictionary<string, IReadOnlyList<string>> roles, in Reading reading)
    {
        if (kind != ClaimKind.FundingRound || roles.ContainsKey("investor") || !claim.Roles.TryGetValue("investor", out var investors)) return claim;
        var here = reading.Proposal.Sentence.Groups.SelectMany(g => g.Parties).Select(p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        return GoldScore.Compare(investors, here, gold.Entities).Found > 0 ? claim : claim with { Roles = claim.Roles.Where(r => r.Key is not ("investor" or "lead")).ToDictionary(r => r.Key, r => r.Value) };
    }
}
