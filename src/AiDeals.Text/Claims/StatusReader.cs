namespace AiDeals.Text;

/// <summary>How far the deal of a candidate has come, by the cues around its trigger and the form of the trigger itself.</summary>
internal static class StatusReader
{
    /// <summary>Denials and cancellations reach far over the sentence; of the others the nearest wins, the form of the trigger counting as near.</summary>
    public static (DealStatus Status, string Reason) Read(Candidate candidate, ClaimText text)
    {
        var (sentence, trigger) = (candidate.Sentence, candidate.Trigger);
        var best = (Score: double.NegativeInfinity, Status: Default(candidate.Frame), Reason: "by the kind of deal");
        if (trigger.Status is { } own) Offer(ClaimWeights.Of("status_own"), own, "the form of the trigger");
        foreach (var cue in sentence.Cues)
        {
            if (cue.Entry.Status is not { } status) continue;
            var score = ClaimWeights.Of("status_" + cue.Entry.Name);
            var nearest = Math.Min(Distance(cue, trigger.First, trigger.End), candidate.Figure is { } f ? Distance(cue, f.First, f.End) : double.MaxValue);
            var far = ClaimWeights.Of("status_words") * Math.Min(nearest, 30) / 5 + ClaimWeights.Of("status_clauses") * Math.Min(sentence.ClausesBetween(cue.First, trigger.First), 3);
            score += status is DealStatus.Rejected or DealStatus.Cancelled or DealStatus.Rumoured ? far / 2 : far;
            Offer(score, status, $"cue '{string.Join(' ', text.Words[cue.First..cue.End])}'");
        }
        return (best.Status, best.Reason);

        void Offer(double score, DealStatus status, string reason)
        {
            if (score > best.Score) best = (score, status, reason);
        }
    }

    private static double Distance(Marked cue, int first, int end) => ClaimSentence.Between(cue.First, cue.End, first, end);

    private static DealStatus Default(Frame frame) => frame.Kind switch
    {
        ClaimKind.Valuation or ClaimKind.FundingRound or ClaimKind.Investment => DealStatus.Completed,
        _ => DealStatus.Announced,
    };
}
