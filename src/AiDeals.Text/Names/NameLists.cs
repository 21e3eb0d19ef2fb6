namespace AiDeals.Text;

/// <summary>Whether names stand in one list: "Nvidia, Figure and Microsoft" has only a comma or a joining word between them.</summary>
internal sealed class NameLists
{
    // So far a list reaches from a known name: a text of one endless list costs no more than others.
    private const int MostRounds = 6;

    private readonly HashSet<string> words;
    private readonly NameEndings endings;

    public NameLists(IEnumerable<NameWords> packs, NameEndings endings)
    {
        words = packs.SelectMany(p => p.Lists).Select(NameLetters.SearchForm).ToHashSet(StringComparer.Ordinal);
        this.endings = endings;
    }

    /// <summary>True for a word that joins the parties of a list.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A list makes names of its members, and those of the next ones: takes the members out of those that wait and accepts them, which adds them to the names.</summary>
    /// <param name="bareEnd">Where one that waits ends without its ending of case.</param>
    public void Spread(NameLetters text, List<(int Start, int End)> waiting, List<NameHit> names, Func<(int Start, int End), int> bareEnd, Action<(int Start, int End)> accept)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            names.Sort((a, b) => a.Start.CompareTo(b.Start));
            var joined = waiting.Where(w => Joins(text, w.Start, bareEnd(w), names)).ToHashSet();
            if (joined.Count == 0) return;
            foreach (var member in joined) accept(member);
            waiting.RemoveAll(joined.Contains);
        }
    }

    /// <summary>True when the letters from start to end stand in a list with one of the names, which come in order and apart.</summary>
    public bool Joins(NameLetters text, int start, int end, List<NameHit> names)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Start < end) low = middle + 1;
            else high = middle;
        }
        // "Jean Hu, AMD's finance chief": the possessive begins a description.
        if (low < names.Count && !IsPossessive(text, names[low].End) && IsJoint(text, endings.WordEnd(text, end), names[low].Start)) return true;
        return low > 0 && names[low - 1].End <= start && IsJoint(text, endings.WordEnd(text, names[low - 1].End), start);
    }

    private static bool IsPossessive(NameLetters text, int end) => text.EndPlace(end) < text.Text.Text.Length && text.Text.Text[text.EndPlace(end)] == '\'';

    private bool IsJoint(NameLetters text, int start, int end)
    {
        if (end > start) return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[start..end]) && !HasStop(text, start, end);
        return end == start && text.Text.Text.AsSpan(text.EndPlace(start), text.Place(end) - text.EndPlace(start)).Trim() is "," or "،" or "/" or "&";
    }

    // "Nvidia. And Apple" is no list.
    private static bool HasStop(NameLetters text, int start, int end) =>
        text.Text.Text.AsSpan(text.EndPlace(start), text.Place(end) - text.EndPlace(start)).IndexOfAny(".!?\n") >= 0;
}
