namespace AiDeals.Text;

/// <summary>ISO 4217 codes, read in capitals only: "try" and "all" are words; and the signs that are letters ("Rs").</summary>
internal static class CurrencyCodes
{
    private static readonly Dictionary<string, string> Codes = PackFiles.Shipped.Load("Languages/currencies.yaml")["codes"].Words.ToDictionary(c => c, StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LetterSigns =
        PackFiles.Shipped.Load("Languages/currencies.yaml")["signs"].Entries.SelectMany(e => e.Value.Words).Where(s => s.All(char.IsAsciiLetter)).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> InThousandths = PackFiles.Shipped.Load("Languages/currencies.yaml")["in_thousandths"].Words.ToHashSet(StringComparer.Ordinal);

    /// <summary>How many of its small coins make one: a thousand fils a dinar, else a hundred.</summary>
    public static decimal MinorUnits(string code) => InThousandths.Contains(code) ? 1000 : 100;

    public static bool Contains(ReadOnlySpan<char> word) => TryFind(word, out _, out _);

    /// <summary>True for letters that may be glued to the digits of an amount: "USD50", "Rs20".</summary>
    public static bool MayTouchDigits(ReadOnlySpan<char> word) => LetterSigns.Contains(word) || Contains(word);

    /// <param name="scale">One; a million for the bankers' "MUSD".</param>
    public static bool TryFind(ReadOnlySpan<char> word, out string code, out decimal scale)
    {
        scale = 1;
        code = "";
        if (word.Length == 3) return Lookup.TryGetValue(word, out code!);
        if (word.Length != 4 || word[0] != 'M') return false;
        scale = 1_000_000;
        return Lookup.TryGetValue(word[1..], out code!);
    }
}
