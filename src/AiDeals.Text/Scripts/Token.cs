namespace AiDeals.Text;

public enum TokenKind
{
    /// <summary>A run of letters with their marks, in one script family: Latin letters glued to others are a token of their own ("وOpenAI" is two).</summary>
    Word,
    /// <summary>Digits with the separators inside them: "1,00,000.5". What the separators mean is for the reader of numbers to say.</summary>
    Number,
    /// <summary>One character that is neither letter, digit nor white space.</summary>
    Mark,
    /// <summary>One line end.</summary>
    Break,
}

/// <summary>A piece of <see cref="NormalizedText.Text"/>, from <paramref name="Start"/> to <paramref name="End"/> (exclusive). Spaces are no tokens: two tokens touch when one ends where the next begins.</summary>
public readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public int Length => End - Start;
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
