namespace AiDeals.Text;

/// <summary>
/// A text as readers want to see it, with the way back to the text as received. <see cref="Original"/> is untouched; offsets outside this class are always those of the original.
/// Never throws, whatever the text holds: lone surrogates pass through, control characters become spaces.
/// </summary>
public sealed class NormalizedText
{
    private readonly Shift[] shifts;
    private string? folded;
    private List<Token>? tokens;

    public NormalizedText(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        Original = original;
        (Text, shifts) = Normalizer.Run(original);
    }

    public string Original { get; }

    /// <summary>
    /// One form for what looks alike: letters composed (also य़ ड़ ज़ য় ড়, which Unicode's NFC takes apart), digits of every script as 0–9, every space a plain space, line ends \n,
    /// straight quotes, hyphens and minus signs as -, ٪ as %. Zero-width characters, bidi marks, tatweel, Arabic vowel signs and stray nuktas are left out. Case and the dashes – — stay.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// <see cref="Text"/>, character by character (same offsets), without what dictionaries should not mind: lower case, Arabic ا for أإآ, ي for ى ی, ه for ة, letters without nukta,
    /// anusvara for chandrabindu. Dictionary words are brought to the same form by <see cref="Fold"/>.
    /// </summary>
    public string Folded => folded ??= Folding.Fold(Text);

    /// <summary>The tokens of <see cref="Text"/>, cut once for all stations.</summary>
    internal List<Token> Tokens => tokens ??= Tokenizer.Tokenize(Text);

    /// <summary>Where the given piece of <see cref="Text"/> stands in <see cref="Original"/>: with the vowel signs on its last letter, without invisible marks around it.</summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="end">Exclusive, not before <paramref name="start"/>.</param>
    public TextSpan ToOriginal(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        var first = StartOf(start);
        return end == start ? new TextSpan(first, 0) : TextSpan.FromBounds(first, EndBefore(end));
    }

    /// <summary>The normalised form of a dictionary word.</summary>
    public static string Normalize(string text) => Normalizer.Run(text).Text;

    /// <summary>The normalised and folded form of a dictionary word; equal to the piece of <see cref="Folded"/> that shows the same word.</summary>
    public static string Fold(string text) => Folding.Fold(Normalize(text));

    private int StartOf(int at)
    {
        var i = Last(at);
        return i < 0 ? at : shifts[i].Original + (at - shifts[i].Normal);
    }

    private int EndBefore(int end)
    {
        var i = Last(end);
        if (i < 0) return end;
        return shifts[i].Normal == end ? shifts[i].EndBefore : shifts[i].Original + (end - shifts[i].Normal);
    }

    /// <summary>Index of the last shift at or before a normal offset, or -1.</summary>
    private int Last(int at)
    {
        int low = 0, high = shifts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (shifts[middle].Normal <= at) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }
}

/// <summary>From <see cref="Normal"/> on, until the next shift, the original runs in step from <see cref="Original"/>; the character before ends at <see cref="EndBefore"/>.</summary>
internal readonly record struct Shift(int Normal, int Original, int EndBefore);
