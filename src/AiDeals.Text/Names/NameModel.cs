namespace AiDeals.Text;

/// <summary>
/// Weighs what speaks for and against a run of words being a name: Languages/names.yaml, which the verb train-names writes. Not changed after it is loaded; then safe to share between threads.
/// </summary>
internal sealed class NameModel
{
    private readonly Dictionary<uint, float> weights = [];

    public NameModel(PackNode file)
    {
        file.OnlyKeys("least", "weights");
        Least = (float)file["least"].Number;
        // One text and no mapping: thousands of nodes would take longer than all other packs.
        var text = file["weights"];
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty) continue;
            var space = line.IndexOf(' ');
            if (space <= 0 || !float.TryParse(line[..space], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var weight))
                throw text.Error($"expected lines of a weight and a feature, found '{line}'");
            weights[NameEvidence.Hash(line[(space + 1)..].ToString())] = weight;
        }
    }

    /// <summary>A run that weighs at least this is a name.</summary>
    public float Least { get; }

    public float Weigh(NameEvidence evidence)
    {
        var sum = 0f;
        foreach (var feature in evidence.Features)
            if (weights.TryGetValue(feature, out var weight)) sum += weight;
        return sum;
    }
}
