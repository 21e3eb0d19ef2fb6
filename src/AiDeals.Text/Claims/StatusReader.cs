namespace AiDeals.Text;

/// <summary>How far the deal of a candidate has come, by the cues around its trigger and the form of the trigger itself.</summary>
internal static class StatusReader
{
    /// <summary>Denials and cancellations reach far over the sentence; of the others the nearest wins, the form of the trigger counting as near.</summary>
    public static (DealStatus Status, string Reason) Read(Candidate candidate, ClaimText text)
    {
        if (candidate.Ending is { } ending) return (ending, "told further on");
        var (sentence, trigger) = (candidate.Sentence, candidate.Trigger);
        var best = (Score: ClaimWeights.Of("status_default"), Status: Default(candidate.Frame), Reason: "by the kind of deal");
        if (trigger.Status is { } own) Offer(ClaimWeights.Of("status_own"), own, "the form of the trigger");
        foreach (var cue in sentence.Cues)
        {
            if (cue.Entry.Status is not { } status || status == DealStatus.Offered && !CanBeOffered(candidate.Frame.Kind)) continue;
            // "No, thank you, but we will buy Twitter": what follows the "but" is not denied.
            if (status == DealStatus.Rejected && sentence.Adversatives.Any(a => cue.End <= a.First && a.End <= trigger.First)) continue;
            var score = ClaimWeights.Of("status_" + cue.Entry.Name);
            var nearest = Math.Min(Distance(cue, trigger.First, trigger.End), candidate.Figure is { } f ? Distance(cue, f.First, f.End) : double.MaxValue);
            var far = ClaimWeights.Of("status_words") * Math.Min(nearest, 30) / 5 + ClaimWeights.Of("status_clauses") * Math.Min(sentence.ClausesBetween(cue.First, trigger.First), 3);
            score += status is DealStatus.Rejected or DealStatus.Cancelled or DealStatus.Rumoured ? far / 2 : far + ClaimWeights.Of("status_figures") * FiguresBetween(cue, candidate);
            Offer(score, status, $"cue '{string.Join(' ', text.Words[cue.First..cue.End])}'");
        }
        return (best.Status, best.Reason);

        void Offer(double score, DealStatus status, string reason)
        {
            if (score > best.Score) best = (score, status, reason);
        }
    }

    private static double Distance(Marked cue, int first, int end) => ClaimSentence.Between(cue.First, cue.End, first, end);

    // "an offer" beside a project or a valuation is another deal's.
    private static bool CanBeOffered(ClaimKind? kind) => kind is ClaimKind.Acquisition or ClaimKind.Investment or ClaimKind.FundingRound or ClaimKind.ComputeContract;

    /// <summary>Other figures that stand between the cue and this one, so that the cue is likelier theirs.</summary>
    private static int FiguresBetween(Marked cue, Candidate candidate) => candidate.Figure is not { } figure ? 0
        : candidate.Sentence.Figures.Count(f => f != figure && !f.IsConversion && (cue.End <= f.First && f.End <= figure.First || figure.End <= f.First && f.End <= cue.First));

    private static DealStatus Default(Frame frame) => frame.Kind switch
    {
        ClaimKind.Valuation or ClaimKind.FundingRound or ClaimKind.Investment => DealStatus.Completed,
        _ => DealStatus.Announced,
    };
}
