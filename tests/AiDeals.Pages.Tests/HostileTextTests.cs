using AiDeals.Deals;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Parties;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

/// <summary>Names and texts come from anybody's article; in a page they are text and nothing else.</summary>
public class HostileTextTests
{
    private const string Evil = "<img src=x onerror=alert(1)>\" onmouseover=\"alert(2)";

    [Fact]
    public async Task A_hostile_name_in_a_table_stays_text()
    {
        var card = DealCard.Of(Given.Deal("evil", DealKind.Acquisition, parties: [(PartyRole.Target, Evil), (PartyRole.Acquirer, Evil)]), PartyLabels.English, new Dictionary<Guid, ToldAmount>(), Given.English);
        var html = await Given.RenderAsync<DealTable>(Given.Reader(), new() { ["Deals"] = new[] { card } });
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onmouseover=\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_text_in_a_quote_stays_text_and_keeps_its_mark()
    {
        var (article, claim) = Given.Claim($"[{Evil} pays {{$10 billion}} now.]", "en", "2026-01", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(10), (PartyRole.Company, null, Evil), (PartyRole.Investor, null, Evil));
        article.Url = "javascript:alert(3)";
        var html = await Given.RenderAsync<ClaimArticle>(Given.Reader(), new() { ["View"] = ClaimView.Of(claim, PartyLabels.English, Given.English) });
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        Assert.Contains("<mark>$10 billion</mark>", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\" dir=\"ltr\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Arabic_quote_keeps_its_direction_on_an_English_page()
    {
        var (_, claim) = Given.Claim("[تتفاوض أمازون على {10 مليارات دولار} الآن.]", "ar", "2025-12", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(10), (PartyRole.Company, null, "OpenAI"), (PartyRole.Investor, null, "Amazon"));
        var html = await Given.RenderAsync<ClaimArticle>(Given.Reader(), new() { ["View"] = ClaimView.Of(claim, PartyLabels.English, Given.English) });
        Assert.Contains("<blockquote lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("Amazon is in talks to invest $10 billion in OpenAI.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_stated_is_said_so_and_never_nought()
    {
        var card = DealCard.Of(Given.Deal("open", billions: null, parties: [(PartyRole.Company, "OpenAI")]), PartyLabels.English, new Dictionary<Guid, ToldAmount>(), Given.English);
        var html = await Given.RenderAsync<DealTable>(Given.Reader(), new() { ["Deals"] = new[] { card } });
        Assert.Contains("not stated", html, StringComparison.Ordinal);
        Assert.DoesNotContain("$0", html, StringComparison.Ordinal);
    }
}
