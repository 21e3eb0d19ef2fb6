namespace AiDeals.Text;

/// <summary>Words and stems in one tree of letters: a walk along a word tells its number and those of all stems it begins with, and ends at the first letter that none of them has.</summary>
internal sealed class WordTree
{
    private readonly LetterEdges edges = new();
    private readonly List<(bool IsWord, bool IsStem)> nodes = [default];

    /// <summary>The number of a word or of a stem, above 0; always the same for the same.</summary>
    public int Add(string text, bool isStem)
    {
        var node = 0;
        foreach (var letter in text)
        {
            var next = edges.Next(node, letter);
            if (next == 0)
            {
                next = nodes.Count;
                edges.Add(node, letter, next);
                nodes.Add(default);
            }
            node = next;
        }
        nodes[node] = (nodes[node].IsWord || !isStem, nodes[node].IsStem || isStem);
        return Number(node, isStem);
    }

    private static int Number(int node, bool isStem) => node * 2 + (isStem ? 1 : 0);

    /// <summary>Before the first letter of the word that the two parts make.</summary>
    public Walk Begin(ReadOnlySpan<char> left, ReadOnlySpan<char> rest) => new(this, left, rest);

    /// <summary>A way along the letters of one word.</summary>
    public ref struct Walk(WordTree tree, ReadOnlySpan<char> left, ReadOnlySpan<char> rest)
    {
        private readonly ReadOnlySpan<char> left = left;
        private readonly ReadOnlySpan<char> rest = rest;
        private int node;
        private int at;

        /// <summary>False behind the last letter and where no word goes on as this one does.</summary>
        public bool MoveNext()
        {
            if (at == left.Length + rest.Length) return false;
            var next = tree.edges.Next(node, at < left.Length ? left[at] : rest[at - left.Length]);
            if (next == 0) return false;
            node = next;
            at++;
            return true;
        }

        /// <summary>The number of the stem that the letters so far are; 0 when they are none.</summary>
        public readonly int Stem => tree.nodes[node].IsStem ? Number(node, true) : 0;

        /// <summary>The number of the word that all its letters are; 0 before the last of them and when they are none.</summary>
        public readonly int Word => at == left.Length + rest.Length && tree.nodes[node].IsWord ? Number(node, false) : 0;
    }
}
