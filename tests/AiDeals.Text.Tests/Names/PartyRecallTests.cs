namespace AiDeals.Text.Tests;

/// <summary>Reads annotated articles from the folder shared/articles beside this checkout or beside one of the folders it lies in.</summary>
public class PartyRecallTests
{
    [SkippableTheory]
    [InlineData("seeds", 0.96)]
    [InlineData("dev", 0.97)]
    public void Parties_that_play_a_role_in_the_gold_are_found_by_name(string folder, double recall)
    {
        var articles = Articles(folder);
        Skip.If(articles.Count == 0, $"shared/articles/{folder} is not here");
        var (found, all) = (0, 0);
        var missed = new List<string>();
        foreach (var article in articles)
        {
            var read = ArticleReader.Default.Read(article.Text, article.Lang).Parties.Select(p => p.Name).Distinct().ToArray();
            foreach (var name in article.Claims.SelectMany(c => c.Roles.Values).SelectMany(n => n).Distinct())
            {
                all++;
                if (GoldScore.Compare([name], read, article.Entities).Found == 1) found++;
                else missed.Add($"{article.Id}: {name}");
            }
        }
        Assert.True(found >= recall * all, $"{found} of {all}; missed {string.Join(", ", missed)}");
    }

    private static List<GoldArticle> Articles(string folder)
    {
        for (var home = new DirectoryInfo(AppContext.BaseDirectory); home is not null; home = home.Parent)
        {
            var articles = Path.Combine(home.FullName, "shared", "articles", folder);
            if (!Directory.Exists(articles)) continue;
            return [.. Directory.GetFiles(articles, "*.json").Order(StringComparer.Ordinal).Select(f => GoldArticle.Parse(File.ReadAllText(f), File.ReadAllText(Path.ChangeExtension(f, ".txt"))))];
        }
        return [];
    }
}
