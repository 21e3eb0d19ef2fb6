using Xunit.Abstractions;

namespace AiDeals.Text.Tests;

/// <summary>
/// Whole annotated articles: the folders beside this file (README.md), and the five articles that the project began with, which are other people's texts and lie outside the repository.
/// The floors stand just below what is reached, so that a fall is seen; those of "unseen" are what tomorrow's news may expect.
/// </summary>
public class GoldArticleTests(ITestOutputHelper output)
{
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, "Gold");

    public static TheoryData<string> Articles()
    {
        var data = new TheoryData<string>();
        foreach (var folder in new[] { "dev", "own", "study", "unseen" })
            if (Directory.Exists(Path.Combine(Here, folder)))
                foreach (var file in Directory.EnumerateFiles(Path.Combine(Here, folder), "*.json").Order(StringComparer.Ordinal)) data.Add(Path.GetRelativePath(Here, file));
        return data;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_annotation_quotes_its_text(string file)
    {
        var gold = Load(Path.Combine(Here, file));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), gold.Id);
        Assert.All(gold.Claims, c => Assert.Contains(c.Evidence, gold.Text, StringComparison.Ordinal));
        Assert.Equal(gold.Money.Count, GoldScore.Of(gold, ArticleReader.Default.Read(gold.Text, gold.Lang, gold.PublishedDate)).MoneyInText);
    }

    [Theory]
    [InlineData("dev", "en", 0.99, 0.88)]
    [InlineData("dev", "bn", 0.99, 0.80)]
    [InlineData("dev", "hi", 0.99, 0.88)]
    [InlineData("dev", "ar", 0.99, 0.88)]
    [InlineData("own", "en", 0.99, 0.92)]
    [InlineData("own", "bn", 0.99, 0.92)]
    [InlineData("own", "hi", 0.99, 0.92)]
    [InlineData("own", "ar", 0.99, 0.92)]
    [InlineData("study", "en", 0.99, 0.67)]
    [InlineData("study", "bn", 0.99, 0.69)]
    [InlineData("study", "hi", 0.99, 0.77)]
    [InlineData("study", "ar", 0.99, 0.74)]
    [InlineData("unseen", "en", 0.96, 0.38)]
    [InlineData("unseen", "bn", 0.96, 0.45)]
    [InlineData("unseen", "hi", 0.98, 0.53)]
    [InlineData("unseen", "ar", 0.95, 0.54)]
    public void The_reading_agrees_with_the_annotation(string folder, string language, double money, double claims)
    {
        var row = Read(Path.Combine(Here, folder))[language];
        Assert.True(row.Money.F1 >= money, $"money F1 {row.Money.F1:0.000}");
        Assert.True(row.Claims.F1 >= claims, $"claim F1 {row.Claims.F1:0.000}");
    }

    [SkippableTheory]
    [InlineData("bn", 0.99, 0.80)]
    [InlineData("hi", 0.99, 0.80)]
    [InlineData("ar", 0.99, 0.80)]
    public void The_articles_that_the_project_began_with_are_read(string language, double money, double claims)
    {
        var folder = Seeds();
        Skip.If(folder is null, "The articles are other people's texts and lie beside the repository, in ../shared/articles/seeds, where they are at hand.");
        var row = Read(folder)[language];
        Assert.True(row.Money.F1 >= money, $"money F1 {row.Money.F1:0.000}");
        Assert.True(row.Claims.F1 >= claims, $"claim F1 {row.Claims.F1:0.000}");
    }

    /// <summary>The digests that come with the importers; their front matter is no part of the text.</summary>
    [Theory]
    [InlineData("bn", 0.99, 0.85)]
    [InlineData("hi", 0.99, 0.90)]
    [InlineData("ar", 0.99, 0.88)]
    public void The_seed_pack_is_read(string language, double money, double claims)
    {
        var table = new GoldTable();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Here, "seed"), "*.json").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(Root(), "src", "AiDeals.Importers", "Seed", Path.ChangeExtension(Path.GetFileName(file), ".txt")));
            var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].TrimStart('\n');
            var gold = GoldArticle.Parse(File.ReadAllText(file), body);
            Assert.All(gold.Claims, c => Assert.Contains(c.Evidence, body, StringComparison.Ordinal));
            table.Add(GoldScore.Of(gold, ArticleReader.Default.Read(body, gold.Lang, gold.PublishedDate)));
        }
        output.WriteLine(table.ToString());
        Assert.True(table[language].Money.F1 >= money, $"money F1 {table[language].Money.F1:0.000}");
        Assert.True(table[language].Claims.F1 >= claims, $"claim F1 {table[language].Claims.F1:0.000}");
    }

    private GoldTable Read(string folder)
    {
        var table = new GoldTable();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var gold = Load(file);
            table.Add(GoldScore.Of(gold, ArticleReader.Default.Read(gold.Text, gold.Lang, gold.PublishedDate)));
        }
        output.WriteLine(table.ToString());
        return table;
    }

    private static GoldArticle Load(string file) => GoldArticle.Parse(File.ReadAllText(file), File.ReadAllText(Path.ChangeExtension(file, ".txt")));

    // Beside the clone, or one level up where clones stand in a folder of their own.
    private static string? Seeds() => new[] { Directory.GetParent(Root()), Directory.GetParent(Root())?.Parent }
        .Where(f => f is not null).Select(f => Path.Combine(f!.FullName, "shared", "articles", "seeds")).FirstOrDefault(Directory.Exists);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AiDeals.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
