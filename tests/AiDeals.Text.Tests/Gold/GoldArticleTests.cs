using Xunit.Abstractions;

namespace AiDeals.Text.Tests;

/// <summary>
/// Whole annotated articles: dev (written for this project after real events), own (written to guard against fitting), and the five articles that the project began with, which are other
/// people's texts and lie outside the repository. The floors stand just below what is reached, so that a fall is seen.
/// </summary>
public class GoldArticleTests(ITestOutputHelper output)
{
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, "Gold");

    public static TheoryData<string> Articles()
    {
        var data = new TheoryData<string>();
        foreach (var folder in new[] { "dev", "own", "seed" })
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
    [InlineData("dev", "en", 0.99, 0.70)]
    [InlineData("dev", "bn", 0.99, 0.71)]
    [InlineData("dev", "hi", 0.99, 0.80)]
    [InlineData("dev", "ar", 0.99, 0.68)]
    [InlineData("own", "en", 0.99, 0.55)]
    [InlineData("own", "bn", 0.99, 0.79)]
    [InlineData("own", "hi", 0.99, 0.74)]
    [InlineData("own", "ar", 0.99, 0.75)]
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

    private static string? Seeds()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "AiDeals.sln"))) continue;
            // Beside the clone, or one level up where clones stand in a folder of their own.
            return new[] { folder.Parent, folder.Parent?.Parent }.Where(f => f is not null).Select(f => Path.Combine(f!.FullName, "shared", "articles", "seeds")).FirstOrDefault(Directory.Exists);
        }
        return null;
    }
}
