using System.Text;

namespace AiDeals.Text;

/// <summary>How a pack's script is spelled in Latin letters: the key "latin" of names.yaml.</summary>
public sealed class LatinTable
{
    private enum Kind { Consonant, Vowel, Inherent, Silent, Other }

    private readonly record struct Sound(string Latin, Kind Kind);

    // A key that begins with it counts only at the beginning of a word.
    private const string Opening = "^";

    private readonly Dictionary<string, Sound> sounds = new(StringComparer.Ordinal);
    private readonly int longest;
    private readonly string? inherent;
    private readonly string filler;
    private readonly HashSet<string> clusters;
    private readonly (string Name, string Letter)[] letters;

    public LatinTable(PackNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        node.OnlyKeys("inherent", "silent", "filler", "clusters", "consonants", "vowels", "finals", "letters");
        inherent = node.Find("inherent")?.Text;
        filler = node.Find("filler")?.Text ?? "";
        clusters = node.WordsOf("clusters").ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in node["consonants"].Entries) sounds[NormalizedText.Normalize(key)] = new Sound(value.Text, Kind.Consonant);
        foreach (var (key, value) in node["vowels"].Entries) sounds[NormalizedText.Normalize(key)] = new Sound(value.Text, Kind.Vowel);
        if (node.Find("finals") is { } finals)
            foreach (var (key, value) in finals.Entries) sounds[NormalizedText.Normalize(key)] = new Sound(value.Text, Kind.Other);
        foreach (var silent in node.Find("silent")?.Text ?? "") sounds[silent.ToString()] = new Sound("", Kind.Silent);
        longest = sounds.Keys.Max(k => k.Length);
        letters = [.. node["letters"].Entries.SelectMany(e => e.Value.Words.Select(w => (Name: NormalizedText.Normalize(w), e.Key))).OrderByDescending(l => l.Name.Length)];
    }

    /// <summary>"টিপিএল" is "TPL": a word that is nothing but names of Latin letters. Null for others.</summary>
    public string? Acronym(string word) => Acronym(word, "");

    private string? Acronym(string rest, string before)
    {
        if (rest.Length == 0) return before;
        foreach (var (name, letter) in letters)
            if (rest.StartsWith(name, StringComparison.Ordinal) && Acronym(rest[name.Length..].TrimStart('.', '-'), before + letter) is { } whole) return whole;
        return null;
    }

    /// <summary>In small letters. What the table does not know stays out, figures and Latin letters stay.</summary>
    public string Spell(string word)
    {
        var spelled = inherent is null ? Filled(Sounds(word)) : WithoutIdle(Sounds(word));
        var latin = new StringBuilder();
        foreach (var sound in spelled) latin.Append(sound.Latin);
        return latin.ToString();
    }

    private List<Sound> Sounds(string word)
    {
        var found = new List<Sound>();
        for (var i = 0; i < word.Length;)
        {
            var length = Math.Min(longest, word.Length - i);
            while (length > 0 && !Knows(word, i, length)) length--;
            if (length == 0)
            {
                if (Scripts.Of(word[i]) is Script.Latin || char.IsDigit(word[i]) || word[i] == '-') found.Add(new Sound(char.IsDigit(word[i]) ? ((int)char.GetNumericValue(word[i])).ToString(System.Globalization.CultureInfo.InvariantCulture) : word[i].ToString(), Kind.Other));
                i++;
                continue;
            }
            var sound = i == 0 && sounds.TryGetValue(Opening + word[..length], out var opening) ? opening : sounds[word.Substring(i, length)];
            i += length;
            // A consonant that no sign of a vowel follows bears the inherent one.
            if (found.Count > 0 && found[^1].Kind == Kind.Consonant && sound.Kind == Kind.Consonant && inherent is not null) found.Add(new Sound(inherent, Kind.Inherent));
            if (sound.Kind != Kind.Silent) found.Add(sound);
            else if (found.Count > 0 && found[^1].Kind == Kind.Consonant) found[^1] = found[^1] with { Kind = Kind.Other };
        }
        return found;
    }

    private bool Knows(string word, int start, int length) => sounds.ContainsKey(word.Substring(start, length)) || start == 0 && sounds.ContainsKey(Opening + word[..length]);

    // The inherent vowel is idle at the end of a word, and between two syllables that have vowels of their own: ओपनएआई is "open", not "opana".
    private List<Sound> WithoutIdle(List<Sound> sounds)
    {
        for (var i = sounds.Count - 3; i >= 2; i--)
        {
            if (sounds[i].Kind != Kind.Inherent || !IsVowel(sounds[i - 2])) continue;
            if (sounds[i + 1].Kind == Kind.Other && sounds[i + 2].Kind == Kind.Consonant || sounds[i + 1].Kind == Kind.Consonant && IsVowel(sounds[i + 2])) sounds.RemoveAt(i);
        }
        // "নিউজবাইটস" ends in "ts".
        if (sounds.Count > 3 && sounds[^2].Kind == Kind.Inherent && IsVowel(sounds[^4]) && clusters.Contains(sounds[^3].Latin + sounds[^1].Latin)) sounds.RemoveAt(sounds.Count - 2);
        return sounds;
    }

    private static bool IsVowel(Sound sound) => sound.Kind is Kind.Vowel or Kind.Inherent;

    // Short vowels are not written: one goes between consonants that no word begins with or has three of.
    private List<Sound> Filled(List<Sound> sounds)
    {
        var filled = new List<Sound>(sounds.Count + 4);
        foreach (var sound in sounds)
        {
            if (sound.Kind == Kind.Consonant && filled.Count > 0 && filled[^1].Kind == Kind.Consonant)
            {
                var joined = clusters.Contains(filled[^1].Latin + sound.Latin);
                if (filled.Count == 1 && !joined) filled.Add(new Sound(filler, Kind.Vowel));
                else if (!joined && filled.Count > 1 && filled[^2].Kind == Kind.Consonant) filled.Add(new Sound("e", Kind.Vowel));
            }
            filled.Add(sound);
        }
        return filled;
    }
}
