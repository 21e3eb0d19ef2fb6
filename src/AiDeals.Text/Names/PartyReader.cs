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
        makers = new MakerReader(packs, endings);
        unknown = new UnknownPartyReader(packs, endings);
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
        var mentions = chosen.ConvertAll(h => new PartyMention(letters.Span(h.Start, h.End), directory.Parties[h.Party].Id, directory.Parties[h.Party].Name));
        var products = Longest(hits.Where(h => h.Strength == NameStrength.Product));
        foreach (var (start, end, party) in makers.Read(letters, products))
        {
            var span = letters.Span(start, end);
            if (!mentions.Exists(m => m.Span.Overlaps(span))) mentions.Add(new PartyMention(span, directory.Parties[party].Id, directory.Parties[party].Name));
        }
        // What is a known name, even one that did not count here, is no unknown party.
        var taken = new bool[letters.Count];
        foreach (var hit in hits) taken.AsSpan(hit.Start, hit.Length).Fill(true);
        mentions.AddRange(UnknownPartyReader.Read(letters, taken, foreign).Select(u => new PartyMention(letters.Span(u.Start, u.End), null, text.Text[letters.Place(u.Start)..letters.EndPlace(u.End)])));
        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return mentions;
    }

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
        var strong = Longest(hits.Where(h => h.Strength == NameStrength.Strong));
        var present = strong.Select(h => h.Party).ToHashSet();
        var parties = strong.GroupBy(SentenceOf).Where(g => g.Key >= 0).ToDictionary(g => g.Key, g => g.Select(h => h.Party).ToHashSet());
        // A weak name that counts once counts everywhere in the article.
        foreach (var hit in hits)
        {
            if (hit.Strength != NameStrength.Weak || present.Contains(hit.Party)) continue;
            var company = parties.TryGetValue(SentenceOf(hit), out var others) && others.Any(o => o != hit.Party);
            if (company || HasCue(letters, hit)) present.Add(hit.Party);
        }
        var counting = hits.Where(h => h.Strength == NameStrength.Strong || h.Strength is NameStrength.Weak or NameStrength.Surname && present.Contains(h.Party));
        return Longest(Unambiguous(counting, present));
    }

    private bool HasCue(NameLetters letters, NameHit hit) =>
        cuesBefore.Before(letters, hit.Start) is not null || cuesAfter.After(letters, endings.WordEnd(letters, hit.End)) is not null || IsQuoted(letters, hit);

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
