using Microsoft.Playwright;

namespace AiDeals.Browser.Tests;

/// <summary>One running site and one browser for all tests; each visit has cookies and storage of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Email = "editor@example.org", Password = "a long enough password";
    private static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private string? editorState;

    public RunningSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await RunningSite.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Flags, Headless = true });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (Site is not null) await Site.DisposeAsync();
    }

    /// <summary>
    /// Opens a page as a reader and runs the test on it. Fails on any error of a page or of the console, answer of 500 or more, or request to another host; a failure leaves a
    /// picture in artifacts/browser-failures.
    /// </summary>
    public Task ReadAsync(string test, Func<IPage, Task> run, BrowserNewContextOptions? options = null) => VisitAsync(test, run, options ?? new());

    /// <summary>As <see cref="ReadAsync"/>, signed in as the first admin.</summary>
    /// <param name="bypassRules">Lets the test put a script of its own into the page, which the page's rules forbid.</param>
    public async Task EditAsync(string test, Func<IPage, Task> run, bool bypassRules = false)
    {
        editorState ??= await BecomeFirstAdminAsync();
        await VisitAsync(test, run, new() { StorageState = editorState, BypassCSP = bypassRules });
    }

    private async Task VisitAsync(string test, Func<IPage, Task> run, BrowserNewContextOptions options)
    {
        options.BaseURL = Site.Address.ToString();
        options.Locale ??= "en-GB";
        await using var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        var problems = new List<string>();
        context.WebError += (_, error) => problems.Add("page error: " + error.Error);
        context.Console += (_, message) => { if (message.Type == "error" && !IsWanted404(message)) problems.Add($"console error: {message.Text} ({message.Location})"); };
        context.Response += (_, response) => { if (response.Status >= 500) problems.Add($"{response.Status} {response.Url}"); };
        context.Request += (_, request) => { if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } url && url.Authority != Site.Address.Authority) problems.Add("request to another host: " + request.Url); };
        var page = await context.NewPageAsync();
        try
        {
            await run(page);
            Assert.Empty(problems);
        }
        catch
        {
            var name = string.Concat(test.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
            await page.ScreenshotAsync(new() { Path = Path.Combine(Paths.Artifacts, "browser-failures", name + ".png"), FullPage = true });
            throw;
        }
    }

    // The browser itself logs an answer of 404, also where the test asks for one.
    private static bool IsWanted404(IConsoleMessage message) => message.Text.Contains("404", StringComparison.Ordinal) && message.Location.Contains("/no-such-", StringComparison.Ordinal);

    private async Task<string> BecomeFirstAdminAsync()
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Site.FirstAdminLink.ToString());
        await page.GetByLabel("Email").FillAsync(Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("Password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await page.WaitForURLAsync("**/edit/article");
        return await context.StorageStateAsync();
    }

    private static string Chromium()
    {
        if (Environment.GetEnvironmentVariable("AIDEALS_CHROMIUM") is { Length: > 0 } given) return given;
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium was found on PATH. Install it, name it in AIDEALS_CHROMIUM, or run ./test.sh, which installs it.");
    }
}

[CollectionDefinition(Name)]
public sealed class Browsing : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
