namespace AiDeals.Text;

/// <summary>What in a text points to a country's currency: the country, its cities and papers, or its exchange.</summary>
/// <param name="Manners">The currencies of the papers that spell and choose words so ("আমেরিকা" in Kolkata, "যুক্তরাষ্ট্র" in Dhaka).</param>
internal sealed record CurrencyPlace(IReadOnlyList<string> Codes, bool IsExchange, IReadOnlyList<string> Manners);

// What decides where a currency is not named, or named by a word that several countries use.
internal sealed partial class MoneyPack
{
    private string[] behindEndings = [];
    private string[] behindBeginnings = [];

    /// <summary>Words beside a figure that has no currency, for <see cref="ElisionReader"/>.</summary>
    public Phrases<ElidedWord> Elided { get; }

    /// <summary>The currencies a folded word or sign may name, the likeliest first.</summary>
    public Dictionary<string, IReadOnlyList<string>> Shared { get; } = new(StringComparer.Ordinal);

    public Phrases<CurrencyPlace> Places { get; }

    /// <summary>True for a word that its ending or beginning shows to be nothing that is counted: a verb, a noun with the article.</summary>
    public bool MayBehind(ReadOnlySpan<char> word)
    {
        foreach (var ending in behindEndings)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        foreach (var beginning in behindBeginnings)
            if (word.Length > beginning.Length && word.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Of lakhs and crores without any currency in the text.</summary>
    public string HomeCurrency { get; private set; } = "INR";

    /// <summary>Of millions and billions without any currency in the text.</summary>
    public string TradeCurrency { get; private set; } = "USD";

    private void FillElided(PackNode? elided)
    {
        if (elided is null) return;
        elided.OnlyKeys("behind", "behind_endings", "behind_beginnings", "money", "counted", "tells", "of", "worth", "rest", "home", "trade");
        if (elided.Find("home") is { } home) HomeCurrency = Code(home.Text, home);
        if (elided.Find("trade") is { } trade) TradeCurrency = Code(trade.Text, trade);
        behindEndings = [.. elided.WordsOf("behind_endings").Select(NormalizedText.Fold)];
        behindBeginnings = [.. elided.WordsOf("behind_beginnings").Select(NormalizedText.Fold)];
        var all = new Dictionary<string, ElidedWord>(StringComparer.Ordinal);
        void Take(string key, ElidedWord meaning)
        {
            foreach (var word in elided.WordsOf(key)) all[word] = all.GetValueOrDefault(word) | meaning;
        }
        Take("behind", ElidedWord.Behind);
        Take("money", ElidedWord.Money | ElidedWord.Behind);
        Take("counted", ElidedWord.Counted);
        Take("tells", ElidedWord.Counted | ElidedWord.Tells);
        Take("of", ElidedWord.Of | ElidedWord.Behind);
        Take("worth", ElidedWord.Worth | ElidedWord.Behind);
        Take("rest", ElidedWord.Rest);
        foreach (var (word, meaning) in all) Elided.Add(word, meaning);
    }

    /// <summary>The plain words for the dollar, folded.</summary>
    public HashSet<string> PlainDollars { get; } = new(StringComparer.Ordinal);

    private void FillShared(PackNode root)
    {
        PlainDollars.UnionWith(root.WordsOf("dollars").Select(NormalizedText.Fold));
        foreach (var entry in root.Find("shared")?.Items ?? [])
        {
            entry.OnlyKeys("words", "of");
            IReadOnlyList<string> codes = [.. entry["of"].Items.Select(c => Code(c.Text, c))];
            foreach (var word in entry["words"].Words) Shared.TryAdd(NormalizedText.Fold(word), codes);
        }
    }

    private void FillPlaces(PackNode root)
    {
        root.OnlyKeys("places", "exchanges", "manners");
        // One place may stand for two currencies (Bengal, the Gulf).
        var all = new Dictionary<string, CurrencyPlace>(StringComparer.Ordinal);
        foreach (var (key, exchange) in new[] { ("places", false), ("exchanges", true) })
            foreach (var (code, words) in root.Find(key)?.Entries ?? [])
                foreach (var word in words.Words) all[word] = new CurrencyPlace([.. all.GetValueOrDefault(word)?.Codes ?? [], Code(code, words)], exchange, []);
        foreach (var (code, words) in root.Find("manners")?.Entries ?? [])
            foreach (var word in words.Words)
            {
                var place = all.GetValueOrDefault(word) ?? new CurrencyPlace([], false, []);
                all[word] = place with { Manners = [.. place.Manners, Code(code, words)] };
            }
        foreach (var (word, place) in all) Places.Add(word, place);
    }
}
