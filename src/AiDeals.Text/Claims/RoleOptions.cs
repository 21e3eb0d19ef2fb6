namespace AiDeals.Text;

/// <summary>Who may fill the roles of a kind of claim: the parties of the sentence, one by one and together, those of earlier sentences, nobody.</summary>
internal sealed class RoleOptions(ClaimPack pack, PartyTraits traits, ClaimModel model, string language)
{
    private const int MostGroups = 9;
    private const int MostMembers = 6;
    /// <summary>Of each role only so many are tried together with those of the other, and at each verb.</summary>
    private const int MostOptions = 10;
    private const int MostTogether = 5;
    /// <summary>Whom a noun such as "the company" may stand for, when not for the party that it seems to.</summary>
    private const int MostReferents = 5;

    /// <summary>Nouns and pronouns whose party follows from the words beside them.</summary>
    private static readonly HashSet<string> Fixed = ["we", "he", "his_company", "persons_company", "latter"];

    private readonly PartyPlace place = new(pack, traits, language);

    /// <summary>Everybody who may fill one role of a kind of claim, nobody last.</summary>
    /// <param name="first">The first token of the figure, or of the verb where there is no figure.</param>
    public IReadOnlyList<PartyOption> Of(ProposalFinder.Context context, ClaimKind kind, bool isPrincipal, PartyRole role, Term key, Figure? figure, int first, int end)
    {
        var groups = Split(context.Near(first, end, MostGroups), kind);
        var options = new List<PartyOption>();
        foreach (var group in groups)
        {
            var facts = new Features(model);
            place.Describe(facts, context, key, group, groups, figure, first, end);
            if (group.Parties.Count > 1)
                for (var m = 0; m < Math.Min(group.Parties.Count, MostMembers); m++)
                    Offer(group with { Parties = [group.Parties[m]], Leaders = group.Leaders.Count > 0 ? [group.Parties[m]] : [] }, facts, m == 0 ? "first" : m == group.Parties.Count - 1 ? "last" : "middle", null);
            Offer(group, facts, "", context.TopicOf(group));
            if (group is { Reference: { } noun, Parties.Count: 1 } && !Fixed.Contains(noun))
                for (var t = 0; t < Math.Min(context.Topics.Count, MostReferents); t++)
                    if (!group.Holds(context.Topics[t].Party) && !groups.Any(g => !g.IsReference && g.Holds(context.Topics[t].Party)))
                        Offer(group with { Parties = [context.Topics[t].Party] }, facts, "other", context.Topics[t]);
        }
        if (role is PartyRole.Sponsor or PartyRole.Investor or PartyRole.Acquirer) options.AddRange(Together(context, options, key, first));
        foreach (var topic in context.Topics)
        {
            if (groups.Any(g => g.Holds(topic.Party))) continue;
            var group = new PartyGroup([topic.Party], context.Sentence.First, context.Sentence.First, Relation.Bare, "");
            if (!Admits(kind, role, group)) continue;
            var facts = new Features(model);
            facts.Add(isPrincipal ? "principal_from_before" : "counterpart_from_before");
            facts.Add("from_before", key, topic.Rank == 0 ? "first" : topic.Rank == 1 ? "second" : "later", groups.Count == 0 ? "nobody_here" : groups.All(g => g.IsReference) ? "nouns_here" : "others_here");
            facts.Add("from_before", key, groups.Count == 0 ? "nobody_here" : "others_here", language);
            Standing(facts, key, topic, true);
            Prior(facts, kind, role, group.Parties);
            options.Add(new PartyOption(group, facts, context.SetOf(group.Parties), true));
        }
        var none = new Features(model);
        none.Add(isPrincipal ? "principal_missing" : kind == ClaimKind.FundingRound ? "optional_missing" : "counterpart_missing");
        none.Add("nobody", key, language);
        none.Add("nobody", key, groups.Count switch { 0 => "0", 1 => "1", 2 => "2", _ => "more" });
        options.Add(new PartyOption(null, none, 0, false));
        return options;

        void Offer(PartyGroup group, Features facts, string member, Discourse.Candidature? topic)
        {
            if (!Admits(kind, role, group)) return;
            var own = new Features(model);
            own.AddAll(facts, 1);
            if (member.Length > 0) own.Add("member", key, member);
            if (group.IsReference)
            {
                own.Add("reference", key, group.Reference!, member.Length > 0 ? "other" : "resolved");
                if (member.Length > 0) own.Add("referent_other");
                else if (group.Reference == "project" && traits.IsConsortium(group.Parties[0])) own.Add("project_referent");
                if (group.Reference == "startup" && traits.IsListed(group.Parties[0])) own.Add("reference_listed");
                if (traits.IsFund(group.Parties[0]) || traits.IsGovernment(group.Parties[0])) own.Add("reference_kind", group.Reference == "investor" ? 0 : 0.5);
                own.Add("referent", key, group.Reference!, traits.KindOf(group.Parties[0]));
                if (topic is not null) { own.Add("referent_rank", key, topic.Rank == 0 ? "first" : topic.Rank == 1 ? "second" : "later"); Standing(own, key, topic, member.Length > 0); }
            }
            else own.Add("topic", key, context.Topics.Count == 0 ? "none_yet" : topic is null ? "new" : topic.Rank == 0 ? "first" : "later");
            if (group.Parties.Count > 1) own.Add("several", key, group.Parties.Count > 2 ? "more" : "two");
            own.Add("kind", key, traits.KindOf(group.Parties[0]));
            own.Add("kind_as", key, traits.KindOf(group.Parties[0]), EnumTerms<Relation>.Of(group.Relation));
            own.Add("named", key, context.CountOf(group.Parties[0]));
            Played(own, key, context.Played(group.Parties[0]));
            Prior(own, kind, role, group.Parties);
            options.Add(new PartyOption(group, own, context.SetOf(group.Parties), false));
        }
    }

