using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeals.Browser.Tests;

[Collection(Browsing.Name)]
public sealed class ReaderTests(BrowserFixture browser)
{
    private static readonly string[] Languages = ["en", "bn", "hi", "ar"];
    private static readonly string[] Measured = ["/", "/deals", "/companies", "/companies/openai", "/investors/amazon", "/about", "/search?q=openai"];

    [Fact]
    public Task The_chart_of_a_company_is_drawn_and_every_point_is_in_the_table_too() => browser.ReadAsync(nameof(The_chart_of_a_company_is_drawn_and_every_point_is_in_the_table_too), async page =>
    {
        await page.GotoAsync("/companies/openai");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("OpenAI");
        var chart = page.Locator(".chart").First;
        await Expect(chart.Locator("svg, canvas").First).ToBeVisibleAsync();
        var drawn = await chart.BoundingBoxAsync();
        Assert.True(drawn is { Width: > 300, Height: > 150 }, $"The chart measures {drawn?.Width} by {drawn?.Height}.");
        Assert.True(await page.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Row).CountAsync() > 2);
    });

    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    [InlineData("hi")]
    [InlineData("ar")]
    public Task Every_label_of_the_chart_keeps_its_second_line_where_there_is_room(string language) => browser.ReadAsync("labels " + language, async page =>
    {
        await page.GotoAsync("/companies/openai?lang=" + language);
        await Expect(page.Locator(".chart").First).ToHaveAttributeAsync("data-shortened", "0");
    });

    [Theory]
    [InlineData("ওপেনএআই")]
    [InlineData("أوبن إيه آي")]
    [InlineData("opnai")]
    public Task The_search_box_finds_parties_deals_and_articles_in_any_script(string text) => browser.ReadAsync("search " + text, async page =>
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FillAsync(text);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "OpenAI", Exact = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Deals" })).ToBeVisibleAsync();
        Assert.True(await page.Locator("main article blockquote mark").CountAsync() > 0);
    });

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public Task No_page_is_wider_than_the_screen_in_any_language(int width) => browser.ReadAsync($"wide {width}", async page =>
    {
        var wide = new List<string>();
        foreach (var address in Measured)
            foreach (var language in Languages)
            {
                await page.GotoAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
                if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth || [...document.querySelectorAll('.tw,aside,section,.cols>*')].some(box => box.scrollWidth > box.clientWidth + 1)"))
                    wide.Add($"{address} {language}");
            }
        Assert.Empty(wide);
    }, new() { ViewportSize = new() { Width = width, Height = 900 } });

    [Fact]
    public Task A_figure_leads_in_one_click_to_the_words_that_say_it() => browser.ReadAsync(nameof(A_figure_leads_in_one_click_to_the_words_that_say_it), async page =>
    {
        await page.GotoAsync("/deals");
        await page.Locator("main a.figure").First.ClickAsync();
        var quote = page.Locator(":target");
        await Expect(quote).ToBeVisibleAsync();
        await Expect(quote.Locator("mark").First).ToBeVisibleAsync();
        var language = await quote.Locator("[lang]").First.GetAttributeAsync("lang");
        Assert.Matches("^(bn|hi|ar|en)$", language);
    });

    [Fact]
    public Task Without_scripts_the_chart_gives_way_to_its_table() => browser.ReadAsync(nameof(Without_scripts_the_chart_gives_way_to_its_table), async page =>
    {
        await page.GotoAsync("/companies/openai");
        await Expect(page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        Assert.True(await page.Locator("main a.figure").CountAsync() > 0);
    }, new() { JavaScriptEnabled = false });

    [Fact]
    public Task The_theme_changes_without_a_reload_and_stays() => browser.ReadAsync(nameof(The_theme_changes_without_a_reload_and_stays), async page =>
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dark theme" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GotoAsync("/deals");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }, new() { ColorScheme = ColorScheme.Light });

    [Fact]
    public Task An_unknown_address_gets_the_designed_page() => browser.ReadAsync(nameof(An_unknown_address_gets_the_designed_page), async page =>
    {
        var request = await page.APIRequest.GetAsync("/no-such-page");
        Assert.Equal(404, request.Status);
        Assert.Contains("_content/AiDeals.Pages/site", await request.TextAsync(), StringComparison.Ordinal);
    });
}
