using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>From claims to strands: which party is the principal, which are the counter-parties, by the table of kinds.</summary>
internal sealed class Strands(PartyFamilies families, ExchangeRates rates)
{
    /// <returns>No strand for a claim that names no principal.</returns>
    public IEnumerable<Strand> Of(Claim claim, bool whole)
    {
        var (principals, counters) = claim.Kind switch
        {
            ClaimKind.FundingRound or ClaimKind.Investment => (Keys(claim, PartyRole.Company), Keys(claim, PartyRole.Investor, PartyRole.Lead)),
            ClaimKind.Acquisition => (Keys(claim, PartyRole.Target), Keys(claim, PartyRole.Acquirer)),
            ClaimKind.ComputeContract => (Keys(claim, PartyRole.Customer), Keys(claim, PartyRole.Provider)),
            ClaimKind.CapitalProject => (Keys(claim, PartyRole.Sponsor), []),
            _ => (Keys(claim, PartyRole.Company), []),
        };
        // An investment that names no investor says only that the company gets money: it speaks of a round.
        var kind = claim.Kind switch
        {
            ClaimKind.Investment => counters.Count > 0 ? StrandKind.Stake : StrandKind.Round,
            ClaimKind.FundingRound => StrandKind.Round,
            ClaimKind.Acquisition => StrandKind.Acquisition,
            ClaimKind.ComputeContract => StrandKind.Compute,
            ClaimKind.CapitalProject => StrandKind.Project,
            ClaimKind.SpendingCommitment => StrandKind.Commitment,
            _ => StrandKind.Valuation,
        };
        if (principals.Count == 0) yield break;
        var dollars = claim.Amount is { } amount ? rates.ToDollars(amount, Strand.TimeOf(claim)) : null;
        Strand Make(string? share, string? principal, IReadOnlyList<string> with) => new()
        {
            Claim = claim, Kind = kind, Share = share, Counters = with, Dollars = dollars, Principals = kind == StrandKind.Project || principal is null ? principals : [principal],
        };
        // Several sponsors build one project; anything else that names several principals tells of each of them.
        var several = principals.Count > 1 && kind != StrandKind.Project && !whole;
        var apart = counters.Count > 1 && kind is StrandKind.Stake or StrandKind.Compute && claim is { Amount: null, Term: null, CapacityGw: null, Chips: null } && counters.Count > 1 && !whole;
        foreach (var principal in several ? principals : [principals[0]])
        {
            var share = several ? principal : null;
            if (apart) foreach (var counter in counters) yield return Make(share is null ? counter : share + ">" + counter, principal, [counter]);
            else yield return Make(share, principal, counters);
        }
    }

    private List<string> Keys(Claim claim, params ReadOnlySpan<PartyRole> roles)
    {
        var keys = new List<string>();
        foreach (var party in claim.Parties)
            if (roles.Contains(party.Role) && families.Key(party) is var key && !keys.Contains(key)) keys.Add(key);
        return keys;
    }
}
