using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using AiDeals.Browser.Tests;

namespace AiDeals.Web.Tests;

/// <summary>The program with its own PostgreSQL while that dies, and how both end.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutageTests
{
    [Fact]
    public async Task While_its_database_is_away_the_site_says_so_with_503_and_recovers_by_itself()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        (await client.GetAsync("/companies")).EnsureSuccessStatusCode();

        // Each request asks for another page, so that none comes from the cache.
        var asked = 0;
        var seen = new HashSet<HttpStatusCode>();
        Process.GetProcessById(Postmaster(site)).Kill();
        for (var since = Stopwatch.StartNew(); !seen.Contains(HttpStatusCode.OK) || !seen.Contains(HttpStatusCode.ServiceUnavailable);)
        {
            Assert.True(since.Elapsed < TimeSpan.FromMinutes(3), "answers until now: " + string.Join(", ", seen));
            using var answer = await client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/companies?q=open{asked++}"));
            var page = await answer.Content.ReadAsStringAsync();
            seen.Add(answer.StatusCode);
            if (answer.IsSuccessStatusCode) continue;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
            Assert.Contains("The database is away for a moment", page, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        }
        Assert.Contains("is back", site.Output, StringComparison.Ordinal);
        (await client.GetAsync("/health")).EnsureSuccessStatusCode();
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_stops_the_program_and_its_database_cleanly(string signal)
    {
        await using var site = await RunningSite.StartAsync();
        var postmaster = Postmaster(site);
        Assert.Equal(0, await site.StopAsync(signal));
        Assert.False(File.Exists(PidFile(site)));
        Assert.False(Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{postmaster}/cwd")));
        Assert.Contains("database system is shut down", await File.ReadAllTextAsync(Path.Combine(site.DataDirectory, "postgres", "server.log")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1.0)]
    [InlineData(2.5)]
    public async Task A_signal_while_it_starts_leaves_no_database_server_behind(double seconds)
    {
        var data = Directory.CreateTempSubdirectory("aideals-signal-");
        try
        {
            using var program = Run.Start(["--urls", "http://127.0.0.1:0"], ("AiDeals__DataDirectory", data.FullName));
            program.OutputDataReceived += (_, _) => { };
            program.BeginOutputReadLine();
            await Task.Delay(TimeSpan.FromSeconds(seconds));
            using (var kill = Process.Start("kill", ["-TERM", program.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
            await program.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
            Assert.False(File.Exists(Path.Combine(data.FullName, "postgres", "postmaster.pid")));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static string PidFile(RunningSite site) => Path.Combine(site.DataDirectory, "postgres", "postmaster.pid");

    private static int Postmaster(RunningSite site) => int.Parse(File.ReadLines(PidFile(site)).First(), CultureInfo.InvariantCulture);
}
