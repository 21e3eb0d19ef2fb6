using System.Text.Json.Nodes;
using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AiDeals.Importers.Tests;

/// <summary>A model reader over a fake endpoint, a database and a clock that a test may move.</summary>
public abstract class ModelReaderTest(TestDatabase database) : IClassFixture<TestDatabase>, IDbContextFactory<AiDealsContext>, IAsyncLifetime
{
    internal const string Key = "sk-secret-0123456789";
    internal const string Text = "Amazon is in talks to invest at least $50 billion in OpenAI, two people said.\n\nThe chip designer Nvidia put $2 billion into Anthropic in May 2025.";
    internal const string Evidence = "Amazon is in talks to invest at least $50 billion in OpenAI";

    private protected FakeModel Model { get; private set; } = null!;
    private protected List<string> Log { get; } = [];
    private protected Clock Time { get; } = new();

    public async Task InitializeAsync()
    {
        Model = await FakeModel.StartAsync();
        await using var context = database.Open();
        await context.Database.ExecuteSqlRawAsync("TRUNCATE articles, publishers, deals, valuations, waiting_claims, model_usage CASCADE; UPDATE ledger_state SET seeds_loaded = true");
    }

    public async Task DisposeAsync() => await Model.DisposeAsync();

    public AiDealsContext CreateDbContext() => database.Open();

    private protected ModelReader Reader(Func<ModelOptions, ModelOptions>? with = null)
    {
        var options = Options();
        return new ModelReader(with is null ? options : with(options), this, Time, new Logged<ModelReader>(Log));
    }

    private protected ModelOptions Options(double seconds = 20, int tokens = 30_000, long tokensADay = 1_000_000, decimal dollars = 1, decimal dollarsADay = 5, double secondsADay = 3_600, int retries = 2, string? name = null) => new()
    {
        Endpoint = Model.Address, Name = name ?? "tiny-1", Key = Key, PromptPrice = 1, AnswerPrice = 4, SecondsPerArticle = seconds, TokensPerArticle = tokens, TokensPerDay = tokensADay, DollarsPerArticle = dollars,
        DollarsPerDay = dollarsADay, SecondsPerDay = secondsADay, Retries = retries, FirstWait = TimeSpan.FromMilliseconds(5),
    };

    private protected async Task<ClaimsRead> ReadAsync(string? text = null, Func<ModelOptions, ModelOptions>? with = null, CancellationToken ct = default)
    {
        using var reader = Reader(with);
        text ??= Text;
        return await reader.ReadAsync(text, ArticleReader.Default.Read(text, "en"), ct);
    }

    private protected static JsonObject Talks(string evidence = Evidence, JsonObject? amount = null) =>
        FakeModel.Claim("investment", "in_talks", evidence, amount ?? FakeModel.Amount("at least $50 billion", 50e9m), ("company", "OpenAI"), ("investor", "Amazon"));

    /// <summary>Runs with the machine's clock, moved by what a test says.</summary>
    private protected sealed class Clock : TimeProvider
    {
        public TimeSpan Moved { get; set; }
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) + Moved;
    }

    private sealed class Logged<T>(List<string> lines) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => true;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Add(formatter(state, exception) + exception);
    }
}
