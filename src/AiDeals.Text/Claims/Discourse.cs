namespace AiDeals.Text;

/// <summary>What the article has been speaking of so far: who "the company" is, and who takes a role that a sentence leaves open.</summary>
internal sealed class Discourse(PartyTraits traits, IReadOnlyList<PartyMention> all)
{
    private const int MostTopics = 8;
    private const double Principal = 1.2;

    private sealed class Topic(PartyMention party)
    {
        public PartyMention Party { get; } = party;
        public int Sentence { get; set; }
        public double Weight { get; set; }
        public bool InTitle { get; set; }
        public bool Raised { get; set; }
    }

    // In sentences. Who has not been named for so long is nobody's "the company" any more, and a long text must not weigh all its parties at every noun.
    private const int Remembered = 100;
    private const int MostRemembered = 200;

    private readonly List<Topic> topics = [];
    private (IReadOnlyList<PartyMention> Parties, int Sentence)? lastGroup;
    private PartyMention? lastPerson;
    private PartyMention? lastOrganization;
    private readonly Dictionary<string, int> counts = all.GroupBy(Key).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private readonly int mostNamed = all.Count == 0 ? 0 : all.GroupBy(Key).Max(g => g.Count());
    private readonly Dictionary<string, HashSet<PartyRole>> played = new(StringComparer.Ordinal);
    private static readonly HashSet<PartyRole> None = [];

    private static string Key(PartyMention party) => party.PartyId ?? "?" + party.Name;

    /// <summary>After a sentence: whom it named, and who played the principal in what it said.</summary>
    public void Note(ClaimSentence sentence, IReadOnlyList<Candidate> claims)
    {
        Forget(sentence.Index);
        if (sentence.Groups.LastOrDefault(g => g.Parties.Count > 1 && !g.IsReference && !g.Parties.Any(traits.IsPerson)) is { } several) lastGroup = (several.Parties, sentence.Index);
        lastPerson = sentence.Groups.SelectMany(g => g.Parties).LastOrDefault(traits.IsPerson) ?? lastPerson;
        lastOrganization = sentence.Groups.SelectMany(g => g.Parties).LastOrDefault(p => !traits.IsPerson(p)) ?? lastOrganization;
        foreach (var group in sentence.Groups)
            foreach (var party in group.Parties)
            {
                var topic = topics.Find(t => PartyGroup.SameParty(t.Party, party));
                if (topic is null) topics.Add(topic = new Topic(party));
                var weight = group.Relation is Relation.Subject or Relation.Bare ? 1 : group.Relation == Relation.Of ? 0.6 : 0.7;
                // Who only takes part in a list, or in another's round, is not what the article goes on with.
                if (group.Parties.Count > 1) weight = Math.Min(weight, 0.6);
                if (sentence.Participation.Count > 0) weight = Math.Min(weight, 0.4);
                if (topic.Sentence != sentence.Index || topic.Weight < weight) topic.Weight = weight;
                topic.Sentence = sentence.Index;
                topic.InTitle |= sentence.IsTitle;
            }
        // Who speaks of its head speaks of the company.
        foreach (var person in sentence.Groups.SelectMany(g => g.Parties).Where(traits.IsPerson))
            if (traits.CompanyOf(person) is { } company && !sentence.Groups.Any(g => g.Holds(company)))
            {
                var topic = topics.Find(t => PartyGroup.SameParty(t.Party, company));
                if (topic is null) topics.Add(topic = new Topic(company));
                topic.Weight = Math.Max(topic.Sentence == sentence.Index ? topic.Weight : 0, ClaimWeights.Of("topic_by_its_head"));
                topic.Sentence = sentence.Index;
            }
        foreach (var claim in claims)
            foreach (var (role, group) in claim.Roles)
                foreach (var party in group.Parties)
                    if (!played.TryGetValue(Key(party), out var roles)) played[Key(party)] = [role];
                    else roles.Add(role);
        foreach (var claim in claims)
            if (claim.Frame.Kind != ClaimKind.Acquisition && claim.Roles.TryGetValue(claim.Frame.Principal, out var principals))
                foreach (var party in principals.Parties)
                {
                    var topic = topics.Find(t => PartyGroup.SameParty(t.Party, party));
                    if (topic is null) topics.Add(topic = new Topic(party));
                    topic.Weight = Principal;
                    topic.Sentence = sentence.Index;
                    topic.Raised |= claim.Frame.Kind is ClaimKind.FundingRound or ClaimKind.Investment or ClaimKind.Valuation;
                }
    }

    private void Forget(int sentence)
    {
        topics.RemoveAll(t => sentence - t.Sentence > Remembered);
        if (topics.Count <= MostRemembered) return;
        var oldest = topics.Select(t => t.Sentence).OrderDescending().ElementAt(MostRemembered - 1);
        topics.RemoveAll(t => t.Sentence < oldest);
    }

    /// <summary>The likeliest parties for an open role in a sentence, best first: the latest topics and whom the article names most.</summary>
    public IReadOnlyList<Candidature> Topics(int sentence)
    {
        var ranked = topics.Where(t => !traits.IsOutlet(t.Party)).Select(t => (Topic: t, Score: Score(t, sentence))).OrderByDescending(t => t.Score).ThenBy(t => t.Topic.Party.Name, StringComparer.Ordinal).ToList();
        return [.. ranked.Where((t, rank) => rank < MostTopics || counts.GetValueOrDefault(Key(t.Topic.Party)) == mostNamed)
            .Select((t, rank) => new Candidature(t.Topic.Party, rank, sentence - t.Topic.Sentence, counts.GetValueOrDefault(Key(t.Topic.Party)) == mostNamed, t.Topic.InTitle, t.Topic.Weight >= Principal && t.Topic.Sentence >= sentence - 2, Played(t.Topic.Party)))];
    }

