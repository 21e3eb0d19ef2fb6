using System.Reflection;
using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AiDeals.Importers;

/// <summary>What every start does before the first page: the directory and the rates as this version has them, the seed pack once, and whatever a killed program left to compute.</summary>
public sealed partial class FirstLoad(IDbContextFactory<AiDealsContext> contexts, ArticleImporter importer, ILogger<FirstLoad> log)
{
    // Both assemblies are built deterministically and hold their data as resources: another edition has another module version.
    private static readonly string DirectoryVersion = $"{typeof(PartyDirectory).Module.ModuleVersionId:N} {typeof(ExchangeRates).Module.ModuleVersionId:N}";

    public async Task RunAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        var state = await context.LedgerState.AsNoTracking().SingleAsync(ct);
        if (state.DirectoryVersion != DirectoryVersion)
        {
            if (await DirectoryLoader.RunAsync(context, PartyDirectory.Default.Parties, ExchangeRates.Default.All, ct)) LogDirectory(PartyDirectory.Default.Parties.Count);
            await context.LedgerState.ExecuteUpdateAsync(s => s.SetProperty(x => x.DirectoryVersion, DirectoryVersion), ct);
        }
        if (!state.SeedsLoaded)
        {
            var results = await SeedsAsync(ct);
            foreach (var result in results.Where(r => r.Outcome == ImportOutcome.Unreadable)) LogSeedUnreadable(result.Source, result.Message);
            await context.LedgerState.ExecuteUpdateAsync(s => s.SetProperty(x => x.SeedsLoaded, true), ct);
            LogSeeds(results.Count, results.Sum(r => r.Claims));
        }
        await importer.ComputeAsync(ct);
    }

    /// <summary>Offers every article of the seed pack to the importer.</summary>
    public async Task<IReadOnlyList<ImportResult>> SeedsAsync(CancellationToken ct)
    {
        var assembly = typeof(FirstLoad).Assembly;
        var results = new List<ImportResult>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Seed/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            results.Add(await importer.StoreAsync(await SeedAsync(assembly, name, ct), ArticleOrigin.Seed, name, ct));
        return results;
    }

    private static async Task<ArticleDraft> SeedAsync(Assembly assembly, string name, CancellationToken ct)
    {
        await using var stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, ct);
        return ArticleFile.From(TextBytes.Decode(bytes.ToArray()));
    }

    [LoggerMessage(LogLevel.Information, "Brought the directory up to date: {Count} parties")]
    private partial void LogDirectory(int count);

    [LoggerMessage(LogLevel.Information, "Loaded the seed pack: {Articles} articles with {Claims} claims")]
    private partial void LogSeeds(int articles, int claims);

    [LoggerMessage(LogLevel.Error, "The seed article {Source} is unreadable: {Reason}")]
    private partial void LogSeedUnreadable(string source, string? reason);
}
