using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using System.Reflection;

namespace AiDeals.Web.Tests;

/// <summary>What a person can ask for stands in the README: a new page, verb or setting without a word there fails here.</summary>
public sealed class ReadmeTests(Site site) : IClassFixture<Site>
{
    private static readonly string Root = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Root").Value!;
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public void Every_address_of_the_site_is_named()
    {
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            // Files of the front end, Blazor's own channels, and where failed requests are answered.
            .Where(r => !Path.HasExtension(r) || r.EndsWith(".csv", StringComparison.Ordinal) || r.EndsWith(".json", StringComparison.Ordinal))
            .Where(r => !r.StartsWith("/_", StringComparison.Ordinal) && r is not ("/not-found" or "/error"))
            .Select(r => r.Replace(":guid", "", StringComparison.Ordinal).ToLowerInvariant()).Distinct().Order().ToList();
        Assert.True(routes.Count >= 12);
        Assert.All(routes, route => Assert.Contains("`" + route + "`", Readme, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_verb_of_the_command_line_is_named()
    {
        var (_, help, _) = await Run.Async(["--help"]);
        var verbs = help.Split('\n').SkipWhile(l => !l.StartsWith("Commands:", StringComparison.Ordinal)).Skip(1).Select(l => l.Trim().Split(' ')[0]).Where(v => v.Length > 0).ToList();
        Assert.Contains("extract", verbs);
        Assert.All(verbs, verb => Assert.Contains($"-- {verb} ", Readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ConnectionStrings__AiDeals")]
    [InlineData("AiDeals__DataDirectory")]
    [InlineData("BlazorScriptFromPackage")]
    [InlineData("AIDEALS_CHROMIUM")]
    [InlineData("AIDEALS_SEED")]
    [InlineData("AIDEALS_TEST_DATABASE")]
    public void Every_setting_is_named(string setting) => Assert.Contains("`" + setting, Readme, StringComparison.Ordinal);

    [Fact]
    public void Every_section_of_the_settings_and_every_variable_of_docker_compose_is_named()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "src/AiDeals.Web/appsettings.json")));
        var variables = File.ReadLines(Path.Combine(Root, ".env.example")).Where(l => !l.StartsWith('#') && l.Contains('=', StringComparison.Ordinal)).Select(l => l.Split('=')[0]);
        Assert.All(settings.RootElement.EnumerateObject().Select(p => p.Name).Concat(variables), name => Assert.Contains("`" + name, Readme, StringComparison.Ordinal));
    }
}
