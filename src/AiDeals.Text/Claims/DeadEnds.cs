namespace AiDeals.Text;

/// <summary>A dead end told further on, by any of the parties or by those who lead them: "Altman turned the offer down", "the talks collapsed".</summary>
internal static class DeadEnds
{
    private const int SentencesLater = 8;
    private const int Reach = 6;

    /// <summary>Ends the last deal told before that the sentence can mean, with all its repeats. A sentence with a deal of its own ends nothing else.</summary>
    public static void Apply(List<Candidate> told, ClaimSentence sentence, IReadOnlyList<Candidate> found, ClaimText text, PartyTraits traits)
    {
        if (found.Any(c => c.Figure is not null)) return;
        foreach (var cue in sentence.Cues)
        {
            if (cue.Entry.Status is not (DealStatus.Rejected or DealStatus.Cancelled) || sentence.Deals.FirstOrDefault(d => ClaimSentence.Between(d.First, d.End, cue.First, cue.End) <= Reach && sentence.ClausesBetween(d.First, cue.First) < 0.7) is not { } noun) continue;
            if (told.FindLast(c => sentence.Index - c.Sentence.Index <= SentencesLater && IsMeant(c, noun, cue.Entry.Status.Value, text) && Concerns(sentence, c, traits)) is not { } meant) continue;
            for (var i = 0; i < told.Count; i++)
                if (told[i].Frame.Kind == meant.Frame.Kind && SamePrincipal(told[i], meant) && IsMeant(told[i], noun, cue.Entry.Status.Value, text)) told[i] = told[i] with { Ending = cue.Entry.Status };
            return;
        }
    }

    /// <summary>An offer is made for a company; what is done cannot be refused, what is settled can still be called off.</summary>
    private static bool IsMeant(Candidate told, Marked noun, DealStatus ending, ClaimText text) =>
        (noun.Entry.Name == "deal" ? told.Frame.Kind is not (ClaimKind.Valuation or null) : told.Frame.Kind == ClaimKind.Acquisition)
        && StatusReader.Read(told, text).Status is var status && (status is DealStatus.Rumoured or DealStatus.InTalks or DealStatus.Offered || status == DealStatus.Announced && (ending == DealStatus.Cancelled || noun.Entry.Name == "offer"));

    private static bool SamePrincipal(Candidate a, Candidate b) => a.Roles.TryGetValue(a.Frame.Principal, out var one) && b.Roles.TryGetValue(b.Frame.Principal, out var other) && one.Parties.Any(other.Holds);

    /// <summary>Whom the sentence names has a part in the deal or leads one who has; authorities answer for everybody.</summary>
    private static bool Concerns(ClaimSentence sentence, Candidate told, PartyTraits traits)
    {
        var named = sentence.Groups.SelectMany(g => g.Parties).Where(p => !traits.IsGovernment(p)).ToList();
        return named.Count == 0 || named.Any(p => told.Roles.Values.Any(r => r.Holds(p) || traits.CompanyOf(p) is { } company && r.Holds(company)));
    }
}
