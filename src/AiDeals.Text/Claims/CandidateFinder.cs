namespace AiDeals.Text;

/// <summary>For each figure the best frame that speaks of it, and claims that name no figure.</summary>
internal sealed class CandidateFinder(ClaimPack pack, PartyTraits traits)
{
    private readonly RoleAssignment roles = new(pack, traits);

    /// <summary>The best candidates of a sentence, in the order of the text; those whose money is no deal are left out.</summary>
    /// <param name="carried">The last claim before this sentence: a list item or short sentence may go on with its verb.</param>
    public IReadOnlyList<Candidate> Find(ClaimSentence sentence, IReadOnlyList<PartyMention> topics, Candidate? carried)
    {
        var found = new List<Candidate>();
        foreach (var figure in sentence.Figures.Where(f => !f.IsConversion))
        {
            Candidate? best = null;
            foreach (var trigger in sentence.Triggers)
                if (Weigh(trigger, figure, sentence, topics) is var candidate && (best is null || candidate.Score > best.Score)) best = candidate;
            if (best is null && carried is not null && sentence.Groups.Any(g => !g.IsReference)) best = Carry(carried, figure, sentence, topics);
            if (Grown(figure, sentence, found.LastOrDefault() ?? carried) is { } grown && (best is null || grown.Score > best.Score)) best = grown;
            if (best is not null && best.Frame.Kind is not null && best.Score >= ClaimWeights.Of("threshold")) found.Add(best);
        }
        foreach (var trigger in sentence.Triggers.Where(t => t.Frame is { WithoutAmount: true }))
        {
            if (sentence.Figures.Any(f => !f.IsConversion && ClaimSentence.Between(f.First, f.End, trigger.First, trigger.End) <= 12 && found.Any(c => c.Figure == f && c.Frame.Kind == trigger.Frame.Kind))) continue;
            var candidate = Weigh(trigger, null, sentence, topics);
            // What the whole of the bought company is worth in the deal is the price of the deal.
            if (trigger.Frame.Kind == ClaimKind.Acquisition && candidate.Roles.TryGetValue(PartyRole.Target, out var bought)
                && found.Find(c => c.Frame.Kind == ClaimKind.Valuation && c.Roles.TryGetValue(PartyRole.Company, out var valued) && valued.Parties.All(bought.Holds)) is { } price)
                candidate = candidate with { Figure = price.Figure };
            // "refused the offer for OpenAI": too little for a claim, enough to end one.
            if (trigger.Frame.Kind == ClaimKind.Acquisition && candidate.Roles.TryGetValue(PartyRole.Target, out var target) && target.First < target.End
                && sentence.Cues.Any(c => c.Entry.Status is DealStatus.Rejected or DealStatus.Cancelled)) { found.Add(candidate with { Roles = new Dictionary<PartyRole, PartyGroup> { [PartyRole.Target] = target } }); continue; }
            if (candidate.Score >= ClaimWeights.Of("threshold_without_amount") && candidate.Frame.Roles.Keys.Except(candidate.Frame.Optional).All(candidate.Roles.ContainsKey)
                && IsPlain(candidate)) found.Add(candidate);
        }
        return found;
    }

    /// <summary>Both sides named in the sentence itself, or a company that is said to seek money.</summary>
    private static bool IsPlain(Candidate candidate)
    {
        var named = candidate.Roles.Values.Count(g => g.First < g.End);
        return named >= 2 || named == 1 && candidate.Frame.Kind == ClaimKind.FundingRound && candidate.Trigger.Status == DealStatus.InTalks;
    }

    private Candidate Weigh(Trigger trigger, Figure? figure, ClaimSentence sentence, IReadOnlyList<PartyMention> topics)
    {
        var frame = trigger.Frame;
        var evidence = new Evidence();
        evidence.Add("trigger_strength", frame.Strength);
        if (figure is not null) Attach(evidence, trigger, figure, sentence);
        Nouns(evidence, trigger, figure, sentence);
        if (frame.Kind is null)
            return new Candidate { Frame = frame, Trigger = trigger, Figure = figure, Sentence = sentence, Evidence = evidence, Roles = new Dictionary<PartyRole, PartyGroup>() };
        if (figure?.IsEach == true) evidence.Add("price_each");
        var (parties, fit) = roles.Assign(frame, trigger, figure, sentence, topics);
        evidence.Add(fit);
        return new Candidate { Frame = frame, Trigger = trigger, Figure = figure, Sentence = sentence, Evidence = evidence, Roles = parties };
    }

