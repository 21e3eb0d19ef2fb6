namespace AiDeals.Text;

/// <summary>An article as the reader of claims walks over it: folded words by token, with their places in the text as received.</summary>
internal sealed class ClaimText
{
    private readonly int[] starts;

    public ClaimText(NormalizedText text)
    {
        Text = text;
        Tokens = text.Tokens;
        var folded = text.Folded;
        Words = new string[Tokens.Count];
        Spans = new TextSpan[Tokens.Count];
        starts = new int[Tokens.Count];
        for (var i = 0; i < Tokens.Count; i++)
        {
            Words[i] = Tokens[i].In(folded).ToString();
            Spans[i] = text.ToOriginal(Tokens[i].Start, Tokens[i].End);
            starts[i] = Spans[i].Start;
        }
    }

    public NormalizedText Text { get; }
    public IReadOnlyList<Token> Tokens { get; }
    /// <summary>Folded, by token.</summary>
    public string[] Words { get; }
    /// <summary>In the original, by token.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>The tokens that a piece of the original touches; empty (First == End) when there are none.</summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        var first = Array.BinarySearch(starts, span.Start);
        if (first < 0) first = Math.Max(0, ~first - 1);
        while (first < starts.Length && Spans[first].End <= span.Start) first++;
        var end = first;
        while (end < starts.Length && starts[end] < span.End) end++;
        return (first, end);
    }

    public bool Touches(int token) => token > 0 && Tokens[token - 1].End == Tokens[token].Start;
}
