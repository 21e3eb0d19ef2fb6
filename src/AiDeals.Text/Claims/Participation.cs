namespace AiDeals.Text;

/// <summary>Who joins a round or a bid is often said beside it or in the sentences around: "Lightspeed led the round; Fidelity and GIC took part". Trained weights tell who of those named there.</summary>
internal sealed class Participation(ClaimText text, ClaimPack pack, PartyTraits traits, ClaimModel model, string language)
{
    private const int SentencesBefore = 2, SentencesLater = 6;
    // In favour of leaving out: a wrong investor spoils a round that had none named.
    // Bids by several are too rare to learn their cue well.
    private const double Least = 1, LeastOfBid = -1;
    private const int NearCue = 14, NextInList = 6;
    /// <summary>A sentence may name a thousand; of each sentence so many are asked.</summary>
    private const int MostGroups = 20;

    private readonly Term language = language;
    private readonly Dictionary<int, SentenceShape> shapes = [];

    /// <summary>Somebody whom a sentence near the claim names and who may have a part in it.</summary>
    internal readonly record struct Participant(PartyMention Party, PartyRole Role, Features Facts);

    /// <summary>The claims with the investors or bidders that the sentences around them name.</summary>
    public IEnumerable<Candidate> Extend(IReadOnlyList<Candidate> claims, IReadOnlyList<ClaimSentence> sentences)
    {
        foreach (var claim in claims)
        {
            var extended = claim;
            foreach (var participant in Around(claim, claims, sentences))
                if (participant.Facts.Score > (claim.Frame.Kind == ClaimKind.Acquisition ? LeastOfBid : Least)) extended = With(extended, participant);
            yield return extended;
        }
    }

    /// <summary>Who puts a part into a round told in the same sentence is one of its investors: "a cheque of €1.3bn … out of a €1.7bn round".</summary>
    public static IReadOnlyList<Candidate> ShareOfRound(IReadOnlyList<Candidate> found) => [.. found.Select(c => c.Frame.Kind == ClaimKind.FundingRound && !c.Roles.ContainsKey(PartyRole.Investor)
        && c.Roles.TryGetValue(c.Frame.Principal, out var company)
        && found.FirstOrDefault(o => o.Frame.Kind == ClaimKind.Investment && o.Roles.TryGetValue(PartyRole.Company, out var same) && same.Parties.All(company.Holds) && o.Roles.ContainsKey(PartyRole.Investor)) is { } share
            ? c with { Roles = new Dictionary<PartyRole, PartyGroup>(c.Roles) { [PartyRole.Investor] = share.Roles[PartyRole.Investor] } } : c)];

    /// <summary>Everybody named around a round or purchase who has no part in it yet.</summary>
    public IEnumerable<Participant> Around(Candidate claim, IReadOnlyList<Candidate> claims, IReadOnlyList<ClaimSentence> sentences)
    {
        if (claim.Frame.Kind is not (ClaimKind.FundingRound or ClaimKind.Acquisition) || !claim.Roles.TryGetValue(claim.Frame.Principal, out var principal)) yield break;
        var role = claim.Frame.Kind == ClaimKind.Acquisition ? PartyRole.Acquirer : PartyRole.Investor;
        var at = claim.Sentence.Index;
        // Claims come in the order of their sentences; a long article has thousands.
        var near = Near(claims, at);
        var met = new List<PartyMention>();
        for (var i = at; i <= Math.Min(sentences.Count - 1, at + SentencesLater); i++) foreach (var participant in In(sentences[i])) yield return participant;
        for (var i = at - 1; i >= Math.Max(0, at - SentencesBefore); i--) foreach (var participant in In(sentences[i])) yield return participant;

        IEnumerable<Participant> In(ClaimSentence sentence)
        {
            var around = Surroundings(claim, principal, near, sentence);
            (Term Cue, int End) list = default;
            foreach (var group in sentence.Groups.Take(MostGroups))
            {
                if (group.IsReference) continue;
                var (cue, distance) = CueOf(group, sentence);
                // A list goes on: "among them xAI, Valor and 8VC".
                if (cue.Hash == 0 && list.Cue.Hash != 0 && group.First - list.End <= NextInList) (cue, distance) = (list.Cue, NextInList);
                if (cue.Hash != 0) list = (cue, group.End);
                if (group.IsModifier) continue;
                foreach (var party in group.Parties)
                {
                    if (!traits.Admits(party, role) || principal.Holds(party) || claim.Roles.Values.Any(r => r.Holds(party)) || met.Exists(m => PartyGroup.SameParty(m, party))) continue;
                    met.Add(party);
                    var facts = new Features(model);
                    Describe(facts, claim, sentence, group, party, around, cue, distance);
                    yield return new Participant(party, role == PartyRole.Investor && cue.Text == "lead" && traits.Admits(party, PartyRole.Lead) ? PartyRole.Lead : role, facts);
                }
            }
        }
    }

    private static List<Candidate> Near(IReadOnlyList<Candidate> claims, int sentence)
    {
        var (low, high) = (0, claims.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (claims[middle].Sentence.Index < sentence - SentencesBefore) low = middle + 1;
            else high = middle;
        }
        var near = new List<Candidate>();
        for (; low < claims.Count && claims[low].Sentence.Index <= sentence + SentencesLater; low++) near.Add(claims[low]);
        return near;
    }

    /// <summary>What lies between the claim and the sentence.</summary>
    private readonly record struct Scene(Term Later, Term Between, Term Here, Term Principal, Term Has);

