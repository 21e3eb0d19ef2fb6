using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers.Tests;

public sealed class ImportTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime, IDisposable
{
    private readonly Importers importers = new(database);
    private readonly string folder = Directory.CreateTempSubdirectory("aideals-import-").FullName;

    private static readonly (string Name, string Text)[] Articles =
    [
        ("1.txt", "---\nlang: en\npublisher: The Paper\npublished: 2025-12-10\n---\nAmazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said."),
        ("2.txt", "---\nlang: en\npublisher: The Post\npublished: 2026-01-20\n---\nAmazon is in talks to invest at least $50 billion in OpenAI. OpenAI is valued at $500 billion."),
        ("3.txt", "---\nlang: en\npublisher: The Globe\npublished: 2025-11-03\n---\nOpenAI signed a seven-year, $38 billion deal with Amazon Web Services for cloud computing capacity."),
        ("4.txt", "---\nlang: en\npublished: 2025-02-12\n---\nElon Musk offered to buy OpenAI for $97.4 billion on 10 February 2025."),
    ];

    public async Task InitializeAsync()
    {
        foreach (var (name, text) in Articles) await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        await using var context = database.Open();
        await context.Database.ExecuteSqlRawAsync("TRUNCATE articles, publishers, deals, valuations, waiting_claims CASCADE; UPDATE ledger_state SET seeds_loaded = true");
        await importers.FirstLoad.RunAsync(default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        importers.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_is_imported_and_importing_it_twice_changes_nothing()
    {
        var report = await importers.Run.RunAsync([folder], null, default);
        Assert.Equal(4, report.Count(ImportOutcome.New));
        Assert.All(report.Results, r => Assert.True(r.Claims > 0, r.Source));
        Assert.True(report.Ledger.Written >= 4);

        var before = await EverythingAsync();
        var again = await importers.Run.RunAsync([folder], null, default);
        Assert.Equal(4, again.Count(ImportOutcome.Known));
        Assert.Equal(default, again.Ledger);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task The_order_of_import_does_not_matter_and_computing_from_zero_gives_the_same_rows()
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray();
        foreach (var file in files) await importers.Run.RunAsync([file], null, default);
        var forwards = await ComputedAsync();
        Assert.NotEqual("", forwards);

        await using (var context = database.Open())
        {
            await Recomputation.FromZeroAsync(context);
            Assert.Equal(forwards, await ComputedAsync());
            await context.Database.ExecuteSqlRawAsync("TRUNCATE articles, deals, valuations CASCADE");
        }
        foreach (var file in files.Reverse()) await importers.Run.RunAsync([file], null, default);
        Assert.Equal(forwards, await ComputedAsync());
    }

    [Fact]
    public async Task Importers_at_the_same_time_store_each_article_once()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => importers.Run.RunAsync([folder], null, default))));
        Assert.Equal(4, reports.Sum(r => r.Count(ImportOutcome.New)));
        Assert.Equal(12, reports.Sum(r => r.Count(ImportOutcome.Known)));
        var computed = await ComputedAsync();
        await using var context = database.Open();
        Assert.Equal(4, await context.Articles.CountAsync());
        await Recomputation.FromZeroAsync(context);
        Assert.Equal(computed, await ComputedAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_and_costs_nothing_else()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "0-empty.txt"), []);
        await File.WriteAllBytesAsync(Path.Combine(folder, "2-binary.txt"), [0, 1, 2]);
        await File.WriteAllTextAsync(Path.Combine(folder, "5-german.txt"), "---\nlang: de\n---\nAmazon verhandelt über eine Beteiligung an OpenAI in Höhe von 50 Milliarden Dollar.");
        await File.WriteAllTextAsync(Path.Combine(folder, "6-urdu.txt"), "ایمیزون اوپن اے آئی میں پچاس ارب ڈالر کی سرمایہ کاری کے لیے بات چیت کر رہا ہے اور یہ سودا جلد طے پا سکتا ہے۔");
        var report = await importers.Run.RunAsync([folder, Path.Combine(folder, "missing.txt"), "http://127.0.0.1/"], null, default);

        Assert.Equal(4, report.Count(ImportOutcome.New));
        var unreadable = report.Results.Where(r => r.Outcome == ImportOutcome.Unreadable).ToDictionary(r => Path.GetFileName(r.Source), r => r.Message!);
        Assert.Equal(6, unreadable.Count);
        Assert.Contains("empty", unreadable["0-empty.txt"], StringComparison.Ordinal);
        Assert.Contains("not a text file", unreadable["2-binary.txt"], StringComparison.Ordinal);
        Assert.Contains("'de'", unreadable["5-german.txt"], StringComparison.Ordinal);
        Assert.NotEmpty(unreadable["6-urdu.txt"]);
        Assert.Contains("no such file", unreadable["missing.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_text_under_a_known_address_is_kept_as_its_copy()
    {
        var first = await StoreAsync(new() { Text = Articles[0].Text, Language = "en", Url = "https://example.org/a" });
        var second = await StoreAsync(new() { Text = Articles[0].Text + " Updated.", Language = "en", Url = "https://example.org/a" });
        Assert.Equal(ImportOutcome.New, second.Outcome);
        Assert.Single(second.Notes);
        await using var context = database.Open();
        Assert.Equal(first.ArticleId, await context.Articles.Where(a => a.Id == second.ArticleId).Select(a => a.CopyOfId).SingleAsync());
    }

    [Theory]
    [InlineData("প্রথম আলো", null)]
    [InlineData("The Paper", "https://www.example.org/a")]
    [InlineData("The Paper", null)]
    public async Task A_publisher_is_stored_once(string name, string? url)
    {
        await StoreAsync(new() { Text = Articles[0].Text, Language = "en", Publisher = name, Url = url });
        await StoreAsync(new() { Text = Articles[1].Text, Language = "en", Publisher = name, Url = url is null ? null : url + "b" });
        await using var context = database.Open();
        var publisher = Assert.Single(await context.Publishers.ToListAsync());
        Assert.Equal(name, publisher.Name);
        Assert.Equal(url is null ? null : "example.org", publisher.Domain);
    }

    [Fact]
    public async Task A_program_that_was_killed_before_computing_is_finished_by_the_next()
    {
        await StoreAsync(new() { Text = Articles[1].Text, Language = "en" });
        await using var context = database.Open();
        Assert.Equal(0, await context.Deals.CountAsync());
        await importers.FirstLoad.RunAsync(default);
        Assert.Contains(await context.Deals.ToListAsync(), d => d.Kind == DealKind.FundingRound && d.Amount?.Value == 50_000_000_000m);
    }

    private Task<ImportResult> StoreAsync(ArticleDraft draft) => importers.Articles.StoreAsync(draft, ArticleOrigin.Paste, "paste", default);

    private Task<string> EverythingAsync() => LedgerDump.OfAsync(database.ConnectionString, [.. LedgerDump.Stored, .. LedgerDump.Computed]);

    private Task<string> ComputedAsync() => LedgerDump.OfAsync(database.ConnectionString, LedgerDump.Computed);
}
