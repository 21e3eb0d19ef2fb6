namespace AiDeals.Text;

/// <summary>
/// A phrase of a language pack. Words stand apart by spaces; <c>stem*</c> is any word that begins so; <c>(a|b)</c> is a choice, <c>(a|)</c> may be absent; <c>_</c> is any one word; <c>...</c> is a gap of up to
/// eight tokens inside one clause. Compared in folded form.
/// </summary>
internal sealed record Phrase(IReadOnlyList<Phrase.Part> Parts)
{
    private const int LongestGap = 8;

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
            yield return new Phrase(parts);
        }
    }

    /// <summary>The index after the last token when the phrase stands at <paramref name="at"/>, else -1. <paramref name="first"/> is the first token's form to compare.</summary>
    public int Match(IReadOnlyList<string> words, int at, int limit, string first)
    {
        if (!Parts[0].Fits(first)) return -1;
        return Rest(1, at + 1);

        int Rest(int part, int token)
        {
            if (part == Parts.Count) return token;
            if (!Parts[part].IsGap) return token < limit && Parts[part].Fits(words[token]) ? Rest(part + 1, token + 1) : -1;
            for (var gap = 0; gap <= LongestGap && token + gap < limit; gap++)
            {
                if (Rest(part + 1, token + gap) is var end and >= 0) return end;
                if (words[token + gap] is "," or "،" or ";" or "؛" or ":" or "।" or "\n") return -1;
            }
            return -1;
        }
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

/// <summary>Finds the phrases of many lists at once: one look into a table for each beginning of each word.</summary>
internal sealed class PhraseTable<T>(IReadOnlyList<(string Text, string Left)> proclitics)
{
    private const int LongestStem = 24;
    private readonly Dictionary<string, List<(Phrase Phrase, T Value)>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Phrase Phrase, T Value)>> stems = new(StringComparer.Ordinal);

    public bool Any => words.Count + stems.Count > 0;

    public void Add(Phrase phrase, T value)
    {
        var table = phrase.Parts[0].IsStem ? stems : words;
        if (!table.TryGetValue(phrase.Parts[0].Text, out var list)) table[phrase.Parts[0].Text] = list = [];
        list.Add((phrase, value));
    }

    /// <summary>All phrases that stand in tokens [from, to): value, first token, token after the last.</summary>
    public IEnumerable<(T Value, int First, int End)> Find(IReadOnlyList<string> tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
            foreach (var hit in At(tokens, at, to)) yield return hit;
    }

    public IEnumerable<(T Value, int First, int End)> At(IReadOnlyList<string> tokens, int at, int to)
    {
        var word = tokens[at];
        foreach (var hit in Look(tokens, at, to, word)) yield return hit;
        foreach (var (proclitic, rest) in proclitics)
            if (word.Length > proclitic.Length + 1 && word.StartsWith(proclitic, StringComparison.Ordinal))
                foreach (var hit in Look(tokens, at, to, rest + word[proclitic.Length..])) yield return hit;
    }

    private IEnumerable<(T Value, int First, int End)> Look(IReadOnlyList<string> tokens, int at, int to, string word)
    {
        if (words.TryGetValue(word, out var exact))
            foreach (var (phrase, value) in exact)
                if (phrase.Match(tokens, at, to, word) is var end and >= 0) yield return (value, at, end);
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<List<(Phrase Phrase, T Value)>>();
        for (var length = 1; length <= word.Length && length <= LongestStem; length++)
            if (lookup.TryGetValue(word.AsSpan(0, length), out var list)) found.Add(list);
        foreach (var list in found)
            foreach (var (phrase, value) in list)
                if (phrase.Match(tokens, at, to, word) is var end and >= 0) yield return (value, at, end);
    }
}
