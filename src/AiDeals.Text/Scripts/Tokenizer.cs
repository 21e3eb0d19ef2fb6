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

    // What ends a run of letters, by code unit: asked for every letter of a text.
    private const byte Latin = 1, Other = 2, Accent = 3;
    private static readonly byte[] Families = BuildFamilies();

    /// <summary>A letter or a mark on a letter, in any script; surrogates are not (emoji and lone halves end a word).</summary>
    public static bool IsLetter(char c) => Families[c] != 0;

    /// <summary>True where a word ends between the two: one is no letter, or one is Latin and the other is not.</summary>
    internal static bool IsBoundary(char before, char after)
    {
        var (a, b) = (Families[before], Families[after]);
        return a == 0 || b == 0 || (a == Latin) != (b == Latin);
    }

    private static byte[] BuildFamilies()
    {
        var families = new byte[char.MaxValue + 1];
        for (var i = 0; i < families.Length; i++)
        {
            var c = (char)i;
            if (Scripts.Of(c) != Script.None) families[i] = IsLatin(c) ? Latin : c is >= '\u0300' and <= '\u036F' ? Accent : Other;
        }
        return families;
    }

    private static TokenKind KindOf(char c) => c switch
    {
        '\n' => TokenKind.Break,
        >= '0' and <= '9' => TokenKind.Number,
        // On no letter.
        >= '\u0300' and <= '\u036F' or '\u094D' or '\u09CD' => TokenKind.Mark,
        _ => IsLetter(c) ? TokenKind.Word : TokenKind.Mark,
    };

    internal static bool IsLatin(char c) => c < 0x0300 || c is >= '\u1E00' and <= '\u1EFF';

    private static int EndOfWord(string text, int at)
    {
        var families = Families;
        var family = families[text[at]] == Latin ? Latin : Other;
        while (++at < text.Length && families[text[at]] is var next && (next == family || next == Accent)) { }
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
