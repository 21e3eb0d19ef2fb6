using AiDeals.Data;
using AiDeals.Data.Tests;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers.Tests;

public sealed class SeedPackTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Every_seed_article_is_read_and_loading_twice_changes_nothing()
    {
        using var importers = new Importers(database);
        await importers.FirstLoad.RunAsync(default);
        var before = await LedgerDump.OfAsync(database.ConnectionString, [.. LedgerDump.Stored, .. LedgerDump.Computed]);

        var again = await importers.FirstLoad.SeedsAsync(default);
        await importers.FirstLoad.RunAsync(default);

        Assert.Equal(5, again.Count);
        Assert.All(again, r => Assert.Equal(ImportOutcome.Known, r.Outcome));
        Assert.Equal(before, await LedgerDump.OfAsync(database.ConnectionString, [.. LedgerDump.Stored, .. LedgerDump.Computed]));
        await using var context = database.Open();
        Assert.Equal(["ar", "bn", "bn", "hi", "hi"], await context.Articles.Select(a => a.Language!).OrderBy(l => l).ToListAsync());
        Assert.True(await context.Parties.CountAsync() >= 150);
        Assert.All(await context.Claims.Include(c => c.Article).ToListAsync(), c => Assert.Equal(c.Quote, c.Evidence.In(c.Article.Text)));
    }
}
