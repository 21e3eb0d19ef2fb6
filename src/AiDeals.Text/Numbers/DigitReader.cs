namespace AiDeals.Text;

/// <summary>Reads a number in digits, whatever the house style of its separators.</summary>
internal static class DigitReader
{
    // A decimal holds 28 digits; longer runs are serial numbers, not amounts.
    private const int MostDigits = 28;

    /// <param name="text">Digits 0–9 with separators between them, as a number token has.</param>
    /// <param name="pack">What the language's papers mean by dot and comma.</param>
    /// <returns>False for what is no number: a version, a date with dots, uneven groups, too many digits.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, NumberPack pack, out decimal value)
    {
        value = 0;
        int separators = 0, last = -1, digits = 0;
        char kind = '\0', lastKind = '\0';
        var mixed = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) { digits++; continue; }
            if (separators++ == 0) kind = text[i];
            else if (text[i] != kind) mixed = true;
            (last, lastKind) = (i, text[i]);
        }
        if (digits is 0 or > MostDigits) return false;
        var point = separators == 0 ? -1 : DecimalPoint(text, kind, lastKind, separators, mixed, last, pack);
        return point != -2 && Sum(text, point, out value);
    }

    /// <summary>The offset of the decimal point, -1 when all separators group, -2 when they do neither.</summary>
    private static int DecimalPoint(ReadOnlySpan<char> text, char kind, char lastKind, int separators, bool mixed, int last, NumberPack pack)
    {
        if (mixed)
        {
            // Two kinds: the last one is the point and stands once, the others group.
            return !text[..last].Contains(lastKind) && Groups(text[..last]) ? last : -2;
        }
        if (kind == '٫') return separators == 1 ? last : -2;
        if (kind == '٬') return Groups(text) ? -1 : -2;
        if (kind == '.')
        {
            if (separators > 1) return Groups(text) ? -1 : -2;
            if (pack.DecimalComma && Groups(text)) return -1;
            return pack.ThousandsDot && last is >= 1 and <= 3 && text[0] != '0' && text[(last + 1)..] is "000" ? -1 : last;
        }
        if (pack.DecimalComma && separators == 1) return last;
        if (Groups(text)) return -1;
        return separators == 1 ? last : -2;
    }

    /// <summary>Western groups of three, or Indian ones: two by two and three at the end.</summary>
    private static bool Groups(ReadOnlySpan<char> text)
    {
        int group = 0, inner = 0, first = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i])) { group++; continue; }
            var end = i == text.Length;
            if (first < 0)
            {
                // "0,125" is a fraction; a first group has one to three digits.
                if (!end && (group is 0 or > 3 || text[0] == '0')) return false;
                first = group;
            }
            else if (end)
            {
                if (group != 3) return false;
            }
            else
            {
                if (group is not (2 or 3) || inner != 0 && inner != group) return false;
                inner = group;
            }
            group = 0;
        }
        return inner != 2 || first <= 2;
    }

    private static bool Sum(ReadOnlySpan<char> text, int point, out decimal value)
    {
        value = 0;
        var scale = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            value = value * 10 + (text[i] - '0');
            if (point >= 0 && i > point) scale++;
        }
        if (scale > 0) value *= new decimal(1, 0, 0, false, (byte)scale);
        return true;
    }
}
