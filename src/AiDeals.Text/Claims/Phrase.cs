namespace AiDeals.Text;

/// <summary>
/// A phrase of a language pack. Words stand apart by spaces; <c>stem*</c> is any word that begins so; <c>(a|b)</c> is a choice, <c>(a|)</c> may be absent; <c>_</c> is any one word; <c>...</c> is a gap of up to
/// eight tokens inside one clause. Compared in folded form.
/// </summary>
internal sealed class Phrase(Phrase.Part[] parts)
{
    public IReadOnlyList<Part> Parts => parts;

    /// <param name="Text">Folded; empty for a gap.</param>
    internal readonly record struct Part(string Text, bool IsStem)
    {
        public bool IsGap => Text.Length == 0 && !IsStem;
        /// <summary>One word, whatever it is.</summary>
        public bool IsAny => Text.Length == 0 && IsStem;
    }

    /// <summary>Every phrase that the pattern stands for.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or the phrase begins or ends with a gap, or holds no word.</exception>
    public static IEnumerable<Phrase> Parse(string pattern)
    {
        // Once for the pattern: one with several choices stands for thousands of phrases.
        foreach (var plain in Expand(NormalizedText.Fold(pattern)))
        {
            var parts = new List<Part>();
            foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word == "_") { parts.Add(new Part("", true)); continue; }
                if (word == "...") { parts.Add(new Part("", false)); continue; }
                var stem = word.EndsWith('*');
                var text = stem ? word[..^1] : word;
                var tokens = Tokenizer.Tokenize(text);
                for (var i = 0; i < tokens.Count; i++) parts.Add(new Part(tokens.Count == 1 ? text : tokens[i].In(text).ToString(), stem && i == tokens.Count - 1));
            }
            if (parts.Count == 0 || parts[0].Text.Length == 0 || parts[^1].IsGap) throw new FormatException($"'{pattern}' must begin and end with a word");
            yield return new Phrase([.. parts]);
        }
    }

    internal static IEnumerable<string> Expand(string pattern)
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
