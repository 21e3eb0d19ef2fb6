namespace AiDeals.Text;

/// <summary>A currency beside a number, in offsets of the normalised text and token indexes.</summary>
internal readonly record struct CurrencyRead(CurrencyWord Word, int First, int Next, int Start, int End, decimal Scale, bool Closed);

/// <summary>Finds the currency that belongs to a number: directly before it or directly after it.</summary>
internal sealed class CurrencyReader(MoneyPack pack)
{
    // "U.S. $" is five tokens.
    private const int LongestBefore = 6;

    /// <param name="from">No token before this index may be used: it belongs to the amount before.</param>
    public bool TryBefore(ReadingText text, NumberRead number, int from, out CurrencyRead currency)
    {
        currency = default;
        var found = false;
        for (var i = number.First - 1; i >= Math.Max(from, number.First - LongestBefore); i--)
        {
            if (text[i].Kind is TokenKind.Break or TokenKind.Number) break;
            if (i == number.First - 1 && text[i].Kind == TokenKind.Word && CurrencyCodes.TryFind(text[i].In(text.Text), out var code, out var scale))
            {
                currency = new CurrencyRead(new CurrencyWord(code, true), i, i + 1, text[i].Start, text[i].End, scale, false);
                return true;
            }
            // Longest wins: "US$" over "$".
            if (text.Touches(i) && text[i].Kind == TokenKind.Word && text.Is(i - 1, TokenKind.Word)) continue;
            if (!pack.Currencies.TryMatch(text, i, out var match) || !match.Value.IsSign && !match.Value.IsEither || match.HasEnding || text.IndexAt(i, match.WordEnd) != number.First) continue;
            // "R150 million" and "N2bn", but "R1" and "P 5" are names.
            if (match.End - match.Start == 1 && char.IsAsciiLetter(text.Folded[match.Start]) && !(char.IsAsciiLetterUpper(text.Text[match.Start]) && text.Touches(number.First) && number.Scale > 1)) continue;
            currency = new CurrencyRead(match.Value, i, number.First, match.Start, match.End, 1, false);
            found = true;
        }
        return found;
    }

    /// <param name="alone">The number has no other currency: then a code between two numbers is its own ("3 CAD 3 cents").</param>
    public bool TryAfter(ReadingText text, int index, bool alone, out CurrencyRead currency)
    {
        currency = default;
        // "5,000/- টাকা": the stroke of Indian bills.
        var at = text.Is(index, '/') && text.Touches(index) && text.Is(index + 1, '-') && text.Touches(index + 1) ? index + 2 : text.SkipHyphen(index);
        if (at >= text.Count || text[at].Kind is TokenKind.Break or TokenKind.Number) return false;
        if (text[at].Kind == TokenKind.Word && CurrencyCodes.TryFind(text[at].In(text.Text), out var code, out var scale))
        {
            // "Rs 500 crore USD 60 million": a code right before a number belongs to that.
            if (!alone && text.Is(at + 1, TokenKind.Number) && !text.Touches(at)) return false;
            currency = new CurrencyRead(new CurrencyWord(code, true), at, at + 1, text[at].Start, text[at].End, scale, false);
            return true;
        }
        if (Match(text, at, out var match, out var prefixed) && !prefixed) return Take(text, at, match, out currency);
        if (!pack.Fillers.TryMatch(text, at, out var filler)) return false;
        at = text.IndexAt(at, filler.WordEnd);
        return Match(text, at, out match, out _) && Take(text, at, match, out currency);
    }

    private bool Match(ReadingText text, int at, out PhraseMatch<CurrencyWord> match, out bool prefixed)
    {
        prefixed = false;
        if (!pack.Prefixes.TryMatch(pack.Currencies, text, at, out match, out var and) || and) return false;
        prefixed = match.Start > text[at].Start;
        return true;
    }

    private static bool Take(ReadingText text, int at, PhraseMatch<CurrencyWord> match, out CurrencyRead currency)
    {
        var next = text.IndexAt(at, match.WordEnd);
        currency = new CurrencyRead(match.Value, at, next, match.Start, match.End, 1, match.HasEnding);
        if (match.End - match.Start == 1 && char.IsAsciiLetter(text.Folded[match.Start])) return false;
        // "30 $5": a sign glued to digits belongs to them.
        return !(match.Value.IsSign && text.Is(next, TokenKind.Number) && (text.Touches(next) || !text.Touches(at)));
    }
}