    private void Attach(Evidence evidence, Trigger trigger, Figure figure, ClaimSentence sentence)
    {
        var distance = ClaimSentence.Between(figure.First, figure.End, trigger.First, trigger.End);
        var clauses = sentence.ClausesBetween(figure.First, trigger.First);
        var others = sentence.Figures.Where(f => f != figure && !f.IsConversion).ToList();
        // "Nvidia $10bn and Microsoft $5bn": the verb stands once for figures that have each their own party.
        var isShared = sentence.Groups.Any(g => g.End <= figure.First && figure.First - g.End <= 5 && !g.IsReference) && others.Any(f => sentence.Groups.Any(g => g.End <= f.First && f.First - g.End <= 5 || g.First >= f.End && g.First - f.End <= 2));
        // "X buys Y, price: $33bn": the price's own word ties the figure to the purchase over the comma.
        if (trigger.Frame.Helps.Contains("price") && distance > 2 && sentence.Nouns.Any(n => n.Entry.Name == "price" && n.End <= figure.First && figure.First - n.End <= 1)) evidence.Add("price_told_behind");
        evidence.Add("words_between", Math.Min(distance, isShared ? 4 : 25) / 5.0);
        evidence.Add("clauses_between", Math.Min(clauses, 4));
        if (distance <= 2 && clauses < 0.4) evidence.Add("adjacent");
        evidence.Add("figures_between", (isShared ? 0.3 : 1) * others.Count(f => f.First >= Math.Min(figure.End, trigger.End) && f.End <= Math.Max(figure.First, trigger.First)));
        if (!isShared && others.Any(f => ClaimSentence.Between(f.First, f.End, trigger.First, trigger.End) < distance)) evidence.Add("figure_nearer");
        // "15 billion at a valuation of 200", "350 अरब के मूल्यांकन पर 20 अरब": the noun belongs to the figure that the language puts beside it.
        if (trigger.Frame.Kind == ClaimKind.Valuation && others.Any(f => pack.Order == WordOrder.Sov
            ? trigger.End <= figure.First && f.End <= trigger.First && trigger.First - f.End <= 2
            : figure.End <= trigger.First && f.First >= trigger.End && f.First - trigger.End <= 4)) evidence.Add("claimed_by_other");
        var triggerFirst = trigger.First < figure.First;
        if (!trigger.Frame.IsNoun && triggerFirst == (pack.Order == WordOrder.Sov)) evidence.Add("wrong_side");
    }

    private void Nouns(Evidence evidence, Trigger trigger, Figure? figure, ClaimSentence sentence)
    {
        var frame = trigger.Frame;
        bool Near(string name) => IsProject(name) || frame.InContext && sentence.Before.Contains(name) || sentence.Nouns.Any(n => n.Entry.Name == name && (Close(n, trigger.First, trigger.End) || (figure is not null && Close(n, figure.First, figure.End))));
        bool IsProject(string name) => name == "facility" && sentence.Groups.Any(g => g.Parties.Any(traits.IsConsortium));
        bool Close(Marked noun, int first, int end) => ClaimSentence.Between(noun.First, noun.End, first, end) <= 12 && sentence.ClausesBetween(noun.First, first) <= 1.2;
        if (frame.Needs.Count > 0 && !frame.Needs.Any(Near)) evidence.Add("noun_needed");
        evidence.Add("noun_helps", frame.Helps.Any(Near) ? 1 : 0);
        evidence.Add("noun_averse", frame.Averse.Any(Near) ? 1 : 0);
    }

    /// <summary>"It will grow to $500bn": the deal told before with another figure, unless the sentence names others.</summary>
    private static Candidate? Grown(Figure figure, ClaimSentence sentence, Candidate? before)
    {
        if (before?.Figure is null || sentence.Index - before.Sentence.Index > 1) return null;
        if (sentence.Grows.FirstOrDefault(g => ClaimSentence.Between(g.First, g.End, figure.First, figure.End) <= 3 && sentence.ClausesBetween(g.First, figure.First) < 0.7) is not { } verb) return null;
        if (sentence.Index != before.Sentence.Index && sentence.Groups.Any(g => !g.IsReference && g.Parties.Any(p => !before.Roles.Values.Any(r => r.Holds(p))))) return null;
        var evidence = new Evidence();
        evidence.Add("trigger_strength", before.Frame.Strength);
        evidence.Add("carried_trigger");
        evidence.Add("figure_grows");
        return before with { Trigger = new Trigger(before.Frame, null, verb.First, verb.End, false), Figure = figure, Sentence = sentence, Evidence = evidence };
    }

    private Candidate? Carry(Candidate carried, Figure figure, ClaimSentence sentence, IReadOnlyList<PartyMention> topics)
    {
        if (sentence.Index - carried.Sentence.Index > 3) return null;
        var trigger = new Trigger(carried.Frame, carried.Trigger.Status, sentence.End, sentence.End, false);
        var evidence = new Evidence();
        evidence.Add("trigger_strength", carried.Frame.Strength);
        evidence.Add("carried_trigger");
        if (sentence.Groups[0] is var head && head.First <= sentence.First + 1 && sentence.After(head.End) is ":" or "-" or "–" or "—") evidence.Add("list_item");
        if (figure.IsEach) evidence.Add("price_each");
        var principals = carried.Roles.TryGetValue(carried.Frame.Principal, out var p) ? p.Parties : [];
        var (parties, fit) = roles.Assign(carried.Frame, trigger, figure, sentence, [.. principals, .. topics.Where(t => !principals.Any(x => PartyGroup.SameParty(x, t)))]);
        evidence.Add(fit);
        return new Candidate { Frame = carried.Frame, Trigger = trigger, Figure = figure, Sentence = sentence, Evidence = evidence, Roles = parties };
    }
}
