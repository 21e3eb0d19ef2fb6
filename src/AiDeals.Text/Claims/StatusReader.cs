namespace AiDeals.Text;

/// <summary>How far the deal of a candidate has come, by the cues around its trigger and the form of the trigger itself.</summary>
internal static class StatusReader
{
    private const int Reach = 8;
    // Being so many, words matter less each than cues.
    private const double WordStrength = 0.4;

    /// <summary>The likeliest status by everything that speaks for each.</summary>
    public static (DealStatus Status, string Reason) Read(Candidate candidate, ClaimText text, ClaimModel model, string language)
    {
        if (candidate.Ending is { } ending) return (ending, "told further on");
        var (rule, reason) = ByCues(candidate, text);
        var facts = Facts(candidate, rule, text, language);
        var best = Enum.GetValues<DealStatus>().MaxBy(s => Score(facts, s, model));
        return (best, best == rule ? reason : "the words around");
    }

    private static double Score(IReadOnlyList<Feature> facts, DealStatus status, ClaimModel model)
    {
        return Weighed(facts, status, model).Score;
    }

    /// <summary>The facts as features of one status; the first of them is what the cues say.</summary>
    public static Features Weighed(IReadOnlyList<Feature> facts, DealStatus status, ClaimModel model)
    {
        var (name, features) = (EnumTerms<DealStatus>.Of(status), new Features(model));
        if (facts[0].A == name) features.Add("status_by_cues");
        foreach (var fact in facts) features.Add(fact with { C = name }, fact.Name.Text is "status_in_sentence" or "status_pair" or "status_near_trigger" or "status_near_figure" ? WordStrength : 1);
        return features;
    }

    /// <summary>What bears on the status, the third part left open for the status itself.</summary>
    public static IReadOnlyList<Feature> Facts(Candidate candidate, DealStatus rule, ClaimText text, string language)
    {
        var (sentence, trigger) = (candidate.Sentence, candidate.Trigger);
        var kind = candidate.Frame.Kind!.Value.ToSnakeCase();
        var facts = new List<Feature>
        {
            new("status_rule", rule.ToSnakeCase()), new("status_rule", rule.ToSnakeCase(), kind), new("status_rule", rule.ToSnakeCase(), language),
            new("status_kind", kind, candidate.Figure is null ? "0" : ""), new("status_frame", candidate.Frame.Name, trigger.Status?.ToSnakeCase() ?? ""),
        };
        if (trigger.First < trigger.End && trigger.End <= text.Words.Length) facts.Add(new("status_trigger", string.Join(' ', text.Words[trigger.First..trigger.End])));
        if (sentence.IsTitle) facts.Add(new("status_title", kind));
        foreach (var cue in sentence.Cues)
        {
            facts.Add(new("status_cue", cue.Entry.Name, Far(Math.Min(Distance(cue, trigger.First, trigger.End), candidate.Figure is { } f ? Distance(cue, f.First, f.End) : double.MaxValue))));
            facts.Add(new("status_cue_kind", cue.Entry.Name, kind));
            facts.Add(new("status_cue_words", string.Join(' ', text.Words[cue.First..cue.End])));
        }
        if (sentence.Outlets.Count > 0) facts.Add(new("status_outlet", kind));
        if (candidate.Figure is { } figure) facts.Add(new("status_bound", figure.Mention.Money.Bound.ToSnakeCase(), kind));
        foreach (var (first, end, name) in new[] { (trigger.First, trigger.End, "status_near_trigger"), candidate.Figure is { } g ? (g.First, g.End, "status_near_figure") : (0, -1, "") })
            for (var i = Math.Max(first - Reach, sentence.First); i < Math.Min(end + Reach, sentence.End); i++)
                if (i < first || i >= end) facts.Add(new(name, Stem(text.Words[i]), i < first ? "before" : "behind"));
        for (var i = sentence.First; i < sentence.End; i++) facts.Add(new("status_in_sentence", Stem(text.Words[i])));
        for (var i = sentence.First; i + 1 < sentence.End; i++) facts.Add(new("status_pair", Stem(text.Words[i]) + " " + Stem(text.Words[i + 1])));
        return [.. facts.Distinct()];
    }

    private static string Stem(string word) => SentenceShape.Beginning(SentenceShape.Plain(word), 6);

    private static string Far(double distance) => distance switch { <= 2 => "beside", <= 8 => "near", _ => "far" };

    /// <summary>Denials and cancellations reach far over the sentence; of the others the nearest wins, the form of the trigger counting as near.</summary>
    public static (DealStatus Status, string Reason) ByCues(Candidate candidate, ClaimText text)
    {
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
