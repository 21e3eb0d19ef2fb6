using AiDeals.Data;
using AiDeals.Deals;

namespace AiDeals.Importers;

/// <summary>How far an import is.</summary>
public readonly record struct ImportProgress(int Done, int Total, string Source);

/// <summary>What became of each input, in their order, and what it changed in the ledger.</summary>
public sealed record ImportReport(IReadOnlyList<ImportResult> Results, RecomputationResult Ledger)
{
    public int Count(ImportOutcome outcome) => Results.Count(r => r.Outcome == outcome);
}

/// <summary>Imports files, folders and addresses of pages.</summary>
public sealed class ImportRun(ArticleImporter importer, PageFetcher fetcher)
{
    /// <param name="inputs">Paths, or addresses that begin with http:// or https://.</param>
    /// <param name="progress">Told before each input and after the last.</param>
    public async Task<ImportReport> RunAsync(IEnumerable<string> inputs, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var results = new List<ImportResult>();
        var sources = inputs.SelectMany(Expand).ToList();
        foreach (var (source, problem) in sources)
        {
            progress?.Report(new(results.Count, sources.Count, source));
            results.Add(problem is null ? await ImportAsync(source, ct) : ImportResult.Unreadable(source, problem));
        }
        progress?.Report(new(results.Count, sources.Count, ""));
        return new(results, await importer.ComputeAsync(ct));
    }

    private static bool IsAddress(string input) => input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Source, string? Problem)> Expand(string input)
    {
        if (IsAddress(input)) return [(input, null)];
        try
        {
            var files = ArticleFile.In(input).Select(f => (f, (string?)null)).ToList();
            return files.Count > 0 ? files : [(input, "the folder holds no .txt, .html or .htm file")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [(input, e.Message)];
        }
    }

    private async Task<ImportResult> ImportAsync(string source, CancellationToken ct)
    {
        try
        {
            return IsAddress(source)
                ? await importer.StoreAsync(await fetcher.FetchAsync(source, ct), ArticleOrigin.Url, source, ct)
                : await importer.StoreAsync(await ArticleFile.ReadAsync(source, ct), ArticleOrigin.File, source, ct);
        }
        catch (UnreadableException e)
        {
            return ImportResult.Unreadable(source, e.Message);
        }
    }
}
