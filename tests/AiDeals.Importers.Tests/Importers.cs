using AiDeals.Data;
using AiDeals.Data.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeals.Importers.Tests;

/// <summary>The importers over a database of a test, with a clock that stands still.</summary>
internal sealed class Importers(TestDatabase database) : IDbContextFactory<AiDealsContext>, IDisposable
{
    private readonly PageFetcher fetcher = new();

    public ArticleImporter Articles => new(this, [new GrammarReader()], new Clock(), NullLogger<ArticleImporter>.Instance);
    public ImportRun Run => new(Articles, fetcher);
    public FirstLoad FirstLoad => new(this, Articles, NullLogger<FirstLoad>.Instance);

    public AiDealsContext CreateDbContext() => database.Open();

    public void Dispose() => fetcher.Dispose();

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
