using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Companies;

/// <summary>An investor of a company: what is said to be its own money, and in which deal.</summary>
/// <param name="Own">Its own share or stake; null where no claim states one.</param>
/// <param name="Share">Length of its bar, 0 to 1; 0 without an amount.</param>
public sealed record InvestorRow(string? PartyId, string Name, DealCard Card, Money? Own, bool Leads, double Share);

/// <summary>Everything the page of one company shows.</summary>
public sealed record CompanyView
{
    public required PartyHead Head { get; init; }
    public required IReadOnlyList<DealCard> Deals { get; init; }
    public required IReadOnlyList<ValuationFigure> Valuations { get; init; }
    public required DateOnly AsOf { get; init; }
    /// <summary>The words of the highest figure sought, else of the last one reported.</summary>
    public ClaimView? Spotlight { get; init; }
    public ValuationFigure? SpotlightFigure { get; init; }
    public required IReadOnlyList<InvestorRow> Investors { get; init; }
    public required IReadOnlyList<RaisedByYear.Year> Years { get; init; }
    public required Total Raised { get; init; }
    /// <summary>Of all parties of its deals, in the reader's language.</summary>
    public required PartyNames Labels { get; init; }

    public IEnumerable<DealCard> Rounds => Deals.Where(d => d.Deal.Kind == DealKind.FundingRound && !d.Deal.Stake && Plays(d, PartyRole.Company));
    public IReadOnlyList<DealCard> Bought => Deals.Where(d => d.Deal.Kind == DealKind.ComputeContract && Plays(d, PartyRole.Customer)).ToList();
    public IReadOnlyList<DealCard> Sold => Deals.Where(d => d.Deal.Kind == DealKind.ComputeContract && Plays(d, PartyRole.Provider)).ToList();

    private bool Plays(DealCard card, PartyRole role) => card.Deal.Parties.Any(p => p.Role == role && p.PartyId is { } id && Head.Own.Contains(id));

    /// <summary>Null when no party has this id.</summary>
    public static async Task<CompanyView?> LoadAsync(AiDealsContext db, string partyId, Reader reader)
    {
        if (await PartyHead.LoadAsync(db, partyId, reader) is not { } head) return null;
        var words = reader.Words;
        var own = head.Own;
        var deals = await DealCard.LoadAsync(db, db.Deals.Where(d => d.Parties.Any(p => own.Contains(p.PartyId!)))
            .OrderBy(d => d.LastKnown == null).ThenByDescending(d => d.LastKnown!.Value.Last).ThenByDescending(d => d.Dollars!.Value).ThenBy(d => d.Slug), reader);
        var (figures, claims) = await ValuationsAsync(db, head.Party.Id, deals, words);
        var spotlight = ValuationChart.LastSought(figures) ?? ValuationChart.LastReported(figures);
        var spotlightClaim = spotlight is not null && claims.GetValueOrDefault(spotlight.Valuation.Id) is { } id ? await ClaimAsync(db, id, words) : null;
        var asCompany = deals.Where(d => d.Deal.Kind == DealKind.FundingRound && d.Deal.Parties.Any(p => p.Role == PartyRole.Company && p.PartyId == head.Party.Id)).ToList();
        var labels = await PartyLabels.LoadAsync(db, deals.SelectMany(d => d.Deal.Parties).Select(p => p.PartyId), words.Code);
        return new CompanyView
        {
            Head = head,
            Deals = deals,
            Valuations = figures,
            AsOf = await KnownDays.AsOfAsync(db, reader.Today),
            Spotlight = spotlightClaim,
            SpotlightFigure = spotlightClaim is null ? null : spotlight,
            Labels = labels,
            Investors = InvestorsOf(asCompany, labels),
            Years = RaisedByYear.Of(asCompany.Select(d => new CountedDeal(d.Deal, d.Title, d.FigureHref ?? d.Href)).ToList()),
            Raised = Total.Raised(asCompany.Select(d => d.Deal), DealStatus.Announced),
        };
    }

