using AiDeals.Data.Tests;
using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers.Tests;

public sealed class PreviewTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Text = "Anthropic raised $13 billion in a Series F round led by ICONIQ.\nThe company is now valued at $183 billion.";

    [Fact]
    public async Task A_preview_says_what_storing_then_does_and_stores_nothing()
    {
        using var importers = new Importers(database);
        await importers.FirstLoad.RunAsync(default);
        var draft = ArticleFile.From(Text);

        var preview = await importers.Articles.PreviewAsync(draft, ArticleOrigin.Paste, "pasted", default);
        await using (var context = database.Open()) Assert.False(await context.Articles.AnyAsync(a => a.Id == preview.Result.ArticleId));
        var stored = await importers.Articles.StoreAsync(draft, ArticleOrigin.Paste, "pasted", default);

        Assert.Equal(ImportOutcome.New, stored.Outcome);
        Assert.Equal(stored with { Notes = [] }, preview.Result with { Notes = [] });
        Assert.NotEmpty(preview.Claims);
        await using (var context = database.Open())
            Assert.Equal(preview.Claims.Select(c => c.Id).ToHashSet(), await context.Claims.Where(c => c.ArticleId == stored.ArticleId).Select(c => c.Id).ToHashSetAsync());

        var again = await importers.Articles.PreviewAsync(draft, ArticleOrigin.Paste, "pasted", default);
        Assert.Equal(ImportOutcome.Known, again.Result.Outcome);
        Assert.Equal(preview.Claims.Select(c => c.Id), again.Claims.Select(c => c.Id));
    }

    [Fact]
    public async Task A_text_in_a_language_that_is_not_read_is_told_as_unreadable_and_has_no_claims()
    {
        using var importers = new Importers(database);
        var preview = await importers.Articles.PreviewAsync(ArticleFile.From("Компания привлекла десять миллиардов долларов от инвесторов."), ArticleOrigin.Paste, "pasted", default);
        Assert.Equal(ImportOutcome.Unreadable, preview.Result.Outcome);
        Assert.NotEmpty(preview.Result.Message!);
        Assert.Empty(preview.Claims);
    }
}
