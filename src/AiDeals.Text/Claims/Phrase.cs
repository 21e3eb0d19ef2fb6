namespace AiDeals.Text;

/// <summary>
/// A phrase of a language pack. Words stand apart by spaces; <c>stem*</c> is any word that begins so; <c>(a|b)</c> is a choice, <c>(a|)</c> may be absent; <c>_</c> is any one word; <c>...</c> is a gap of up to
/// eight tokens inside one clause. Compared in folded form.
/// </summary>
internal sealed class Phrase(Phrase.Part[] parts)
{
    private const int LongestGap = 8;

    /// <summary>What the first word is or begins with.</summary>
    public Part First => parts[0];

    /// <param name="Text">Folded; empty for a gap.</param>
    internal readonly record struct Part(string Text, bool IsStem)
    {
        public bool IsGap => Text.Length == 0 && !IsStem;
        /// <summary>One word, whatever it is.</summary>
        public bool IsAny => Text.Length == 0 && IsStem;
        public bool Fits(string word) => IsAny ? Tokenizer.IsLetter(word[0]) : IsStem ? word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
    }

    /// <summary>Every phrase that the pattern stands for.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or the phrase begins or ends with a gap, or holds no word.</exception>
    public static IEnumerable<Phrase> Parse(string pattern)
    {
        foreach (var plain in Expand(pattern))
        {
            var parts = new List<Part>();
            foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word == "_") { parts.Add(new Part("", true)); continue; }
                if (word == "...") { parts.Add(new Part("", false)); continue; }
                var stem = word.EndsWith('*');
                var folded = NormalizedText.Fold(stem ? word[..^1] : word);
                var tokens = Tokenizer.Tokenize(folded);
                for (var i = 0; i < tokens.Count; i++) parts.Add(new Part(tokens[i].In(folded).ToString(), stem && i == tokens.Count - 1));
            }
            if (parts.Count == 0 || parts[0].Text.Length == 0 || parts[^1].IsGap) throw new FormatException($"'{pattern}' must begin and end with a word");
            yield return new Phrase([.. parts]);
        }
    }

    /// <summary>The index after the last token when the phrase stands at <paramref name="at"/>, else -1. Whoever asks has seen that the first word fits.</summary>
    public int Match(string[] words, int at, int limit) => Match(words, limit, 1, at + 1);

    private int Match(string[] words, int limit, int part, int token)
    {
        for (; part < parts.Length; part++, token++)
        {
            if (parts[part].IsGap) return AfterGap(words, limit, part + 1, token);
            if (token >= limit || !parts[part].Fits(words[token])) return -1;
        }
        return token;
    }

    private int AfterGap(string[] words, int limit, int part, int token)
    {
        for (var gap = 0; gap <= LongestGap && token + gap < limit; gap++)
        {
            if (Match(words, limit, part, token + gap) is var end and >= 0) return end;
            if (words[token + gap] is "," or "،" or ";" or "؛" or ":" or "।" or "\n") return -1;
        }
        return -1;
    }

    private static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return [pattern];
        var depth = 0;
        var starts = new List<int> { open + 1 };
        for (var i = open; i < pattern.Length; i++)
        {
            if (pattern[i] == '(') depth++;
            else if (pattern[i] == '|' && depth == 1) starts.Add(i + 1);
            else if (pattern[i] == ')' && --depth == 0)
            {
                starts.Add(i + 1);
                return Enumerable.Range(0, starts.Count - 1).SelectMany(n => Expand(string.Concat(pattern.AsSpan(0, open), pattern.AsSpan(starts[n], starts[n + 1] - 1 - starts[n]), pattern.AsSpan(i + 1))));
            }
        }
        throw new FormatException($"a bracket is not closed in '{pattern}'");
    }
}

/// <summary>Finds the phrases of many lists at once: their first words and stems stand in one tree of letters, so that a word that begins none of them is passed over at its first letters.</summary>
internal sealed class PhraseTable<T>(IReadOnlyList<(string Text, string Left)> proclitics)
{
    private sealed class Node
    {
        public char[] Letters = [];
        public Node[] Next = [];
        public List<(Phrase Phrase, T Value)> Words = [];
        public List<(Phrase Phrase, T Value)> Stems = [];

        public Node? After(char letter)
        {
            var i = Letters.AsSpan().IndexOf(letter);
            return i < 0 ? null : Next[i];
        }
    }

    private readonly Node root = new();

    public bool Any => root.Next.Length > 0;

    public void Add(Phrase phrase, T value)
    {
        var node = root;
        foreach (var letter in phrase.First.Text)
        {
            var next = node.After(letter);
            if (next is null) (node.Letters, node.Next) = ([.. node.Letters, letter], [.. node.Next, next = new Node()]);
            node = next;
        }
        (phrase.First.IsStem ? node.Stems : node.Words).Add((phrase, value));
    }

    /// <summary>All phrases that stand in tokens [from, to): value, first token, token after the last.</summary>
    public List<(T Value, int First, int End)> Find(string[] tokens, int from, int to)
    {
        var hits = new List<(T Value, int First, int End)>();
        for (var at = from; at < to; at++) Add(hits, tokens, at, to);
        return hits;
    }

    /// <summary>Those that stand at one token: as it is written, then behind what may be glued to it; whole words before stems, short stems before long ones.</summary>
    public List<(T Value, int First, int End)> At(string[] tokens, int at, int to)
    {
        var hits = new List<(T Value, int First, int End)>();
        Add(hits, tokens, at, to);
        return hits;
    }

    private void Add(List<(T Value, int First, int End)> hits, string[] tokens, int at, int to)
    {
        var word = tokens[at];
        Look(hits, tokens, at, to, "", word);
        foreach (var (proclitic, left) in proclitics)
            if (word.Length > proclitic.Length + 1 && word.StartsWith(proclitic, StringComparison.Ordinal)) Look(hits, tokens, at, to, left, word.AsSpan(proclitic.Length));
    }

    // The word is what is left of a proclitic and the rest of the token.
    private void Look(List<(T Value, int First, int End)> hits, string[] tokens, int at, int to, string left, ReadOnlySpan<char> rest)
    {
        var (node, stems) = (root, false);
        for (var i = 0; i < left.Length + rest.Length; i++)
        {
            if (node.After(i < left.Length ? left[i] : rest[i - left.Length]) is not { } next) { node = null; break; }
            stems |= next.Stems.Count > 0;
            node = next;
        }
        if (node is not null) Match(node.Words, hits, tokens, at, to);
        if (!stems) return;
        node = root;
        for (var i = 0; i < left.Length + rest.Length; i++)
        {
            node = node.After(i < left.Length ? left[i] : rest[i - left.Length]);
            if (node is null) return;
            Match(node.Stems, hits, tokens, at, to);
        }
    }

    private static void Match(List<(Phrase Phrase, T Value)> phrases, List<(T Value, int First, int End)> hits, string[] tokens, int at, int to)
    {
        foreach (var (phrase, value) in phrases)
            if (phrase.Match(tokens, at, to) is var end and >= 0) hits.Add((value, at, end));
    }
}
