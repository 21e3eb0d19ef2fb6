namespace AiDeals.Text;

/// <summary>Watches the reading of one annotated article and notes what would have been right.</summary>
internal sealed class Lesson(int article, GoldArticle gold, LogLinear deals, LogLinear statuses, LogLinear joins) : ClaimWatch
{
    private readonly GoldLabels labels = new(gold);
    private readonly List<(Candidate Candidate, GoldClaim Claim)> right = [];

    public override void Decided(IReadOnlyList<Decision> decisions, ClaimBuilder builder)
    {
        foreach (var decision in decisions)
        {
            if (labels.Of(decision, builder) is not { } label) continue;
            deals.Add(article, decision, label);
            if (label is not { Claim: { } claim, Best: { } best }) continue;
            var candidate = CandidateChooser.Candidate(best, 1);
            right.Add((candidate, claim));
            if (SnakeCase.TryParse<DealStatus>(claim.Status, out var status)) statuses.Add(article, builder.ByStatus(candidate), (int)status, false);
        }
    }

    public override void Finished(IReadOnlyList<ClaimSentence> sentences, Participation participation)
    {
        var told = right.Select(r => r.Candidate).ToList();
        foreach (var (candidate, claim) in right)
        {
            List<string> parts = [.. claim.Roles.GetValueOrDefault("investor") ?? [], .. claim.Roles.GetValueOrDefault("acquirer") ?? [], .. claim.Roles.GetValueOrDefault("lead") ?? []];
            foreach (var participant in participation.Around(candidate, told, sentences))
                joins.Add(article, [participant.Facts], GoldScore.Compare(parts, [participant.Party.Name], gold.Entities).Found > 0 ? 0 : -1, true);
        }
    }
}
