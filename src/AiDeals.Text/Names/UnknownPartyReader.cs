namespace AiDeals.Text;

/// <summary>
/// Finds parties that the directory does not know: of Latin names those with a company's suffix, behind "startup", before "raised", in one list with known organisations, in text of other scripts;
/// of runs of words in those scripts what <see cref="NameRuns"/> takes for names.
/// It rather leaves a party out than takes a place, month, product or ordinary word for one. A name found once is found everywhere in the text.
/// </summary>
internal sealed class UnknownPartyReader
{
    private const int LongestName = 5;

    private readonly NameEndings endings;
    private readonly NameLists lists;
    private readonly HashSet<string> suffixes;
    private readonly HashSet<string> stops;
    private readonly HashSet<string> parts;
    private readonly NamePhrases placeWords;
    private readonly HashSet<string> articles;
    private readonly NamePhrases suffixPhrases;
    private readonly NamePhrases places;
    private readonly NamePhrases heads;
    private readonly NamePhrases tails;
    private readonly NamePhrases verbs;
    private readonly NamePhrases cuesBefore;
    private readonly NamePhrases cuesAfter;
    private readonly NamePhrases products;
    private readonly NamePhrases honorifics;
    private readonly NameRuns runs;
    private readonly CapitalNames bareCapitals;

    public UnknownPartyReader(IReadOnlyCollection<NameWords> packs, NameEndings endings, NameLists lists, OrdinaryWords ordinary)
    {
        this.endings = endings;
        this.lists = lists;
        suffixPhrases = new NamePhrases(packs.SelectMany(p => p.CompanySuffixes), endings);
        suffixes = Forms(packs.SelectMany(p => p.CompanySuffixes));
        stops = Forms(packs.SelectMany(p => p.Places.Concat(p.NotNames).Concat(p.UnknownHeads).Concat(p.Sentences.FunctionWords).Concat(p.Sentences.Conjunctions)));
        articles = Forms(packs.SelectMany(p => p.Articles));
        parts = Forms(packs.SelectMany(p => p.Same).SelectMany(g => g));
        placeWords = new NamePhrases(packs.SelectMany(p => p.PlaceWords), endings);
        places = new NamePhrases(packs.SelectMany(p => p.Places.Concat(p.NotNames)).Where(w => w.Contains(' ', StringComparison.Ordinal)), endings);
        heads = new NamePhrases(packs.SelectMany(p => p.UnknownHeads), endings);
        tails = new NamePhrases(packs.SelectMany(p => p.UnknownTails), endings);
        verbs = new NamePhrases(packs.SelectMany(p => p.UnknownVerbs), endings);
        cuesBefore = new NamePhrases(packs.SelectMany(p => p.CuesBefore), endings);
        cuesAfter = new NamePhrases(packs.SelectMany(p => p.CuesAfter), endings);
        products = new NamePhrases(packs.SelectMany(p => p.ProductWords), endings);
        honorifics = new NamePhrases(packs.SelectMany(p => p.Honorifics), endings);
        runs = new NameRuns(packs, endings, lists, products, ordinary);
        bareCapitals = new CapitalNames(endings, lists, verbs, placeWords, ordinary, stops);
    }

    /// <summary>For training: the runs of words in scripts without capitals that may be names, each with what is told of it.</summary>
    public IEnumerable<(int Start, int End)> Candidates(NameLetters text, bool[] taken, List<NameHit> organizations, NameSurroundings around, NameEvidence evidence) => runs.Read(text, taken, organizations, around, evidence);

    private static HashSet<string> Forms(IEnumerable<string> words) => words.Select(NameLetters.SearchForm).ToHashSet(StringComparer.Ordinal);

