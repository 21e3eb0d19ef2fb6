using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Deals;
using AiDeals.Pages.Search;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Tests;

/// <summary>The search over a small ledger in three languages: a name in one script finds what articles in the others say.</summary>
public sealed class SearchTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var db = database.Open();
        if (await db.Claims.AnyAsync()) return;
        foreach (var (id, name, bn, ar) in new[] { ("openai", "OpenAI", "ওপেনএআই", "أوبن إيه آي"), ("amazon", "Amazon", "আমাজন", "أمازون"), ("nvidia", "Nvidia", "এনভিডিয়া", "إنفيديا") })
            db.Parties.Add(new Party
            {
                Id = id, Name = name, Kind = PartyKind.Company,
                Names = [.. new[] { ("en", name), ("bn", bn), ("ar", ar) }.Select(n => new PartyName { Language = n.Item1, Text = n.Item2, Kind = PartyNameKind.Label, SearchForm = new NormalizedText(n.Item2).Folded })],
            });
        (PartyRole, string?, string) openAi = (PartyRole.Company, "openai", "OpenAI"), amazon = (PartyRole.Investor, "amazon", "Amazon");
        var said = new[]
        {
            Given.Claim("[আমাজন কমপক্ষে {৫০ বিলিয়ন ডলার} দেওয়ার কথা ভাবছে।]", "bn", "2026-01", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(50, AmountBound.AtLeast), openAi, amazon),
            Given.Claim("[أنفقت إنفيديا {7 مليارات دولار} على الحصة.]", "ar", "2025-12", ClaimKind.Investment, DealStatus.Completed, Given.Billions(7), openAi, (PartyRole.Investor, "nvidia", "Nvidia")),
            Given.Claim("[OpenAI raised {$6.6 billion} for its 100%_sure plan.]", "en", "2024-10", ClaimKind.FundingRound, DealStatus.Completed, Given.Billions(6.6m), openAi),
        };
        said[2].Article.Title = "A round to remember";
        foreach (var (article, claim) in said) db.AddRange(article, claim);
        await db.SaveChangesAsync();
        await Recomputation.FromZeroAsync(db);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<SearchView> FindAsync(string text, string language = "en")
    {
        await using var db = database.Open();
        return await SearchView.LoadAsync(db, text, Given.Reader(language));
    }

    [Theory]
    [InlineData("openai", 1, 3, 3)]
    [InlineData("أوبن إيه آي", 1, 3, 3)]
    [InlineData("ওপেনএআই", 1, 3, 3)]
    [InlineData("opnai", 1, 3, 3)]
    [InlineData("Nvidia", 1, 1, 1)]
    [InlineData("amazon openai", null, 1, 1)]
    [InlineData("إنفيديا openai", null, 1, 1)]
    [InlineData("remember", 0, 1, 1)]
    [InlineData("ROUND TO remember", 0, 1, 1)]
    [InlineData("ভাবছে", 0, 1, 1)]
    [InlineData("الحصة", 0, 1, 1)]
    [InlineData("100%_sure", 0, 1, 1)]
    [InlineData("1__%sure", 0, 0, 0)]
    [InlineData("nobody-of-that-name", 0, 0, 0)]
    [InlineData(" \0 ", 0, 0, 0)]
    [InlineData("\ud800", 0, 0, 0)]
    public async Task A_text_finds_parties_deals_and_articles(string text, int? parties, int deals, int articles)
    {
        var found = await FindAsync(text);
        if (parties is { } count) Assert.Equal(count, found.Parties.Count);
        Assert.Equal((deals, articles), (found.DealCount, found.ArticleCount));
        Assert.Equal((deals, articles), (found.Deals.Count, found.Articles.Count));
        Assert.Equal(deals == 0 && articles == 0 && parties == 0, found.Nothing);
    }

    [Fact]
    public async Task An_article_shows_the_words_that_answer_in_its_language_and_the_sentence_in_the_readers()
    {
        var found = Assert.Single((await FindAsync("amazon", "ar")).Articles);
        Assert.Equal("bn", found.Article.Language);
        Assert.Contains(found.Said.Quote, part => part is { Marked: true, Text: "৫০ বিলিয়ন ডলার" });
        Assert.Contains("أمازون", found.Said.Sentence, StringComparison.Ordinal);
    }
}
