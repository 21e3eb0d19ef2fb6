namespace AiDeals.Text;

/// <summary>A text under the readers' eyes: its views and its tokens.</summary>
internal sealed class ReadingText
{
    private readonly uint[] marks;

    /// <param name="explains">Mentions tell how their words became their value.</param>
    public ReadingText(NormalizedText source, Beginnings beginnings, bool explains = false)
    {
        Explains = explains;
        Source = source;
        Text = source.Text;
        Folded = source.Folded;
        Tokens = source.Tokens;
        marks = new uint[Tokens.Count];
        for (var i = 0; i < marks.Length; i++) marks[i] = beginnings.At(Folded.AsSpan(Tokens[i].Start));
    }

    public NormalizedText Source { get; }
    public bool Explains { get; }
    public string Text { get; }
    public string Folded { get; }
    public List<Token> Tokens { get; }
    public int Count => Tokens.Count;

    public Token this[int index] => Tokens[index];

    /// <summary>False when no dictionary of the given marks has an entry at the token, and behind the end; the dictionaries must be those of the constructor's beginnings.</summary>
    public bool May(int index, uint dictionaries) => (uint)index < (uint)marks.Length && (marks[index] & dictionaries) != 0;

    /// <summary>Index of the first token, from <paramref name="from"/> on, that starts at or after an offset.</summary>
    public int IndexAt(int from, int offset)
    {
        while (from < Tokens.Count && Tokens[from].Start < offset) from++;
        return from;
    }

    public bool Is(int index, TokenKind kind) => (uint)index < (uint)Tokens.Count && Tokens[index].Kind == kind;

    /// <summary>True when the token is this one character.</summary>
    public bool Is(int index, char mark) => (uint)index < (uint)Tokens.Count && Tokens[index] is { Kind: TokenKind.Mark } t && Text[t.Start] == mark;

    public char CharAt(int index) => (uint)index < (uint)Tokens.Count ? Text[Tokens[index].Start] : '\0';

    /// <summary>True when no space stands between a token and the one before it.</summary>
    public bool Touches(int index) => index > 0 && index < Tokens.Count && Tokens[index - 1].End == Tokens[index].Start;

    /// <summary>The index after a hyphen that ties two words ("65-billion", "two-year"), or the same index.</summary>
    public int SkipHyphen(int index) => Is(index, '-') && Touches(index) && Touches(index + 1) ? index + 1 : index;

    public TextSpan Span(int start, int end) => Source.ToOriginal(start, end);
}
