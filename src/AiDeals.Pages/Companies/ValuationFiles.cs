using System.Globalization;
using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Files;
using AiDeals.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Companies;

/// <summary>The figures of a company's valuation chart as a file.</summary>
internal static class ValuationFiles
{
    public static void MapValuationFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/companies/{id}/valuations.csv", async (string id, IDbContextFactory<AiDealsContext> database, CancellationToken ct) =>
    {
        await using var db = await database.CreateDbContextAsync(ct);
        if (!await db.Parties.AnyAsync(p => p.Id == id, ct)) return Results.NotFound();
        var valuations = await db.Valuations.AsNoTracking().Where(v => v.CompanyId == id).ToListAsync(ct);
        var claimIds = valuations.SelectMany(v => v.ClaimIds).ToList();
        var quotes = await db.Claims.AsNoTracking().Where(c => claimIds.Contains(c.Id)).Select(c => new { c.Id, c.Quote, c.Article.Language }).ToDictionaryAsync(c => c.Id, ct);
        var csv = new CsvText("company", "date", "value", "value_high", "currency", "bound", "dollars", "nature", "basis", "status", "languages", "quote");
        foreach (var v in valuations.OrderBy(v => v.Date?.First ?? DateOnly.MaxValue).ThenBy(v => v.Id))
        {
            var said = v.ClaimIds.Where(quotes.ContainsKey).Select(c => quotes[c]).ToList();
            csv.Row(v.CompanyName, v.Date?.ToString(), Number(v.Amount.Value), Number(v.Amount.ValueHigh), v.Amount.Currency, v.Amount.Bound.ToSnakeCase(), Number(v.Dollars?.Value), v.Nature.ToSnakeCase(), v.Basis.ToSnakeCase(),
                v.Status.ToSnakeCase(), string.Join(' ', said.Select(s => s.Language).Distinct().Order(StringComparer.Ordinal)), said.FirstOrDefault()?.Quote);
        }
        return Results.File(csv.ToBytes(), "text/csv; charset=utf-8", id + "-valuations.csv");
    });

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