    /// <param name="taken">Letters of names that are known.</param>
    /// <param name="organizations">The known organisations that the text names, in order.</param>
    /// <param name="capitals">Of the same text.</param>
    /// <param name="around">Of the same text.</param>
    /// <returns>Places in order, each with the fullest form of the name in the text.</returns>
    public IEnumerable<(int Start, int End, string Name)> Read(NameLetters text, bool[] taken, List<NameHit> organizations, Capitals capitals, NameSurroundings around)
    {
        var foreign = around.IsForeign;
        var found = new List<(int Start, int End)>();
        var doubtful = new Dictionary<string, List<(int Start, int End)>>(StringComparer.Ordinal);
        var next = 0;
        for (var word = 0; word < text.Words; word++)
        {
            var i = text.WordAt(word);
            if (i < next || taken[i]) continue;
            if (places.EndOf(text, i) is { } place)
            {
                next = place;
                continue;
            }
            // Names in scripts without capitals are the runs'.
            if (Scripts.Of(text[i]) is not Script.Latin && !char.IsAsciiDigit(text[i])) continue;
            var name = Sequence(text, i, taken);
            if (name is not { } hit) continue;
            if (IsShown(text, hit.Start, hit.End, organizations, capitals, foreign)) found.Add(hit);
            else if (doubtful.TryGetValue(text.Letters[hit.Start..hit.End].ToString(), out var places)) places.Add(hit);
            else doubtful.Add(text.Letters[hit.Start..hit.End].ToString(), [hit]);
            next = hit.End;
        }
        // What is named again and again, with a capital inside a sentence and never behind a word for places, is a party in an article about parties.
        if (doubtful.Count > 0 && !foreign) found.AddRange(doubtful.Values.Where(d => d.Count > 1 && d.Exists(h => !capitals.Opens(h.Start) && !capitals.InTitle(h.Start)) && !d.Exists(h => placeWords.Before(text, h.Start) is not null)).Select(d => d[0]));
        if (foreign) found.AddRange(runs.Read(text, taken, organizations, around));
        else found.AddRange(bareCapitals.Read(text, doubtful.Values.SelectMany(d => d), found, organizations, capitals, around));
        return found.Count == 0 ? [] : Everywhere(text, taken, found, foreign);
    }

    // A sequence of capitalised words without the stop words around it.
    private (int Start, int End)? Sequence(NameLetters text, int start, bool[] taken)
    {
        if (!IsCapital(text, start) || start > 0 && taken[start - 1] && text.Before(start) != Gap.Break && Scripts.Of(text[start - 1]) == Script.Latin) return null;
        var words = new List<(int Start, int End)>();
        for (var at = start; at < text.Count && words.Count < LongestName && !taken[at] && IsCapital(text, at) && (at == start || text.Before(at) is Gap.Space or Gap.Joint); )
        {
            var end = text.WordEnd(at);
            words.Add((at, end));
            at = end;
        }
        while (words.Count > 0 && IsStop(text, words[0])) words.RemoveAt(0);
        while (words.Count > 0 && IsStop(text, words[^1]) && !IsSuffix(text, words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count == 0 || words.TrueForAll(w => w.End - w.Start < 3)) return null;
        var (first, last) = (words[0].Start, words[^1].End);
        if (words.Count == 1 && IsSuffix(text, words[0]) || last < text.Count && taken[last] && text.Before(last) != Gap.Break && Scripts.Of(text[last]) == Script.Latin) return null;
        if (stops.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[first..last])) return null;
        return honorifics.Before(text, first) is not null || products.Before(text, first) is not null || products.After(text, endings.WordEnd(text, last)) is not null ? null : (first, last);
    }

    private bool IsShown(NameLetters text, int first, int last, List<NameHit> organizations, Capitals capitals, bool foreign)
    {
        var next = endings.WordEnd(text, last);
        var words = WordCount(text, first, last);
        if (words > 1 && SuffixEnd(text, text.LastWord(first, last)) == last) return true;
        if (heads.Before(text, first) is not null || tails.After(text, next) is not null || cuesBefore.Before(text, first) is not null) return true;
        if (capitals.InTitle(first) || words == 1 && !foreign && capitals.Opens(first)) return false;
        return verbs.After(text, next) is not null || IsDescribed(text, next) || lists.Joins(text, first, last, organizations) || foreign && IsForeignName(text, first, last, next);
    }

