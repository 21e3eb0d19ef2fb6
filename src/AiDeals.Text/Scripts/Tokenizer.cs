namespace AiDeals.Text;

/// <summary>Cuts a normalised text into tokens, in order. Linear in the length of the text.</summary>
public static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 5 + 4);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == ' ') { at++; continue; }
            var start = at;
            var kind = KindOf(c);
            at = kind switch
            {
                TokenKind.Word => EndOfWord(text, at),
                TokenKind.Number => EndOfNumber(text, at),
                _ => at + 1,
            };
            tokens.Add(new Token(kind, start, at));
        }
        return tokens;
    }

    /// <summary>A letter or a mark on a letter, in any script; surrogates are not (emoji and lone halves end a word).</summary>
    public static bool IsLetter(char c) => Scripts.Of(c) != Script.None;

    private static TokenKind KindOf(char c) => c switch
    {
        '\n' => TokenKind.Break,
        >= '0' and <= '9' => TokenKind.Number,
        _ => IsLetter(c) ? TokenKind.Word : TokenKind.Mark,
    };

    internal static bool IsLatin(char c) => c < 0x0300 || c is >= '\u1E00' and < '\u2000';

    private static int EndOfWord(string text, int at)
    {
        var latin = IsLatin(text[at]);
        while (++at < text.Length && IsLetter(text[at]) && (IsLatin(text[at]) == latin || text[at] is >= '\u0300' and <= '\u036F')) { }
        return at;
    }

    private static int EndOfNumber(string text, int at)
    {
        while (++at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c)) continue;
            // A separator counts only between digits: "5, 6" and "2026." end before it.
            if (c is '.' or ',' or '٫' or '٬' or '،' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) { at++; continue; }
            break;
        }
        return at;
    }
}
