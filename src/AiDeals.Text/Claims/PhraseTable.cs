using System.Runtime.InteropServices;

namespace AiDeals.Text;

/// <summary>
/// Finds the phrases of many lists at once. They stand in one tree of words, so that phrases with the same beginning are followed together: tens of thousands of them cost what the few cost that go on as the text does.
/// Filled once, then read by any number of threads.
/// </summary>
/// <param name="proclitics">What may stand glued before the first word, and what is left of it in the word itself.</param>
internal sealed class PhraseTable<T>(IReadOnlyList<(string Text, string Left)> proclitics)
{
    private const int LongestGap = 8;

    private readonly (string Text, string Left)[] proclitics = [.. proclitics];
    private readonly WordTree words = new();
    // From one node to the next by the number of a word or stem.
    private readonly Dictionary<long, int> next = [];
    private readonly List<Node> nodes = [new()];
    private readonly List<T> values = [];

    /// <param name="Ends">The phrases that end here, in the order in which they were added.</param>
    private sealed class Node
    {
        public int[] Ends = [];
        public bool HasWords;
        public int Any;
        public int Gap;
    }

    public bool Any => values.Count > 0;

    public void Add(Phrase phrase, T value)
    {
        var at = 0;
        foreach (var part in phrase.Parts)
        {
            var node = nodes[at];
            if (part.IsAny) at = node.Any > 0 ? node.Any : node.Any = NewNode();
            else if (part.IsGap) at = node.Gap > 0 ? node.Gap : node.Gap = NewNode();
            else
            {
                node.HasWords = true;
                ref var to = ref CollectionsMarshal.GetValueRefOrAddDefault(next, Key(at, words.Add(part.Text, part.IsStem)), out var known);
                at = known ? to : to = NewNode();
            }
        }
        nodes[at].Ends = [.. nodes[at].Ends, values.Count];
        values.Add(value);
    }

    private static long Key(int node, int part) => ((long)node << 32) | (uint)part;

    private int NewNode()
    {
        nodes.Add(new Node());
        return nodes.Count - 1;
    }

    /// <summary>All phrases that stand in tokens [from, to): value, first token, token after the last.</summary>
    public List<(T Value, int First, int End)> Find(string[] tokens, int from, int to)
    {
        var search = new Search(this, tokens, to);
        for (var at = from; at < to; at++) search.At(at);
        return search.Hits;
    }

    /// <summary>Those that stand at one token: as it is written, then behind what may be glued to it; whole words before stems, short stems before long ones, each in the order in which they were added.</summary>
    public List<(T Value, int First, int End)> At(string[] tokens, int at, int to)
    {
        var search = new Search(this, tokens, to);
        search.At(at);
        return search.Hits;
    }

    private readonly struct Search(PhraseTable<T> table, string[] tokens, int to)
    {
        // The phrases found behind one first word, and where each ends.
        private readonly List<(int Phrase, int End)> found = [];

        public List<(T Value, int First, int End)> Hits { get; } = [];

        public void At(int at)
        {
            var word = tokens[at];
            Look(at, "", word);
            foreach (var (proclitic, left) in table.proclitics)
                if (word.Length > proclitic.Length + 1 && word.StartsWith(proclitic, StringComparison.Ordinal)) Look(at, left, word.AsSpan(proclitic.Length));
        }

        // The word is what is left of a proclitic and the rest of the token.
        private void Look(int at, string left, ReadOnlySpan<char> rest)
        {
            var letters = table.words.Begin(left, rest);
            var stems = 0;
            while (letters.MoveNext())
                if (letters.Stem > 0) stems++;
            if (letters.Word > 0) Begin(letters.Word, at);
            if (stems == 0) return;
            letters = table.words.Begin(left, rest);
            while (stems > 0 && letters.MoveNext())
                if (letters.Stem > 0) { Begin(letters.Stem, at); stems--; }
        }

        private void Begin(int part, int at)
        {
            if (!table.next.TryGetValue(Key(0, part), out var node)) return;
            found.Clear();
            Follow(node, at + 1);
            found.Sort();
            foreach (var (phrase, end) in found) Hits.Add((table.values[phrase], at, end));
        }

        private void Follow(int from, int token)
        {
            var node = table.nodes[from];
            foreach (var phrase in node.Ends) Found(phrase, token);
            if (token >= to) return;
            if (node.Gap > 0) FollowGap(node.Gap, token);
            if (node.Any > 0 && Tokenizer.IsLetter(tokens[token][0])) Follow(node.Any, token + 1);
            if (!node.HasWords) return;
            var letters = table.words.Begin("", tokens[token]);
            while (letters.MoveNext())
                if (letters.Stem > 0 && table.next.TryGetValue(Key(from, letters.Stem), out var behind)) Follow(behind, token + 1);
            if (letters.Word > 0 && table.next.TryGetValue(Key(from, letters.Word), out var last)) Follow(last, token + 1);
        }

        private void FollowGap(int node, int token)
        {
            for (var at = token; at <= token + LongestGap && at < to; at++)
            {
                Follow(node, at);
                if (tokens[at] is "," or "،" or ";" or "؛" or ":" or "।" or "\n") return;
            }
        }

        // A phrase with a gap ends at the first place that fits.
        private void Found(int phrase, int end)
        {
            foreach (var known in found)
                if (known.Phrase == phrase) return;
            found.Add((phrase, end));
        }
    }
}
