using System.Net;

namespace AiDeals.Web.Tests;

public sealed class AccountTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough password";

    [Theory]
    [InlineData("/edit/article")]
    [InlineData("/edit/article?from=mail")]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in_and_back(string address)
    {
        using var client = site.Client();
        var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/sign-in", answer.Headers.Location!.AbsolutePath);
        Assert.Contains(Uri.EscapeDataString(address), answer.Headers.Location.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_a_role_may_not_use_the_desk()
    {
        using var client = await site.SignedInAsync("", "reader@example.org");
        var answer = await client.GetAsync("/edit/article");
        Assert.Equal("/account/denied", answer.Headers.Location!.AbsolutePath);
    }

    [Theory]
    [InlineData(nameof(Roles.Editor))]
    [InlineData(nameof(Roles.Admin))]
    public async Task Editors_and_admins_use_the_desk_until_they_sign_out(string role)
    {
        using var client = await site.SignedInAsync(role, role + "@example.org");
        var page = await Site.PageAsync(client, "/edit/article");
        Assert.Equal("Add article", page.QuerySelector("h1")!.TextContent);

        var token = page.QuerySelector(".account input[type=hidden]")!;
        using var form = new FormUrlEncodedContent([new(token.GetAttribute("name")!, token.GetAttribute("value"))]);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync("/account/sign-out", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/edit/article")).StatusCode);
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_another_site()
    {
        using var client = await site.SignedInAsync(Roles.Editor, "kept@example.org");
        using var forged = new FormUrlEncodedContent([]);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/account/sign-out", forged)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/edit/article")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_told_in_the_same_words_and_five_lock_the_account()
    {
        (await site.SignedInAsync(Roles.Editor, "locked@example.org")).Dispose();
        using var client = site.Client();
        var unknown = await ProblemAsync(client, "unknown@example.org", "some wrong password");
        for (var i = 0; i < 4; i++) Assert.Equal(unknown, await ProblemAsync(client, "locked@example.org", "some wrong password"));
        await ProblemAsync(client, "locked@example.org", "some wrong password");
        Assert.Contains("Wait ten minutes", await ProblemAsync(client, "locked@example.org", Password), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/edit/article?x=1", "/edit/article?x=1")]
    [InlineData("https://example.org/", "/edit/article")]
    [InlineData("//example.org/", "/edit/article")]
    [InlineData("/\\example.org/", "/edit/article")]
    [InlineData(null, "/edit/article")]
    public void After_the_sign_in_only_addresses_of_this_site_are_followed(string? url, string followed) => Assert.Equal(followed, LocalUrl.Or(url, "/edit/article"));

    private static async Task<string> ProblemAsync(HttpClient client, string email, string password)
    {
        var answer = await Site.PostAsync(client, "/account/sign-in", new() { ["Input.Email"] = email, ["Input.Password"] = password });
        return Site.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("[role=alert]")!.TextContent;
    }
}
