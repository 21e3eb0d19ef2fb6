namespace AiDeals.Text;

/// <summary>Words that are asked for with a piece of a text. Most pieces are none of them, and are told so by three of their letters before the whole is looked up. Not changed after it is built; safe to share between threads.</summary>
internal sealed class WordSet
{
    private const int Places = 1 << 14;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly bool[] shapes = new bool[Places];

    public WordSet(IEnumerable<string> words)
    {
        var set = words.ToHashSet(StringComparer.Ordinal);
        foreach (var word in set) shapes[Shape(word)] = true;
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Words => words.Set;

    public bool Contains(ReadOnlySpan<char> word) => shapes[Shape(word)] && words.Contains(word);

    private static int Shape(ReadOnlySpan<char> word)
    {
        if (word.Length == 0) return 0;
        var hash = (uint)word[0] * 31 + word[^1];
        hash = hash * 31 + word[word.Length / 2];
        return (int)((hash * 31 + (uint)word.Length) * 0x9E3779B1 >> 18);
    }
}
