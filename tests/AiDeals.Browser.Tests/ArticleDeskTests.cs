using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeals.Browser.Tests;

[Collection(Browsing.Name)]
public sealed class ArticleDeskTests(BrowserFixture browser)
{
    [Fact]
    public Task Claims_appear_while_typing_saving_stores_them_and_the_deal_shows_them() => browser.EditAsync(nameof(Claims_appear_while_typing_saving_stores_them_and_the_deal_shows_them), async page =>
    {
        await ArticleDesk.OpenAsync(page);
        await ArticleDesk.Field(page).PressSequentiallyAsync(ArticleDesk.Text);
        await Expect(ArticleDesk.Claims(page).First).ToContainTextAsync("Anthropic");
        await Expect(ArticleDesk.Claims(page).Filter(new() { HasText = "13,000,000,000 USD" }).First).ToBeVisibleAsync();
        await Expect(page.Locator(".marked mark").First).ToHaveTextAsync("$13 billion");

        await page.GetByLabel("Published").FillAsync("2025-09-02");
        await page.GetByLabel("Publisher").FillAsync("The Test Courier");
        await ArticleDesk.Save(page).ClickAsync();
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();

        var deal = page.Locator(".saved ul a").First;
        // The deal's title as its page has it, not the words of its address.
        await Expect(deal).ToHaveTextAsync("Anthropic raises a Series F round");
        await deal.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Anthropic");
        await Expect(page.Locator("main")).ToContainTextAsync("$13 billion");
        await Expect(page.Locator("main mark").First).ToBeVisibleAsync();

        await ArticleDesk.OpenAsync(page);
        await ArticleDesk.Field(page).FillAsync(ArticleDesk.Text);
        await Expect(page.GetByText("This very text is stored already")).ToBeVisibleAsync();
        await Expect(ArticleDesk.Save(page)).ToBeDisabledAsync();
    });

    [Fact]
    public Task A_text_too_long_for_the_circuit_gets_a_message_and_stays_in_the_field() => browser.EditAsync(nameof(A_text_too_long_for_the_circuit_gets_a_message_and_stays_in_the_field), async page =>
    {
        await ArticleDesk.OpenAsync(page);
        // Set as a paste does: too much to type.
        await ArticleDesk.Field(page).EvaluateAsync("f => { f.value = 'A line of thirty-one signs here\\n'.repeat(40000); f.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Expect(Problem(page)).ToContainTextAsync("1,280,000 characters");
        Assert.Equal(1_280_000, await ArticleDesk.Field(page).EvaluateAsync<int>("f => f.value.length"));
        await Expect(ArticleDesk.Save(page)).ToBeDisabledAsync();
        // The circuit lives on. Laying out 1.3 million characters keeps a small machine busy for a while.
        await ArticleDesk.Field(page).FillAsync(ArticleDesk.Text, new() { Timeout = 60_000 });
        await Expect(ArticleDesk.Claims(page).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(Problem(page)).ToBeEmptyAsync(new() { Timeout = 60_000 });
    });

    [Fact]
    public Task The_longest_text_that_may_be_pasted_is_read() => browser.EditAsync(nameof(The_longest_text_that_may_be_pasted_is_read), async page =>
    {
        await ArticleDesk.OpenAsync(page);
        await ArticleDesk.Field(page).EvaluateAsync("(f, text) => { f.value = text + '\\n' + 'কথা এক লাইন আছে এখানে বসে বলা\\n'.repeat(16500); f.dispatchEvent(new Event('input', { bubbles: true })); }", ArticleDesk.Text);
        await Expect(page.Locator("footer [role=status], .problem:not(:empty)").First).Not.ToBeEmptyAsync(new() { Timeout = 60_000 });
        Assert.True(await ArticleDesk.Field(page).EvaluateAsync<int>("f => f.value.length") > 490_000);
        await ArticleDesk.Field(page).FillAsync(ArticleDesk.Text, new() { Timeout = 60_000 });
        await Expect(ArticleDesk.Claims(page).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    });

    public static TheoryData<string, string, string> BadTexts => new()
    {
        { "Russian", "Компания привлекла десять миллиардов долларов от инвесторов на этой неделе.", "is not read here" },
        { "binary", string.Concat(Enumerable.Repeat("\u0001\u0002PK\u0003\u0004", 40)), "not a text" },
        { "tags without a text", "<html><body><script>alert(1)</script></body></html>", "no paragraph of text" },
    };

    [Theory, MemberData(nameof(BadTexts))]
    public Task A_text_that_cannot_be_read_gets_a_plain_message_and_stays(string name, string text, string message) => browser.EditAsync("bad text " + name, async page =>
    {
        await ArticleDesk.OpenAsync(page);
        await ArticleDesk.Field(page).FillAsync(text);
        await Expect(Problem(page)).ToContainTextAsync(message);
        await Expect(ArticleDesk.Field(page)).ToHaveValueAsync(text);
        await Expect(ArticleDesk.Save(page)).ToBeDisabledAsync();
    });

    [Fact]
    public Task Half_a_character_and_control_signs_are_mended_and_told() => browser.EditAsync(nameof(Half_a_character_and_control_signs_are_mended_and_told), async page =>
    {
        await ArticleDesk.OpenAsync(page);
        await ArticleDesk.Field(page).EvaluateAsync("(f, text) => { f.value = text + ' \\ud800 \\u0007'; f.dispatchEvent(new Event('input', { bubbles: true })); }", ArticleDesk.Text);
        await Expect(ArticleDesk.Claims(page).First).ToBeVisibleAsync();
        await Expect(page.GetByText("1 control characters were replaced")).ToBeVisibleAsync();
    });

    [Fact]
    public Task Markup_in_a_text_is_shown_as_text_and_never_run() => browser.EditAsync(nameof(Markup_in_a_text_is_shown_as_text_and_never_run), async page =>
    {
        await ArticleDesk.OpenAsync(page);
        await ArticleDesk.Field(page).FillAsync("Startup \"Evil <img src=x onerror=window.hit=1> AI\" raised $5 million.\n" + ArticleDesk.Text);
        await Expect(ArticleDesk.Claims(page).First).ToBeVisibleAsync();
        Assert.Null(await page.EvaluateAsync<int?>("() => window.hit ?? null"));
    });

    [Fact]
    public Task A_date_that_is_none_is_told_beside_its_field_and_stays() => browser.EditAsync(nameof(A_date_that_is_none_is_told_beside_its_field_and_stays), async page =>
    {
        await ArticleDesk.TypeAsync(page, ArticleDesk.Text + "\nA line of its own.");
        await page.GetByLabel("Published").FillAsync("yesterday");
        await page.GetByLabel("Published").BlurAsync();
        await Expect(page.GetByText("This is no date.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Published")).ToHaveValueAsync("yesterday");
        await Expect(ArticleDesk.Save(page)).ToBeDisabledAsync();
    });

    [Fact]
    public Task The_desk_has_no_barrier_that_axe_can_see() => browser.EditAsync(nameof(The_desk_has_no_barrier_that_axe_can_see), async page =>
    {
        await ArticleDesk.TypeAsync(page, ArticleDesk.Text + "\nAnother line of its own.");
        var found = await AccessibilityTests.ViolationsAsync(page);
        Assert.True(found.Length == 0, string.Join("\n", found));
    }, bypassRules: true);

    private static ILocator Problem(IPage page) => page.Locator("#text-problem");
}
