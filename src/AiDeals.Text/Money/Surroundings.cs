namespace AiDeals.Text;

/// <summary>What stands around a figure, never wider than a fixed number of tokens: a text of one endless line must not cost more than one of many.</summary>
internal static class Surroundings
{
    private const int LongestSentence = 60;
    private const int LongestParagraph = 400;

    /// <summary>Token indexes of the sentence a figure stands in, as far as marks tell.</summary>
    public static (int From, int To) Sentence(ReadingText text, int first, int next)
    {
        var (from, to) = (first, next);
        while (from > 0 && first - from < LongestSentence && !Stops(text, from - 1)) from--;
        while (to < text.Count && to - next < LongestSentence && !Stops(text, to)) to++;
        return (from, to);
    }

    /// <summary>Token indexes of the line.</summary>
    public static (int From, int To) Paragraph(ReadingText text, int first, int next)
    {
        var (from, to) = (first, next);
        while (from > 0 && first - from < LongestParagraph && text[from - 1].Kind != TokenKind.Break) from--;
        while (to < text.Count && to - next < LongestParagraph && text[to].Kind != TokenKind.Break) to++;
        return (from, to);
    }

    private static bool Stops(ReadingText text, int index)
    {
        if (text[index].Kind == TokenKind.Break) return true;
        if (text[index].Kind != TokenKind.Mark) return false;
        return text.CharAt(index) switch
        {
            '।' or '?' or '!' or '؟' => true,
            // "U.S. firm" and "এ. আই." go on.
            '.' => !text.Touches(index + 1) && !(text.Is(index - 1, TokenKind.Word) && text[index - 1].Length == 1),
            _ => false,
        };
    }
}
