using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Deals;

/// <summary>A deal that stands beside another, and why.</summary>
public sealed record RelatedDeal(DealCard Card, string Why);

/// <summary>Articles that count as one origin, and the name they credit; null where they credit nobody.</summary>
public sealed record OriginGroup(string? Credited, IReadOnlyList<string> Articles);

/// <summary>Everything the page of one deal shows.</summary>
public sealed record DealView
{
    public required DealCard Card { get; init; }
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ClaimView> Claims { get; init; }
    public required IReadOnlyList<RelatedDeal> Related { get; init; }
    public required IReadOnlyList<OriginGroup> Origins { get; init; }
    public required PartyNames Labels { get; init; }
    public DealCard? Whole { get; init; }
    public PointsPlot? Drift { get; init; }
    public Deal Deal => Card.Deal;

    /// <summary>Null when no deal has this slug.</summary>
    public static async Task<DealView?> LoadAsync(AiDealsContext db, string slug, Reader reader)
    {
        if (await DealCard.LoadAsync(db, db.Deals.Where(d => d.Slug == slug), reader) is not [var card]) return null;
        var words = reader.Words;
        var ids = card.Deal.Claims.Select(c => c.ClaimId).ToList();
        var claims = await db.Claims.AsNoTracking().Where(c => ids.Contains(c.Id)).Include(c => c.Parties).Include(c => c.AttributedTo).Include(c => c.Article).ThenInclude(a => a.Publisher).AsSplitQuery().ToListAsync();
        var labels = await PartyLabels.LoadAsync(db, card.Deal.Parties.Select(p => p.PartyId).Concat(claims.SelectMany(c => c.Parties).Select(p => p.PartyId)).Concat(claims.SelectMany(c => c.AttributedTo).Select(p => p.PartyId)), words.Code);
        var views = claims.OrderByDescending(c => c.Article.Published?.Last ?? DateOnly.MinValue).ThenByDescending(c => c.Amount?.Value ?? 0).ThenBy(c => c.Id).Select(c => ClaimView.Of(c, labels, words)).ToList();
        var whole = card.Deal.PartOfId is { } wholeId ? await DealCard.FirstAsync(db, db.Deals.Where(d => d.Id == wholeId), reader) : null;
        var asOf = await KnownDays.AsOfAsync(db, reader.Today);
        var reference = whole?.Deal is { Dollars: { } dollars, Amount: { } amount } ? new PlotReference(dollars.Value, $"{whole.Title}: {words.Bound(amount.Bound)} {words.Amounts.Short(amount)}".Replace("  ", " ", StringComparison.Ordinal)) : null;
        return new DealView
        {
            Card = card,
            Claims = views,
            Labels = labels,
            Whole = whole,
            Related = await RelatedAsync(db, card, whole, labels, reader),
            Origins = OriginsOf(views, words),
            Drift = FigureDrift.Of(Reported(claims), reference, asOf, words),
        };
    }

    /// <summary>The claim that gave a field its value; null for a field without one.</summary>
    public (Choice Choice, ClaimView Claim)? Chosen(DealField field) =>
        Deal.Choices.FirstOrDefault(c => c.Field == field) is { } choice && Claims.FirstOrDefault(c => c.Claim.Id == choice.ClaimId) is { } claim ? (choice, claim) : null;

    private static List<ReportedFigure> Reported(List<Claim> claims)
    {
        var figures = new List<ReportedFigure>();
        foreach (var claim in claims)
        {
            if (claim.Amount is { } amount && ExchangeRates.Default.ToDollars(amount, claim.Date ?? claim.Article.Published) is { } dollars)
                figures.Add(new(claim, dollars.Value, dollars.ValueHigh, "#" + Addresses.ClaimAnchor(claim.Id)));
        }
        return figures;
    }

    // Stakes of this round first, then what else the same parties have to do with each other, then the company's largest.
    private static async Task<IReadOnlyList<RelatedDeal>> RelatedAsync(AiDealsContext db, DealCard card, DealCard? whole, PartyNames labels, Reader reader)
    {
        var (deal, words) = (card.Deal, reader.Words);
        var parties = deal.Parties.Select(p => p.PartyId).OfType<string>().Distinct().ToList();
        if (parties.Count == 0) return [];
        var query = db.Deals.Where(d => d.Id != deal.Id && (d.PartOfId == deal.Id || d.Parties.Any(p => parties.Contains(p.PartyId!))))
            .OrderByDescending(d => d.PartOfId == deal.Id).ThenByDescending(d => d.Parties.Count(p => parties.Contains(p.PartyId!))).ThenBy(d => d.Dollars == null).ThenByDescending(d => d.Dollars!.Value).ThenBy(d => d.Slug).Take(6);
        var related = (await DealCard.LoadAsync(db, query, reader)).Where(c => c.Deal.Id != whole?.Deal.Id).Select(c =>
        {
            var shared = c.Deal.Parties.Where(p => p.PartyId is not null && parties.Contains(p.PartyId)).Select(p => labels.Of(p.PartyId, p.Name)).Distinct().ToList();
            return new RelatedDeal(c, c.Deal.PartOfId == deal.Id ? words.HoldsStake : shared.Count > 1 ? words.SameParties : words.SameCompany(words.List(shared)));
        });
        return whole is null ? related.ToList() : [new RelatedDeal(whole, words.PartOfRound), .. related];
    }

    // The ledger's rule of independent origins, with the articles kept by name: copies, a shared credit, or one publisher that credits nobody make one origin.
    private static List<OriginGroup> OriginsOf(List<ClaimView> claims, Words words)
    {
        var groups = new List<(HashSet<string> Keys, string? Credited, List<string> Articles)>();
        foreach (var claimsOfArticle in claims.GroupBy(c => c.Claim.ArticleId))
        {
            var article = claimsOfArticle.First().Claim.Article;
            var credits = claimsOfArticle.SelectMany(c => c.Claim.AttributedTo).Select(c => "credit " + (c.PartyId ?? c.Name)).ToList();
            HashSet<string> keys = ["article " + article.Id, .. article.CopyOfId is { } original ? ["article " + original] : credits.Count > 0 ? credits : article.PublisherId is { } publisher ? ["publisher " + publisher] : new List<string>()];
            var joined = groups.Where(g => g.Keys.Overlaps(keys)).ToList();
            groups.RemoveAll(joined.Contains);
            // Without a publisher's name the day tells two articles of one language apart.
            var name = $"{(article.Publisher?.Name is { } by ? by + ", " : "")}{words.LanguageName(article.Language)}{(article.Published is { } day ? ", " + words.Dates.Write(day) : "")}";
            groups.Add(([.. keys, .. joined.SelectMany(g => g.Keys)], claimsOfArticle.Select(c => c.Credits).FirstOrDefault(c => c.Length > 0) ?? joined.Select(g => g.Credited).FirstOrDefault(c => c is not null), [.. joined.SelectMany(g => g.Articles), name]));
        }
        return groups.Select(g => new OriginGroup(g.Credited, g.Articles)).ToList();
    }
}
