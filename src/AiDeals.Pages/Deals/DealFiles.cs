using System.Globalization;
using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Files;
using AiDeals.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Deals;

/// <summary>The list of deals as a file: exactly the view of the same query on /deals, all of its pages.</summary>
internal static class DealFiles
{
    public static void MapDealFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/deals.csv", async (HttpRequest request, IDbContextFactory<AiDealsContext> database, CancellationToken ct) =>
    {
        await using var db = await database.CreateDbContextAsync(ct);
        var filter = DealFilter.FromQuery(request.Query.ToDictionary(p => p.Key, p => p.Value));
        var deals = await (await DealList.AllAsync(db, filter)).AsNoTracking().Include(d => d.Parties).AsSplitQuery().ToListAsync(ct);
        var csv = new CsvText("slug", "kind", "stake", "status", "value", "value_high", "currency", "bound", "dollars", "date", "first_known", "last_known", "round", "term", "capacity_gw", "project", "parties", "languages", "articles", "origins", "disputed");
        foreach (var deal in deals)
            csv.Row(deal.Slug, deal.Kind.ToSnakeCase(), deal.Stake ? "true" : "false", deal.Status.ToSnakeCase(), Number(deal.Amount?.Value), Number(deal.Amount?.ValueHigh), deal.Amount?.Currency, deal.Amount?.Bound.ToSnakeCase(),
                Number(deal.Dollars?.Value), deal.Date?.ToString(), deal.FirstKnown?.ToString(), deal.LastKnown?.ToString(), deal.Round, deal.Term is { } term ? $"{Number(term.Value)} {term.Unit.ToSnakeCase()}" : null,
                Number(deal.CapacityGw), deal.Project, string.Join("; ", deal.Parties.OrderBy(p => p.Order).Select(p => $"{p.Role.ToSnakeCase()}: {p.Name}")), string.Join(' ', deal.Languages),
                Number(deal.ArticleCount), Number(deal.OriginCount), deal.Disputed ? "true" : "false");
        return Results.File(csv.ToBytes(), "text/csv; charset=utf-8", "deals.csv");
    });

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
