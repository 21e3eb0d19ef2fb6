using System.Runtime.InteropServices;

namespace AiDeals.Text;

/// <summary>
/// Finds names of the directory in spellings that it does not list: "এনথ্রোপিক" for "অ্যানথ্রপিক", «فيديليتي» for «فيدلتي». A name is looked up by its consonants, those of one sound taken for one, and
/// must then be near in all its letters. Built once, then safe to share between threads.
/// </summary>
internal sealed class NameSounds
{
    // Three consonants are those of too many words.
    private const int Fewest = 4;
    // Four are those of some: প্রত্যেক (each) is not Partech, so that spellings may differ less, and ends of words not at all.
    private const double FarthestOfFew = 0.1;
    // Four bits a consonant, and four for the script.
    private const int Most = 15;
    // From so many consonants on no other word has them all in this order.
    private const int Telling = 6;
    // A name in one word more or less than the directory has it must be the same in nearly all letters.
    private const double OtherwiseSpaced = 0.05;
    // Beyond it spellings differ too much, as a share of the letters of the longer one.
    private const double Farthest = 0.2;
    private const double OtherVowel = 0.3, SameSound = 0.15;
    private const int LongestName = 40;

    private readonly record struct Target(int Party, NameStrength Strength, int Words, string Letters);

    // The sound of a letter: 1 to 15 for consonants, 0 for vowels and what is no letter of the scripts.
    private readonly byte[] sounds = new byte[char.MaxValue + 1];
    private readonly Dictionary<ulong, List<Target>> names = [];
    private readonly HashSet<ulong> beginnings = [];
    private readonly NameEndings endings;
    private readonly OrdinaryWords ordinary;

    public NameSounds(PartyDirectory directory, IReadOnlyCollection<NameWords> packs, NameEndings endings, OrdinaryWords ordinary)
    {
        (this.endings, this.ordinary) = (endings, ordinary);
        foreach (var pack in packs)
        {
            for (var i = 0; i < pack.Sounds.Count; i++)
                foreach (var letter in NameLetters.SearchForm(pack.Sounds[i])) sounds[letter] = (byte)(i + 1);
        }
        for (var i = 0; i < directory.Parties.Count; i++)
            foreach (var name in directory.Parties[i].Names) Add(name, i);
    }

    private void Add(DirectoryName name, int party)
    {
        var letters = NameLetters.SearchForm(name.Text);
        if (letters.Length is 0 or > LongestName || Scripts.Of(letters[0]) is Script.Latin or Script.None) return;
        var (key, count) = (Seed(letters[0]), 0);
        for (var i = 0; i < letters.Length; i++)
        {
            // A name that is partly in another script, or has figures, must stand as it is.
            if (Scripts.Of(letters[i]) != Scripts.Of(letters[0])) return;
            if (sounds[letters[i]] is not (> 0 and var sound) || i > 0 && sounds[letters[i - 1]] == sound) continue;
            key = key << 4 | sound;
            if (++count == Fewest - 1) beginnings.Add(key);
        }
        if (count is < Fewest or > Most) return;
        CollectionsMarshal.GetValueRefOrAddDefault(names, key, out _) ??= [];
        names[key].Add(new Target(party, name.IsWeak || count < Telling ? NameStrength.Weak : NameStrength.Strong, name.Text.Count(c => c is ' ' or '\u00A0') + 1, letters));
    }

    private static ulong Seed(char first) => (ulong)Scripts.Of(first);

    /// <summary>Adds to <paramref name="hits"/> the name whose sounds begin at letter <paramref name="start"/>, the first of a word or behind its particles; nothing where several parties fit equally well.</summary>
    /// <returns>True when it was added.</returns>
    public bool Find(NameLetters text, int start, List<NameHit> hits)
    {
        if (ordinary.Contains(text.Letters[start..text.WordEnd(start)])) return false;
        var (key, count, words) = (Seed(text[start]), 0, 1);
        NameHit? best = null;
        for (var i = start; i < text.Count && i - start < LongestName; i++)
        {
            if (i > start && text.Before(i) is var gap and not Gap.None)
            {
                if (gap == Gap.Break || Scripts.Of(text[i]) != Scripts.Of(text[start])) break;
                words++;
            }
            if (sounds[text[i]] is not (> 0 and var sound) || i > start && sounds[text[i - 1]] == sound) continue;
            key = key << 4 | sound;
            if (++count == Fewest - 1 && !beginnings.Contains(key) || count > Most) break;
            if (count >= Fewest && names.TryGetValue(key, out var targets) && Nearest(text, start, i + 1, words, count, targets) is { } hit) best = hit;
        }
        if (best is not { } found) return false;
        hits.Add(found);
        return true;
    }

    // Behind the last consonant vowels of the name may follow, or those of an ending.
    private NameHit? Nearest(NameLetters text, int start, int end, int words, int count, List<Target> targets)
    {
        NameHit? nearest = null;
        var least = Farthest;
        var several = false;
        for (var to = end; to <= text.Count && (to == end || sounds[text[to - 1]] == 0 && text.Before(to - 1) == Gap.None); to++)
        {
            if (!endings.EndsName(text, start, to)) { if (to >= text.Count) break; continue; }
            foreach (var target in targets)
            {
                if (Math.Abs(words - target.Words) > 1 || sounds[target.Letters[0]] == 0 != (sounds[text[start]] == 0)) continue;
                var distance = Distance(text.Letters[start..to], target.Letters) / Math.Max(to - start, target.Letters.Length);
                if (distance > least || words != target.Words && distance > OtherwiseSpaced || words > 1 && EndsOrdinary(text, start, to, target.Letters)) continue;
                if (count == Fewest && (distance > FarthestOfFew || words > 1 || target.Letters.Length < 6)) continue;
                several = distance == least && nearest is { } other && other.Party != target.Party;
                (least, nearest) = (distance, new NameHit(start, to, target.Party, target.Strength));
            }
            if (to >= text.Count) break;
        }
        return several ? null : nearest;
    }

    // An ordinary word ends a name only where the name has the very same.
    private bool EndsOrdinary(NameLetters text, int start, int end, string name)
    {
        var last = text.LastWord(start, end);
        return ordinary.Contains(text.Letters[last..end]) && !name.AsSpan().EndsWith(text.Letters[last..end], StringComparison.Ordinal);
    }

    private double Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<double> before = stackalloc double[LongestName + 1], here = stackalloc double[LongestName + 1];
        for (var j = 1; j <= b.Length; j++) before[j] = before[j - 1] + Cost(b[j - 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            here[0] = before[0] + Cost(a[i - 1]);
            for (var j = 1; j <= b.Length; j++)
                here[j] = Math.Min(Math.Min(before[j] + Cost(a[i - 1]), here[j - 1] + Cost(b[j - 1])), before[j - 1] + Cost(a[i - 1], b[j - 1]));
            here[..(b.Length + 1)].CopyTo(before);
        }
        return before[b.Length];
    }

    private double Cost(char letter) => sounds[letter] == 0 ? OtherVowel : SameSound * 2;

    private double Cost(char a, char b) => a == b ? 0 : sounds[a] != sounds[b] ? 1 : sounds[a] == 0 ? OtherVowel : SameSound;
}