    /// <summary>The options as they stand to one verb, the likeliest first, nobody among them.</summary>
    public RoleOption[] At(ProposalFinder.Context context, IReadOnlyList<PartyOption> parties, Frame frame, PartyRole role, Term key, Trigger trigger, Figure? figure)
    {
        var options = new RoleOption[parties.Count];
        for (var i = 0; i < parties.Count; i++)
        {
            var own = new Features(model);
            if (parties[i] is { Group: { } group, IsFromBefore: false }) place.At(own, context, frame, role, key, group, trigger, figure);
            options[i] = new RoleOption(parties[i], own);
        }
        if (options.Length <= MostOptions + 1) return options;
        var none = options[^1];
        return [.. options.Take(options.Length - 1).OrderByDescending(o => o.Score).Take(MostOptions), none];
    }

    /// <summary>What two parties say together; null when one stands on both sides.</summary>
    public Features? Pair(Term label, ClaimKind kind, PartyOption principal, PartyOption counterpart)
    {
        var facts = new Features(model);
        if (principal.Group is not { } a || counterpart.Group is not { } b)
        {
            facts.Add("pair", label, Side(principal), Side(counterpart));
            return facts;
        }
        foreach (var party in a.Parties)
            if (b.Holds(party)) return null;
        if (kind == ClaimKind.ComputeContract && traits.IsOneHouse(a.Parties[0], b.Parties[0])) return null;
        facts.Add("pair", label, Side(principal), Side(counterpart));
        if (!principal.IsFromBefore && !counterpart.IsFromBefore) facts.Add("pair_order", label, language, a.First < b.First ? "principal_first" : "principal_last");
        if (traits.IsOneHouse(a.Parties[0], b.Parties[0])) facts.Add("pair_house", label);
        facts.Add("pair_kinds", label, traits.KindOf(a.Parties[0]), traits.KindOf(b.Parties[0]));
        if (Leads(a, b) || Leads(b, a))
        {
            facts.Add("led_by_other");
            facts.Add("led_by_other", label);
        }
        return facts;

        static Term Side(PartyOption option) => option.Group is not { } group ? "nobody" : option.IsFromBefore ? "before" : EnumTerms<Relation>.Of(group.Relation);

        bool Leads(PartyGroup person, PartyGroup company) => person.Parties is [var one] && traits.IsPerson(one) && traits.CompanyOf(one) is { } led && company.Holds(led);
    }

