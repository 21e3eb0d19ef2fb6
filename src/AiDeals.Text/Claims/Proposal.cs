namespace AiDeals.Text;

/// <summary>A party, or several, that may fill a role of a kind of claim; or nobody.</summary>
/// <param name="facts">What speaks for it whatever the verb.</param>
/// <param name="set">Numbers the set of its parties within a sentence; 0 for nobody.</param>
/// <param name="isFromBefore">Not named in the sentence, but in those before.</param>
internal sealed class PartyOption(PartyGroup? group, Features facts, int set, bool isFromBefore)
{
    public PartyGroup? Group => group;
    public Features Facts => facts;
    public int Set => set;
    public bool IsFromBefore => isFromBefore;
}

/// <summary>A party as it stands to one verb.</summary>
internal readonly record struct RoleOption(PartyOption Party, Features Own)
{
    public double Score => Party.Facts.Score + Own.Score;
}

/// <summary>A frame at its trigger for one figure (or none), what speaks for it, and who may fill its roles: the principal's first, then the counterpart's.</summary>
internal sealed record Proposal
{
    public required Trigger Trigger { get; init; }
    public required Figure? Figure { get; init; }
    public required ClaimSentence Sentence { get; init; }
    /// <summary>What speaks for the kind of claim, whatever the verb.</summary>
    public required Features Shared { get; init; }
    /// <summary>What speaks for this verb.</summary>
    public required Features Own { get; init; }
    public IReadOnlyList<PartyRole> Roles { get; init; } = [];
    /// <summary>By role.</summary>
    public IReadOnlyList<RoleOption[]> Options { get; init; } = [];
    /// <summary>What two parties in their roles say together; null where nobody can play both.</summary>
    public Func<PartyOption, PartyOption, Features?>? Pair { get; init; }
    public Frame Frame => Trigger.Frame;

    /// <summary>Every way to fill the roles in which nobody stands on two sides.</summary>
    public IEnumerable<Reading> Readings()
    {
        var own = Shared.Score + Own.Score;
        if (Options.Count == 0) { yield return new Reading(this, -1, -1, own); yield break; }
        for (var a = 0; a < Options[0].Length; a++)
        {
            if (Options.Count == 1) { yield return new Reading(this, a, -1, own + Options[0][a].Score); continue; }
            for (var b = 0; b < Options[1].Length; b++)
                if (Pair!(Options[0][a].Party, Options[1][b].Party) is { } pair) yield return new Reading(this, a, b, own + Options[0][a].Score + Options[1][b].Score + pair.Score);
        }
    }
}

/// <summary>A proposal with its roles filled.</summary>
/// <param name="Principal">Which option fills the first role; -1 for a frame without roles.</param>
/// <param name="Counterpart">Which option fills the second role; -1 for a frame that has none.</param>
internal readonly record struct Reading(Proposal Proposal, int Principal, int Counterpart, double Score)
{
    public PartyOption? PrincipalParty => Principal < 0 ? null : Proposal.Options[0][Principal].Party;
    public PartyOption? CounterParty => Counterpart < 0 ? null : Proposal.Options[1][Counterpart].Party;

    /// <summary>Readings of one decision with the same key are the same claim, by way of whichever verb.</summary>
    public (int Kind, int Principal, int Counterpart) Key => (Proposal.Frame.Kind is { } kind ? (int)(kind == ClaimKind.Investment ? ClaimKind.FundingRound : kind) : -1, PrincipalParty?.Set ?? 0, CounterParty?.Set ?? 0);
}

/// <summary>All that a figure, or a verb without figure, may be read as; "no claim" scores 0.</summary>
internal sealed class Decision(ClaimSentence sentence, Figure? figure, IReadOnlyList<Proposal> proposals)
{
    // e to the -9: what is less likely beside the best does not move a sum.
    private const double Negligible = 9;

    private readonly Lazy<(Reading Reading, double Probability)?> best = new(() => BestOf(proposals));

    public ClaimSentence Sentence => sentence;
    public Figure? Figure => figure;
    public IReadOnlyList<Proposal> Proposals => proposals;

    /// <summary>The likeliest claim and how likely it is; null when there is none at all.</summary>
    public (Reading Reading, double Probability)? Best => best.Value;

    private static (Reading Reading, double Probability)? BestOf(IReadOnlyList<Proposal> proposals)
    {
        var readings = proposals.SelectMany(p => p.Readings()).ToList();
        var top = 0.0;
        foreach (var reading in readings) top = Math.Max(top, reading.Score);
        var total = Math.Exp(-top);
        var shares = new Dictionary<(int, int, int), (double Share, Reading Best)>();
        foreach (var reading in readings)
        {
            if (reading.Score < top - Negligible) continue;
            var share = Math.Exp(reading.Score - top);
            total += share;
            if (reading.Proposal.Frame.Kind is null) continue;
            shares[reading.Key] = shares.TryGetValue(reading.Key, out var held) ? (held.Share + share, held.Best.Score >= reading.Score ? held.Best : reading) : (share, reading);
        }
        // Where no claim comes near "no claim" the nearest still has its small chance.
        if (shares.Count == 0) return null;
        var best = shares.OrderByDescending(s => s.Value.Share).ThenBy(s => s.Key).First().Value;
        return (best.Best, best.Share / total);
    }
}
