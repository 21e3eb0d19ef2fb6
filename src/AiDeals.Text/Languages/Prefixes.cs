namespace AiDeals.Text;

/// <summary>Particles that a language glues to the front of a word ("وبمليار" is و + ب + مليار).</summary>
internal sealed class Prefixes
{
    public static readonly Prefixes None = new([], [], []);

    private readonly (string Text, bool And)[] prefixes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> never;

    /// <summary>All of them, folded.</summary>
    public IEnumerable<string> Words => prefixes.Select(p => p.Text);

    /// <param name="particles">Alone or already combined.</param>
    /// <param name="ands">Those among them that mean "and".</param>
    /// <param name="never">Whole words that only look like prefix and number.</param>
    public Prefixes(IEnumerable<string> particles, IEnumerable<string> ands, IEnumerable<string> never)
    {
        var and = ands.Select(NormalizedText.Fold).ToHashSet();
        prefixes = [.. particles.Select(NormalizedText.Fold).Concat(and).Distinct().Select(p => (p, and.Contains(p))).OrderByDescending(p => p.p.Length)];
        this.never = never.Select(NormalizedText.Fold).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Matches the word at a token, as it stands or behind a prefix.</summary>
    /// <param name="and">True when the prefix says "and".</param>
    public bool TryMatch<T>(Phrases<T> phrases, ReadingText text, int index, out PhraseMatch<T> match, out bool and)
    {
        and = false;
        match = default;
        if (!text.May(index, phrases.Mark)) return false;
        var token = text[index];
        if (phrases.TryMatch(text.Folded, token.Start, out match)) return !never.Contains(token.In(text.Folded));
        if (prefixes.Length == 0 || token.Kind != TokenKind.Word) return false;
        var word = token.In(text.Folded);
        foreach (var (prefix, isAnd) in prefixes)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal) || word.Length == prefix.Length) continue;
            if (!phrases.TryMatch(text.Folded, token.Start + prefix.Length, out match)) continue;
            if (never.Contains(word)) return false;
            and = isAnd;
            return true;
        }
        return false;
    }
}
