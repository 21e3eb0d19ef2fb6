namespace AiDeals.Text;

/// <summary>Case endings and particles that a language glues to the end of a word ("ডলারের"); a dictionary word followed by one is still that word.</summary>
internal sealed class Endings
{
    public static readonly Endings None = new([]);

    private readonly HashSet<string> endings;

    public IEnumerable<string> Words => endings;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    public Endings(IEnumerable<string> words)
    {
        endings = [.. words.Select(NormalizedText.Fold)];
        lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = endings.Count == 0 ? 0 : endings.Max(e => e.Length);
    }

    /// <summary>The end of the word that has letters up to <paramref name="at"/>: there, or after a known ending; -1 when something else follows.</summary>
    public int WordEnd(string folded, int at)
    {
        // A mark that composes with no letter and a virama are no endings: the word is another.
        if (at < folded.Length && folded[at] is >= '\u0300' and <= '\u036F' or '\u094D' or '\u09CD') return -1;
        if (at >= folded.Length || !Tokenizer.IsLetter(folded[at]) || Tokenizer.IsLatin(folded[at]) != Tokenizer.IsLatin(folded[at - 1])) return at;
        if (longest == 0) return -1;
        var end = at + 1;
        while (end < folded.Length && end - at <= longest && Tokenizer.IsLetter(folded[end]) && Tokenizer.IsLatin(folded[end]) == Tokenizer.IsLatin(folded[at])) end++;
        return end - at <= longest && lookup.Contains(folded.AsSpan(at, end - at)) ? end : -1;
    }
}

/// <param name="End">After the phrase itself.</param>
/// <param name="WordEnd">After the ending glued to it; equal to <paramref name="End"/> when there is none.</param>
internal readonly record struct PhraseMatch<T>(T Value, int Start, int End, int WordEnd)
{
    public bool HasEnding => WordEnd > End;
}

/// <summary>
/// A dictionary of words and phrases, found by walking the text: the longest that ends at the end of a word wins. A space in a phrase stands for any run of spaces.
/// Filled once, then read by any number of threads.
/// </summary>
internal sealed class Phrases<T>(Endings endings, Beginnings beginnings)
{
    // Signs and letters of all our scripts lie below; the root is asked at every word of a text and must answer at once.
    private const int Direct = 0x2200;
    private const int Few = 6;

    private sealed class Node
    {
        public char[] Keys = [];
        public Node[] Next = [];
        public T? Value;
        public bool Ends;
    }

    private readonly Node?[] direct = new Node?[Direct];
    private readonly Node root = new();

    public int Count { get; private set; }

    /// <summary>This dictionary among the marks that <see cref="Beginnings"/> gives a word.</summary>
    public uint Mark { get; } = beginnings.NewDictionary();

    /// <returns>False when the phrase is there already; the first value stays.</returns>
    public bool Add(string phrase, T value)
    {
        var folded = NormalizedText.Fold(phrase).Trim();
        var node = root;
        foreach (var c in folded)
        {
            var next = Child(node, c);
            if (next is null)
            {
                next = new Node();
                node.Keys = [.. node.Keys, c];
                node.Next = [.. node.Next, next];
                if (node == root && c < Direct) direct[c] = next;
            }
            node = next;
        }
        if (node.Ends || node == root) return false;
        (node.Value, node.Ends) = (value, true);
        beginnings.Add(folded, Mark);
        Count++;
        return true;
    }

    /// <summary>What a phrase was added with; null or zero when it was not.</summary>
    public T? ValueOf(string phrase)
    {
        var node = root;
        foreach (var c in NormalizedText.Fold(phrase).Trim())
            if (Child(node, c) is { } next) node = next;
            else return default;
        return node.Value;
    }

    /// <summary>Matches at a token; false behind the end of the text.</summary>
    public bool TryMatch(ReadingText text, int index, out PhraseMatch<T> match)
    {
        match = default;
        return text.May(index, Mark) && TryMatch(text.Folded, text[index].Start, out match);
    }

    /// <summary>Matches at any offset, also inside a token.</summary>
    public bool TryMatch(string folded, int at, out PhraseMatch<T> match)
    {
        match = default;
        if (at >= folded.Length) return false;
        var first = folded[at];
        var node = first < Direct ? direct[first] : Child(root, first);
        var found = false;
        var end = at + 1;
        while (node is not null)
        {
            if (node.Ends)
            {
                var wordEnd = Tokenizer.IsLetter(folded[end - 1]) ? endings.WordEnd(folded, end) : end;
                if (wordEnd >= 0)
                {
                    match = new PhraseMatch<T>(node.Value!, at, end, wordEnd);
                    found = true;
                }
            }
            if (end >= folded.Length) break;
            var c = folded[end++];
            node = Child(node, c);
            if (c == ' ') while (end < folded.Length && folded[end] == ' ') end++;
        }
        return found;
    }

    private static Node? Child(Node node, char c)
    {
        var keys = node.Keys;
        // Most places have one letter or two; the framework's search pays for long lists only.
        if (keys.Length > Few) return keys.AsSpan().IndexOf(c) is var found and >= 0 ? node.Next[found] : null;
        for (var i = 0; i < keys.Length; i++)
            if (keys[i] == c) return node.Next[i];
        return null;
    }
}
