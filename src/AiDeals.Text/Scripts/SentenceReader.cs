using System.Buffers;

namespace AiDeals.Text;

/// <summary>
/// Cuts a text into sentences. It knows the stops of the four scripts (. ? ! । ॥ ؟ ۔), lets decimals, initials, abbreviations and list numbers pass, and takes a line without a stop
/// (a headline, an item) as a sentence. Time is linear in the length of the text.
/// </summary>
public sealed class SentenceReader
{
    private const string Closers = "\"')]}*_";
    private const string Bullets = "•‣▪◦●○■□–—-*#>·|";

    private static readonly SearchValues<char> Stops = SearchValues.Create(".।॥؟۔!?。");

    private readonly HashSet<string> abbreviations;
    private readonly HashSet<string> functionWords;
    private readonly int longestAbbreviation;

    /// <param name="words">The sentence words of the text's language.</param>
    public SentenceReader(SentenceWords words)
    {
        abbreviations = words.Abbreviations.ToHashSet(StringComparer.OrdinalIgnoreCase);
        functionWords = words.FunctionWords.ToHashSet(StringComparer.OrdinalIgnoreCase);
        longestAbbreviation = abbreviations.Count == 0 ? 0 : abbreviations.Max(a => a.Length);
    }

    public IReadOnlyList<Sentence> Read(NormalizedText text)
    {
        var view = text.Text;
        var sentences = new List<Sentence>();
        int paragraph = 0, line = 0;
        while (line < view.Length)
        {
            var end = line;
            while (true)
            {
                var next = view.AsSpan(end).IndexOf('\n');
                end = next < 0 ? view.Length : end + next;
                if (next < 0 || !ContinuesBelow(view, line, end)) break;
                end++;
            }
            if (Trim(view, line, end) is { } content)
            {
                Cut(text, content.Start, content.End, paragraph, sentences);
                paragraph++;
            }
            line = end + 1;
        }
        return sentences;
    }

    // Mail and plain-text wires wrap at 70 columns: there the next line goes on in lower case.
    private static bool ContinuesBelow(string view, int line, int end)
    {
        var next = end + 1;
        return end - line >= 40 && next < view.Length && char.IsLower(view[next]) && view[end - 1] is not ('.' or '!' or '?' or ':');
    }

    private static (int Start, int End)? Trim(string view, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(view[start]) || char.IsControl(view[start]) || Bullets.Contains(view[start], StringComparison.Ordinal) && !IsNegativeNumber(view, start, end))) start++;
        while (end > start && (char.IsWhiteSpace(view[end - 1]) || char.IsControl(view[end - 1]) || view[end - 1] is '*' or '_' or '#' or '|')) end--;
        for (var i = start; i < end; i++)
            if (char.IsLetterOrDigit(view[i])) return (start, end);
        return null;
    }

    private static bool IsNegativeNumber(string view, int at, int end) => view[at] == '-' && at + 1 < end && char.IsDigit(view[at + 1]);

    private void Cut(NormalizedText text, int start, int end, int paragraph, List<Sentence> sentences)
    {
        var view = text.Text;
        var first = start;
        for (var i = start; i < end; i++)
        {
            var next = view.AsSpan(i, end - i).IndexOfAny(Stops);
            if (next < 0) break;
            i += next;
            if (!IsStop(view, first, i, end)) continue;
            var after = i + 1;
            while (after < end && (Closers.Contains(view[after], StringComparison.Ordinal) || view[after] is '!' or '?' or '؟' or '।')) after++;
            if (after < end && GoesOn(view, i, after, end)) { i = after - 1; continue; }
            Add(first, after);
            (first, i) = (after, after - 1);
        }
        if (first < end) Add(first, end);

        void Add(int from, int to)
        {
            if (Trim(view, from, to) is { } cut) sentences.Add(new Sentence(text.ToOriginal(cut.Start, cut.End), paragraph));
        }
    }

    private bool IsStop(string view, int first, int at, int end)
    {
        if (view[at] != '.') return true;
        // "..", "..." and "…" are a pause.
        if (at + 1 < end && view[at + 1] == '.' || at > first && view[at - 1] == '.') return false;
        var wordStart = at;
        while (wordStart > first && at - wordStart <= 40 && (Tokenizer.IsLetter(view[wordStart - 1]) || char.IsDigit(view[wordStart - 1]))) wordStart--;
        var word = view.AsSpan(wordStart, at - wordStart);
        var glued = at + 1 < end && (Tokenizer.IsLetter(view[at + 1]) || char.IsDigit(view[at + 1]));
        if (glued) return EndsGlued(view, word, at, end);
        if (word.Length == 0) return true;
        if (IsListNumber(view, first, wordStart, at)) return false;
        if (word.Length == 1 && char.IsUpper(word[0]) || IsAbbreviation(view, first, at)) return NextIsOpener(view, at, end);
        return true;
    }

    // "3.5" and "إيه.آي" are one word, "دولار.وقال" is a forgotten space between two long words of one script.
    private static bool EndsGlued(string view, ReadOnlySpan<char> word, int at, int end)
    {
        if (word.Length < 4 || Scripts.Of(word[^1]) is Script.Latin or Script.None) return false;
        var next = at + 1;
        while (next < end && next - at <= 4 && Tokenizer.IsLetter(view[next])) next++;
        return next - at > 4;
    }

    // "1. Nvidia", "ধাপ ১. গত": a number of at most two digits in the first two words of a line.
    private static bool IsListNumber(string view, int first, int wordStart, int at)
    {
        if (at - wordStart > 2 || !char.IsDigit(view[wordStart]) || !char.IsDigit(view[at - 1])) return false;
        var spaces = 0;
        for (var i = first; i < wordStart; i++) if (char.IsWhiteSpace(view[i])) spaces++;
        return spaces <= 1;
    }

    private bool IsAbbreviation(string view, int first, int at)
    {
        var start = at;
        while (start > first && at - start <= longestAbbreviation && !char.IsWhiteSpace(view[start - 1]) && view[start - 1] is not ('(' or '"' or '\'' or ',')) start--;
        return at > start && abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view.AsSpan(start, at - start));
    }

    // After "Inc." a sentence begins only with a capitalised function word: "… by Nvidia Inc. The deal", but "Inc. Chairman".
    private bool NextIsOpener(string view, int at, int end)
    {
        var start = at + 1;
        while (start < end && !Tokenizer.IsLetter(view[start])) start++;
        var stop = start;
        while (stop < end && stop - start < 20 && Tokenizer.IsLetter(view[stop])) stop++;
        return start < end && char.IsUpper(view[start]) && functionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view.AsSpan(start, stop - start));
    }

    // "Yahoo! said", "(sic.), he": what follows the stop shows that the sentence goes on.
    private static bool GoesOn(string view, int stop, int after, int end)
    {
        var next = after;
        while (next < end && char.IsWhiteSpace(view[next])) next++;
        if (next == end) return false;
        if (view[next] is ',' or '،' or ';' or '؛' or ':') return true;
        return view[stop] is '.' or '!' or '?' && (next == after && char.IsLetterOrDigit(view[next]) && view[stop] == '.' && after > stop + 1 || char.IsLower(view[next]));
    }
}
