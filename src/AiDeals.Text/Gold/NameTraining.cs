using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>
/// Learns which runs of words are names, in scripts without capitals: a logistic regression over what the reader of names tells of each run in articles with gold. So that well-known names teach too,
/// each article is read with half of the directory left out, then with the other half. The same articles give the same weights on every machine.
/// </summary>
public static class NameTraining
{
    private const int Rounds = 6;
    private const int Halves = 2;
    // A feature of fewer runs says more of an article than of a language.
    private const int FewestRuns = 6;
    private const double Rate = 0.15;
    private const double Shrinking = 0.003;
    private const double Smallest = 0.12;

    private sealed record Example(uint[] Features, bool IsName);

    /// <summary>The content of Languages/names.yaml.</summary>
    /// <param name="articles">In an order that stays the same.</param>
    /// <param name="least">What a run must weigh to be a name, as a log-odds: 0 where names and others are equally likely.</param>
    public static string Train(IReadOnlyList<GoldArticle> articles, double least)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var evidence = new NameEvidence(named: true);
        var examples = Examples(articles, evidence);
        var frequent = examples.SelectMany(e => e.Features.Distinct()).GroupBy(f => f).Where(g => g.Count() >= FewestRuns).Select(g => g.Key).ToHashSet();
        var weights = Fit(examples.ConvertAll(e => e with { Features = [.. e.Features.Where(frequent.Contains).Distinct()] }));
        var file = new StringBuilder("# What each feature of a run of words says for its being a name, in scripts without capitals. Written by the verb train-names; not by hand.\n");
        file.Append(CultureInfo.InvariantCulture, $"least: {least:0.##}\nweights: |\n");
        foreach (var (name, weight) in weights.Where(w => Math.Abs(w.Value) >= Smallest).Select(w => (Name: evidence.NameOf(w.Key), w.Value)).OrderBy(w => w.Name, StringComparer.Ordinal))
            file.Append(CultureInfo.InvariantCulture, $"  {weight:0.00} {name}\n");
        return file.ToString();
    }

    private static List<Example> Examples(IReadOnlyList<GoldArticle> articles, NameEvidence evidence)
    {
        var all = PartyDirectory.Default;
        var halves = Enumerable.Range(0, Halves).Select(h => new PartyReader(all.With(p => NameEvidence.Hash(p.Id) % Halves == h), [.. NameWords.All.Values])).Append(PartyReader.Default).ToArray();
        var examples = new List<Example>();
        foreach (var reader in halves)
            foreach (var article in articles)
            {
                var names = Names(article);
                var text = new NormalizedText(article.Text);
                var sentences = new SentenceReader(SentenceWords.All[article.Lang]).Read(text);
                var figures = LanguagePacks.Shipped.Mentions(article.Lang).Read(text, article.PublishedDate).Money;
                reader.ReadCandidates(text, sentences, article.Lang, figures, evidence, span => examples.Add(new Example([.. evidence.Features], IsName(span, names))));
            }
        return examples;
    }

    // The places of the gold's parties and of the organisations that the whole directory knows.
    private static List<TextSpan> Names(GoldArticle article)
    {
        var known = ArticleReader.Default.Read(article.Text, article.Lang, article.PublishedDate).Parties
            .Where(p => PartyDirectory.Default.TryGet(p.PartyId, out var party) && party.Kind is not (PartyKind.Person or PartyKind.Outlet)).Select(p => p.Span);
        return [.. article.Entities.SelectMany(e => e.Value).Distinct(StringComparer.Ordinal).SelectMany(s => Places(article.Text, s)).Concat(known)];
    }

    // Nearly all of the run and of the name: endings and a word more or less may differ.
    private static bool IsName(TextSpan run, List<TextSpan> names) => names.Exists(n => Shared(run, n) * 10 >= Math.Max(run.Length, n.Length) * 6);

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        if (words.Length == 0) yield break;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal)) yield return new TextSpan(at, words.Length);
    }

    // Gradient descent with a rate for each feature, in the order of the articles.
    private static Dictionary<uint, double> Fit(List<Example> examples)
    {
        var weights = new Dictionary<uint, double>();
        var squares = new Dictionary<uint, double>();
        for (var round = 0; round < Rounds; round++)
            foreach (var example in examples)
            {
                var sum = example.Features.Sum(f => weights.GetValueOrDefault(f));
                var error = (example.IsName ? 1 : 0) - 1 / (1 + Math.Exp(-sum));
                foreach (var feature in example.Features)
                {
                    var weight = weights.GetValueOrDefault(feature);
                    var step = error - Shrinking * weight;
                    var square = squares[feature] = squares.GetValueOrDefault(feature) + step * step;
                    weights[feature] = weight + Rate * step / Math.Sqrt(square + 1e-6);
                }
            }
        return weights;
    }
}