    private static Scene Surroundings(Candidate claim, PartyGroup principal, IReadOnlyList<Candidate> claims, ClaimSentence sentence)
    {
        var (from, to) = (Math.Min(claim.Sentence.Index, sentence.Index), Math.Max(claim.Sentence.Index, sentence.Index));
        var (between, here) = ("none", "none");
        foreach (var other in claims)
        {
            if (ReferenceEquals(other, claim) || other.Sentence.Index < from || other.Sentence.Index > to || other.Frame.Kind is null) continue;
            var isSame = other.Roles.TryGetValue(other.Frame.Principal, out var held) && held.Parties.Any(principal.Holds);
            if (other.Sentence.Index == sentence.Index && from != to) here = isSame ? here == "other" ? here : "same" : "other";
            else between = isSame ? between == "other" ? between : "same" : "other";
        }
        var later = sentence.Index - claim.Sentence.Index;
        return new Scene(later switch { < 0 => "before", 0 => "here", 1 => "next", <= 3 => "soon", _ => "late" }, between, here,
            sentence.Groups.Any(g => g.Parties.Any(principal.Holds)) ? "named" : "unnamed", claim.Roles.ContainsKey(PartyRole.Investor) || claim.Roles.ContainsKey(PartyRole.Acquirer) ? "has" : "open");
    }

    /// <summary>The nearest cue of taking part, if one is near, and how far it is.</summary>
    private static (Term Cue, int Distance) CueOf(PartyGroup group, ClaimSentence sentence)
    {
        var nearest = sentence.Participation.Where(h => sentence.ClausesBetween(group.First, h.First) <= 1.1).MinBy(h => ClaimSentence.Between(group.First, group.End, h.First, h.End));
        var distance = nearest is null ? int.MaxValue : ClaimSentence.Between(group.First, group.End, nearest.First, nearest.End);
        return nearest is null || distance > NearCue ? ("", int.MaxValue) : (nearest.Entry.Term, distance);
    }

    private void Describe(Features facts, Candidate claim, ClaimSentence sentence, PartyGroup group, PartyMention party, Scene scene, Term cue, int distance)
    {
        var shape = ShapeOf(sentence);
        Term kind = claim.Frame.Kind == ClaimKind.Acquisition ? "bid" : "round";
        var relation = EnumTerms<Relation>.Of(group.Relation);
        facts.Add(claim.Frame.Kind == ClaimKind.Acquisition ? "join_bid" : "join");
        if (cue.Hash != 0) facts.Add(claim.Frame.Kind != ClaimKind.Acquisition ? "join_cue" : cue.Text == "consortium" ? "join_bid_cue" : "join_far");
        if (scene.Later.Text is "late" or "before") facts.Add("join_far");
        if (scene.Between.Text == "other" || scene.Here.Text == "other") facts.Add("join_other_claim");
        if (claim.Figure is null) facts.Add("join_without_amount", kind, scene.Later);
        facts.Add("join_scene", kind, scene.Later, scene.Between);
        facts.Add("join_here", kind, scene.Later, scene.Here);
        facts.Add("join_principal", kind, scene.Later, scene.Principal);
        facts.Add("join_has", kind, scene.Later, scene.Has);
        facts.Add("join_cue", kind, cue, scene.Later);
        facts.Add("join_cue_as", kind, cue, relation);
        facts.Add("join_cue_far", kind, cue, distance switch { <= 1 => "1", <= 3 => "3", <= 7 => "7", <= NearCue => "14", _ => "" });
        facts.Add("join_as", kind, relation, language);
        facts.Add("join_kind", kind, traits.KindOf(party), cue);
        facts.Add("join_kind", kind, traits.KindOf(party), scene.Later);
        facts.Add("join_figures", kind, sentence.Figures.Count switch { 0 => "0", 1 => "1", _ => "more" }, scene.Later);
        facts.Add("join_several", kind, group.Parties.Count switch { 1 => "1", 2 => "2", _ => "more" }, sentence.Groups.Count switch { <= 1 => "1", 2 => "2", <= 4 => "4", _ => "more" });
        if (sentence.IsTitle) facts.Add("join_title", kind);
        foreach (var noun in sentence.Nouns.Take(6)) facts.Add("join_noun", kind, noun.Entry.Term, scene.Later);
        foreach (var trigger in sentence.Triggers.Take(8)) facts.Add("join_verb", kind, trigger.Frame.Term, trigger.First >= group.End ? "behind" : "before");
        var (first, last) = (shape.Of(group.First), shape.Of(group.End - 1));
        for (var d = 1; d <= 4; d++)
        {
            facts.Add("join_left", shape.Stem(first - d), d <= 2 ? "near" : "far");
            facts.Add("join_right", shape.Stem(last + d), d <= 2 ? "near" : "far");
        }
        facts.Add("join_word_left", shape.Word(first - 1));
        facts.Add("join_word_right", shape.Word(last + 1));
        if (scene.Later.Text == "here" && claim.Figure is { } figure)
            facts.Add("join_side", kind, group.End <= figure.First ? "before" : "behind", sentence.ClausesBetween(group.First, figure.First) switch { < 0.3 => "same", < 0.8 => "comma", < 1.5 => "next", _ => "far" });
    }

    private SentenceShape ShapeOf(ClaimSentence sentence)
    {
        if (!shapes.TryGetValue(sentence.Index, out var shape)) shapes[sentence.Index] = shape = new SentenceShape(text, pack, traits, sentence);
        return shape;
    }

    private static Candidate With(Candidate claim, Participant joining)
    {
        var roles = new Dictionary<PartyRole, PartyGroup>(claim.Roles);
        roles[joining.Role] = roles.TryGetValue(joining.Role, out var held) ? held with { Parties = [.. held.Parties, joining.Party] } : new PartyGroup([joining.Party], claim.Sentence.First, claim.Sentence.First, Relation.Bare, null);
        return claim with { Roles = roles };
    }
}
