using System.Numerics;

namespace AiDeals.Text;

/// <summary>A word or name that features are made of, with its hash taken once: the same text has the same hash in every process.</summary>
internal readonly record struct Term(string? Text, ulong Hash)
{
    private const ulong Start = 14695981039346656037, Step = 1099511628211;

    public static implicit operator Term(string text) => new(text, HashOf(text));

    private static ulong HashOf(string text)
    {
        if (text.Length == 0) return 0;
        var hash = Start;
        foreach (var letter in text) hash = (hash ^ letter) * Step;
        return hash;
    }
}

/// <summary>The members of an enum as terms.</summary>
internal static class EnumTerms<T> where T : struct, Enum
{
    private static readonly Dictionary<T, Term> All = Enum.GetValues<T>().ToDictionary(v => v, v => (Term)v.ToSnakeCase());

    public static Term Of(T value) => All[value];
}

/// <summary>A fact that bears on a choice: which kind of fact, and the words, kinds, roles or relations it is about.</summary>
internal readonly record struct Feature(Term Name, Term A = default, Term B = default, Term C = default)
{
    /// <summary>Stands for the feature in the table of weights. Two of some hundred thousand features share one about once in a billion tables.</summary>
    public ulong Key => Mix(Mix(Mix(Mix(0, Name.Hash), A.Hash), B.Hash), C.Hash);

    private static ulong Mix(ulong key, ulong hash)
    {
        key = (BitOperations.RotateLeft(key, 23) ^ hash) * 0x9E3779B97F4A7C15;
        return key ^ (key >> 29);
    }

    public override string ToString() => string.Join(' ', new[] { Name.Text, A.Text, B.Text, C.Text }.Where(p => !string.IsNullOrEmpty(p)));
}

/// <summary>The names of the features met, for the table that training writes. Reading needs none.</summary>
internal sealed class FeatureNames
{
    public Dictionary<ulong, Feature> All { get; } = [];
}

/// <summary>The facts of one part of a possible reading, each with its strength: 1 for what is or is not, a number for what is counted.</summary>
internal sealed class Features(ClaimModel model)
{
    private ulong[] keys = new ulong[16];
    private float[] values = new float[16];

    public int Count { get; private set; }
    /// <summary>What the facts are worth together.</summary>
    public double Score { get; private set; }

    public ulong KeyAt(int i) => keys[i];
    public float ValueAt(int i) => values[i];

    public void Add(Term name, double value = 1) => Add(new Feature(name), value);

    public void Add(Term name, Term a, Term b = default, Term c = default) => Add(new Feature(name, a, b, c), 1);

    public void Add(in Feature feature, double value)
    {
        if (value == 0) return;
        var key = feature.Key;
        model.Names?.All.TryAdd(key, feature);
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref values, Count * 2);
        }
        keys[Count] = key;
        values[Count++] = (float)value;
        Score += model.Of(key) * value;
    }

    /// <summary>Takes over what another part says, with less weight.</summary>
    public void AddAll(Features other, double share)
    {
        for (var i = 0; i < other.Count; i++)
        {
            if (Count == keys.Length)
            {
                Array.Resize(ref keys, Count * 2);
                Array.Resize(ref values, Count * 2);
            }
            keys[Count] = other.keys[i];
            values[Count++] = (float)(other.values[i] * share);
            Score += model.Of(other.keys[i]) * other.values[i] * share;
        }
    }

    /// <summary>Those that moved the score most, for the explanation.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Features> all, ClaimModel model, int most) =>
        all.SelectMany(f => Enumerable.Range(0, f.Count).Select(i => (Key: f.keys[i], Value: f.values[i]))).GroupBy(i => i.Key)
            .Select(g => (Feature: model.NameOf(g.Key) ?? "", Points: g.Sum(i => model.Of(i.Key) * i.Value)))
            .Where(i => i.Feature.Length > 0).OrderByDescending(i => Math.Abs(i.Points)).ThenBy(i => i.Feature, StringComparer.Ordinal).Take(most)
            .Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i.Feature} {i.Points:+0.00;-0.00}"));
}
