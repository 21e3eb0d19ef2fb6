using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeals.Browser.Tests;

/// <summary>The page /edit/article as an editor uses it.</summary>
internal static class ArticleDesk
{
    /// <summary>Written for these tests.</summary>
    public const string Text = "Anthropic has raised $13 billion in a Series F round led by ICONIQ.\nThe company is now valued at $183 billion, it said on Tuesday.";

    public static ILocator Field(IPage page) => page.GetByLabel("Text of the article");
    public static ILocator Save(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Save" });
    public static ILocator Claims(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "What the text says" }).Locator("ol.claims > li");

    public static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync("/edit/article");
        // The circuit lives when the guard of the text field is in place.
        await Expect(Field(page)).ToHaveAttributeAsync("data-guarded", "");
    }

    public static async Task TypeAsync(IPage page, string text)
    {
        await OpenAsync(page);
        await Field(page).FillAsync(text);
        await Expect(Claims(page).First).ToBeVisibleAsync();
    }
}
