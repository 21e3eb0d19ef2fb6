namespace AiDeals.Text;

/// <summary>A dead end told further on, by any of the parties or by those who lead them: "Altman turned the offer down", "the talks collapsed".</summary>
internal static class DeadEnds
{
    private const int SentencesLater = 8;
    // A long text must not be gone through as a whole for each of its dead ends.
    private const int RepeatsBefore = 100;
    private const int Reach = 6;

    /// <summary>Ends the last deal told before that the sentence can mean, with all its repeats. A sentence with a deal of its own ends nothing else.</summary>
    public static void Apply(List<Candidate> told, ClaimSentence sentence, IReadOnlyList<Candidate> found, Func<Candidate, DealStatus> statusOf, PartyTraits traits)
    {
        if (found.Any(c => c.Figure is not null)) return;
        foreach (var cue in sentence.Cues)
        {
            if (cue.Entry.Status is not (DealStatus.Rejected or DealStatus.Cancelled) || sentence.Deals.FirstOrDefault(d => ClaimSentence.Between(d.First, d.End, cue.First, cue.End) <= Reach && sentence.ClausesBetween(d.First, cue.First) < 0.7) is not { } noun) continue;
            var recent = told.Count;
            while (recent > 0 && sentence.Index - told[recent - 1].Sentence.Index <= SentencesLater) recent--;
            if (told.FindLastIndex(told.Count - 1, told.Count - recent, c => IsMeant(c, noun, cue.Entry.Status.Value, statusOf) && Concerns(sentence, c, traits)) is var last && last < 0) continue;
            var meant = told[last];
            for (var i = told.Count - 1; i >= 0 && sentence.Index - told[i].Sentence.Index <= RepeatsBefore; i--)
                if (told[i].Frame.Kind == meant.Frame.Kind && SamePrincipal(told[i], meant) && IsMeant(told[i], noun, cue.Entry.Status.Value, statusOf)) told[i] = told[i] with { Ending = cue.Entry.Status };
            return;
        }
    }

    /// <summary>An offer is made for a company; what is done cannot be refused, what is settled can still be called off.</summary>
    private static bool IsMeant(Candidate told, Marked noun, DealStatus ending, Func<Candidate, DealStatus> statusOf) =>
        (noun.Entry.Name == "deal" ? told.Frame.Kind is not (ClaimKind.Valuation or null) : told.Frame.Kind == ClaimKind.Acquisition)
        && statusOf(told) is var status && (status is DealStatus.Rumoured or DealStatus.InTalks or DealStatus.Offered || status == DealStatus.Announced && (ending == DealStatus.Cancelled || noun.Entry.Name == "offer"));

    private static bool SamePrincipal(Candidate a, Candidate b) => a.Roles.TryGetValue(a.Frame.Principal, out var one) && b.Roles.TryGetValue(b.Frame.Principal, out var other) && one.Parties.Any(other.Holds);

    /// <summary>Whom the sentence names has a part in the deal or leads one who has; authorities answer for everybody.</summary>
    private static bool Concerns(ClaimSentence sentence, Candidate told, PartyTraits traits)
    {
        var named = sentence.Groups.SelectMany(g => g.Parties).Where(p => !traits.IsGovernment(p)).ToList();
        return named.Count == 0 || named.Any(p => told.Roles.Values.Any(r => r.Holds(p) || traits.CompanyOf(p) is { } company && r.Holds(company)));
    }
}
