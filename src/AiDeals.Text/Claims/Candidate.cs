using System.Globalization;

namespace AiDeals.Text;

/// <summary>What speaks for and against a candidate, each with its weight from Languages/weights.yaml.</summary>
internal sealed class Evidence
{
    private readonly List<(string Feature, double Value, double Points)> items = [];

    public double Score { get; private set; }

    public void Add(string feature, double value = 1)
    {
        if (value == 0) return;
        var points = ClaimWeights.Of(feature) * value;
        items.Add((feature, value, points));
        Score += points;
    }

    public void Add(Evidence other)
    {
        items.AddRange(other.items);
        Score += other.Score;
    }

    /// <summary>The features that moved the score most, for the explanation.</summary>
    public IEnumerable<string> Lines() => items.GroupBy(i => i.Feature, StringComparer.Ordinal).Select(g => (Feature: g.Key, Points: g.Sum(i => i.Points)))
        .OrderByDescending(i => Math.Abs(i.Points)).ThenBy(i => i.Feature, StringComparer.Ordinal).Take(6)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Feature} {i.Points:+0.00;-0.00}"));
}

/// <summary>The weights of the features, by name: Languages/weights.yaml. A feature without weight is an error, so that none is forgotten.</summary>
internal static class ClaimWeights
{
    private static readonly Dictionary<string, double> Weights = PackFiles.Shipped.Load("Languages/weights.yaml").Entries.ToDictionary(e => e.Key, e => (double)e.Value.Number, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The file has no weight of that name.</exception>
    public static double Of(string feature) => Weights.TryGetValue(feature, out var weight) ? weight : throw new InvalidOperationException($"weights.yaml has no weight for '{feature}'");
}

/// <summary>A possible claim: a frame, its figure and parties, and what speaks for it.</summary>
internal sealed record Candidate
{
    public required Frame Frame { get; init; }
    public required Trigger Trigger { get; init; }
    public required Figure? Figure { get; init; }
    public required ClaimSentence Sentence { get; init; }
    public required IReadOnlyDictionary<PartyRole, PartyGroup> Roles { get; init; }
    public required Evidence Evidence { get; init; }
    /// <summary>The dead end that a later sentence tells of it; null when none does.</summary>
    public DealStatus? Ending { get; init; }
    public double Score => Evidence.Score;
}
