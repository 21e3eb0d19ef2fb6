namespace AiDeals.Text;

/// <summary>Gives the parties of a sentence to the roles of a frame, so that the sum of what speaks for it is greatest.</summary>
internal sealed class RoleAssignment(ClaimPack pack, PartyTraits traits)
{
    private const int MostGroups = 9;

    private readonly record struct Option(PartyGroup? Group, Evidence Evidence, bool IsFromBefore = false);

    /// <param name="fallback">Parties of earlier sentences, the likeliest first, for roles that this sentence leaves open.</param>
    public (IReadOnlyDictionary<PartyRole, PartyGroup> Roles, Evidence Evidence) Assign(Frame frame, Trigger trigger, Figure? figure, ClaimSentence sentence, IReadOnlyList<PartyMention> fallback)
    {
        var groups = Split(sentence.Groups, frame);
        if (groups.Count > MostGroups)
            groups = [.. groups.OrderBy(g => ClaimSentence.Between(g.First, g.End, trigger.First, trigger.End)).Take(MostGroups).OrderBy(g => g.First)];
        var roles = frame.Roles.Keys.ToList();
        var options = roles.Select(r => OptionsOf(frame, r, trigger, figure, sentence, groups, fallback)).ToList();
        var best = double.NegativeInfinity;
        var chosen = new Option[roles.Count];
        var current = new Option[roles.Count];
        var unused = ClaimWeights.Of("named_here_unused");
        Try(0, 0);
        var evidence = new Evidence();
        chosen.CopyTo(current, 0);
        evidence.Add("named_here_unused", Overlooked());
        var result = new Dictionary<PartyRole, PartyGroup>();
        for (var i = 0; i < roles.Count; i++)
        {
            evidence.Add(chosen[i].Evidence);
            if (chosen[i].Group is { } group) result[roles[i]] = group;
        }
        return (result, evidence);

        // Roles filled from an earlier sentence though this one names somebody fit for it whom no role has taken.
        int Overlooked()
        {
            var count = 0;
            for (var i = 0; i < roles.Count; i++)
                if (current[i].IsFromBefore && options[i].Any(o => o is { IsFromBefore: false, Group: { IsModifier: false } named } && o.Evidence.Score > -2.2 && !current.Any(c => c.Group is { } taken && taken.Parties.Any(named.Holds)))) count++;
            return count;
        }

        void Try(int role, double score)
        {
            if (role == roles.Count)
            {
                score += unused * Overlooked();
                if (score > best) { best = score; current.CopyTo(chosen, 0); }
                return;
            }
            foreach (var option in options[role])
            {
                if (option.Group is { } group && current.Take(role).Any(o => o.Group is { } taken && (taken.Parties.Any(group.Holds) || Leads(taken, group) || Leads(group, taken) || frame.Kind == ClaimKind.ComputeContract && traits.IsOneHouse(taken.Parties[0], group.Parties[0])))) continue;
                current[role] = option;
                Try(role + 1, score + option.Evidence.Score);
            }
        }
    }

    /// <summary>Nobody buys or funds the company that he leads as long as somebody else can.</summary>
    private bool Leads(PartyGroup person, PartyGroup company) => person.Parties is [var one] && traits.IsPerson(one) && traits.CompanyOf(one) is { } led && company.Holds(led);

    /// <summary>"between A and B", "A and B signed": the two may play different roles.</summary>
    private static IReadOnlyList<PartyGroup> Split(IReadOnlyList<PartyGroup> groups, Frame frame) => frame.Roles.Count < 2 || !groups.Any(g => IsPair(g, frame)) ? groups
        : [.. groups.SelectMany(g => IsPair(g, frame) ? g.Parties.Select(p => g with { Parties = [p] }) : [g])];

    private static bool IsPair(PartyGroup group, Frame frame) => group.Parties.Count == 2 && (group.Relation == Relation.Between || frame is { Kind: ClaimKind.ComputeContract, IsNoun: true } && group.Relation is Relation.Bare or Relation.Subject or Relation.Of);

