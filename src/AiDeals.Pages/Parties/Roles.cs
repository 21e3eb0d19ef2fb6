using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Parties;

/// <summary>Who stands on which side of a deal, by kind.</summary>
public static class Roles
{
    /// <summary>Whom the deal is about: the company, the target, the customer, the sponsors.</summary>
    public static PartyRole[] Principal(DealKind kind) => kind switch
    {
        DealKind.Acquisition => [PartyRole.Target],
        DealKind.ComputeContract => [PartyRole.Customer],
        DealKind.CapitalProject => [PartyRole.Sponsor],
        _ => [PartyRole.Company],
    };

    /// <summary>The other side; empty for kinds that have none.</summary>
    public static PartyRole[] Others(DealKind kind) => kind switch
    {
        DealKind.FundingRound => [PartyRole.Investor, PartyRole.Lead],
        DealKind.Acquisition => [PartyRole.Acquirer],
        DealKind.ComputeContract => [PartyRole.Provider],
        _ => [],
    };
}
