using Microsoft.Playwright;

namespace AiDeals.Browser.Tests;

/// <summary>One address of every kind of reader page.</summary>
internal static class ReaderPageList
{
    public static readonly string[] Addresses = ["/", "/deals", "a deal", "/companies", "/companies/openai", "/investors", "/investors/amazon", "an article", "/about", "/search?q=openai", "/no-such-page"];

    /// <summary>Deals and articles have addresses that only the pages themselves know.</summary>
    public static async Task<string> ResolveAsync(IPage page, string address)
    {
        if (address.StartsWith('/')) return address;
        await page.GotoAsync("/deals");
        var deal = await page.Locator("main a[href*='/deals/']").First.GetAttributeAsync("href") ?? "";
        if (address == "a deal") return deal.Split('#')[0];
        await page.GotoAsync(deal);
        return (await page.Locator("main a[href*='/articles/']").First.GetAttributeAsync("href") ?? "").Split('#')[0];
    }
}
