using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>
/// Learns the weights of Languages/model.tsv from annotated articles. The chooser is a log-linear model over all readings of a figure, its start the hand-set weights; where several readings
/// agree with the annotation their sum counts. Deterministic: the same articles in the same order give the same table.
/// </summary>
public static class ClaimTraining
{
    // Chosen by cross-validation over the project's gold.
    private const int Rounds = 2, Epochs = 10;

    // Weights below it do not change what is read and make most of the table.
    private const double Least = 0.04;

    /// <returns>The table for <c>Languages/model.tsv</c>.</returns>
    public static string Train(IReadOnlyList<GoldArticle> articles)
    {
        var table = new StringBuilder("# Learned on annotated articles by the verb \"train\" (README.md): weight, feature, parts.\n");
        foreach (var line in Learn(articles).Select(w => (Feature: $"{w.Key.Name.Text}\t{w.Key.A.Text}\t{w.Key.B.Text}\t{w.Key.C.Text}".TrimEnd('\t'), w.Value)).OrderBy(l => l.Feature, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"{line.Value:0.##}\t{line.Feature}\n");
        return table.ToString();
    }

    /// <summary>Reads each article with weights learned on the others: what to expect of articles not seen.</summary>
    public static IEnumerable<GoldScore> CrossValidate(IReadOnlyList<GoldArticle> articles, int folds)
    {
        foreach (var (reader, held) in Folds(articles, folds))
            foreach (var article in held) yield return GoldScore.Of(article, reader.Read(article.Text, article.Lang, article.PublishedDate));
    }

    internal static IEnumerable<(ArticleReader Reader, IReadOnlyList<GoldArticle> Held)> Folds(IReadOnlyList<GoldArticle> articles, int folds)
    {
        for (var fold = 0; fold < folds; fold++)
            yield return (ReaderOf(Learn([.. articles.Where((_, i) => i % folds != fold)])), [.. articles.Where((_, i) => i % folds == fold)]);
    }

    internal static ArticleReader ReaderOf(IEnumerable<KeyValuePair<Feature, double>> learned, FeatureNames? names = null) => new(LanguagePacks.Shipped, PartyReader.Default, new ClaimReader(PartyDirectory.Default, LanguagePacks.Shipped, new ClaimModel(learned, names)));

    internal static List<KeyValuePair<Feature, double>> Learn(IReadOnlyList<GoldArticle> articles)
    {
        List<KeyValuePair<Feature, double>> learned = [];
        var names = new FeatureNames();
        for (var round = 0; round < Rounds; round++)
        {
            // Whom an article is about depends on what was read before, so the sentences are laid out anew with what is known by now.
            var reader = ReaderOf(learned, names);
            var deals = new LogLinear(names);
            var statuses = new LogLinear(names);
            var joins = new LogLinear(names);
            for (var a = 0; a < articles.Count; a++)
                reader.Read(articles[a].Text, articles[a].Lang, articles[a].PublishedDate, false, new Lesson(a, articles[a], deals, statuses, joins));
            learned = [.. deals.Learn(Epochs), .. statuses.Learn(Epochs), .. joins.Learn(Epochs)];
        }
        return [.. learned.Select(w => new KeyValuePair<Feature, double>(w.Key, Math.Round(w.Value, 2))).Where(w => Math.Abs(w.Value) >= Least)];
    }
}
