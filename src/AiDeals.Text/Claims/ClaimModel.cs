using System.Globalization;

namespace AiDeals.Text;

/// <summary>
/// What each feature is worth: Languages/weights.yaml gives the hand-set start of the shared ones, Languages/model.tsv what training on annotated articles added to them, and the worth of words.
/// A feature that neither knows is worth nothing.
/// </summary>
internal sealed class ClaimModel
{
    public const string File = "Languages/model.tsv";

    private readonly Dictionary<ulong, float> weights = [];
    private readonly Dictionary<ulong, Feature> known = [];

    public static ClaimModel Default { get; } = Load(PackFiles.Shipped.Text(File));

    public ClaimModel(IEnumerable<KeyValuePair<Feature, double>> learned, FeatureNames? names = null)
    {
        Names = names;
        foreach (var (name, weight) in ClaimWeights.All) Add(new Feature(name), weight);
        foreach (var (feature, weight) in learned) Add(feature, weight);

        void Add(in Feature feature, double weight)
        {
            weights[feature.Key] = weights.GetValueOrDefault(feature.Key) + (float)weight;
            known[feature.Key] = feature;
        }
    }

    /// <summary>Where training gathers the names of what is met; null when only reading.</summary>
    public FeatureNames? Names { get; }

    public float Of(ulong key) => weights.GetValueOrDefault(key);

    public string? NameOf(ulong key) => known.TryGetValue(key, out var feature) ? feature.ToString() : null;

    /// <param name="table">A line for each feature: its weight, its name and up to three parts, with tabs between.</param>
    /// <exception cref="LanguagePackException">A line has another shape.</exception>
    public static ClaimModel Load(string table)
    {
        var learned = new List<KeyValuePair<Feature, double>>();
        var number = 0;
        foreach (var line in table.Split('\n'))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split('\t');
            if (parts.Length is < 2 or > 5 || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new LanguagePackException(File, number, "expected a weight, a name and up to three parts with tabs between");
            learned.Add(new(new Feature(parts[1], parts.ElementAtOrDefault(2) ?? "", parts.ElementAtOrDefault(3) ?? "", parts.ElementAtOrDefault(4) ?? ""), weight));
        }
        return new ClaimModel(learned);
    }
}

/// <summary>The hand-set weights by name: Languages/weights.yaml. A name without weight is an error, so that none is forgotten.</summary>
internal static class ClaimWeights
{
    public static IReadOnlyDictionary<string, double> All { get; } = PackFiles.Shipped.Load("Languages/weights.yaml").Entries.ToDictionary(e => e.Key, e => (double)e.Value.Number, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The file has no weight of that name.</exception>
    public static double Of(string feature) => All.TryGetValue(feature, out var weight) ? weight : throw new InvalidOperationException($"weights.yaml has no weight for '{feature}'");
}