    private List<Option> OptionsOf(Frame frame, PartyRole role, Trigger trigger, Figure? figure, ClaimSentence sentence, IReadOnlyList<PartyGroup> groups, IReadOnlyList<PartyMention> fallback)
    {
        var isPrincipal = role == frame.Principal;
        var options = new List<Option>();
        var none = new Evidence();
        none.Add(isPrincipal ? "principal_missing" : frame.Optional.Contains(role) ? "optional_missing" : "counterpart_missing");
        foreach (var group in groups)
        {
            if (!Admits(role, group)) continue;
            var weight = WeightOf(frame.Roles[role], trigger, group, groups, sentence, role == PartyRole.Sponsor, figure);
            if (weight <= 0.2) continue;
            var evidence = new Evidence();
            evidence.Add("relation", weight - 1.8);
            var distance = ClaimSentence.Between(group.First, group.End, trigger.First, trigger.End);
            if (figure is not null) distance = (distance + ClaimSentence.Between(group.First, group.End, figure.First, figure.End)) / 2;
            evidence.Add("party_distance", Math.Min(distance, 30) / 10.0);
            // The head of a relative clause stands before it and still belongs to it; a project's own name bears on all its sentence.
            if (!IsHeadOfRelative(group, trigger, sentence) && !(role == PartyRole.Sponsor && group.Parties.All(traits.IsConsortium))) evidence.Add("party_clauses", Math.Min(sentence.ClausesBetween(group.First, trigger.First), 4));
            if (figure is not null && FigureBetween(group, figure, sentence)) evidence.Add("figure_between_party");
            if (group.IsReference) evidence.Add("party_by_reference");
            if (group.IsModifier) evidence.Add("party_is_modifier");
            Prior(evidence, frame, role, group.Parties);
            options.Add(new Option(group, evidence));
        }
        for (var i = 0; i < fallback.Count; i++)
        {
            if (groups.Any(g => g.Holds(fallback[i]))) continue;
            var group = new PartyGroup([fallback[i]], sentence.First, sentence.First, Relation.Bare, true);
            if (!Admits(role, group)) continue;
            var evidence = new Evidence();
            evidence.Add(isPrincipal ? "principal_from_before" : "counterpart_from_before");
            evidence.Add("topic_rank", i);
            Prior(evidence, frame, role, group.Parties);
            options.Add(new Option(group, evidence, IsFromBefore: true));
        }
        options.Add(new Option(null, none));
        return options;
    }

    private bool Admits(PartyRole role, PartyGroup group) => group.Parties.All(p => traits.Admits(p, role));

    private void Prior(Evidence evidence, Frame frame, PartyRole role, IReadOnlyList<PartyMention> parties)
    {
        if (frame.Kind is null) return;
        var kind = frame.Kind.Value;
        foreach (var party in parties)
        {
            if (traits.IsPerson(party)) evidence.Add(role == PartyRole.Acquirer ? "person_acquires" : "person_in_role", 1.0 / parties.Count);
            if (role == PartyRole.Provider && traits.IsProvider(party)) evidence.Add("known_provider", 1.0 / parties.Count);
            if (role == PartyRole.Customer && traits.IsProvider(party)) evidence.Add("provider_as_customer", 1.0 / parties.Count);
            if (role == PartyRole.Company && kind is ClaimKind.FundingRound or ClaimKind.Investment or ClaimKind.Valuation && traits.IsListed(party)) evidence.Add("listed_company_raises", 1.0 / parties.Count);
            if (role is PartyRole.Company or PartyRole.Target or PartyRole.Customer && traits.IsFund(party)) evidence.Add("fund_as_company", 1.0 / parties.Count);
            if (role is PartyRole.Investor or PartyRole.Lead && traits.IsFund(party)) evidence.Add("known_investor", 1.0 / parties.Count);
            if (role == PartyRole.Investor && kind == ClaimKind.Investment && !traits.IsFund(party) && !traits.IsListed(party)) evidence.Add("startup_as_investor", 1.0 / parties.Count);
        }
        if (parties.Count > 1 && role is PartyRole.Company or PartyRole.Target or PartyRole.Customer) evidence.Add("several_principals", parties.Count - 1);
    }

    private static bool FigureBetween(PartyGroup group, Figure figure, ClaimSentence sentence) =>
        sentence.Figures.Any(f => f != figure && !f.IsConversion && (group.End <= f.First && f.End <= figure.First || figure.End <= f.First && f.End <= group.First));

