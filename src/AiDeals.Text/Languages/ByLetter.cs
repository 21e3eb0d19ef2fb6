namespace AiDeals.Text;

/// <summary>What may be glued to a word, by the letter that tells most of it apart at once: its first one for what stands in front, its last one for what stands behind. Their order stays.</summary>
internal sealed class ByLetter
{
    private readonly string[][] lists = new string[256][];

    private ByLetter(IEnumerable<string> texts, Func<string, char> letter)
    {
        var groups = texts.Where(t => t.Length > 0).ToLookup(t => letter(t) & 255);
        for (var i = 0; i < lists.Length; i++) lists[i] = [.. groups[i]];
    }

    public static ByLetter First(IEnumerable<string> texts) => new(texts, t => t[0]);

    public static ByLetter Last(IEnumerable<string> texts) => new(texts, t => t[^1]);

    /// <summary>Those with the letter, and perhaps some with another.</summary>
    public string[] this[char letter] => lists[letter & 255];
}
