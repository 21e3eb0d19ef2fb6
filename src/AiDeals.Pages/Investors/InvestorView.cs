using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Investors;

/// <summary>One holding: a deal in which the party invests, and what is said to be its own money in it.</summary>
/// <param name="Dollars">What it counts with in sums: null for a maximum, a share that is not stated, a dead end, and a round whose stake is counted by itself.</param>
public sealed record Holding(DealCard Card, string Company, string? CompanyId, Money? Own, bool Leads, decimal? Dollars);

public sealed record CoInvestor(string? PartyId, string Name, int Deals);

/// <summary>Everything the page of one investor shows.</summary>
public sealed record InvestorView
{
    public required PartyHead Head { get; init; }
    public required IReadOnlyList<Holding> Holdings { get; init; }
    public required IReadOnlyList<CoInvestor> CoInvestors { get; init; }
    public required IReadOnlyList<RaisedByYear.Year> Years { get; init; }
    /// <summary>Deals in which the party plays another role.</summary>
    public required IReadOnlyList<DealCard> OtherDeals { get; init; }

    /// <summary>Null when no party has this id.</summary>
    public static async Task<InvestorView?> LoadAsync(AiDealsContext db, string partyId, Reader reader)
    {
        if (await PartyHead.LoadAsync(db, partyId, reader) is not { } head) return null;
        var own = head.Own;
        var deals = await DealCard.LoadAsync(db, db.Deals.Where(d => d.Parties.Any(p => own.Contains(p.PartyId!)))
            .OrderBy(d => d.LastKnown == null).ThenByDescending(d => d.LastKnown!.Value.Last).ThenBy(d => d.Slug), reader);
        var labels = await PartyLabels.LoadAsync(db, deals.SelectMany(d => d.Deal.Parties).Select(p => p.PartyId), reader.Words.Code);
        bool Invests(DealParty p) => p.Role is PartyRole.Investor or PartyRole.Lead && p.PartyId is { } id && own.Contains(id);
        var invested = deals.Where(d => d.Deal.Parties.Any(Invests)).ToList();
        // One level: the share in a round that was told as a stake of its own too is counted there.
        var counted = invested.Where(d => d.Deal.PartOfId is not null && OwnMoney.Of(d.Deal, d.Deal.Parties.First(Invests)) is not null).Select(d => d.Deal.PartOfId!.Value).ToHashSet();
        var holdings = invested.Select(card =>
        {
            var party = card.Deal.Parties.First(Invests);
            var company = card.Deal.Parties.FirstOrDefault(p => p.Role == PartyRole.Company);
            var money = OwnMoney.Of(card.Deal, party);
            return new Holding(card, company is null ? reader.Words.NotStated : labels.Of(company.PartyId, company.Name), company?.PartyId, money, party.Role == PartyRole.Lead,
                counted.Contains(card.Deal.Id) ? null : Counting(card.Deal, money));
        }).ToList();
        var beside = invested.SelectMany(d => d.Deal.Parties.Where(p => p.Role is PartyRole.Investor or PartyRole.Lead && !Invests(p)).DistinctBy(p => p.PartyId ?? p.Name))
            .GroupBy(p => p.PartyId ?? p.Name).Select(g => new CoInvestor(g.First().PartyId, labels.Of(g.First().PartyId, g.First().Name), g.Count()))
            .OrderByDescending(c => c.Deals).ThenBy(c => c.Name, StringComparer.Ordinal).Take(20).ToList();
        var byDeal = holdings.ToDictionary(h => h.Card.Deal.Id);
        return new InvestorView
        {
            Head = head,
            Holdings = holdings,
            CoInvestors = beside,
            Years = RaisedByYear.Of(invested.Select(d => new CountedDeal(d.Deal, d.Title, d.FigureHref ?? d.Href)), d => byDeal[d.Deal.Id].Dollars, d => byDeal[d.Deal.Id].Own?.Maximum is null),
            OtherDeals = deals.Except(invested).ToList(),
        };
    }

    private static decimal? Counting(Deal deal, Money? own) =>
        own is { Bound: not AmountBound.UpTo } && deal.Status is not (DealStatus.Rejected or DealStatus.Cancelled) ? ExchangeRates.Default.ToDollars(own, deal.Day)?.Value : null;
}
