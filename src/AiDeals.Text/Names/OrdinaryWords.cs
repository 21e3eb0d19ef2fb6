namespace AiDeals.Text;

/// <summary>
/// The words that are no part of an unknown name: function words, ordinary nouns and verbs, places, with what languages glue to them. In scripts without capitals a name is what stands between them.
/// </summary>
internal sealed class OrdinaryWords
{
    private const int LongestWord = 40;

    private readonly HashSet<string> words;
    private readonly string[] endings;
    private readonly string[] verbEndings;
    private readonly string[] proclitics;
    private readonly string[] articles;
    private readonly HashSet<string> titles;
    private readonly HashSet<string> givenNames;

    public OrdinaryWords(IReadOnlyCollection<NameWords> packs)
    {
        words = Forms(packs.SelectMany(p => p.Common.Concat(p.Places).Concat(p.NotNames).Concat(p.UnknownHeads).Concat(p.Honorifics).Concat(p.Lists).Concat(p.ProductWords).Concat(p.Titles)
            .Concat(p.Sentences.FunctionWords).Concat(p.Sentences.Conjunctions)));
        // Words of other scripts than Latin; what English glues on begins with an apostrophe.
        endings = [.. Forms(packs.SelectMany(p => p.Endings).Where(e => e[0] != '\''))];
        verbEndings = [.. Forms(packs.SelectMany(p => p.CommonEndings))];
        proclitics = [.. Forms(packs.SelectMany(p => p.Proclitics))];
        articles = [.. proclitics.Where(p => p.Length > 1)];
        titles = Forms(packs.SelectMany(p => p.Titles));
        givenNames = Forms(packs.SelectMany(p => p.GivenNames));
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= LongestWord && (IsWord(word) || EndsAsVerb(word) || IsGlued(word));

    /// <summary>True for a word with the definite article, alone or behind a particle (الشركة, بالسوق): names of companies that have one stand in quotes.</summary>
    public bool HasArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in articles)
            if (word.Length > article.Length + 1 && word.StartsWith(article, StringComparison.Ordinal)) return true;
        return false;
    }

    public bool IsTitle(ReadOnlySpan<char> word) => titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsGivenName(ReadOnlySpan<char> word) => givenNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private bool IsWord(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private bool EndsAsVerb(ReadOnlySpan<char> word)
    {
        foreach (var ending in verbEndings)
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsGlued(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (IsWord(word[..^ending.Length])) return true;
            foreach (var second in endings)
                if (word.Length >= ending.Length + second.Length + 2 && word[..^ending.Length].EndsWith(second, StringComparison.Ordinal) && IsWord(word[..^(ending.Length + second.Length)])) return true;
        }
        foreach (var proclitic in proclitics)
            if (word.Length > proclitic.Length + 1 && word.StartsWith(proclitic, StringComparison.Ordinal) && IsWord(word[proclitic.Length..])) return true;
        return false;
    }

    private static HashSet<string> Forms(IEnumerable<string> words) => words.Select(NameLetters.SearchForm).Where(w => w.Length > 0).ToHashSet(StringComparer.Ordinal);
}
