namespace AiDeals.Text;

/// <summary>
/// The words that are no part of an unknown name: function words, ordinary nouns and verbs, places, with what languages glue to them. In scripts without capitals a name is what stands between them.
/// </summary>
internal sealed class OrdinaryWords
{
    private const int LongestWord = 40;

    private readonly WordSet words;
    private readonly ByLetter endings;
    private readonly ByLetter verbEndings;
    private readonly ByLetter proclitics;
    private readonly ByLetter articles;
    private readonly WordSet titles;
    private readonly WordSet givenNames;

    public OrdinaryWords(IReadOnlyCollection<NameWords> packs)
    {
        words = Forms(packs.SelectMany(p => p.Common.Concat(p.Places).Concat(p.NotNames).Concat(p.UnknownHeads).Concat(p.Honorifics).Concat(p.Lists).Concat(p.ProductWords).Concat(p.Titles)
            .Concat(p.Sentences.FunctionWords).Concat(p.Sentences.Conjunctions)));
        // Words of other scripts than Latin; what English glues on begins with an apostrophe.
        endings = ByLetter.Last(Forms(packs.SelectMany(p => p.Endings).Where(e => e[0] != '\'')).Words);
        verbEndings = ByLetter.Last(Forms(packs.SelectMany(p => p.CommonEndings)).Words);
        var glued = Forms(packs.SelectMany(p => p.Proclitics)).Words.ToArray();
        proclitics = ByLetter.First(glued);
        articles = ByLetter.First(glued.Where(p => p.Length > 1));
        titles = Forms(packs.SelectMany(p => p.Titles));
        givenNames = Forms(packs.SelectMany(p => p.GivenNames));
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestWord && (IsWord(word) || EndsAsVerb(word) || IsGlued(word));

    /// <summary>True for a word with the definite article, alone or behind a particle (الشركة, بالسوق): names of companies that have one stand in quotes.</summary>
    public bool HasArticle(ReadOnlySpan<char> word)
    {
        if (word.Length == 0) return false;
        foreach (var article in articles[word[0]])
            if (word.Length > article.Length + 1 && word.StartsWith(article, StringComparison.Ordinal)) return true;
        return false;
    }

    public bool IsTitle(ReadOnlySpan<char> word) => titles.Contains(word);

    public bool IsGivenName(ReadOnlySpan<char> word) => givenNames.Contains(word);

    private bool IsWord(ReadOnlySpan<char> word) => words.Contains(word);

    private bool EndsAsVerb(ReadOnlySpan<char> word)
    {
        foreach (var ending in verbEndings[word[^1]])
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsGlued(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings[word[^1]])
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (IsWord(word[..^ending.Length])) return true;
            foreach (var second in endings[word[^(ending.Length + 1)]])
                if (word.Length >= ending.Length + second.Length + 2 && word[..^ending.Length].EndsWith(second, StringComparison.Ordinal) && IsWord(word[..^(ending.Length + second.Length)])) return true;
        }
        foreach (var proclitic in proclitics[word[0]])
            if (word.Length > proclitic.Length + 1 && word.StartsWith(proclitic, StringComparison.Ordinal) && IsWord(word[proclitic.Length..])) return true;
        return false;
    }

    private static WordSet Forms(IEnumerable<string> words) => new(words.Select(NameLetters.SearchForm).Where(w => w.Length > 0));
}
