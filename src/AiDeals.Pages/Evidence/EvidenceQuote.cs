using AiDeals.Text;

namespace AiDeals.Pages.Evidence;

/// <summary>A run of a quote's text.</summary>
public readonly record struct QuotePart(string Text, bool Marked);

/// <summary>Cuts out of an article what a reader is shown of a claim: the whole sentences that its evidence lies in, with the words that say it marked.</summary>
public static class EvidenceQuote
{
    /// <summary>A "sentence" longer than this (a list, a text without stops) is shown around the evidence only. UTF-16 code units.</summary>
    public const int Longest = 700;

    /// <summary>
    /// The evidence is marked where it is a part of its sentence; where it is the whole sentence, the amount alone, or else all of it.
    /// Spans that do not fit the text are cut to it.
    /// </summary>
    /// <param name="language">bn, hi, ar or en; for any other the evidence is shown alone.</param>
    public static IReadOnlyList<QuotePart> Of(string text, string? language, TextSpan evidence, TextSpan? amount)
    {
        evidence = Within(evidence, text);
        var sentences = Sentences(text, language, evidence);
        var shown = Shown(text, sentences, evidence);
        var whole = evidence.Length >= shown.Length * 9 / 10;
        var marked = whole && amount is { } figure && Within(figure, text) is var inside && shown.Contains(inside) && inside.Length > 0 ? inside : evidence;
        var parts = new List<QuotePart>();
        void Add(int start, int end, bool mark)
        {
            if (end > start) parts.Add(new(text[start..end], mark));
        }
        if (shown.Start > 0 && !EndsSentence(text, shown.Start)) parts.Add(new("… ", false));
        Add(shown.Start, marked.Start, false);
        Add(marked.Start, marked.End, true);
        Add(marked.End, shown.End, false);
        if (shown.End < sentences.End) parts.Add(new("…", false));
        return parts;
    }

    private static TextSpan Sentences(string text, string? language, TextSpan evidence)
    {
        if (language is null || !SentenceWords.All.TryGetValue(language, out var words)) return evidence;
        var touched = new SentenceReader(words).Read(new NormalizedText(text)).Select(s => s.Span).Where(s => s.Overlaps(evidence)).ToList();
        return touched.Count == 0 ? evidence : TextSpan.FromBounds(Math.Min(evidence.Start, touched.Min(s => s.Start)), Math.Max(evidence.End, touched.Max(s => s.End)));
    }

    private static TextSpan Shown(string text, TextSpan sentences, TextSpan evidence)
    {
        if (sentences.Length <= Longest) return sentences;
        var room = Math.Max(0, Longest - evidence.Length) / 2;
        var start = Math.Max(sentences.Start, evidence.Start - room);
        var end = Math.Min(sentences.End, evidence.End + room);
        // Not within a word, and never between the halves of a surrogate pair.
        while (start > sentences.Start && start < evidence.Start && !char.IsWhiteSpace(text[start])) start++;
        while (end < sentences.End && end > evidence.End && !char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsSentence(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || text[before] is '"' or '\'' or '”' or '’' or '»' or ')')) before--;
        return before < 0 || text.AsSpan(before + 1, start - before - 1).Contains('\n') || ".?!।॥؟۔:…".Contains(text[before], StringComparison.Ordinal);
    }

    private static TextSpan Within(TextSpan span, string text)
    {
        var start = Math.Min(span.Start, text.Length);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, text.Length)));
    }
}
