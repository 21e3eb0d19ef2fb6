using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>A run of an article's text that lies in the same claims' evidence throughout.</summary>
/// <param name="Claims">The claims whose evidence holds it, as numbers from 0; none for plain text.</param>
/// <param name="IsFigure">It is the amount of one of them.</param>
public sealed record MarkedPiece(string Text, IReadOnlyList<int> Claims, bool IsFigure);

/// <summary>Cuts an article into paragraphs of marked and unmarked pieces. Nothing is lost: the pieces of all paragraphs, joined with line breaks, are the text.</summary>
internal static class MarkedText
{
    /// <param name="marks">Evidence and figure of each claim, in the order of the claims.</param>
    public static IReadOnlyList<IReadOnlyList<MarkedPiece>> Paragraphs(string text, IReadOnlyList<(TextSpan Evidence, TextSpan? Figure)> marks)
    {
        var edges = marks.SelectMany(m => m.Figure is { } f ? new[] { m.Evidence.Start, m.Evidence.End, f.Start, f.End } : [m.Evidence.Start, m.Evidence.End])
            .Where(e => e > 0 && e < text.Length).ToArray();
        var paragraphs = new List<IReadOnlyList<MarkedPiece>>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            paragraphs.Add(Pieces(text, start, end, edges, marks));
            start = end + 1;
        }
        return paragraphs;
    }

    private static List<MarkedPiece> Pieces(string text, int start, int end, int[] edges, IReadOnlyList<(TextSpan Evidence, TextSpan? Figure)> marks)
    {
        var pieces = new List<MarkedPiece>();
        var from = start;
        foreach (var to in edges.Where(e => e > start && e < end).Append(end).Distinct().Order())
        {
            if (to == from) continue;
            var span = TextSpan.FromBounds(from, to);
            var claims = Enumerable.Range(0, marks.Count).Where(i => marks[i].Evidence.Contains(span)).ToArray();
            pieces.Add(new MarkedPiece(text[from..to], claims, marks.Any(m => m.Figure is { } figure && figure.Contains(span))));
            from = to;
        }
        return pieces;
    }
}