    /// <summary>The roles that the party took in what was told so far.</summary>
    public IReadOnlySet<PartyRole> Played(PartyMention party) => played.GetValueOrDefault(Key(party)) ?? None;

    /// <summary>How often the whole article names the party: "most", "often", "twice", "once".</summary>
    public string CountOf(PartyMention party) => counts.GetValueOrDefault(Key(party)) is var count && count == mostNamed ? "most" : count switch { <= 1 => "once", 2 => "twice", _ => "often" };

    /// <summary>A party of earlier sentences that may take an open role.</summary>
    /// <param name="Rank">0 for the likeliest.</param>
    /// <param name="Ago">Sentences since it was last named.</param>
    /// <param name="IsMostNamed">No other party is named more often in the article.</param>
    /// <param name="WasPrincipal">A claim of the last two sentences was about it.</param>
    internal sealed record Candidature(PartyMention Party, int Rank, int Ago, bool IsMostNamed, bool IsInTitle, bool WasPrincipal, IReadOnlySet<PartyRole> Played);

    /// <summary>The party that a noun of the given kind stands for; null when none fits.</summary>
    /// <param name="here">The parties named in the same sentence before the noun.</param>
    public IReadOnlyList<PartyMention> Resolve(string kind, int sentence, IReadOnlyList<PartyMention> here, PartyMention? adjoining)
    {
        if (kind == "partners") return lastGroup is { } group && sentence - group.Sentence <= 6 ? group.Parties : [];
        return One(kind, sentence, here, adjoining) is { } party ? [party] : [];
    }

    private PartyMention? One(string kind, int sentence, IReadOnlyList<PartyMention> here, PartyMention? adjoining)
    {
        if (kind == "persons_company") return adjoining is not null && traits.IsPerson(adjoining) ? traits.CompanyOf(adjoining) : null;
        var candidates = topics.Select(t => (t.Party, Score: Score(t, sentence))).ToList();
        for (var i = 0; i < here.Count; i++)
        {
            candidates.RemoveAll(c => PartyGroup.SameParty(c.Party, here[i]));
            candidates.Add((here[i], ClaimWeights.Of(i == 0 ? "reference_subject_here" : "reference_here") + Count(here[i])));
        }
        if (kind == "his_company")
        {
            var person = here.LastOrDefault(traits.IsPerson) ?? candidates.Where(c => traits.IsPerson(c.Party)).OrderByDescending(c => c.Score).FirstOrDefault().Party;
            return person is null ? null : traits.CompanyOf(person);
        }
        if (kind == "we") return (here.LastOrDefault(traits.IsPerson) ?? lastPerson) is { } speaker ? traits.CompanyOf(speaker) : null;
        if (kind == "rival")
        {
            var known = candidates.Where(c => !traits.IsPerson(c.Party)).OrderByDescending(c => c.Score).ThenBy(c => c.Party.Name, StringComparer.Ordinal).ToList();
            return known.Count > 1 ? known[1].Party : null;
        }
        if (kind == "he") return here.LastOrDefault(traits.IsPerson) ?? candidates.Where(c => traits.IsPerson(c.Party)).OrderByDescending(c => c.Score).ThenBy(c => c.Party.Name, StringComparer.Ordinal).FirstOrDefault().Party;
        if (kind == "project") return candidates.Where(c => traits.IsConsortium(c.Party)).OrderByDescending(c => c.Score).ThenBy(c => c.Party.Name, StringComparer.Ordinal).FirstOrDefault().Party;
        if (kind == "latter") return here.LastOrDefault(p => !traits.IsPerson(p)) ?? lastOrganization;
        var best = candidates.Where(c => !traits.IsPerson(c.Party))
            .Select(c => (c.Party, Score: c.Score + Fit(kind, c.Party)))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Party.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Party is null || best.Score < -1.5 ? null : best.Party;
    }

    private double Fit(string kind, PartyMention party)
    {
        var isInvestor = traits.IsFund(party);
        return kind switch
        {
            "investor" => isInvestor ? 1 : -0.5,
            "startup" => (traits.IsListed(party) ? ClaimWeights.Of("reference_listed") : 0) + (isInvestor || traits.IsGovernment(party) ? ClaimWeights.Of("reference_kind") : 0),
            "chip" => traits.IsChipMaker(party) ? 1.5 : -2,
            "giant" => traits.IsListed(party) ? 0.5 : -1,
            _ => isInvestor || traits.IsGovernment(party) ? ClaimWeights.Of("reference_kind") / 2 : 0,
        };
    }

    private double Score(Topic topic, int sentence) =>
        topic.Weight * ClaimWeights.Of("reference_subject") + ClaimWeights.Of("reference_recency") * Math.Max(0, sentence - topic.Sentence - 1) + Count(topic.Party)
        + (topic.InTitle ? ClaimWeights.Of("reference_title") : 0) + (traits.IsPerson(topic.Party) ? -0.5 : 0);

    private double Count(PartyMention party) => ClaimWeights.Of("reference_count") * Math.Min(10, counts.GetValueOrDefault(Key(party)));
}
