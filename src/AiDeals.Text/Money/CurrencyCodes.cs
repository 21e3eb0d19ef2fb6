namespace AiDeals.Text;

/// <summary>ISO 4217 codes, read in capitals only: "try" and "all" are words.</summary>
internal static class CurrencyCodes
{
    private static readonly Dictionary<string, string> Codes = PackFile.Load("Languages/currencies.yaml")["codes"].Words.ToDictionary(c => c, StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => TryFind(word, out _, out _);

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
