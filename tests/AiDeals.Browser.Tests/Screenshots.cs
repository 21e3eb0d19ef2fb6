using Microsoft.Playwright;

namespace AiDeals.Browser.Tests;

/// <summary>Pictures of the pages for people to look at: <c>./test.sh --screenshots</c>. Not a test of anything.</summary>
[Collection(Browsing.Name), Trait("Category", "Screenshots")]
public sealed class Screenshots(BrowserFixture browser)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("AIDEALS_SCREENSHOTS") ?? Path.Combine(Paths.Artifacts, "screenshots");

    [Theory]
    [InlineData("desktop", 1440, 900, "", ColorScheme.Light)]
    [InlineData("phone", 390, 844, "", ColorScheme.Light)]
    [InlineData("dark", 1440, 900, "", ColorScheme.Dark)]
    [InlineData("arabic", 1440, 900, "ar", ColorScheme.Light)]
    public Task Take(string name, int width, int height, string language, ColorScheme scheme) => browser.ReadAsync("screenshots " + name, async page =>
    {
        foreach (var address in ReaderPageList.Addresses.Where(a => a != "/no-such-page"))
        {
            var resolved = await ReaderPageList.ResolveAsync(page, address);
            await page.GotoAsync(language.Length == 0 ? resolved : $"{resolved}{(resolved.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var file = address == "/" ? "home" : string.Concat(address.Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{file}-{name}.png"), FullPage = true });
        }
    }, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });

    [Fact]
    public Task Take_the_desk() => browser.EditAsync("screenshots desk", async page =>
    {
        await page.SetViewportSizeAsync(1440, 900);
        await ArticleDesk.TypeAsync(page, ArticleDesk.Text);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, "desk-desktop.png"), FullPage = true });
    });
}
