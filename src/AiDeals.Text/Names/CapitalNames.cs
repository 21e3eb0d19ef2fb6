namespace AiDeals.Text;

/// <summary>
/// Tells of capitalised words in a Latin text, which no cue beside them has shown to be a company, whether they are one all the same: by a list with companies, a capital inside a word, the head of a bullet,
/// a verb of deals behind the first words of a sentence, a place's possessive before them. Persons and ordinary words are left out.
/// </summary>
internal sealed class CapitalNames(NameEndings endings, NameLists lists, NamePhrases verbs, NamePhrases placeWords, OrdinaryWords ordinary)
{
    // As in NameRuns: a text of one endless list costs no more than others.
    private const int MostRounds = 6;
    private const string Bullets = "•■●▪*–—-";

    /// <param name="candidates">Capitalised words without a cue.</param>
    /// <param name="shown">Unknown companies that the text has shown.</param>
    /// <param name="known">Known organisations, in order and apart.</param>
    /// <param name="opens">Where sentences begin.</param>
    /// <param name="titles">Letters of headlines, in which capitals show nothing.</param>
    public IEnumerable<(int Start, int End)> Read(NameLetters text, IEnumerable<(int Start, int End)> candidates, List<(int Start, int End)> shown, IReadOnlyList<NameHit> known, HashSet<int> opens, bool[] titles)
    {
        var found = new List<(int Start, int End)>();
        var names = known.Concat(shown.Select(s => new NameHit(s.Start, s.End, -1, NameStrength.Strong))).ToList();
        var waiting = new List<(int Start, int End)>();
        foreach (var name in candidates)
        {
            if (IsPerson(text, name.Start, name.End) || IsOrdinary(text, name.Start, name.End)) continue;
            if (!titles[name.Start] && IsName(text, name.Start, name.End, opens.Contains(name.Start))) Accept(name);
            else waiting.Add(name);
        }
        for (var round = 0; round < MostRounds; round++)
        {
            names.Sort((a, b) => a.Start.CompareTo(b.Start));
            var joined = waiting.Where(n => placeWords.Before(text, n.Start) is null && lists.Joins(text, n.Start, n.End, names)).ToHashSet();
            if (joined.Count == 0) break;
            foreach (var name in joined) Accept(name);
            waiting.RemoveAll(joined.Contains);
        }
        return found;

        void Accept((int Start, int End) name)
        {
            found.Add(name);
            names.Add(new NameHit(name.Start, name.End, -1, NameStrength.Strong));
        }
    }

    private bool IsName(NameLetters text, int start, int end, bool opens)
    {
        if (IsCamel(text, start, end) || HeadsLine(text, start, end)) return true;
        if (verbs.After(text, endings.WordEnd(text, end)) is not null) return true;
        if (opens || start < 2 || placeWords.Before(text, start) is not null) return false;
        // "Copenhagen-based Corti", "Bengaluru's Lyzr".
        var view = text.Text.Text.AsSpan(0, text.Place(start));
        return view.EndsWith("-based ", StringComparison.Ordinal);
    }

    // "NeuroSangam": a capital inside a word of at least five letters.
    private static bool IsCamel(NameLetters text, int start, int end)
    {
        var view = text.Text.Text;
        for (var i = start + 2; i < end; i++)
            if (char.IsUpper(view[text.Place(i)]) && char.IsLower(view[text.Place(i - 1)]) && text.Place(i) == text.Place(i - 1) + 1 && text.WordEnd(start) - start >= 5) return true;
        return false;
    }

    // "• Foo, Boston: …"
    private static bool HeadsLine(NameLetters text, int start, int end)
    {
        var view = text.Text.Text;
        var from = text.Place(start) - 1;
        while (from >= 0 && view[from] == ' ') from--;
        if (from < 0 || !Bullets.Contains(view[from], StringComparison.Ordinal)) return false;
        for (from--; from >= 0 && view[from] == ' '; from--) { }
        if (from >= 0 && view[from] != '\n') return false;
        var to = text.EndPlace(end);
        while (to < view.Length && view[to] == ' ') to++;
        return to < view.Length && view[to] is ':' or '-' or '–' or '—' or ',' or '(';
    }

    private bool IsPerson(NameLetters text, int start, int end)
    {
        if (ordinary.IsGivenName(text.Letters[start..text.WordEnd(start)])) return true;
        if (start > 0 && text.Before(start) is Gap.Space or Gap.Joint)
        {
            var before = start - 1;
            while (before > 0 && !text.IsWordStart(before)) before--;
            if (ordinary.IsTitle(text.Letters[before..start])) return true;
        }
        // "Jane Roe, chief executive of", "Jane Roe, its founder"
        var after = end;
        for (var words = 0; words < 2 && after < text.Count; words++, after = text.WordEnd(after))
        {
            if (words == 0 && text.Before(after) != Gap.Break) return false;
            if (ordinary.IsTitle(text.Letters[after..text.WordEnd(after)])) return true;
        }
        return false;
    }

    private bool IsOrdinary(NameLetters text, int start, int end)
    {
        for (var i = start; i < end; i = text.WordEnd(i))
            if (!ordinary.Contains(text.Letters[i..text.WordEnd(i)])) return false;
        return true;
    }
}
