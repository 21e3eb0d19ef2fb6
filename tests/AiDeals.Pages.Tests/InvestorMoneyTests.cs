using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Deals;
using AiDeals.Pages.Investors;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

/// <summary>A stake told by itself and again as a share of its round is one sum of money.</summary>
public sealed class InvestorMoneyTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_stake_inside_a_round_is_counted_once_and_stays_a_minimum()
    {
        await using var db = database.Open();
        foreach (var id in new[] { "openai", "amazon", "nvidia" }) db.Parties.Add(new Party { Id = id, Name = id, Kind = PartyKind.Company });
        var (openAi, amazon) = ((PartyRole.Company, (string?)"openai", "OpenAI"), (PartyRole.Investor, (string?)"amazon", "Amazon"));
        foreach (var (article, claim) in new[]
        {
            Given.Claim("[Amazon may put at least {$50 billion} into OpenAI.]", "en", "2026-01", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(50, AmountBound.AtLeast), openAi, amazon),
            Given.Claim("[OpenAI seeks {$100 billion} from Amazon and Nvidia.]", "en", "2026-01", ClaimKind.FundingRound, DealStatus.InTalks, Given.Billions(100), openAi, amazon, (PartyRole.Investor, "nvidia", "Nvidia")),
        }) db.AddRange(article, claim);
        await db.SaveChangesAsync();
        await Recomputation.FromZeroAsync(db);

        var view = (await InvestorView.LoadAsync(db, "amazon", Given.Reader()))!;
        Assert.Equal(2, view.Holdings.Count);
        Assert.Equal(50e9m, view.Holdings.Sum(h => h.Dollars ?? 0));
        Assert.Equal(new Money(50e9m, "USD", AmountBound.AtLeast), Assert.Single(Assert.Single(view.Years).Parts).Sum);
    }
}
