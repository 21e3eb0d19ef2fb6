namespace AiDeals.Text;

/// <summary>A number in digits as it stands in the text: one token mostly, several for "1 414 021 100", "3/5", ".77" and "2½".</summary>
internal readonly record struct DigitToken(decimal Value, int Next, int End)
{
    /// <returns>False for what only contains digits: "GPT-4", "H100", "3D", a version, a date with slashes.</returns>
    public static bool TryRead(NumberPack pack, ReadingText text, int index, out DigitToken digits)
    {
        digits = default;
        if (TryVulgar(text, index, out digits)) return true;
        var pointFirst = text.Is(index, '.') && text.Is(index + 1, TokenKind.Number) && text.Touches(index + 1) && (!text.Touches(index) || text.Is(index - 1, '-'));
        var at = pointFirst ? index + 1 : index;
        if (!text.Is(at, TokenKind.Number) || IsPartOfName(pack, text, at)) return false;
        if (!DigitReader.TryRead(text[at].In(text.Text), pack, out var value)) return false;
        var length = text[at].Length;
        if (pointFirst)
        {
            if (text[at].In(text.Text).IndexOfAnyExceptInRange('0', '9') >= 0 || length > 20) return false;
            value *= new decimal(1, 0, 0, false, (byte)length);
        }
        digits = new DigitToken(value, at + 1, text[at].End);
        digits = Power(text, digits) ?? digits;
        if (!pointFirst && digits.Next == at + 1) digits = Spaced(text, at, digits) ?? Ratio(pack, text, at, digits) ?? digits;
        if (TryVulgar(text, digits.Next, out var part) && text.Touches(digits.Next)) digits = new DigitToken(digits.Value + part.Value, part.Next, part.End);
        return !IsName(pack, text, digits.Next);
    }

    /// <summary>False for a mark that begins no number: not ½, nor the sign or point before digits.</summary>
    public static bool MayBeginWithMark(ReadingText text, int index) =>
        text.CharAt(index) is '-' or '.' ? text.Touches(index + 1) && (text.Is(index + 1, TokenKind.Number) || text.Is(index + 1, '.')) : IsVulgar(text.CharAt(index));

    private static bool IsVulgar(char c) => c is >= '¼' and <= '¾' or >= '\u2150' and <= '\u215E';

    /// <summary>½ and its kin.</summary>
    private static bool TryVulgar(ReadingText text, int index, out DigitToken digits)
    {
        digits = default;
        if (!text.Is(index, TokenKind.Mark) || !IsVulgar(text.CharAt(index))) return false;
        var value = text.CharAt(index) switch
        {
            '⅓' => 1m / 3m,
            '⅔' => 2m / 3m,
            '⅙' => 1m / 6m,
            '⅚' => 5m / 6m,
            '⅐' => 1m / 7m,
            '⅑' => 1m / 9m,
            var c => (decimal)char.GetNumericValue(c),
        };
        digits = new DigitToken(value, index + 1, text[index].End);
        return true;
    }

    /// <summary>"1e10", "12.3e-1".</summary>
    private static DigitToken? Power(ReadingText text, DigitToken digits)
    {
        var at = digits.Next;
        if (!text.Touches(at) || !text.Is(at, TokenKind.Word) || text[at].In(text.Folded) is not "e" || !text.Touches(at + 1)) return null;
        var sign = text.Is(at + 1, '-') ? -1 : 1;
        var power = text.Is(at + 1, '-') || text.Is(at + 1, '+') ? at + 2 : at + 1;
        if (!text.Is(power, TokenKind.Number) || !text.Touches(power) || text[power].Length > 2 || !int.TryParse(text[power].In(text.Text), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var exponent) || exponent > 15) return null;
        var value = digits.Value;
        if (value > 1e12m) return null;
        for (var i = 0; i < exponent; i++) value = sign > 0 ? value * 10 : value / 10;
        return new DigitToken(value, power + 1, text[power].End);
    }

    /// <summary>Groups with spaces: three or more of them, or two with a no-break space ("10 000").</summary>
    private static DigitToken? Spaced(ReadingText text, int at, DigitToken first)
    {
        if (text[at].Length > 3 || first.Value == 0) return null;
        var (value, next, groups, tied) = (first.Value, at + 1, 1, true);
        while (groups < 9 && text.Is(next, TokenKind.Number) && text[next].Length == 3 && text[next].Start == text[next - 1].End + 1 && text[next].In(text.Text).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            tied &= text.Source.Original[text.Span(text[next].Start - 1, text[next].Start).Start] is '\u00A0' or '\u202F' or '\u2009';
            value = value * 1000 + decimal.Parse(text[next].In(text.Text), System.Globalization.CultureInfo.InvariantCulture);
            next++;
            groups++;
        }
        return groups >= 3 || groups == 2 && tied ? new DigitToken(value, next, text[next - 1].End) : null;
    }

    /// <summary>"3/5", but no date and no "24/7".</summary>
    private static DigitToken? Ratio(NumberPack pack, ReadingText text, int at, DigitToken first)
    {
        if (!text.Is(at + 1, '/') || !text.Touches(at + 1) || !text.Is(at + 2, TokenKind.Number) || !text.Touches(at + 2) || text.Is(at + 3, '/') && text.Touches(at + 3)) return null;
        if (at > 0 && text.Is(at - 1, '/') && text.Touches(at)) return null;
        if (!DigitReader.TryRead(text[at + 2].In(text.Text), pack, out var below) || below == 0 || first.Value >= below && below != 10) return null;
        return new DigitToken(first.Value / below, at + 3, text[at + 2].End);
    }

    /// <summary>Digits glued behind Latin letters name something, unless the letters are all capitals before a currency amount; money looks at those itself.</summary>
    private static bool IsPartOfName(NumberPack pack, ReadingText text, int at)
    {
        if (!text.Touches(at)) return false;
        if (text.Is(at - 1, TokenKind.Word))
        {
            // "$A129" has its sign in front of the letters.
            var signed = text.Touches(at - 1) && text.Is(at - 2, TokenKind.Mark) && char.GetUnicodeCategory(text.CharAt(at - 2)) == System.Globalization.UnicodeCategory.CurrencySymbol;
            return Tokenizer.IsLatin(text.CharAt(at - 1)) && !signed && !(CurrencyCodes.MayTouchDigits(text[at - 1].In(text.Text)) && (text[at - 1].Length > 1 || IsScaled(pack, text, at + 1)));
        }
        return text.Is(at - 1, '-') && text.Touches(at - 1) && text.Is(at - 2, TokenKind.Word) && Tokenizer.IsLatin(text.CharAt(at - 2)) && !(text.Is(at - 3, TokenKind.Number) && text.Touches(at - 2)) && !CurrencyCodes.MayTouchDigits(text[at - 2].In(text.Text));
    }

    /// <summary>"R150 million" is money, "R1" a model.</summary>
    private static bool IsScaled(NumberPack pack, ReadingText text, int next) =>
        pack.Words.TryMatch(text, next, out var word) && word.Value.Kind == NumberWordKind.Scale || text.Is(next, TokenKind.Word) && text.Touches(next) && pack.TryAbbreviation(text[next].In(text.Text), out _);

    /// <summary>"3D", "19th": the letters glued behind the digits make a name of them.</summary>
    private static bool IsName(NumberPack pack, ReadingText text, int next) =>
        text.Touches(next) && text.Is(next, TokenKind.Word) && pack.MakesName(text[next].In(text.Text));
}