    /// <summary>"A builds it with B and C": two groups of the sentence that play one role.</summary>
    private List<PartyOption> Together(ProposalFinder.Context context, List<PartyOption> options, Term key, int first)
    {
        var found = new List<PartyOption>();
        var likely = options.Where(o => o.Group!.Parties.Count > 1 || !options.Any(p => p.Group!.Parties.Count > 1 && p.Group.First == o.Group.First)).OrderByDescending(o => o.Facts.Score).Take(MostTogether).OrderBy(o => o.Group!.First).ToList();
        for (var i = 0; i < likely.Count; i++)
            for (var j = i + 1; j < likely.Count; j++)
            {
                var (a, b) = (likely[i].Group!, likely[j].Group!);
                // A project's own name stands for all who build it.
                if (b.First < a.End || a.Parties.Any(b.Holds) || a.Parties.Concat(b.Parties).Any(traits.IsConsortium)) continue;
                var facts = new Features(model);
                facts.AddAll(likely[i].Facts, 0.5);
                facts.AddAll(likely[j].Facts, 0.5);
                var (one, other) = (EnumTerms<Relation>.Of(a.Relation), EnumTerms<Relation>.Of(b.Relation));
                facts.Add("together");
                facts.Add("together", key, one, other);
                facts.Add("together_near", key, b.First - a.End <= 4 ? "near" : "apart", language);
                facts.Add("together_clause", key, context.Sentence.ClausesBetween(a.End - 1, b.First) switch { < 0.3 => "same", < 0.8 => "comma", < 1.5 => "next", _ => "far" }, other);
                facts.Add("together_sides", key, a.End <= first == b.End <= first ? "one" : "both", one);
                var union = a with { Parties = [.. a.Parties, .. b.Parties], End = b.End, Reference = a.Reference is null || b.Reference is null ? null : a.Reference, Leaders = [.. a.Leaders, .. b.Leaders] };
                var set = context.SetOf(union.Parties);
                // Who is named twice would otherwise join twice.
                if (found.Find(o => o.Set == set) is not { } same) found.Add(new PartyOption(union, facts, set, false));
                else if (facts.Score > same.Facts.Score) found[found.IndexOf(same)] = new PartyOption(union, facts, set, false);
            }
        return found;
    }

    private void Standing(Features facts, Term key, Discourse.Candidature topic, bool isGuess)
    {
        if (isGuess) facts.Add("topic_rank", Math.Min(topic.Rank, 5));
        facts.Add("ago", key, topic.Ago switch { <= 0 => "here", 1 => "one", 2 => "two", <= 4 => "four", <= 8 => "eight", _ => "long" });
        facts.Add("standing", key, topic.IsMostNamed ? "most_named" : "", topic.IsInTitle ? "in_title" : "");
        if (topic.WasPrincipal) facts.Add("was_principal", key);
        Played(facts, key, topic.Played);
        facts.Add("kind_before", key, traits.KindOf(topic.Party));
    }

    private static void Played(Features facts, Term key, IReadOnlySet<PartyRole> played)
    {
        foreach (var role in played) facts.Add("played", key, EnumTerms<PartyRole>.Of(role));
    }

    /// <summary>"between A and B", "A and B signed": the two may play different roles; of other lists every member is an option of its own.</summary>
    private static IReadOnlyList<PartyGroup> Split(IReadOnlyList<PartyGroup> groups, ClaimKind kind) => kind != ClaimKind.ComputeContract && !groups.Any(g => g.Relation == Relation.Between) ? groups
        : [.. groups.SelectMany(g => IsPair(g, kind) ? g.Parties.Select(p => g with { Parties = [p] }) : [g])];

    private static bool IsPair(PartyGroup group, ClaimKind kind) => group.Parties.Count == 2 && (group.Relation == Relation.Between || kind == ClaimKind.ComputeContract && group.Relation is Relation.Bare or Relation.Subject or Relation.Of);

    private bool Admits(ClaimKind kind, PartyRole role, PartyGroup group)
    {
        foreach (var party in group.Parties)
            // A state spends, it does not raise.
            if (!traits.Admits(party, role) && !(kind == ClaimKind.SpendingCommitment && traits.IsGovernment(party))) return false;
        return true;
    }

    private void Prior(Features facts, ClaimKind kind, PartyRole role, IReadOnlyList<PartyMention> parties)
    {
        var share = 1.0 / parties.Count;
        foreach (var party in parties)
        {
            if (traits.IsPerson(party)) facts.Add(role == PartyRole.Acquirer ? "person_acquires" : "person_in_role", share);
            if (traits.IsConsortium(party)) facts.Add(role == PartyRole.Sponsor ? "consortium_builds" : "consortium_in_role", share);
            if (role == PartyRole.Provider && traits.IsProvider(party)) facts.Add("known_provider", share);
            if (role == PartyRole.Customer && traits.IsProvider(party)) facts.Add("provider_as_customer", share);
            if (role == PartyRole.Company && kind is ClaimKind.FundingRound or ClaimKind.Investment or ClaimKind.Valuation && traits.IsListed(party)) facts.Add("listed_company_raises", share);
            if (role is PartyRole.Company or PartyRole.Target or PartyRole.Customer && traits.IsFund(party)) facts.Add("fund_as_company", share);
            if (role == PartyRole.Investor && traits.IsFund(party)) facts.Add("known_investor", share);
            if (role == PartyRole.Investor && kind == ClaimKind.Investment && !traits.IsFund(party) && !traits.IsListed(party)) facts.Add("startup_as_investor", share);
        }
        if (parties.Count > 1 && role is PartyRole.Company or PartyRole.Target or PartyRole.Customer) facts.Add("several_principals", parties.Count - 1);
    }
}
