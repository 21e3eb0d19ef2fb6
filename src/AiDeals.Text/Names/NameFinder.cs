namespace AiDeals.Text;

/// <summary>Finds the names of the directory in a text, whatever their case, endings, proclitics and spelling. What a found name means (weak names, surnames, products) is decided by <see cref="PartyReader"/>.</summary>
internal sealed class NameFinder
{
    private readonly NameTrie trie;
    private readonly NameEndings endings;
    private readonly NamePhrases ordinary;

    public NameFinder(PartyDirectory directory, IReadOnlyCollection<NameWords> packs, NameEndings endings)
    {
        this.endings = endings;
        trie = new NameTrie(endings);
        ordinary = new NamePhrases(packs.SelectMany(p => p.Ordinary), endings);
        var same = packs.SelectMany(p => p.Same).ToArray();
        for (var i = 0; i < directory.Parties.Count; i++)
        {
            var party = directory.Parties[i];
            foreach (var name in party.Names)
            {
                var strength = name.IsWeak ? NameStrength.Weak : NameStrength.Strong;
                foreach (var spelling in NameSpellings.Of(name.Text, same)) trie.Add(spelling, i, strength);
                if (party.Kind != PartyKind.Person || name.IsWeak) continue;
                var parts = name.Text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length < 2) continue;
                trie.Add(parts[^1], i, NameStrength.Surname);
                if (NameLetters.SearchForm(parts[0]).Length >= 3) trie.Add(parts[0], i, NameStrength.Surname);
            }
            foreach (var product in party.Products)
                foreach (var spelling in NameSpellings.Of(product, same)) trie.Add(spelling, i, NameStrength.Product);
        }
    }

    /// <summary>All hits by place, those that lie in one another too.</summary>
    public List<NameHit> Find(NameLetters text, bool lowerCase)
    {
        var hits = new List<NameHit>();
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.IsWordStart(i) || ordinary.EndOf(text, i) is not null) continue;
            trie.Find(text, i, lowerCase, hits);
            foreach (var length in endings.Proclitics(text, i))
            {
                var before = hits.Count;
                trie.Find(text, i + length, lowerCase, hits);
                // One or two letters behind a particle are the rest of a word.
                for (var h = hits.Count - 1; h >= before; h--)
                    if (hits[h].Length < 3) hits.RemoveAt(h);
            }
        }
        return hits;
    }
}
