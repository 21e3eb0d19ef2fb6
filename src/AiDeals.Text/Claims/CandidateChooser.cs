namespace AiDeals.Text;

/// <summary>Of everything a sentence may say, what it most likely says.</summary>
internal static class CandidateChooser
{
    private const int NearFigure = 12;

    // Best for F1 by cross-validation: a claim that is right three times in ten gains more than it costs.
    private const double LeastWithFigure = 0.28, LeastWithoutFigure = 0.4;

    public static IReadOnlyList<Candidate> Choose(IEnumerable<Decision> decisions)
    {
        var found = new List<Candidate>();
        foreach (var decision in decisions)
        {
            if (decision.Figure is not null) { if (OfFigure(decision) is { } told) found.Add(told); continue; }
            if (decision.Best is not { } best) continue;
            var candidate = Candidate(best.Reading, best.Probability);
            var trigger = candidate.Trigger;
            if (found.Exists(c => c.Frame.Kind == trigger.Frame.Kind && c.Figure is { } f && ClaimSentence.Between(f.First, f.End, trigger.First, trigger.End) <= NearFigure)) continue;
            // What the whole of the bought company is worth in the deal is the price of the deal.
            if (trigger.Frame.Kind == ClaimKind.Acquisition && candidate.Roles.TryGetValue(PartyRole.Target, out var bought)
                && found.Find(c => c.Frame.Kind == ClaimKind.Valuation && c.Roles.TryGetValue(PartyRole.Company, out var valued) && valued.Parties.All(bought.Holds)) is { } price)
                candidate = candidate with { Figure = price.Figure };
            // "refused the offer for OpenAI": too little for a claim, enough to end one.
            if (trigger.Frame.Kind == ClaimKind.Acquisition && candidate.Roles.TryGetValue(PartyRole.Target, out var target) && target.First < target.End
                && decision.Sentence.Cues.Any(c => c.Entry.Status is DealStatus.Rejected or DealStatus.Cancelled))
                found.Add(candidate with { Roles = new Dictionary<PartyRole, PartyGroup> { [PartyRole.Target] = target } });
            else if (best.Probability >= LeastWithoutFigure && candidate.Frame.Roles.Keys.Except(candidate.Frame.Optional).All(candidate.Roles.ContainsKey)) found.Add(candidate);
        }
        return found;
    }

    /// <summary>The claim that a figure most likely makes; null when it likelier makes none.</summary>
    public static Candidate? OfFigure(Decision decision) => decision.Best is { } best && best.Probability >= LeastWithFigure ? Candidate(best.Reading, best.Probability) : null;

    internal static Candidate Candidate(Reading reading, double probability)
    {
        var (proposal, roles, features) = (reading.Proposal, new Dictionary<PartyRole, PartyGroup>(), new List<Features> { reading.Proposal.Shared, reading.Proposal.Own });
        Fill(0, reading.Principal);
        Fill(1, reading.Counterpart);
        if (proposal.Pair is { } pair && pair(reading.PrincipalParty!, reading.CounterParty!) is { } together) features.Add(together);
        return new Candidate { Trigger = proposal.Trigger, Figure = proposal.Figure, Sentence = proposal.Sentence, Roles = roles, Probability = probability, Features = features };

        void Fill(int role, int option)
        {
            if (option < 0) return;
            var chosen = proposal.Options[role][option];
            features.AddRange([chosen.Party.Facts, chosen.Own]);
            if (chosen.Party.Group is not { } group) return;
            roles[proposal.Roles[role]] = group;
            // Who leads a round is one of its investors.
            if (proposal.Frame.Kind == ClaimKind.FundingRound && proposal.Roles[role] == PartyRole.Investor && group.Leaders.Count > 0) roles[PartyRole.Lead] = group with { Parties = group.Leaders };
        }
    }
}
