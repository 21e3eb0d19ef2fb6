using System.Globalization;
using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers.Tests;

/// <summary>The list "What the seed articles must yield", from the texts through reader, database and rules. What a row asks of the ledger alone is tested in AiDeals.Deals.Tests.</summary>
public abstract class SeedYield
{
    // Kind, principal, counter-party or project, the amounts that must all be reported ("|" between them, the headline first), status, languages. "*" leaves open.
    private static readonly (string Row, string Kind, string Parties, string Amounts, string Status, string Languages)[] Rows =
    [
        ("Amazon's stake in OpenAI with two figures", "funding_round", "openai amazon", ">=50|10", "in_talks", "ar bn"),
        ("OpenAI seeks 100 billion", "funding_round", "openai", "100", "in_talks", "bn"),
        ("OpenAI raised 6.6 billion", "funding_round", "openai", "6.6", "completed", "hi"),
        ("OpenAI at 157 billion", "valuation", "openai", "157", "completed", "*"),
        ("OpenAI at 500 billion", "valuation", "openai", "500", "completed", "*"),
        ("OpenAI over 500 billion", "valuation", "openai", ">500", "in_talks", "*"),
        ("OpenAI up to 830 billion", "valuation", "openai", "<=830", "*", "*"),
        ("the contract with AWS in two languages", "compute_contract", "openai aws", "38", "announced", "ar hi"),
        ("the bid of Musk's consortium", "acquisition", "openai elon-musk", "97.4", "rejected", "bn"),
        ("Stargate with two figures", "capital_project", "softbank openai oracle mgx", "500|100", "announced", "bn"),
        ("Amazon's campus in Indiana", "capital_project", "amazon", "11", "completed", "bn"),
        ("Amazon's stake in Anthropic", "funding_round", "anthropic amazon", "<=8", "completed", "*"),
        ("Alphabet's stake in Anthropic", "funding_round", "anthropic alphabet", "0.5", "completed", "hi"),
        ("Alphabet's pledge to Anthropic", "funding_round", "anthropic alphabet", "1.5", "announced", "hi"),
        ("Musk bought Twitter in 2022", "acquisition", "x elon-musk", "44", "completed", "bn"),
        ("OpenAI's mocking offer", "acquisition", "x openai", "9.74", "*", "bn"),
        ("X at 8 billion", "valuation", "x", "8", "completed", "*"),
        ("OpenAI commits 1.4 trillion", "spending_commitment", "openai", "~1400", "announced", "hi"),
        ("the 400 billion of SoftBank and Oracle", "capital_project", "softbank oracle", "~400", "*", "ar"),
    ];

    public static TheoryData<string> Names { get; } = [.. Rows.Select(r => r.Row)];

    protected static void AssertYields(string row, IReadOnlyList<string> found)
    {
        var (_, kind, parties, amounts, status, languages) = Rows.Single(r => r.Row == row);
        var there = found.Any(f => Says(f, kind, parties, amounts, status, languages));
        Assert.True(there, $"{kind} {parties} {amounts} {status} {languages} is missing; there is:\n{string.Join('\n', found.Order(StringComparer.Ordinal))}");
    }

    private static bool Says(string line, string kind, string parties, string amounts, string status, string languages)
    {
        var f = line.Split('\t');
        var named = f[1].Split(' ');
        var wanted = parties.Split(' ');
        // Sponsors are equals, in any order; elsewhere the principal comes first.
        return f[0] == kind && (kind == "capital_project" || named[0] == wanted[0]) && wanted.All(named.Contains) && (wanted.Length > 1 || named.Length == 1)
            && f[2].Split('|')[0] == amounts.Split('|')[0] && amounts.Split('|').All(f[2].Split('|').Contains)
            && (status == "*" || f[3] == status) && (languages == "*" || f[4] == languages);
    }

