using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Parties;

/// <summary>What is said to be one investor's own money in a deal.</summary>
public static class OwnMoney
{
    /// <summary>Its stated share; the whole amount of a stake that it holds alone; null where its share is not stated.</summary>
    public static Money? Of(Deal deal, DealParty party) =>
        party.Amount ?? (deal.Stake && deal.Parties.Count(p => p.Role is PartyRole.Investor or PartyRole.Lead) == 1 ? deal.Amount : null);
}
