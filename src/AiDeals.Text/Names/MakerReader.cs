namespace AiDeals.Text;

/// <summary>Finds the words that name a party by its product: "the maker of ChatGPT", "ক্লদের নির্মাতা", «مطورة تشات جي بي تي». A product without such a word is no party.</summary>
internal sealed class MakerReader
{
    private readonly NamePhrases before;
    private readonly NamePhrases after;
    private readonly NamePhrases between;
    private readonly NameEndings endings;

    public MakerReader(IReadOnlyCollection<NameWords> packs, NameEndings endings)
    {
        this.endings = endings;
        before = new NamePhrases(packs.SelectMany(p => p.MakersBefore), endings);
        after = new NamePhrases(packs.SelectMany(p => p.MakersAfter), endings);
        between = new NamePhrases(packs.SelectMany(p => p.MakersBetween), endings);
    }

    public IEnumerable<(int Start, int End, int Party)> Read(NameLetters text, IEnumerable<NameHit> products)
    {
        foreach (var product in products)
        {
            var next = endings.WordEnd(text, product.End);
            if (between.After(text, next) is { } skipped) next = endings.WordEnd(text, skipped);
            if (after.After(text, next) is { } end) { yield return (product.Start, end, product.Party); continue; }
            var first = product.Start;
            // The particle of "لـ«تشات جي بي تي»" is a word of its own in this view.
            for (var words = 0; words < 2 && between.Before(text, first) is { } start; words++) first = start;
            if (before.Before(text, first) is { } head) yield return (head, product.End, product.Party);
        }
    }
}
