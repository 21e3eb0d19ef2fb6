namespace AiDeals.Text;

/// <summary>
/// Tells of capitalised words in a Latin text, which no cue beside them has shown to be a company, whether they are one all the same: by a list with companies, a capital inside a word, the head of a bullet,
/// a verb of deals behind the first words of a sentence. Persons and ordinary words are left out.
/// </summary>
internal sealed class CapitalNames(NameEndings endings, NameLists lists, NamePhrases verbs, NamePhrases placeWords, OrdinaryWords ordinary, HashSet<string> functionWords)
{
    /// <param name="candidates">Capitalised words without a cue.</param>
    /// <param name="shown">Unknown companies that the text has shown.</param>
    /// <param name="known">Known organisations, in order and apart.</param>
    /// <param name="capitals">In headlines they show nothing.</param>
    public IEnumerable<(int Start, int End)> Read(NameLetters text, IEnumerable<(int Start, int End)> candidates, List<(int Start, int End)> shown, IReadOnlyList<NameHit> known, Capitals capitals, NameSurroundings around)
    {
        var found = new List<(int Start, int End)>();
        var names = known.Concat(shown.Select(s => new NameHit(s.Start, s.End, -1, NameStrength.Strong))).ToList();
        var waiting = new List<(int Start, int End)>();
        foreach (var name in candidates)
        {
            if (IsPerson(text, name.Start, name.End) || IsOrdinary(text, name.Start, name.End)) continue;
            if (!capitals.InTitle(name.Start) && (IsName(text, name.Start, name.End) || IsBesideMoney(text, name.Start, name.End, capitals, around))) Accept(name);
            else waiting.Add(name);
        }
        waiting.RemoveAll(n => placeWords.Before(text, n.Start) is not null);
        lists.Spread(text, waiting, names, n => n.End, Accept);
        return found;

        void Accept((int Start, int End) name)
        {
            found.Add(name);
            names.Add(new NameHit(name.Start, name.End, -1, NameStrength.Strong));
        }
    }

    private bool IsName(NameLetters text, int start, int end) =>
        IsCamel(text, start, end) || LineHeads.IsBulleted(text, start, end) || verbs.After(text, endings.WordEnd(text, end)) is not null;

    // "the purchase of drone maker Vayudh, pegged at $10 million": one word with a capital inside a sentence with an amount, behind a noun or verb or between commas.
    private bool IsBesideMoney(NameLetters text, int start, int end, Capitals capitals, NameSurroundings around)
    {
        if (text.WordEnd(start) < end || end - start < 4 || !around.HasFigure(text, start, end) || !capitals.StandAlone(text, start, end)) return false;
        var view = text.Text.Text;
        for (var i = start; i < end; i++)
            if (char.IsAsciiDigit(text[i]) || i == start + 1 && char.IsUpper(view[text.Place(i)])) return false;
        if (text.Before(start) == Gap.Space) return text.LastWord(0, start) is var before && start - before > 2 && char.IsLower(view[text.Place(before)]) && !functionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[before..start]);
        return text.Place(start) > 1 && view[text.Place(start) - 2] == ',' && text.EndPlace(end) < view.Length && view[text.EndPlace(end)] is ',' or '.';
    }

    // "NeuroSangam": a capital inside a word of at least five letters.
    private static bool IsCamel(NameLetters text, int start, int end)
    {
        var view = text.Text.Text;
        for (var i = start + 2; i < end; i++)
            if (char.IsUpper(view[text.Place(i)]) && char.IsLower(view[text.Place(i - 1)]) && text.Place(i) == text.Place(i - 1) + 1 && text.WordEnd(start) - start >= 5) return true;
        return false;
    }

    private bool IsPerson(NameLetters text, int start, int end)
    {
        if (ordinary.IsGivenName(text.Letters[start..text.WordEnd(start)])) return true;
        if (start > 0 && text.Before(start) is Gap.Space or Gap.Joint)
        {
            if (ordinary.IsTitle(text.Letters[text.LastWord(0, start)..start])) return true;
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
