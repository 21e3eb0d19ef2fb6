using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>
/// Guesses how a name in another script is written in Latin letters: "বর্ণমালা এআই" gives "Bornomala AI". Words that the directory has in both scripts are taken from there, words made of names of letters are acronyms,
/// others are spelled by the packs' tables. A guess: the name itself stays what was written.
/// </summary>
public sealed class Transliteration
{
    // Of two letters are ordinary words too: সিটি is "city" before it is "CT".
    private const int ShortestAcronym = 3;
    // A word of the directory counts when so many parties have it in the same place.
    private const int FewestParties = 2;

    private readonly Dictionary<Script, LatinTable> tables = [];
    private readonly Dictionary<string, string> words;

    /// <summary>With the packs and the directory of this assembly.</summary>
    public static Transliteration Default => Shipped.Value;

    private static readonly Lazy<Transliteration> Shipped = new(() => new Transliteration(NameWords.All.Values, PartyDirectory.Default));

    public Transliteration(IEnumerable<NameWords> packs, PartyDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(directory);
        foreach (var pack in packs)
            if (pack.Latin is { } table) tables[pack.Sentences.Script] = table;
        words = Words(directory);
    }

    /// <returns>The name in Latin letters, each word with a capital; the name itself where it has no letters of a script with a table.</returns>
    public string ToLatin(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var latin = new StringBuilder(name.Length);
        foreach (var word in NormalizedText.Normalize(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (latin.Length > 0) latin.Append(' ');
            latin.Append(Word(word));
        }
        return latin.ToString();
    }

    private string Word(string word)
    {
        if (!tables.TryGetValue(Scripts.Of(word.FirstOrDefault(c => Scripts.Of(c) is not (Script.None or Script.Latin))), out var table)) return word;
        if (words.TryGetValue(word, out var known)) return known;
        if (table.Acronym(word) is { Length: >= ShortestAcronym } acronym) return acronym;
        var spelled = table.Spell(word);
        return spelled.Length == 0 ? word : char.ToUpperInvariant(spelled[0]) + spelled[1..];
    }

    // "ক্যাপিটাল" is "Capital" in the names of many parties.
    private static Dictionary<string, string> Words(PartyDirectory directory)
    {
        var pairs = new Dictionary<(string Native, string Latin), HashSet<string>>();
        foreach (var party in directory.Parties)
        {
            var latin = party.Name.Split(' ');
            foreach (var name in party.Names.Where(n => Scripts.Of(n.Text[0]) is not (Script.Latin or Script.None)))
            {
                var native = NormalizedText.Normalize(name.Text).Split(' ');
                if (native.Length != latin.Length || native.Length < 2) continue;
                for (var i = 0; i < native.Length; i++)
                    (pairs.TryGetValue((native[i], latin[i]), out var parties) ? parties : pairs[(native[i], latin[i])] = []).Add(party.Id);
            }
        }
        return pairs.Where(p => p.Value.Count >= FewestParties && p.Key.Latin.All(char.IsAsciiLetterOrDigit)).GroupBy(p => p.Key.Native)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Value.Count).ThenBy(p => p.Key.Latin, StringComparer.Ordinal).First().Key.Latin, StringComparer.Ordinal);
    }
}