    private double WeightOf(IReadOnlyDictionary<Relation, double> weights, Trigger trigger, PartyGroup group, IReadOnlyList<PartyGroup> groups, ClaimSentence sentence, bool isSponsor, Figure? figure)
    {
        // A project's own name stands for those who pay for it, wherever it stands.
        if (isSponsor && group.Parties.All(traits.IsConsortium) && group.Relation is Relation.In or Relation.On or Relation.For or Relation.Of) return weights.GetValueOrDefault(Relation.Subject);
        // "… with SoftBank and Oracle, which have spent": of the relative clause they are the subject.
        if (IsHeadOfRelative(group, trigger, sentence)) return weights.GetValueOrDefault(Relation.Subject);
        // "which is run by X, and whose first outlay …": the agent of another clause's verb.
        if (group.Relation == Relation.By && sentence.ClausesBetween(group.First, trigger.First) >= 1) return weights.GetValueOrDefault(Relation.Bare);
        if (group.Relation is not (Relation.Bare or Relation.Like)) return weights.GetValueOrDefault(group.Relation);
        // "…, and Microsoft $5bn": the verb stands once, each figure has its own subject.
        if (figure is not null && group.End <= figure.First && figure.First - group.End <= 4 && sentence.Figures.Any(f => f.First >= Math.Min(trigger.End, group.End) && f.End <= Math.Max(group.First, trigger.First) && f != figure))
            return weights.GetValueOrDefault(Relation.Subject);
        var best = weights.GetValueOrDefault(Relation.Bare);
        foreach (var (relation, share) in Order(trigger, group, groups, sentence)) best = Math.Max(best, weights.GetValueOrDefault(relation) * share);
        return best;
    }

    private static bool IsInside(PartyGroup group, Trigger trigger) => group.Relation == Relation.Bare && group.First - trigger.First is 1 or 2 && group.End < trigger.End;

    private static bool IsHeadOfRelative(PartyGroup group, Trigger trigger, ClaimSentence sentence) =>
        !trigger.IsPassive && sentence.Relatives.Any(r => r.First >= group.End && r.First - group.End <= 2 && r.End <= trigger.First + 1 && trigger.First - r.End <= 2);

    /// <summary>What an unmarked party may be by the place it takes.</summary>
    private IEnumerable<(Relation Relation, double Share)> Order(Trigger trigger, PartyGroup group, IReadOnlyList<PartyGroup> groups, ClaimSentence sentence)
    {
        var before = group.End <= trigger.First;
        var distance = ClaimSentence.Between(group.First, group.End, trigger.First, trigger.End);
        switch (pack.Order)
        {
            case WordOrder.Svo when trigger.Frame.IsNoun:
                yield return before ? (distance <= 1 ? Relation.Of : Relation.Subject, 0.85) : (Relation.Object, 0.5);
                break;
            case WordOrder.Svo:
                yield return before ? (trigger.IsPassive ? Relation.Object : Relation.Subject, 0.95) : (trigger.IsPassive ? Relation.Subject : Relation.Object, trigger.IsPassive ? 0.4 : 0.9);
                break;
            case WordOrder.Sov:
                var bare = groups.Where(g => g.Relation == Relation.Bare && g.End <= trigger.First && sentence.ClausesBetween(g.First, trigger.First) <= 1).ToList();
                var isFirst = bare.Count == 0 || bare[0] == group;
                var isLast = bare.Count > 1 && bare[^1] == group;
                var isAlone = bare.Count == 1 && distance <= 2;
                if (!before) { yield return (Relation.Subject, 0.45); yield return (Relation.Object, 0.3); break; }
                yield return (Relation.Subject, isFirst ? 0.85 : 0.6);
                yield return (Relation.Object, isLast || isAlone ? 0.85 : distance <= 2 ? 0.7 : 0.4);
                break;
            default:
                if (trigger.Frame.IsNoun) { yield return before ? (Relation.Subject, 0.7) : (distance <= 1 ? Relation.Of : Relation.Object, distance <= 1 ? 0.95 : 0.6); break; }
                if (before) { yield return (Relation.Subject, 0.85); break; }
                // "عرضت ميتا شراء": between the two verbs of one trigger stands their subject.
                if (IsInside(group, trigger)) { yield return (Relation.Subject, 0.95); break; }
                var following = groups.Where(g => g.Relation == Relation.Bare && g.First >= trigger.End).ToList();
                var subjectBefore = groups.Any(g => IsHeadOfRelative(g, trigger, sentence) || IsInside(g, trigger) || g.Relation == Relation.Bare && g.End <= trigger.First && sentence.ClausesBetween(g.First, trigger.First) < 1);
                yield return following.Count > 0 && following[0] == group ? (subjectBefore || trigger.IsPassive ? Relation.Object : Relation.Subject, 0.9) : (Relation.Object, 0.85);
                if (distance <= 1) yield return (Relation.Object, 0.6);
                break;
        }
    }
}
