using System.Runtime.InteropServices;

namespace AiDeals.Text;

/// <summary>Finds the names of the directory in a text, whatever their case, endings, proclitics and spelling. What a found name means (weak names, surnames, products) is decided by <see cref="PartyReader"/>.</summary>
internal sealed class NameFinder
{
    private readonly NameTrie trie;
    private readonly NameEndings endings;
    private readonly NamePhrases ordinary;
    private readonly NameSounds sounds;
    private readonly OrdinaryWords words;
    private readonly uint mark;

    public NameFinder(PartyDirectory directory, IReadOnlyCollection<NameWords> packs, NameEndings endings, OrdinaryWords words)
    {
        this.endings = endings;
        trie = new NameTrie(endings);
        this.words = words;
        sounds = new NameSounds(directory, packs, endings, words);
        mark = endings.Beginnings.NewDictionary();
        ordinary = new NamePhrases(packs.SelectMany(p => p.Ordinary), endings);
        var same = packs.SelectMany(p => p.Same).ToArray();
        var suffixes = packs.SelectMany(p => p.CompanySuffixes).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < directory.Parties.Count; i++)
        {
            var party = directory.Parties[i];
            foreach (var name in party.Names)
            {
                var strength = name.IsWeak ? NameStrength.Weak : NameStrength.Strong;
                foreach (var spelling in NameSpellings.Of(name.Text, same)) Add(spelling, i, strength);
                if (NameSpellings.WithoutSuffix(name.Text, suffixes) is { } shorter && !directory.Knows(shorter)) Add(shorter, i, strength);
                if (party.Kind != PartyKind.Person || name.IsWeak) continue;
                var parts = name.Text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length < 2) continue;
                Add(parts[^1], i, NameStrength.Surname);
                if (NameLetters.SearchForm(parts[0]).Length >= 3) Add(parts[0], i, NameStrength.Surname);
            }
            foreach (var product in party.Products)
                foreach (var spelling in NameSpellings.Of(product, same)) Add(spelling, i, NameStrength.Product);
        }
    }

    private void Add(string name, int party, NameStrength strength)
    {
        if (trie.Add(name, party, strength) is { Length: > 0 } letters) endings.Beginnings.Add(letters, mark);
    }

    /// <summary>All hits by place, those that lie in one another too: by beginning, the longer and stronger first.</summary>
    public List<NameHit> Find(NameLetters text, bool lowerCase)
    {
        var hits = new List<NameHit>();
        for (var w = 0; w < text.Words; w++)
        {
            var i = text.WordAt(w);
            if (!text.May(i, mark))
            {
                FindBySound(text, i, hits);
                continue;
            }
            if (ordinary.EndOf(text, i) is not null) continue;
            var first = hits.Count;
            trie.Find(text, i, lowerCase, hits);
            foreach (var length in endings.Proclitics(text, i))
            {
                var before = hits.Count;
                trie.Find(text, i + length, lowerCase, hits);
                // One or two letters behind a particle are the rest of a word.
                for (var h = hits.Count - 1; h >= before; h--)
                    if (hits[h].Length < 3) hits.RemoveAt(h);
            }
            if (hits.Count == first) FindBySound(text, i, hits);
            else Sort(CollectionsMarshal.AsSpan(hits)[first..]);
        }
        return hits;
    }

    private void FindBySound(NameLetters text, int start, List<NameHit> hits)
    {
        if (Scripts.Of(text[start]) is Script.Latin or Script.None || words.Contains(text.Letters[start..text.WordEnd(start)]) || sounds.Find(text, start, hits)) return;
        foreach (var length in endings.Proclitics(text, start))
            if (sounds.Find(text, start + length, hits)) return;
    }

    // The few hits at one word, equals in their order: of parties with one name the first in the directory comes first.
    private static void Sort(Span<NameHit> hits)
    {
        for (var i = 1; i < hits.Length; i++)
        {
            var hit = hits[i];
            var to = i;
            for (; to > 0 && Precedes(hit, hits[to - 1]); to--) hits[to] = hits[to - 1];
            hits[to] = hit;
        }
    }

    private static bool Precedes(NameHit a, NameHit b) => a.Start != b.Start ? a.Start < b.Start : a.End != b.End ? a.End > b.End : a.Strength < b.Strength;
}
