namespace AiDeals.Text;

/// <summary>
/// A sentence, a headline or an item of a list. The span leaves out bullets, markdown marks and the spaces around it and holds the closing stop and quotes.
/// </summary>
/// <param name="Paragraph">Zero-based number of the paragraph; lines without an empty line between them are paragraphs of their own, as newspapers write them.</param>
public sealed record Sentence(TextSpan Span, int Paragraph);
