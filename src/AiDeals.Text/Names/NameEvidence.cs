namespace AiDeals.Text;

/// <summary>What speaks for and against a run of words being a name: features, each by the hash of its kind and value, so that reading makes no strings. Cleared and used again.</summary>
internal sealed class NameEvidence
{
    private readonly Dictionary<uint, string>? names;

    /// <param name="named">True to keep the words of the features too: for training.</param>
    public NameEvidence(bool named = false) => names = named ? [] : null;

    public List<uint> Features { get; } = [];

    /// <summary>The words of a feature that was added; only when named.</summary>
    public string NameOf(uint feature) => names![feature];

    public void Clear() => Features.Clear();

    public void Add(string kind) => Add(kind, default);

    public void Add(string kind, ReadOnlySpan<char> value)
    {
        var feature = Hash(kind, value);
        names?.TryAdd(feature, value.IsEmpty ? kind : $"{kind} {value}");
        Features.Add(feature);
    }

    /// <summary>Of a feature as the weights write it: its kind, then after a space its value.</summary>
    public static uint Hash(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? Hash(name.AsSpan(0, space), name.AsSpan(space + 1)) : Hash(name, default);

    // FNV-1a.
    private static uint Hash(ReadOnlySpan<char> kind, ReadOnlySpan<char> value)
    {
        var hash = 2166136261u;
        foreach (var c in kind) hash = (hash ^ c) * 16777619;
        hash = (hash ^ ' ') * 16777619;
        foreach (var c in value) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
