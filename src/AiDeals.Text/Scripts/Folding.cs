namespace AiDeals.Text;

/// <summary>The second view of a normalised text: one character for one character.</summary>
internal static class Folding
{
    // Asked for every character of every text; the rule itself is below.
    private static readonly char[] Table = BuildTable();

    public static string Fold(string normal) => string.Create(normal.Length, normal, static (target, source) =>
    {
        var table = Table;
        for (var i = 0; i < target.Length; i++) target[i] = table[source[i]];
    });

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) table[c] = Fold((char)c);
        return table;
    }

    private static char Fold(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c switch
        {
            >= '\u0600' and < '\u0700' => c switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' or 'ی' or 'ې' => 'ي',
                'ة' or 'ہ' or 'ۀ' or 'ە' => 'ه',
                'ک' => 'ك',
                _ => c,
            },
            >= '\u0900' and < '\u0980' => c switch
            {
                '\u0901' => '\u0902',
                '\u0929' => 'न', '\u0931' => 'र', '\u0934' => 'ळ', '\u0958' => 'क', '\u0959' => 'ख', '\u095A' => 'ग', '\u095B' => 'ज', '\u095C' => 'ड', '\u095D' => 'ढ', '\u095E' => 'फ', '\u095F' => 'य',
                _ => c,
            },
            '\u09DC' => 'ড',
            '\u09DD' => 'ঢ',
            '\u09DF' => 'য',
            < '\u0600' or >= '\u1E00' => char.ToLowerInvariant(c),
            _ => c,
        };
    }
}
