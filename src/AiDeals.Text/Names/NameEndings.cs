namespace AiDeals.Text;

/// <summary>What languages glue to the end of a name (case endings, particles, 's) and to its front (Arabic و ب ل).</summary>
internal sealed class NameEndings
{
    private const int InARow = 3;

    private readonly ByLetter glued;
    private readonly string[] apostrophed;
    private readonly ByLetter proclitics;
    private readonly string[] ands;

    public NameEndings(IEnumerable<NameWords> packs)
    {
        var words = packs.ToArray();
        string[] behind = [.. words.SelectMany(w => w.Endings).Where(e => e[0] != '\'').Select(NameLetters.SearchForm).Where(e => e.Length > 0).Distinct().OrderByDescending(e => e.Length)];
        glued = ByLetter.First(behind);
        apostrophed = [.. words.SelectMany(w => w.Endings).Where(e => e[0] == '\'').Select(NameLetters.SearchForm).Where(e => e.Length > 0).Distinct()];
        string[] before = [.. words.SelectMany(w => w.Proclitics).Select(NameLetters.SearchForm).Distinct().OrderByDescending(e => e.Length)];
        proclitics = ByLetter.First(before);
        ands = [.. words.SelectMany(w => w.AndProclitics).Select(NameLetters.SearchForm).Distinct()];
        // An ending may also stand alone behind a hyphen or apostrophe, which ends a word.
        Beginnings = new Beginnings(before, behind, 40_000);
    }

    /// <summary>Of all names and of all phrases beside names.</summary>
    public Beginnings Beginnings { get; }

    /// <summary>True when the letters from start to end can be a whole name: a word ends there, with or without endings.</summary>
    public bool EndsName(NameLetters text, int start, int end)
    {
        if (!text.IsWordEnd(end)) return AfterEndings(text, end, InARow) is not null;
        // "X-ray" and "Q-day" are words of their own; "X-এর" and "X's" are not.
        return text.Before(end) != Gap.Joint || end - start > 2 || AfterEndings(text, end, InARow) is not null || IsApostrophed(text, end);
    }

    /// <summary>Where the word ends that begins with a name: behind its endings; <paramref name="end"/> itself where none follow.</summary>
    public int WordEnd(NameLetters text, int end)
    {
        if (text.IsWordEnd(end) && text.Before(end) != Gap.Joint) return end;
        if (IsApostrophed(text, end)) return end + 1;
        return AfterEndings(text, end, InARow) ?? end;
    }

    /// <summary>The lengths of what may stand glued before a name that begins inside the word at letter <paramref name="start"/>.</summary>
    public IReadOnlyList<int> Proclitics(NameLetters text, int start)
    {
        if (proclitics[text[start]] is not { Length: > 0 } possible) return [];
        var lengths = new List<int>();
        foreach (var proclitic in possible)
        {
            if (text.Letters[start..].StartsWith(proclitic, StringComparison.Ordinal) && IsOneWord(text, start, start + proclitic.Length)) lengths.Add(proclitic.Length);
        }
        return lengths;
    }

    /// <summary>The letters of the "and" that is written onto the front of a word (Arabic و); 0 where none is, and for a word too short to tell.</summary>
    public int AndBefore(NameLetters text, int start, int end)
    {
        foreach (var and in ands)
            if (end - start > and.Length + 3 && text.Letters[start..end].StartsWith(and, StringComparison.Ordinal)) return and.Length;
        return 0;
    }

    private static bool IsOneWord(NameLetters text, int start, int end)
    {
        for (var i = start + 1; i <= end; i++)
            if (text.IsWordEnd(i)) return false;
        return true;
    }

    private bool IsApostrophed(NameLetters text, int end)
    {
        if (end >= text.Count || text.Before(end) != Gap.Joint || text.Text.Text[text.Place(end) - 1] != '\'') return false;
        foreach (var ending in apostrophed)
            if (text.Letters[end..].StartsWith(ending, StringComparison.Ordinal) && text.IsWordEnd(end + ending.Length)) return true;
        return false;
    }

    // The first ending may follow a hyphen, the others are glued to it.
    private int? AfterEndings(NameLetters text, int at, int left)
    {
        if (at >= text.Count || text.Before(at) is not (Gap.None or Gap.Joint) || left < InARow && text.Before(at) != Gap.None) return null;
        foreach (var ending in glued[text[at]])
        {
            if (!text.Letters[at..].StartsWith(ending, StringComparison.Ordinal)) continue;
            var end = at + ending.Length;
            if (text.IsWordEnd(end)) return IsOneWord(text, at, end - 1) ? end : null;
            if (left > 1 && AfterEndings(text, end, left - 1) is { } further) return further;
        }
        return null;
    }
}
