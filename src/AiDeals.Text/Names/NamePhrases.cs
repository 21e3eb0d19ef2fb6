namespace AiDeals.Text;

/// <summary>Words and phrases that stand beside a name ("maker of", "নামের স্টার্টআপ"), found in the view of <see cref="NameLetters"/> directly before or after a place.</summary>
internal sealed class NamePhrases
{
    private static readonly System.Buffers.SearchValues<char> Quotes = System.Buffers.SearchValues.Create(" \"'*_-");

    // By the first and by the last letter, so that looking at every word of a text stays cheap.
    private readonly string[][] phrasesByFirst = new string[256][];
    private readonly string[][] phrasesByLast = new string[256][];
    // The last two letters of the phrases: most words end in no such pair.
    private readonly bool[] endsWith = new bool[1 << 12];
    private readonly NameEndings endings;

    public NamePhrases(IEnumerable<string> words, NameEndings endings)
    {
        string[] phrases = [.. words.Select(NameLetters.SearchForm).Where(w => w.Length > 0).Distinct().OrderByDescending(w => w.Length)];
        for (var i = 0; i < phrasesByFirst.Length; i++) (phrasesByFirst[i], phrasesByLast[i]) = ([.. phrases.Where(p => p[0] % phrasesByFirst.Length == i)], [.. phrases.Where(p => p[^1] % phrasesByLast.Length == i)]);
        this.endings = endings;
        Mark = endings.Beginnings.NewDictionary();
        foreach (var phrase in phrases)
        {
            endings.Beginnings.Add(phrase, Mark);
            endsWith[Pair(phrase[^1], phrase.Length > 1 ? phrase[^2] : '\0')] = true;
        }
    }

    /// <summary>These phrases among the marks of the endings' <see cref="Beginnings"/>.</summary>
    public uint Mark { get; }

    /// <summary>Where the phrase ends that begins at letter <paramref name="at"/> (which must be near the letter before); the phrase's own case ending is left out. Null when there is none.</summary>
    public int? After(NameLetters text, int at) => at < text.Count && IsNear(text, at) ? EndOf(text, at) : null;

    /// <summary>Where the phrase ends that begins at letter <paramref name="at"/>; null when there is none.</summary>
    public int? EndOf(NameLetters text, int at)
    {
        if (!text.May(at, Mark)) return null;
        foreach (var phrase in phrasesByFirst[text[at] % phrasesByFirst.Length])
        {
            if (!text.Letters[at..].StartsWith(phrase, StringComparison.Ordinal) || !IsUnbroken(text, at, at + phrase.Length)) continue;
            if (endings.EndsName(text, at, at + phrase.Length)) return at + phrase.Length;
        }
        return null;
    }

    /// <summary>Where the phrase begins that ends directly before letter <paramref name="at"/>; null when there is none.</summary>
    public int? Before(NameLetters text, int at)
    {
        if (at <= 0 || !endsWith[Pair(text[at - 1], at > 1 ? text[at - 2] : '\0')] && !endsWith[Pair(text[at - 1], '\0')] || at < text.Count && !IsNear(text, at)) return null;
        foreach (var phrase in phrasesByLast[text[at - 1] % phrasesByLast.Length])
        {
            var start = at - phrase.Length;
            if (start < 0 || !text.Letters[start..at].SequenceEqual(phrase) || !IsUnbroken(text, start, at)) continue;
            if (text.IsWordStart(start)) return start;
            for (var word = start - 1; word >= 0 && start - word <= 3; word--)
            {
                if (!text.IsWordStart(word)) continue;
                if (endings.Proclitics(text, word).Contains(start - word)) return start;
                break;
            }
        }
        return null;
    }

    /// <summary>True when only spaces, hyphens, quotes and marks of emphasis stand before letter <paramref name="at"/>.</summary>
    public static bool IsNear(NameLetters text, int at)
    {
        if (text.Before(at) != Gap.Break) return true;
        if (at == 0 || at >= text.Count) return false;
        var between = text.Text.Text.AsSpan(text.EndPlace(at), text.Place(at) - text.EndPlace(at));
        return between.Length <= 6 && between.IndexOfAnyExcept(Quotes) < 0;
    }

    private static bool IsUnbroken(NameLetters text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (text.Before(i) == Gap.Break) return false;
        return true;
    }

    private static int Pair(char last, char before) => (last * 67 ^ before) & 0xFFF;
}
