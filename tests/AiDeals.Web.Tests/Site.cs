using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AiDeals.Web.Tests;

/// <summary>The whole site over HTTP on a database of its own, with the seed pack in it.</summary>
public sealed class Site : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestDatabase database = new();
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("aideals-web-test-");
    private WebApplicationFactory<Program> factory = null!;

    public TestDatabase Database => database;
    public IServiceProvider Services => factory.Services;

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("ConnectionStrings:AiDeals", database.ConnectionString)
            .UseSetting("AiDeals:DataDirectory", data.FullName));
        using var client = Client();
        (await client.GetAsync("/health")).EnsureSuccessStatusCode();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        await factory.DisposeAsync();
        await database.DisposeAsync();
        data.Delete(recursive: true);
    }

    /// <summary>Keeps cookies as a browser does and follows no redirect.</summary>
    public HttpClient Client() => factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A client that has opened a new link for the first admin and made the account.</summary>
    public async Task<HttpClient> SignedInAsync(string role, string email, string password = "a long enough password")
    {
        await using (var scope = Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Data.Account>>();
            if (await users.FindByEmailAsync(email) is null)
            {
                var account = new Data.Account { UserName = email, Email = email };
                Assert.True((await users.CreateAsync(account, password)).Succeeded);
                if (role.Length > 0) Assert.True((await users.AddToRoleAsync(account, role)).Succeeded);
            }
        }
        var client = Client();
        var answer = await PostAsync(client, "/account/sign-in", new() { ["Input.Email"] = email, ["Input.Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string address) => Parse(await client.GetStringAsync(address));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Fills in and sends the page's form, as a browser without scripts would.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, Dictionary<string, string> fields)
    {
        var form = (await PageAsync(client, address)).QuerySelectorAll<IHtmlFormElement>("main form").Single();
        foreach (var hidden in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")) fields.TryAdd(hidden.Name!, hidden.Value);
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(form.GetAttribute("action") is { Length: > 0 } action ? action : address, content);
    }
}