    /// <summary>Every deal and valuation as a line: kind, parties, amounts with the headline first, status, languages.</summary>
    protected static async Task<List<string>> FoundAsync(TestDatabase database)
    {
        await using var context = database.Open();
        var amounts = await context.Claims.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Amount);
        string Line(string kind, IEnumerable<string> parties, Money? headline, IEnumerable<Guid> claims, DealStatus status, IEnumerable<string> languages) => string.Join('\t', kind, string.Join(' ', parties),
            string.Join('|', new[] { headline }.Concat(claims.Select(c => amounts[c])).OfType<Money>().Select(Brief).Distinct()), status.ToSnakeCase(), string.Join(' ', languages));
        var deals = await context.Deals.AsNoTracking().AsSplitQuery().Include(d => d.Parties).Include(d => d.Claims).ToListAsync();
        var valuations = await context.Valuations.AsNoTracking().ToListAsync();
        return
        [
            .. deals.Select(d => Line(d.Kind.ToSnakeCase(), d.Parties.OrderBy(p => p.Order).Select(p => p.PartyId ?? "?" + p.Name), d.Amount, d.Claims.Select(c => c.ClaimId), d.Status, d.Languages)),
            .. valuations.Select(v => Line("valuation", [v.CompanyId ?? "?" + v.CompanyName], v.Amount, [], v.Status, [])),
        ];
    }

    private static string Brief(Money money) => (money.Bound switch { AmountBound.AtLeast => ">=", AmountBound.Over => ">", AmountBound.UpTo => "<=", AmountBound.About => "~", _ => "" })
        + (money.Value / 1_000_000_000m).ToString("0.####", CultureInfo.InvariantCulture);
}

public sealed class SeedPackYieldTests(SeedPackYieldTests.Loaded loaded) : SeedYield, IClassFixture<SeedPackYieldTests.Loaded>
{
    public sealed class Loaded : IAsyncLifetime
    {
        private readonly TestDatabase database = new();
        public List<string> Found { get; private set; } = [];

        public async Task InitializeAsync()
        {
            await database.InitializeAsync();
            using var importers = new Importers(database);
            await importers.FirstLoad.RunAsync(default);
            Found = await FoundAsync(database);
        }

        public Task DisposeAsync() => database.DisposeAsync();
    }

    [Theory, MemberData(nameof(Names))]
    public void The_seed_pack_yields(string row) => AssertYields(row, loaded.Found);
}

/// <summary>The same list on the articles the project began with, which lie beside the repository where there are any and are never part of it.</summary>
public sealed class RealSeedYieldTests(RealSeedYieldTests.Loaded loaded) : SeedYield, IClassFixture<RealSeedYieldTests.Loaded>
{
    // The texts print no day; the events they report date them.
    private static readonly (string Stem, PartialDate Published)[] Months =
    [
        ("bn-amazon-openai-50b", PartialDate.Month(2026, 1)), ("bn-musk-openai-bid", PartialDate.Month(2025, 2)), ("hi-amazon-anthropic", PartialDate.Month(2024, 11)),
        ("hi-openai-aws-38b", PartialDate.Month(2025, 11)), ("ar-amazon-openai-10b", PartialDate.Month(2025, 12)),
    ];

    public sealed class Loaded : IAsyncLifetime
    {
        private TestDatabase? database;
        public List<string>? Found { get; private set; }

        public async Task InitializeAsync()
        {
            var folder = Folder();
            if (folder is null) return;
            database = new TestDatabase();
            await database.InitializeAsync();
            using var importers = new Importers(database);
            // The directory without the seed pack, whose articles tell the same deals.
            await using (var context = database.Open()) await context.LedgerState.ExecuteUpdateAsync(s => s.SetProperty(x => x.SeedsLoaded, true));
            await importers.FirstLoad.RunAsync(default);
            foreach (var (stem, published) in Months)
            {
                var path = Path.Combine(folder, stem + ".txt");
                var result = await importers.Articles.StoreAsync(await ArticleFile.ReadAsync(path, default) with { Published = published, PublishedInferred = true }, ArticleOrigin.File, path, default);
                Assert.Equal(ImportOutcome.New, result.Outcome);
            }
            await importers.Articles.ComputeAsync(default);
            Found = await FoundAsync(database);
        }

        public Task DisposeAsync() => database?.DisposeAsync() ?? Task.CompletedTask;

        private static string? Folder()
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (Path.Combine(folder.FullName, "shared", "articles", "seeds") is var seeds && Directory.Exists(seeds)) return seeds;
            return null;
        }
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void The_real_seed_articles_yield(string row)
    {
        Skip.If(loaded.Found is null, "The folder shared/articles/seeds does not lie beside the repository.");
        AssertYields(row, loaded.Found);
    }
}
