using Microsoft.Playwright;

namespace AiDeals.Browser.Tests;

[Collection(Browsing.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Paths.Axe));

    public static TheoryData<string, string> Views()
    {
        var views = new TheoryData<string, string>();
        foreach (var page in ReaderPageList.Addresses)
            foreach (var view in new[] { "light", "dark", "phone" })
                views.Add(page, view);
        return views;
    }

    [Theory, MemberData(nameof(Views))]
    public Task A_reader_page_has_no_barrier_that_axe_can_see(string address, string view) => browser.ReadAsync($"axe {address} {view}", async page =>
    {
        await page.GotoAsync(await ReaderPageList.ResolveAsync(page, address));
        var found = await ViolationsAsync(page);
        Assert.True(found.Length == 0, string.Join("\n", found));
    }, new()
    {
        ColorScheme = view == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = view == "phone" ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
        // Under the pages' own rules no script can be injected; the rules themselves are tested elsewhere.
        BypassCSP = true,
    });

    internal static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.AddScriptTagAsync(new() { Content = Axe.Value });
        return await page.EvaluateAsync<string[]>("async () => (await axe.run()).violations.map(v => `${v.id}: ${v.help} (${v.nodes.map(n => n.target.join(' ')).join(', ')})`)");
    }
}
