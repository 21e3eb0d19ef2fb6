using System.Net;
using AiDeals.Data;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Web.Tests;

public sealed class ReaderPageTests(Site site) : IClassFixture<Site>
{
    private const string Renamed = "Nvidia <b>under another name</b>";

    public static TheoryData<string> Addresses => ["/", "/deals", "a deal", "/companies", "/companies/openai", "/investors", "/investors/amazon", "an article", "/about"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_reader_page_answers_with_its_heading_its_language_and_the_rules_for_scripts(string address)
    {
        using var client = site.Client();
        var answer = await client.GetAsync(await ResolveAsync(address));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("script-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") || script.GetAttribute("type") == "application/json", script.OuterHtml));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_reader_page_can_be_kept_and_asked_for_again(string address)
    {
        using var client = site.Client();
        address = await ResolveAsync(address);
        var first = await client.GetAsync(address);
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal("no-cache, private", string.Join(", ", Header(first, "Cache-Control").Split(", ").Order()));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Head_answers_as_get_does_without_the_page(string address)
    {
        using var client = site.Client();
        address = await ResolveAsync(address);
        var get = await client.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        var head = await client.SendAsync(request);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/deals/no-such-deal")]
    [InlineData("/companies/no-such-company")]
    [InlineData("/articles/00000000-0000-0000-0000-000000000000")]
    [InlineData("/edit/no-such-page")]
    public async Task An_unknown_address_gets_the_designed_page_and_404(string address)
    {
        using var client = site.Client();
        var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(page.QuerySelector("main h1")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("header.bar a[href='/deals']"));
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_page_in_another_theme_is_another_answer()
    {
        using var client = site.Client();
        var light = await client.GetAsync("/companies/openai");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/companies/openai") { Headers = { { "Cookie", "theme=dark" } } };
        var dark = await client.SendAsync(request);
        Assert.NotEqual(light.Headers.ETag, dark.Headers.ETag);
        Assert.Equal("dark", Site.Parse(await dark.Content.ReadAsStringAsync()).DocumentElement.GetAttribute("data-theme"));
        Assert.Contains("Cookie", light.Headers.Vary);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_compressed_as_the_browser_asks(string coding)
    {
        using var client = site.Client();
        var plain = await client.GetByteArrayAsync("/companies/openai");
        for (var turn = 0; turn < 2; turn++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/companies/openai") { Headers = { { "Accept-Encoding", coding } } };
            var answer = await client.SendAsync(request);
            Assert.Equal(coding, Assert.Single(answer.Content.Headers.ContentEncoding));
            Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length < plain.Length / 2);
        }
    }

    [Fact]
    public async Task A_change_in_the_database_by_any_program_is_seen_on_the_next_page()
    {
        using var client = site.Client();
        var before = await client.GetAsync("/companies/nvidia");
        await using (var context = site.Database.Open())
            await context.Database.ExecuteSqlAsync($"""
                UPDATE party_names SET text = {Renamed} WHERE party_id = 'nvidia' AND language = 'en' AND kind = 'label';
                UPDATE parties SET name = {Renamed} WHERE id = 'nvidia'
                """);
        for (var turn = 0; turn < 50; turn++)
        {
            var after = await client.GetAsync("/companies/nvidia");
            if (after.Headers.ETag!.Equals(before.Headers.ETag))
            {
                // The notification travels beside the request.
                await Task.Delay(100);
                continue;
            }
            var html = await after.Content.ReadAsStringAsync();
            Assert.Equal(Renamed, Site.Parse(html).QuerySelector("h1")!.TextContent.Trim());
            Assert.DoesNotContain("<b>under another name</b>", html, StringComparison.Ordinal);
            return;
        }
        Assert.Fail("The page is as it was.");
    }

    [Theory]
    [InlineData("/companies?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/deals?party=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task What_an_address_brings_along_is_shown_as_text(string address)
    {
        using var client = site.Client();
        var html = await (await client.GetAsync(address)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_files_of_the_pages_exist()
    {
        using var client = site.Client();
        var page = await Site.PageAsync(client, "/companies/openai");
        var files = page.QuerySelectorAll("link[rel=stylesheet],link[rel=icon]").Select(l => l.GetAttribute("href")).Concat(page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src"))).Append("/_framework/blazor.web.js").ToList();
        Assert.True(files.Count >= 4);
        foreach (var file in files) Assert.NotEmpty(await client.GetByteArrayAsync(file));
    }

    private async Task<string> ResolveAsync(string address)
    {
        if (address.StartsWith('/')) return address;
        await using var context = site.Database.Open();
        return address == "a deal" ? "/deals/" + await context.Deals.Select(d => d.Slug).FirstAsync() : "/articles/" + await context.Articles.Select(a => a.Id).FirstAsync();
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
