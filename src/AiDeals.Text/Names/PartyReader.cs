namespace AiDeals.Text;

/// <summary>
/// Finds the parties that a text names: those of the directory by any of their names, by a product with a maker's word ("the ChatGPT maker"), a person by the surname once the full name stands in the
/// text, and parties that the directory does not know where the words around show that they are some. Time is linear in the length of the text. Safe to share between threads.
/// </summary>
public sealed class PartyReader
{
    private readonly PartyDirectory directory;
    private readonly NameFinder finder;
    private readonly NameEndings endings;
    private readonly NamePhrases cuesBefore;
    private readonly NamePhrases cuesAfter;
    private readonly HashSet<string> everyday;
    private readonly NameLists lists;
    private readonly MakerReader makers;
    private readonly UnknownPartyReader unknown;

    /// <summary>With the directory and the packs of this assembly.</summary>
    public static PartyReader Default => Shipped.Value;

    private static readonly Lazy<PartyReader> Shipped = new(() => new PartyReader(PartyDirectory.Default, [.. NameWords.All.Values]));

    public PartyReader(PartyDirectory directory, IReadOnlyCollection<NameWords> packs)
    {
        this.directory = directory;
        endings = new NameEndings(packs);
        finder = new NameFinder(directory, packs, endings);
        cuesBefore = new NamePhrases(packs.SelectMany(p => p.CuesBefore).Concat(packs.SelectMany(p => p.Honorifics)), endings);
        cuesAfter = new NamePhrases(packs.SelectMany(p => p.CuesAfter), endings);
        everyday = packs.SelectMany(p => p.Everyday).Select(NameLetters.SearchForm).ToHashSet(StringComparer.Ordinal);
        lists = new NameLists(packs, endings);
        makers = new MakerReader(packs, endings);
        unknown = new UnknownPartyReader(packs, endings, lists);
    }

    /// <summary>In the order of the text, none overlapping another.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentences">Its sentences: a weak name counts where its sentence names another party.</param>
    /// <param name="language">The language of the article.</param>
    public IReadOnlyList<PartyMention> Read(NormalizedText text, IReadOnlyList<Sentence> sentences, string language)
    {
        var letters = new NameLetters(text);
        var foreign = SentenceWords.All[language].Script != Script.Latin;
        var hits = finder.Find(letters, lowerCase: foreign);
        var chosen = Choose(letters, hits, sentences);
        var mentions = chosen.ConvertAll(h => Mention(letters, h.Start, h.End, h.Party));
        // What is a known name, even one that did not count here, is no unknown party.
        var taken = new bool[letters.Count];
        foreach (var hit in hits) taken.AsSpan(hit.Start, hit.Length).Fill(true);
        var named = new bool[letters.Count];
        foreach (var hit in chosen) named.AsSpan(hit.Start, hit.Length).Fill(true);
        foreach (var (start, end, party) in makers.Read(letters, Longest(hits.Where(h => h.Strength == NameStrength.Product))))
        {
            if (named.AsSpan(start, end - start).Contains(true)) continue;
            mentions.Add(Mention(letters, start, end, party));
            taken.AsSpan(start, end - start).Fill(true);
        }
        var organizations = chosen.Where(h => directory.Parties[h.Party].Kind is not (PartyKind.Person or PartyKind.Outlet)).ToList();
        foreach (var (start, end, name) in unknown.Read(letters, taken, organizations, sentences, foreign)) mentions.Add(new PartyMention(letters.Span(start, end), null, name));
        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return mentions;
    }

    private PartyMention Mention(NameLetters letters, int start, int end, int party) => new(letters.Span(start, end), directory.Parties[party].Id, directory.Parties[party].Name);

