namespace AiDeals.Text;

/// <param name="IsSign">A sign or abbreviation: it may stand before the number as well as after it.</param>
internal sealed record CurrencyWord(string Code, bool IsSign, decimal Parts = 1);

internal enum RangeWord { To, FromTo, And, Between, From, BetweenAfter }

/// <summary>How one language writes amounts of money: Languages/{language}/money.yaml and the signs of Languages/currencies.yaml.</summary>
internal sealed class MoneyPack
{
    private readonly string[] reached;

    public MoneyPack(PackNode root, PackNode signs, Endings endings, Prefixes prefixes, Beginnings beginnings, PackNode? borrowed)
    {
        Prefixes = prefixes;
        Currencies = new Phrases<CurrencyWord>(endings, beginnings);
        BoundsBefore = new Phrases<AmountBound>(endings, beginnings);
        BoundsAfter = new Phrases<AmountBound>(endings, beginnings);
        Ranges = new Phrases<RangeWord>(endings, beginnings);
        (Fillers, Restatements) = (new Phrases<string>(endings, beginnings), new Phrases<string>(endings, beginnings));
        foreach (var (code, words) in signs["signs"].Entries)
            foreach (var word in words.Words) Currencies.Add(word, new CurrencyWord(Code(code, words), true));
        Fill(root);
        if (borrowed is not null) FillCurrencies(borrowed);
        foreach (var word in root.WordsOf("fillers")) Fillers.Add(word, word);
        foreach (var word in root.WordsOf("restatements")) Restatements.Add(word, word);
        reached = [.. root.WordsOf("reached_after").Select(NormalizedText.Fold)];
        ByContext = [.. (root.Find("by_context")?.Items ?? []).Select(n => Context(n, beginnings))];
    }

    public Prefixes Prefixes { get; }
    public Phrases<CurrencyWord> Currencies { get; }
    public Phrases<AmountBound> BoundsBefore { get; }
    public Phrases<AmountBound> BoundsAfter { get; }
    public Phrases<RangeWord> Ranges { get; }
    /// <summary>What may stand between number and currency ("10 مليارات من الدولارات").</summary>
    public Phrases<string> Fillers { get; }
    public IReadOnlyList<CurrencyContext> ByContext { get; }

    /// <summary>Words that say the amount again in another scale ("यानी").</summary>
    public Phrases<string> Restatements { get; }

    /// <summary>True for words that turn an "up to" before them into the figure reached ("157 बिलियन तक पहुंच गया").</summary>
    public bool IsReached(ReadOnlySpan<char> word)
    {
        foreach (var beginning in reached)
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    private void Fill(PackNode root)
    {
        root.OnlyKeys("words", "before", "subunits", "bounds_before", "bounds_after", "ranges", "fillers", "restatements", "reached_after", "by_context");
        FillCurrencies(root);
        FillEnum(root, "bounds_before", BoundsBefore);
        FillEnum(root, "bounds_after", BoundsAfter);
        FillEnum(root, "ranges", Ranges);
    }

    private void FillCurrencies(PackNode root)
    {
        foreach (var (code, words) in root.Find("before")?.Entries ?? [])
            foreach (var word in words.Words) Currencies.Add(word, new CurrencyWord(Code(code, words), true));
        foreach (var (code, words) in root.Find("words")?.Entries ?? [])
            foreach (var word in words.Words) Currencies.Add(word, new CurrencyWord(Code(code, words), false));
        foreach (var unit in root.Find("subunits")?.Items ?? [])
            foreach (var word in unit.OnlyKeys("words", "of", "parts")["words"].Words) Currencies.Add(word, new CurrencyWord(Code(unit["of"].Text, unit), false, unit.Find("parts")?.Number ?? 100));
    }

    private static void FillEnum<T>(PackNode root, string key, Phrases<T> phrases) where T : struct, Enum
    {
        foreach (var (name, words) in root.Find(key)?.Entries ?? [])
        {
            if (!SnakeCase.TryParse<T>(name, out var value)) throw words.Error($"under '{key}' expected one of {string.Join(", ", Enum.GetValues<T>().Select(v => v.ToSnakeCase()))}, found '{name}'");
            foreach (var word in words.Words) phrases.Add(word, value);
        }
    }

    private static string Code(string code, PackNode node) => CurrencyCodes.Contains(code) && code.Length == 3 ? code : throw node.Error($"'{code}' is no currency code of currencies.yaml");

    private static CurrencyContext Context(PackNode node, Beginnings beginnings)
    {
        node.OnlyKeys("word", "instead_of", "is", "when", "unless");
        var (when, unless) = (new Phrases<string>(Endings.None, beginnings), new Phrases<string>(Endings.None, beginnings));
        foreach (var word in node["when"].Words) when.Add(word, word);
        foreach (var word in node.WordsOf("unless")) unless.Add(word, word);
        return new CurrencyContext(NormalizedText.Fold(node["word"].Text), Code(node["instead_of"].Text, node), Code(node["is"].Text, node), when, unless);
    }
}

/// <summary>A currency word that means another currency in another country's papers: "টাকা" is the rupee in Kolkata.</summary>
internal sealed record CurrencyContext(string Word, string InsteadOf, string Is, Phrases<string> When, Phrases<string> Unless);
