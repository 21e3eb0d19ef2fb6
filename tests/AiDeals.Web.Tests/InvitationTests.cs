using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiDeals.Web.Tests;

public sealed class InvitationTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough password";

    [Fact]
    public async Task The_link_for_the_first_admin_makes_one_admin_and_then_ends()
    {
        // A site of its own: the others need one without an admin.
        await using var own = new Site();
        await own.InitializeAsync();
        var address = "/account/invitation?token=" + await FirstAdminTokenAsync(own);
        using var first = own.Client();
        var made = await Site.PostAsync(first, address, Fields("admin@example.org", Password));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/edit/article")).StatusCode);

        using var second = own.Client();
        var again = await second.GetAsync(address);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Contains("no longer works", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await using var scope = own.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<Invitations>().ForFirstAdminAsync());
    }

    [Fact]
    public async Task The_database_holds_no_token_only_its_hash()
    {
        var token = await FirstAdminTokenAsync(site);
        await using var context = site.Database.Open();
        var stored = Assert.Single(await context.Invitations.ToListAsync());
        Assert.DoesNotContain(token, stored.TokenHash, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^[0-9a-f]{64}$", stored.TokenHash);
    }

    [Fact]
    public async Task A_link_that_is_too_old_makes_no_account()
    {
        var token = await FirstAdminTokenAsync(site);
        await using (var context = site.Database.Open())
            await context.Invitations.ExecuteUpdateAsync(set => set.SetProperty(i => i.ExpiresAt, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.Gone, (await client.GetAsync("/account/invitation?token=" + token)).StatusCode);
    }

    [Theory]
    [InlineData("", Password, Password, "Type an email address.")]
    [InlineData("nobody", Password, Password, "This is no email address")]
    [InlineData("a@example.org", "short", "short", "at least 12 characters")]
    [InlineData("a@example.org", Password, "another password", "The two passwords differ.")]
    [InlineData("a@example.org", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "different characters")]
    public async Task A_form_that_is_not_right_says_what_is_wrong_and_keeps_the_link_and_the_address(string email, string password, string again, string message)
    {
        var address = "/account/invitation?token=" + await FirstAdminTokenAsync(site);
        using var client = site.Client();
        var fields = Fields(email, password);
        fields["Input.Again"] = again;
        var page = Site.Parse(await (await Site.PostAsync(client, address, fields)).Content.ReadAsStringAsync());
        Assert.Contains(message, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(email, page.QuerySelector("#email")!.GetAttribute("value") ?? "");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address)).StatusCode);
    }

    private static async Task<string> FirstAdminTokenAsync(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<Invitations>().ForFirstAdminAsync())!;
    }

    private static Dictionary<string, string> Fields(string email, string password) =>
        new() { ["Input.Email"] = email, ["Input.Password"] = password, ["Input.Again"] = password };
}
