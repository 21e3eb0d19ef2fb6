namespace AiDeals.Text;

/// <summary>Reads numbers in digits, in words and in both ("৫ লাখ ৪৪ হাজার ৮৩১ কোটি", "two and a half million").</summary>
internal sealed class NumberReader(NumberPack pack)
{
    public NumberPack Pack => pack;

    /// <summary>All numbers of a text, from left to right, none overlapping.</summary>
    public List<NumberRead> ReadAll(ReadingText text)
    {
        var reads = new List<NumberRead>();
        var i = 0;
        while (i < text.Count)
        {
            if (TryRead(text, i, out var read))
            {
                // "thirty (30) days" says one number twice.
                if (reads.Count > 0 && reads[^1] is var before && before.Value == read.Value && text.Is(before.Next, '(') && read.First == before.Next + 1 && text.Is(read.Next, ')') && !before.IsDigits(text) && read.IsDigits(text))
                    reads[^1] = before with { Next = read.Next + 1, End = text[read.Next].End };
                else reads.Add(read);
                i = Math.Max(read.Next, i + 1);
            }
            else
            {
                i = pack.Words.TryMatch(text, i, out var word) && word.Value.Kind == NumberWordKind.PerHundred ? text.IndexAt(i, word.WordEnd) : i + 1;
            }
        }
        return reads;
    }

    public bool TryRead(ReadingText text, int index, out NumberRead read)
    {
        read = default;
        // Most tokens are words that begin no number: ask the dictionary before anything is set up.
        var token = text[index];
        if (token.Kind == TokenKind.Break) return false;
        if (token.Kind == TokenKind.Mark && !text.May(index, pack.Words.Mark) && !DigitToken.MayBeginWithMark(text, index)) return false;
        if (token.Kind == TokenKind.Word && (!pack.Prefixes.TryMatch(pack.Words, text, index, out var word, out _) || !MayBegin(text, index, word))) return false;
        return new NumberParser(pack, text, index).TryParse(out read);
    }

    /// <summary>"and" stands inside numbers only, "a" before a further word of them: the commonest words of a text need no parser.</summary>
    private bool MayBegin(ReadingText text, int index, PhraseMatch<NumberWord> word) => word.Value.Kind switch
    {
        NumberWordKind.Count or NumberWordKind.Scaled or NumberWordKind.Scale or NumberWordKind.Fraction or NumberWordKind.Before or NumberWordKind.Collective or NumberWordKind.Negative => true,
        NumberWordKind.Article => text.May(text.IndexAt(index, word.WordEnd), pack.Words.Mark),
        _ => false,
    };
}