    /// <summary>The valuations of a company, newest first, and for each the claim that speaks for it.</summary>
    public static async Task<(IReadOnlyList<ValuationFigure> Figures, IReadOnlyDictionary<Guid, Guid> Claims)> ValuationsAsync(AiDealsContext db, string partyId, IReadOnlyList<DealCard> deals, Words words)
    {
        var valuations = await db.Valuations.AsNoTracking().Where(v => v.CompanyId == partyId).ToListAsync();
        var ids = valuations.SelectMany(v => v.ClaimIds).Distinct().ToList();
        var sources = await db.Claims.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.ArticleId, c.Article.Language }).ToDictionaryAsync(c => c.Id);
        var byDeal = deals.ToDictionary(d => d.Deal.Id);
        var spokesmen = new Dictionary<Guid, Guid>();
        var figures = new List<ValuationFigure>();
        foreach (var v in valuations.OrderByDescending(v => v.Date?.Last ?? DateOnly.MinValue).ThenByDescending(v => v.Dollars?.Value ?? 0))
        {
            var said = v.ClaimIds.Where(sources.ContainsKey).ToList();
            if (said.Count == 0) continue;
            spokesmen[v.Id] = said[0];
            var deal = v.DealId is { } dealId ? byDeal.GetValueOrDefault(dealId) : null;
            // An offer's value is said by the claims of the offer, which stand on the page of that deal.
            var href = deal is not null && deal.Deal.Claims.Any(c => c.ClaimId == said[0]) ? Addresses.ClaimOfDeal(deal.Deal.Slug, said[0]) : Addresses.ClaimOfArticle(sources[said[0]].ArticleId, said[0]);
            figures.Add(new(v, href, Detail(v, deal, words), said.Select(id => sources[id].Language).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList()));
        }
        return (figures, spokesmen);
    }

    private static string Detail(Valuation v, DealCard? deal, Words words)
    {
        var basis = v.Basis == ValuationBasis.Unspecified ? words.Nature(v.Nature) : words.Basis(v.Basis);
        return v.Status is DealStatus.Rejected or DealStatus.Cancelled ? $"{basis}, {words.Status(v.Status).ToLower(System.Globalization.CultureInfo.InvariantCulture)}"
            : deal is { Deal: { Amount: { } amount, Kind: DealKind.FundingRound, SecondarySale: false } } && v.Nature != ValuationNature.OfferImplied ? words.WithRound(words.Amounts.Bounded(amount))
            : basis;
    }

    private static async Task<ClaimView?> ClaimAsync(AiDealsContext db, Guid id, Words words)
    {
        var claim = await db.Claims.AsNoTracking().Where(c => c.Id == id).Include(c => c.Parties).Include(c => c.AttributedTo).Include(c => c.Article).ThenInclude(a => a.Publisher).AsSplitQuery().FirstOrDefaultAsync();
        if (claim is null) return null;
        return ClaimView.Of(claim, await PartyLabels.LoadAsync(db, claim.AttributedTo.Select(c => c.PartyId).Concat(claim.Parties.Select(p => p.PartyId)), words.Code), words);
    }

    // Each investor once, with the deal that says most of its money: a stake of its own before a round in which its share is not stated.
    private static List<InvestorRow> InvestorsOf(List<DealCard> deals, PartyNames labels)
    {
        var rows = deals.SelectMany(card => card.Deal.Parties.Where(p => p.Role is PartyRole.Investor or PartyRole.Lead).Select(p => (Card: card, Party: p, Own: OwnMoney.Of(card.Deal, p))))
            .GroupBy(r => r.Party.PartyId ?? r.Party.Name)
            .Select(g => g.OrderByDescending(r => r.Own is not null).ThenByDescending(r => r.Own is null ? 0 : r.Card.Deal.LastKnown?.Last.DayNumber ?? 0).ThenByDescending(r => r.Own?.Value ?? 0).First())
            .OrderByDescending(r => r.Own?.Value ?? -1).ThenBy(r => r.Party.Name, StringComparer.Ordinal).ToList();
        var largest = rows.Max(r => r.Own?.Value) ?? 0;
        return rows.Select(r => new InvestorRow(r.Party.PartyId, labels.Of(r.Party.PartyId, r.Party.Name), r.Card, r.Own, r.Party.Role == PartyRole.Lead, r.Own is { } own && largest > 0 ? (double)(own.Value / largest) : 0)).ToList();
    }
}