    private bool IsForeignName(NameLetters text, int first, int last, int next)
    {
        if (cuesAfter.After(text, next) is not null) return true;
        var view = text.Text.Text;
        for (var i = first; i < last; i++)
            if (char.IsAsciiDigit(text[i])) return false;
        // "ओलंपस (Olympus)" only spells the word before it.
        return last - first >= 4 && !(text.Place(first) > 0 && view[text.Place(first) - 1] == '(') && view.AsSpan(text.Place(first), text.EndPlace(last) - text.Place(first)).IndexOfAnyInRange('a', 'z') >= 0;
    }

    /// <summary>True for "Foo, a Paris start-up", where <paramref name="at"/> is the letter behind the name.</summary>
    public bool IsDescribed(NameLetters text, int at)
    {
        if (at >= text.Count || !text.Text.Text.AsSpan(text.EndPlace(at), text.Place(at) - text.EndPlace(at)).SequenceEqual(", ")) return false;
        var end = text.WordEnd(at);
        if (!articles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[at..end])) return false;
        for (var words = 0; words < 5 && end < text.Count && text.Before(end) != Gap.Break; words++)
        {
            if (heads.After(text, end) is not null) return true;
            end = text.WordEnd(end);
        }
        return false;
    }

    // Where the company's suffix ends that begins at the letter, without its case ending.
    private int? SuffixEnd(NameLetters text, int start) => suffixPhrases.EndOf(text, start);

    // All places of the names found, also those without a cue, and those that leave out "AI" or "Capital".
    private IEnumerable<(int Start, int End, string Name)> Everywhere(NameLetters text, bool[] taken, List<(int Start, int End)> found, bool foreign)
    {
        var trie = new NameTrie(endings);
        var names = found.OrderByDescending(f => f.End - f.Start).DistinctBy(f => text.Letters[f.Start..f.End].ToString()).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var (start, end) = names[i];
            trie.Add(Written(text, start, end), i, NameStrength.Strong);
            var last = text.LastWord(start, end);
            if (last - start >= 4 && (IsSuffix(text, (last, end)) || parts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[last..end]))) trie.Add(Written(text, start, last), i, NameStrength.Weak);
        }
        var hits = new List<NameHit>();
        var at = 0;
        for (var word = 0; word < text.Words; word++)
        {
            var i = text.WordAt(word);
            if (i < at || taken[i]) continue;
            hits.Clear();
            if (trie.May(text[i])) trie.Find(text, i, foreign, hits);
            if (hits.Count == 0)
                foreach (var length in endings.Proclitics(text, i)) trie.Find(text, i + length, foreign, hits);
            if (hits.Count == 0) continue;
            var hit = hits.OrderByDescending(h => h.End).ThenBy(h => h.Strength).First();
            if (Any(taken, hit.Start, hit.End)) continue;
            yield return (hit.Start, hit.End, Written(text, names[hit.Party].Start, names[hit.Party].End));
            at = hit.End;
        }
    }

    private static string Written(NameLetters text, int start, int end) => text.Text.Text[text.Place(start)..text.EndPlace(end)];

    private bool IsStop(NameLetters text, (int Start, int End) word) => stops.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[word.Start..word.End]);

    private bool IsSuffix(NameLetters text, (int Start, int End) word) => suffixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[word.Start..word.End]);

    private static bool IsCapital(NameLetters text, int at)
    {
        var view = text.Text.Text;
        var end = text.WordEnd(at);
        // "8VC" is a name, "12B" and "300MW" are figures.
        if (Scripts.Of(text[at]) != Script.Latin) return char.IsAsciiDigit(text[at]) && end - at > 2 && !char.IsAsciiDigit(text[at + 1]) && char.IsUpper(view[text.EndPlace(end) - 1]);
        return char.IsUpper(view[text.Place(at)]) || end - at > 2 && char.IsUpper(view[text.Place(at + 1)]);
    }

    private static int WordCount(NameLetters text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
            if (i == start || text.IsWordStart(i)) words++;
        return words;
    }

    private static bool Any(bool[] taken, int start, int end) => taken.AsSpan(start, end - start).Contains(true);
}
