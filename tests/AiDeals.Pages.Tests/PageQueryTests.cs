using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Pages.Companies;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Home;
using AiDeals.Pages.Investors;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Tests;

/// <summary>What the pages ask of a real database, over a small ledger computed by the rules.</summary>
public sealed class PageQueryTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private static readonly (PartyRole, string?, string) OpenAi = (PartyRole.Company, "openai", "OpenAI"), Amazon = (PartyRole.Investor, "amazon", "Amazon");

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
        var said = new[]
        {
            Given.Claim("[أمازون تتفاوض على استثمار {10 مليارات دولار} في أوبن إيه آي.]", "ar", "2025-12", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(10), OpenAi, Amazon),
            Given.Claim("[আমাজন কমপক্ষে {৫০ বিলিয়ন ডলার} দেওয়ার কথা ভাবছে।]", "bn", "2026-01", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(50, AmountBound.AtLeast), OpenAi, Amazon),
            Given.Claim("[OpenAI is valued at {$500 billion}.]", "en", "2025-10", ClaimKind.Valuation, DealStatus.Completed, Given.Billions(500), OpenAi),
            Given.Claim("[OpenAI raised {$6.6 billion}.]", "en", "2024-10", ClaimKind.FundingRound, DealStatus.Completed, Given.Billions(6.6m), OpenAi),
            Given.Claim("[OpenAI signed for compute worth {$38 billion} from Amazon.]", "en", "2025-11-03", ClaimKind.ComputeContract, DealStatus.Announced, Given.Billions(38), (PartyRole.Customer, "openai", "OpenAI"), (PartyRole.Provider, "amazon", "Amazon")),
            Given.Claim("[<b>Evil</b> & \"Co\" buys Nvidia for {$1 billion}.]", "en", null, ClaimKind.Acquisition, DealStatus.Announced, Given.Billions(1), (PartyRole.Target, "nvidia", "Nvidia"), (PartyRole.Acquirer, null, "<b>Evil</b> & \"Co\"")),
        };
        foreach (var (article, claim) in said) db.AddRange(article, claim);
        await db.SaveChangesAsync();
        await Recomputation.FromZeroAsync(db);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<DealList> ListAsync(string query)
    {
        await using var db = database.Open();
        var reader = Given.Reader(query: query);
        return await DealList.LoadAsync(db, DealFilter.FromQuery(reader.Query), reader);
    }

    [Fact]
    public async Task Deals_come_newest_first_and_those_without_a_day_last()
    {
        var list = await ListAsync("");
        Assert.Equal(["Amazon invests in OpenAI", "OpenAI buys compute from Amazon", "OpenAI raises a round"], list.Deals.Take(3).Select(d => d.Title));
        Assert.Null(list.Deals[^1].Deal.LastKnown);
        Assert.Equal((4, 4), (list.Matching, list.Known));
        Assert.Equal(1, list.OfKind[DealKind.Acquisition]);
    }

    [Theory]
    [InlineData("?kind=compute_contract", 1)]
    [InlineData("?kind=compute_contract&status=rumoured", 0)]
    [InlineData("?party=amazon", 2)]
    [InlineData("?party=%E0%A6%93%E0%A6%AA%E0%A7%87%E0%A6%A8%E0%A6%8F%E0%A6%86%E0%A6%87", 3)]
    [InlineData("?party=nobody-of-that-name", 0)]
    [InlineData("?party=a%00b%ED%A0%80", 0)]
    public async Task The_address_narrows_the_list(string query, int matching)
    {
        var list = await ListAsync(query);
        Assert.Equal(matching, list.Matching);
        Assert.Equal(matching, list.Deals.Count);
    }

    [Theory]
    [InlineData(DealSort.Known)]
    [InlineData(DealSort.Amount)]
    public async Task Pages_that_begin_after_a_deal_neither_skip_nor_repeat(DealSort sort)
    {
        var all = (await ListAsync($"?sort={sort.ToSnakeCase()}")).Deals;
        for (var i = 0; i < all.Count; i++)
        {
            var after = DealFilter.Write(DealList.CursorOf(all[i].Deal, sort), sort);
            var rest = await ListAsync($"?sort={sort.ToSnakeCase()}&after={Uri.EscapeDataString(after)}");
            Assert.Equal(all.Skip(i + 1).Select(d => d.Deal.Slug), rest.Deals.Select(d => d.Deal.Slug));
        }
    }

    [Fact]
    public async Task A_deal_shows_its_figure_the_other_figure_and_each_claim_beside_its_quote()
    {
        await using var db = database.Open();
        var reader = Given.Reader();
        var view = (await DealView.LoadAsync(db, (await ListAsync("?kind=funding_round&status=in_talks")).Deals[0].Deal.Slug, reader))!;
        Assert.Equal(Given.Billions(50, AmountBound.AtLeast), view.Deal.Amount);
        Assert.Equal([Given.Billions(10)], view.Card.AlsoReported);
        Assert.Equal(["bn", "ar"], view.Claims.Select(c => c.Claim.Article.Language));
        Assert.Equal("Amazon is in talks to invest at least $50 billion in OpenAI.", view.Claims[0].Sentence);
        Assert.Equal("৫০ বিলিয়ন ডলার", view.Claims[0].Quote.Single(p => p.Marked).Text);
        Assert.Equal(["$10B", "at least $50B"], view.Drift!.Points.Select(p => p.Label));
        Assert.Equal(view.Deal.OriginCount, view.Origins.Count);
        Assert.Contains(view.Related, r => r.Card.Deal.Kind == DealKind.ComputeContract);
        Assert.Null(await DealView.LoadAsync(db, "no-such-deal", reader));
    }

    [Fact]
    public async Task A_company_shows_valuations_rounds_contracts_and_investors_in_the_readers_language()
    {
        await using var db = database.Open();
        var view = (await CompanyView.LoadAsync(db, "openai", Given.Reader("ar")))!;
        Assert.Equal("أوبن إيه آي", view.Head.Name);
        Assert.Equal(500e9m, ValuationChart.LastReported(view.Valuations)!.Valuation.Dollars!.Value);
        Assert.StartsWith("/articles/", view.Valuations[0].Href, StringComparison.Ordinal);
        Assert.Equal("أمازون", Assert.Single(view.Investors).Name);
        Assert.Equal(6.6e9m, view.Raised.Minimum);
        Assert.Equal(38e9m, Assert.Single(view.Bought).Deal.Dollars!.Value);
        Assert.Empty(view.Sold);
        Assert.Null(await CompanyView.LoadAsync(db, "nobody", Given.Reader()));
    }

    [Fact]
    public async Task An_investor_counts_only_its_own_money()
    {
        await using var db = database.Open();
        var view = (await InvestorView.LoadAsync(db, "amazon", Given.Reader()))!;
        Assert.Equal(50e9m, Assert.Single(view.Holdings).Dollars);
        Assert.Equal(DealKind.ComputeContract, Assert.Single(view.OtherDeals).Deal.Kind);
    }

    [Fact]
    public async Task The_front_page_counts_each_language_and_the_newest_month()
    {
        await using var db = database.Open();
        var view = await HomeView.LoadAsync(db, Given.Reader());
        Assert.Equal([("en", 4), ("ar", 1), ("bn", 1)], view.SaidIn);
        Assert.Equal((PartialDate.Month(2026, 1), 1), view.Newest);
        Assert.Equal(50e9m, view.LargestInTalks!.Deal.Dollars!.Value);
    }

    [Theory]
    [InlineData("opnai", "openai")]
    [InlineData("ওপেনএআই", "openai")]
    [InlineData("أمازون", "amazon")]
    [InlineData("nvid", "nvidia")]
    public async Task A_name_is_found_in_any_script_and_roughly_spelled(string text, string id)
    {
        await using var db = database.Open();
        Assert.Equal(id, (await PartySearch.NearestAsync(db, text, 3))[0].Id);
    }
}