    // The number of the sentence in which an original offset stands; -1 between sentences.
    private static int SentenceAt(IReadOnlyList<Sentence> sentences, int place)
    {
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= place) low = middle + 1;
            else if (sentences[middle].Span.Start > place) high = middle - 1;
            else return middle;
        }
        return -1;
    }

    private List<NameHit> Choose(NameLetters letters, List<NameHit> hits, IReadOnlyList<Sentence> sentences)
    {
        int SentenceOf(NameHit hit) => SentenceAt(sentences, letters.Span(hit.Start, hit.End).Start);
        int ParagraphOf(NameHit hit) => SentenceOf(hit) is var sentence and >= 0 ? sentences[sentence].Paragraph : -1;
        var strong = Longest(hits.Where(h => h.Strength == NameStrength.Strong));
        var present = strong.Select(h => h.Party).ToHashSet();
        var parties = strong.GroupBy(ParagraphOf).Where(g => g.Key >= 0).ToDictionary(g => g.Key, g => g.Select(h => h.Party).ToHashSet());
        var products = hits.Where(h => h.Strength == NameStrength.Product && present.Contains(h.Party)).Select(h => (h.Start, h.End)).ToHashSet();
        // A weak name that counts once counts everywhere in the article. What is a product of a party in the article ("غروك": Grok of xAI, or Groq) is that.
        var weak = hits.Where(h => h.Strength == NameStrength.Weak && !present.Contains(h.Party) && !products.Contains((h.Start, h.End))).ToList();
        foreach (var hit in weak)
        {
            var beside = IsShown(letters, hit) && parties.TryGetValue(ParagraphOf(hit), out var others) && others.Any(o => o != hit.Party);
            if (beside || HasCue(letters, hit)) present.Add(hit.Party);
        }
        // A name in a list with a name that counts counts too, and so may the next one in that list.
        for (var before = -1; before != present.Count;)
        {
            before = present.Count;
            var names = Longest(hits.Where(h => h.Strength == NameStrength.Strong || h.Strength == NameStrength.Weak && present.Contains(h.Party)));
            weak.RemoveAll(h => present.Contains(h.Party));
            foreach (var hit in weak)
                if (lists.Joins(letters, hit.Start, hit.End, names)) present.Add(hit.Party);
        }
        var counting = hits.Where(h => h.Strength == NameStrength.Strong || h.Strength is NameStrength.Weak or NameStrength.Surname && present.Contains(h.Party));
        return Longest(Unambiguous(counting, present));
    }

    // Names that are no everyday word count beside another party; in Latin letters with a capital.
    private bool IsShown(NameLetters letters, NameHit hit)
    {
        if (everyday.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters.Letters[hit.Start..hit.End])) return false;
        return Scripts.Of(letters[hit.Start]) != Script.Latin || char.IsUpper(letters.Text.Text[letters.Place(hit.Start)]);
    }

    private bool HasCue(NameLetters letters, NameHit hit) =>
        cuesBefore.Before(letters, hit.Start) is not null || cuesAfter.After(letters, endings.WordEnd(letters, hit.End)) is not null || unknown.IsDescribed(letters, endings.WordEnd(letters, hit.End)) || IsQuoted(letters, hit);

    private static bool IsQuoted(NameLetters letters, NameHit hit)
    {
        var view = letters.Text.Text;
        var (start, end) = (letters.Place(hit.Start), letters.EndPlace(hit.End));
        return start > 0 && end < view.Length && view[start - 1] is '"' or '\'' && view[end] == view[start - 1];
    }

    // Of several parties with one name: the one known by it alone, else the only one that the article names in full.
    private static IEnumerable<NameHit> Unambiguous(IEnumerable<NameHit> hits, HashSet<int> present)
    {
        foreach (var group in hits.GroupBy(h => (h.Start, h.End)))
        {
            var best = group.Min(h => h.Strength);
            var candidates = group.Where(h => h.Strength == best).DistinctBy(h => h.Party).ToArray();
            if (candidates.Length > 1) candidates = [.. candidates.Where(h => present.Contains(h.Party))];
            if (candidates.Length == 1) yield return candidates[0];
        }
    }

    // From left to right, of two that overlap the one that begins first, then the longer one.
    private static List<NameHit> Longest(IEnumerable<NameHit> hits)
    {
        var chosen = new List<NameHit>();
        foreach (var hit in hits.OrderBy(h => h.Start).ThenByDescending(h => h.End).ThenBy(h => h.Strength))
            if (chosen.Count == 0 || hit.Start >= chosen[^1].End) chosen.Add(hit);
        return chosen;
    }
}
