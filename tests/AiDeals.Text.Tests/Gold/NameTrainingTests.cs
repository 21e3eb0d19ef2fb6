namespace AiDeals.Text.Tests;

public class NameTrainingTests
{
    private static List<GoldArticle> Dev() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Gold", "dev"), "*.json").Order(StringComparer.Ordinal).Select(f => GoldArticle.Parse(File.ReadAllText(f), File.ReadAllText(Path.ChangeExtension(f, ".txt"))))];

    [Fact]
    public void The_same_articles_give_the_same_weights_which_the_reader_accepts()
    {
        var weights = NameTraining.Train(Dev(), -0.5);
        Assert.Equal(weights, NameTraining.Train(Dev(), -0.5));
        var model = new NameModel(PackFile.Parse("names.yaml", weights));
        Assert.Equal(-0.5f, model.Least);
        var evidence = new NameEvidence();
        evidence.Add("listed");
        Assert.True(model.Weigh(evidence) > 0, "a run in a list with known names is a name more often than not");
    }

    [Theory]
    [InlineData("least: 0\nweights: |\n  1.5\n")]
    [InlineData("least: 0\nweights: |\n  much before ব\n")]
    public void A_line_without_weight_or_feature_is_an_error(string yaml) => Assert.Throws<LanguagePackException>(() => new NameModel(PackFile.Parse("names.yaml", yaml)));
}
