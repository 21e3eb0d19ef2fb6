namespace AiDeals.Text;

/// <summary>
/// A sentence, a headline or an item of a list. The span leaves out bullets, markdown marks and the spaces around it and holds the closing stop and quotes.
/// </summary>
/// <param name="Paragraph">Zero-based number of the paragraph; lines without an empty line between them are paragraphs of their own, as newspapers write them.</param>
/// <param name="ClauseBreaks">Where a further clause may begin (after a comma, semicolon, dash or bracket, before a conjunction), ascending, all strictly inside the span.</param>
public sealed record Sentence(TextSpan Span, int Paragraph, IReadOnlyList<int> ClauseBreaks)
{
    /// <summary>The clause that holds the offset; the first or last one for an offset outside the sentence.</summary>
    public TextSpan ClauseAt(int offset)
    {
        var next = 0;
        while (next < ClauseBreaks.Count && ClauseBreaks[next] <= offset) next++;
        return TextSpan.FromBounds(next == 0 ? Span.Start : ClauseBreaks[next - 1], next == ClauseBreaks.Count ? Span.End : ClauseBreaks[next]);
    }
}
