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
    private readonly NamePhrases honorifics;
    private readonly HashSet<string> everyday;
    private readonly HashSet<string> articles;
    private readonly NameLists lists;
    private readonly MakerReader makers;
    private readonly UnknownPartyReader unknown;
    private readonly HashSet<string> latin;

    /// <summary>With the directory and the packs of this assembly.</summary>
    public static PartyReader Default => Shipped.Value;

    private static readonly Lazy<PartyReader> Shipped = new(() => new PartyReader(PartyDirectory.Default, [.. NameWords.All.Values]));

    public PartyReader(PartyDirectory directory, IReadOnlyCollection<NameWords> packs)
    {
        this.directory = directory;
        endings = new NameEndings(packs);
        var ordinary = new OrdinaryWords(packs);
        finder = new NameFinder(directory, packs, endings, ordinary);
        cuesBefore = new NamePhrases(packs.SelectMany(p => p.CuesBefore), endings);
        honorifics = new NamePhrases(packs.SelectMany(p => p.Honorifics), endings);
        cuesAfter = new NamePhrases(packs.SelectMany(p => p.CuesAfter), endings);
        latin = packs.Where(p => p.Sentences.Script == Script.Latin).Select(p => p.Sentences.Language).ToHashSet(StringComparer.Ordinal);
        everyday = packs.SelectMany(p => p.Everyday).Select(NameLetters.SearchForm).ToHashSet(StringComparer.Ordinal);
        articles = packs.SelectMany(p => p.Articles).Select(NameLetters.SearchForm).ToHashSet(StringComparer.Ordinal);
        lists = new NameLists(packs, endings);
        makers = new MakerReader(packs, endings);
        unknown = new UnknownPartyReader(packs, endings, lists, ordinary);
    }

    /// <summary>In the order of the text, none overlapping another.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentences">Its sentences: a weak name counts where its sentence names another party.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="figures">Its amounts of money, in order: a weak name counts in the sentence of one.</param>
    public IReadOnlyList<PartyMention> Read(NormalizedText text, IReadOnlyList<Sentence> sentences, string language, IReadOnlyList<MoneyMention>? figures = null)
    {
        using var letters = new NameLetters(text, endings.Beginnings);
        var capitals = new Capitals(letters, sentences);
        var around = new NameSurroundings(sentences, figures ?? [], capitals, !latin.Contains(language));
        var (mentions, taken, organizations) = Known(letters, around);
        foreach (var (start, end, name) in unknown.Read(letters, taken, organizations, capitals, around)) mentions.Add(new PartyMention(letters.Span(start, end), null, name));
        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return mentions;
    }

    /// <summary>For training: tells <paramref name="tell"/> of every run of words that may be a name, in scripts without capitals.</summary>
    internal void ReadCandidates(NormalizedText text, IReadOnlyList<Sentence> sentences, string language, IReadOnlyList<MoneyMention> figures, NameEvidence evidence, Action<TextSpan> tell)
    {
        using var letters = new NameLetters(text, endings.Beginnings);
        var around = new NameSurroundings(sentences, figures, new Capitals(letters, sentences), !latin.Contains(language));
        var (_, taken, organizations) = Known(letters, around);
        if (!around.IsForeign) return;
        foreach (var (start, end) in unknown.Candidates(letters, taken, organizations, around, evidence)) tell(letters.Span(start, end));
    }

    // The parties of the directory, the letters that known names take, and the organisations among them. What is a known name, even one that did not count here, is no unknown party.
    private (List<PartyMention> Mentions, bool[] Taken, List<NameHit> Organizations) Known(NameLetters letters, NameSurroundings around)
    {
        var hits = finder.Find(letters, lowerCase: around.IsForeign);
        var chosen = Choose(letters, hits, around);
        var mentions = new List<PartyMention>(chosen.Count + 4);
        var organizations = new List<NameHit>(chosen.Count);
        var taken = new bool[letters.Count];
        foreach (var hit in hits) taken.AsSpan(hit.Start, hit.Length).Fill(true);
        foreach (var hit in chosen)
        {
            mentions.Add(Mention(letters, hit.Start, hit.End, hit.Party));
            if (directory.Parties[hit.Party].Kind is not (PartyKind.Person or PartyKind.Outlet)) organizations.Add(hit);
        }
        foreach (var (start, end, party) in makers.Read(letters, Longest(hits, h => h.Strength == NameStrength.Product)))
        {
            if (Overlaps(chosen, start, end)) continue;
            mentions.Add(Mention(letters, start, end, party));
            taken.AsSpan(start, end - start).Fill(true);
        }
        return (mentions, taken, organizations);
    }

    private PartyMention Mention(NameLetters letters, int start, int end, int party) => new(letters.Span(start, end), directory.Parties[party].Id, directory.Parties[party].Name);

    // Hits in order and apart: those that begin before the end and end behind the start.
    private static bool Overlaps(List<NameHit> hits, int start, int end)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].End <= start) low = middle + 1;
            else high = middle;
        }
        return low < hits.Count && hits[low].Start < end;
    }

    private List<NameHit> Choose(NameLetters letters, List<NameHit> hits, NameSurroundings around)
    {
        if (hits.Count == 0) return [];
        var strong = Longest(hits, h => h.Strength == NameStrength.Strong);
        var present = new HashSet<int>(strong.Count);
        foreach (var hit in strong) present.Add(hit.Party);
        // A weak name that counts once counts everywhere in the article. What is a product of a party in the article ("غروك": Grok of xAI, or Groq) is that.
        var weak = hits.FindAll(h => h.Strength == NameStrength.Weak && !present.Contains(h.Party));
        if (weak.Count > 0)
        {
            var products = hits.FindAll(h => h.Strength == NameStrength.Product && present.Contains(h.Party)).ConvertAll(h => (h.Start, h.End)).ToHashSet();
            weak.RemoveAll(h => products.Contains((h.Start, h.End)));
            Weak(letters, hits, strong, weak, present, around);
        }
        return Longest(Unambiguous(hits, present), _ => true);
    }

    private void Weak(NameLetters letters, List<NameHit> hits, List<NameHit> strong, List<NameHit> weak, HashSet<int> present, NameSurroundings around)
    {
        foreach (var hit in strong) around.Add(letters, hit);
        foreach (var hit in weak)
        {
            if (honorifics.Before(letters, hit.Start) is not null)
            {
                // "Mr Harvey" is not the company.
                if (directory.Parties[hit.Party].Kind == PartyKind.Person) present.Add(hit.Party);
                continue;
            }
            var beside = around.HasFigure(letters, hit.Start, hit.End) || around.HasOther(letters, hit);
            if (beside && (IsShown(letters, hit) || around.IsProper(letters, hit)) && !HasArticle(letters, hit) || HasCue(letters, hit) || around.IsForeign && IsForeignName(letters, hit)) present.Add(hit.Party);
        }
        // A name in a list with a name that counts counts too, and so may the next one in that list.
        for (var before = -1; before != present.Count;)
        {
            before = present.Count;
            weak.RemoveAll(h => present.Contains(h.Party));
            if (weak.Count == 0) return;
            var names = Longest(hits, h => h.Strength == NameStrength.Strong || h.Strength == NameStrength.Weak && present.Contains(h.Party));
            foreach (var hit in weak)
                if (lists.Joins(letters, hit.Start, hit.End, names)) present.Add(hit.Party);
        }
    }

    // Names that are no everyday word count beside another party; in Latin letters with a capital.
    private bool IsShown(NameLetters letters, NameHit hit)
    {
        if (everyday.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters.Letters[hit.Start..hit.End])) return false;
        return Scripts.Of(letters[hit.Start]) != Script.Latin || char.IsUpper(letters.Text.Text[letters.Place(hit.Start)]);
    }

    // "The Apollo programme": names of companies bear no article.
    private bool HasArticle(NameLetters letters, NameHit hit) =>
        hit.Start > 0 && letters.Before(hit.Start) == Gap.Space && articles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters.Letters[letters.LastWord(0, hit.Start)..hit.Start]);

    // "استحواذ Meta على Manus": a Latin name with a capital in another script is no word of that language.
    private bool IsForeignName(NameLetters letters, NameHit hit) => Scripts.Of(letters[hit.Start]) == Script.Latin && hit.Length > 3 && IsShown(letters, hit);

    private bool HasCue(NameLetters letters, NameHit hit) =>
        cuesBefore.Before(letters, hit.Start) is not null || cuesAfter.After(letters, endings.WordEnd(letters, hit.End)) is not null || unknown.IsDescribed(letters, endings.WordEnd(letters, hit.End)) || IsQuoted(letters, hit)
        || LineHeads.IsLabel(letters, hit.Start, hit.End);

    private static bool IsQuoted(NameLetters letters, NameHit hit)
    {
        var view = letters.Text.Text;
        var (start, end) = (letters.Place(hit.Start), letters.EndPlace(hit.End));
        return start > 0 && end < view.Length && view[start - 1] is '"' or '\'' && view[end] == view[start - 1];
    }

    // Of several parties with one name: the one known by it alone, else the only one that the article names in full. Hits of one place stand together, the strongest first.
    private static List<NameHit> Unambiguous(List<NameHit> hits, HashSet<int> present)
    {
        var chosen = new List<NameHit>(hits.Count);
        for (int i = 0, end = 0; i < hits.Count; i = end)
        {
            while (end < hits.Count && hits[end].Start == hits[i].Start && hits[end].End == hits[i].End) end++;
            while (i < end && !Counts(hits[i])) i++;
            if (i == end) continue;
            // The parties that bear the name as strongly as the first does, and those among them that the article names in full.
            var (all, named, last) = (1, present.Contains(hits[i].Party) ? 1 : 0, hits[i]);
            for (var k = i + 1; k < end && hits[k].Strength == hits[i].Strength; k++)
            {
                if (!Counts(hits[k]) || Repeats(i, k)) continue;
                all++;
                if (!present.Contains(hits[k].Party)) continue;
                if (++named == 1) last = hits[k];
            }
            if (all == 1 || named == 1) chosen.Add(last);
        }
        return chosen;

        bool Counts(NameHit hit) => hit.Strength == NameStrength.Strong || hit.Strength is NameStrength.Weak or NameStrength.Surname && present.Contains(hit.Party);

        bool Repeats(int from, int at)
        {
            for (var k = from; k < at; k++)
                if (hits[k].Party == hits[at].Party && hits[k].Strength == hits[at].Strength) return true;
            return false;
        }
    }

    // Of hits in their order the first ones, that do not overlap one before them.
    private static List<NameHit> Longest(List<NameHit> hits, Func<NameHit, bool> counts)
    {
        var chosen = new List<NameHit>(hits.Count);
        foreach (var hit in hits)
            if ((chosen.Count == 0 || hit.Start >= chosen[^1].End) && counts(hit)) chosen.Add(hit);
        return chosen;
    }
}
