namespace AiDeals.Text;

/// <summary>Where a capital shows nothing: at the heads of sentences and in headlines in Title Case.</summary>
internal sealed class Capitals
{
    private readonly HashSet<int> opens;
    private readonly bool[] titles;

    public Capitals(NameLetters text, IReadOnlyList<Sentence> sentences)
    {
        var view = text.Text.Text;
        opens = new HashSet<int>(sentences.Count);
        titles = new bool[text.Count];
        var word = 0;
        foreach (var sentence in sentences)
        {
            var first = word = text.WordFrom(sentence.Span.Start, word);
            if (word < text.Words) opens.Add(text.WordAt(word));
            word = text.WordFrom(sentence.Span.End, word);
            var (capitals, words) = (0, 0);
            for (var w = first; w < word; w++)
            {
                var (at, end) = (text.WordAt(w), w + 1 < text.Words ? text.WordAt(w + 1) : text.Count);
                if (end - at < 4 || Scripts.Of(text[at]) != Script.Latin) continue;
                words++;
                if (char.IsUpper(view[text.Place(at)])) capitals++;
            }
            if (words >= 4 && capitals * 4 >= words * 3)
            {
                var start = text.WordAt(first);
                titles.AsSpan(start, (word < text.Words ? text.WordAt(word) : text.Count) - start).Fill(true);
            }
        }
    }

    /// <summary>True for the first word of a sentence.</summary>
    public bool Opens(int at) => opens.Contains(at);

    /// <summary>True for a letter of a headline in Title Case.</summary>
    public bool InTitle(int at) => titles[at];

    /// <summary>True when the capitals of the letters from start to end stand alone inside a sentence: of "Orange County" and "Bill Gates" no part does.</summary>
    public bool StandAlone(NameLetters text, int start, int end)
    {
        if (Opens(start) || InTitle(start) || !IsCapital(text, start)) return false;
        if (start > 0 && text.Before(start) is Gap.Space or Gap.Joint or Gap.None && IsCapital(text, text.LastWord(0, start))) return false;
        return end >= text.Count || text.Before(end) is not (Gap.Space or Gap.None) || !IsCapital(text, end) && !char.IsAsciiDigit(text[end]);
    }

    private static bool IsCapital(NameLetters text, int at) => char.IsUpper(text.Text.Text[text.Place(at)]);
}
