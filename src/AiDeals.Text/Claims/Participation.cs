namespace AiDeals.Text;

/// <summary>Who leads and joins a round, or bids together, is often said beside it or in the next sentence: "Lightspeed led the round; Fidelity and GIC took part".</summary>
internal static class Participation
{
    private const int Reach = 14;
    public const int SentencesLater = 5;

    /// <summary>The claim with the investors or bidders that the sentence names; the same object when it names none.</summary>
    public static Candidate Extend(Candidate claim, ClaimSentence sentence, PartyTraits traits)
    {
        var later = sentence.Index - claim.Sentence.Index;
        if (later < 0 || sentence.Participation.Count == 0) return claim;
        if (claim.Frame.Kind == ClaimKind.Acquisition) return later <= 1 ? Add(claim, PartyRole.Acquirer, sentence, "consortium", traits) : claim;
        if (claim.Frame.Kind != ClaimKind.FundingRound || claim.Frame.Name == "borrow" || later > SentencesLater) return claim;
        return Add(Add(claim, PartyRole.Lead, sentence, "lead", traits), PartyRole.Investor, sentence, "join", traits);
    }

    /// <summary>Who puts a part into a round told in the same sentence is one of its investors: "a cheque of €1.3bn … out of a €1.7bn round".</summary>
    public static IReadOnlyList<Candidate> ShareOfRound(IReadOnlyList<Candidate> found) => [.. found.Select(c => c.Frame.Kind == ClaimKind.FundingRound && !c.Roles.ContainsKey(PartyRole.Investor)
        && c.Roles.TryGetValue(c.Frame.Principal, out var company)
        && found.FirstOrDefault(o => o.Frame.Kind == ClaimKind.Investment && o.Roles.TryGetValue(PartyRole.Company, out var same) && same.Parties.All(company.Holds) && o.Roles.ContainsKey(PartyRole.Investor)) is { } share
            ? c with { Roles = new Dictionary<PartyRole, PartyGroup>(c.Roles) { [PartyRole.Investor] = share.Roles[PartyRole.Investor] } } : c)];

    private static Candidate Add(Candidate claim, PartyRole role, ClaimSentence sentence, string word, PartyTraits traits)
    {
        var hits = sentence.Participation.Where(h => h.Entry.Name == word).ToList();
        if (hits.Count == 0) return claim;
        var parties = new List<PartyGroup>();
        foreach (var group in sentence.Groups)
        {
            if (group.IsReference || group.IsModifier && role != PartyRole.Acquirer || group.Relation is Relation.In or Relation.To) continue;
            if (group.Parties.Any(p => !traits.Admits(p, role) || claim.Roles.Any(r => r.Key == claim.Frame.Principal && r.Value.Holds(p)))) continue;
            var isNear = hits.Any(h => ClaimSentence.Between(group.First, group.End, h.First, h.End) <= Reach && sentence.ClausesBetween(group.First, h.First) <= 1.1);
            // A list goes on: "among them xAI, Valor and 8VC".
            if ((isNear || parties.Count > 0 && group.First - parties[^1].End <= 6) && !group.IsModifier) parties.Add(group);
        }
        if (parties.Count == 0) return claim;
        var before = claim.Roles.GetValueOrDefault(role);
        var all = new List<PartyMention>();
        foreach (var party in (before?.Parties ?? []).Concat(parties.SelectMany(g => g.Parties)))
            if (!all.Exists(d => PartyGroup.SameParty(d, party))) all.Add(party);
        return claim with { Roles = new Dictionary<PartyRole, PartyGroup>(claim.Roles) { [role] = (before ?? parties[0]) with { Parties = all } } };
    }
}
