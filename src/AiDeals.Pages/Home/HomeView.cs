using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Pages.Companies;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Home;

/// <summary>Everything the front page shows.</summary>
public sealed record HomeView
{
    public required int Known { get; init; }
    public required IReadOnlyList<DealCard> News { get; init; }
    public required IReadOnlyList<DealCard> Biggest { get; init; }
    public required FundingByQuarter Quarters { get; init; }
    public required IReadOnlyList<(string Language, int Articles)> SaidIn { get; init; }
    /// <summary>The month of the newest article and how many deals it moved.</summary>
    public (PartialDate Month, int Deals)? Newest { get; init; }
    /// <summary>Of those reported within <see cref="Deal.StaleDays"/> days before the newest article, as is <see cref="HighestSought"/>: talks nobody has confirmed for longer are no news.</summary>
    public DealCard? LargestInTalks { get; init; }
    public DealCard? LargestCompute { get; init; }
    public (ValuationFigure Figure, string Company)? HighestSought { get; init; }

    public static async Task<HomeView> LoadAsync(AiDealsContext db, Reader reader)
    {
        var byDay = db.Deals.OrderBy(d => d.LastKnown == null).ThenByDescending(d => d.LastKnown!.Value.Last).ThenByDescending(d => d.Dollars!.Value).ThenBy(d => d.Slug);
        var bySize = db.Deals.Where(d => d.Dollars != null && d.Amount!.Bound != AmountBound.UpTo).OrderByDescending(d => d.Dollars!.Value).ThenBy(d => d.Slug);
        var funding = await DealCard.LoadAsync(db, db.Deals.Where(d => d.Kind == DealKind.FundingRound && d.Dollars != null).OrderBy(d => d.Slug), reader);
        var news = await DealCard.LoadAsync(db, byDay.Take(6), reader);
        var newest = news is [{ Deal.LastKnown: { } last }, ..] ? PartialDate.Month(last.Last.Year, last.Last.Month) : (PartialDate?)null;
        var since = (await KnownDays.AsOfAsync(db, reader.Today)).AddDays(-Deal.StaleDays);
        return new HomeView
        {
            Known = await db.Deals.CountAsync(),
            News = news,
            Biggest = await DealCard.LoadAsync(db, bySize.Take(6), reader),
            Quarters = FundingByQuarter.Of(funding.Select(c => new CountedDeal(c.Deal, c.Title, c.FigureHref ?? c.Href)), reader.Words),
            SaidIn = (await db.Articles.Where(a => a.Language != null).GroupBy(a => a.Language!).Select(g => new { Language = g.Key, Articles = g.Count() }).ToListAsync())
                .OrderByDescending(l => l.Articles).ThenBy(l => l.Language, StringComparer.Ordinal).Select(l => (l.Language, l.Articles)).ToList(),
            Newest = newest is { } month ? (month, await db.Deals.CountAsync(d => d.LastKnown != null && d.LastKnown.Value.Last >= month.First && d.LastKnown.Value.First <= month.Last)) : null,
            LargestInTalks = await DealCard.FirstAsync(db, bySize.Where(d => d.Kind == DealKind.FundingRound && d.Status == DealStatus.InTalks && d.LastKnown!.Value.Last >= since), reader),
            LargestCompute = await DealCard.FirstAsync(db, bySize.Where(d => d.Kind == DealKind.ComputeContract && (d.Status == DealStatus.Announced || d.Status == DealStatus.Completed)), reader),
            HighestSought = await HighestSoughtAsync(db, since, reader),
        };
    }

    private static async Task<(ValuationFigure, string)?> HighestSoughtAsync(AiDealsContext db, DateOnly since, Reader reader)
    {
        var top = await db.Valuations.AsNoTracking().Where(v => v.Nature == ValuationNature.Sought && v.CompanyId != null && v.Dollars != null && v.Status != DealStatus.Rejected && v.Status != DealStatus.Cancelled && v.Date!.Value.Last >= since)
            .OrderByDescending(v => v.Dollars!.Value).ThenBy(v => v.Id).Select(v => new { v.Id, v.CompanyId, v.CompanyName }).FirstOrDefaultAsync();
        if (top is null) return null;
        var (figures, _) = await CompanyView.ValuationsAsync(db, top.CompanyId!, [], reader.Words);
        var labels = await PartyLabels.LoadAsync(db, [top.CompanyId], reader.Words.Code);
        return figures.FirstOrDefault(f => f.Valuation.Id == top.Id) is { } figure ? (figure, labels.Of(top.CompanyId, top.CompanyName)) : null;
    }
}
