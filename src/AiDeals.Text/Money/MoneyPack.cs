namespace AiDeals.Text;

/// <param name="IsSign">A sign or abbreviation: it may stand before the number as well as after it.</param>
/// <param name="IsEither">A word behind its number that some write before it ("Rupees 500 crore").</param>
internal sealed record CurrencyWord(string Code, bool IsSign, decimal Parts = 1, bool IsEither = false);

internal enum RangeWord
{
    To, FromTo, And, Between, From, BetweenAfter, Or,
    /// <summary>Before a figure: a difference, and no lower end of a range ("by $2bn to $6bn").</summary>
    By,
    /// <summary>Before two figures: what they tell is a change from one to the other ("rose from 5 billion to 7 billion").</summary>
    ChangeBefore,
    /// <summary>The same behind them ("22 करोड़ से 98 करोड़ हो गया").</summary>
    ChangeAfter,
}

/// <summary>How one language writes amounts of money: Languages/{language}/money.yaml and the signs of Languages/currencies.yaml.</summary>
internal sealed partial class MoneyPack
{
    private readonly string[] reached;

    public MoneyPack(PackNode root, PackNode signs, Endings endings, Prefixes prefixes, Beginnings beginnings, PackNode places, PackNode? borrowed, PackNode? borrowedPlaces)
    {
        Prefixes = prefixes;
        Currencies = new Phrases<CurrencyWord>(endings, beginnings);
        BoundsBefore = new Phrases<AmountBound>(endings, beginnings);
        BoundsAfter = new Phrases<AmountBound>(endings, beginnings);
        Ranges = new Phrases<RangeWord>(endings, beginnings);
        (Duals, OneBehind) = (new Phrases<CurrencyWord>(endings, beginnings), new Phrases<string>(endings, beginnings));
        (Fillers, Restatements, Denials) = (new Phrases<string>(endings, beginnings), new Phrases<string>(endings, beginnings), new Phrases<string>(endings, beginnings));
        foreach (var (code, words) in signs["signs"].Entries)
            foreach (var word in words.Words) Currencies.Add(word, new CurrencyWord(Code(code, words), true));
        Fill(root);
        if (borrowed is not null) FillCurrencies(borrowed);
        foreach (var word in root.WordsOf("fillers")) Fillers.Add(word, word);
        foreach (var word in root.WordsOf("restatements")) Restatements.Add(word, word);
        foreach (var word in root.WordsOf("denials")) Denials.Add(word, word);
        reached = [.. root.WordsOf("reached_after").Select(NormalizedText.Fold)];
        (Elided, Places) = (new Phrases<ElidedWord>(endings, beginnings), new Phrases<CurrencyPlace>(endings, beginnings));
        FillElided(root.Find("elided"));
        foreach (var pack in borrowed is null ? [root] : new[] { root, borrowed }) FillShared(pack);
        foreach (var pack in borrowedPlaces is null ? [places] : new[] { places, borrowedPlaces }) FillPlaces(pack);
    }

    public Prefixes Prefixes { get; }
    public Phrases<CurrencyWord> Currencies { get; }
    public Phrases<AmountBound> BoundsBefore { get; }
    public Phrases<AmountBound> BoundsAfter { get; }
    public Phrases<RangeWord> Ranges { get; }
    /// <summary>What may stand between number and currency ("10 مليارات من الدولارات").</summary>
    public Phrases<string> Fillers { get; }

    /// <summary>Two of a currency in one word ("دولارين").</summary>
    public Phrases<CurrencyWord> Duals { get; }

    /// <summary>"One", where it stands behind what it counts ("دولار واحد").</summary>
    public Phrases<string> OneBehind { get; }

    /// <summary>Words that say the amount again in another scale ("यानी").</summary>
    public Phrases<string> Restatements { get; }

    /// <summary>Words that make nothing of one small coin ("not one cent").</summary>
    public Phrases<string> Denials { get; }

    /// <summary>True for words that turn an "up to" before them into the figure reached ("157 बिलियन तक पहुंच गया").</summary>
    public bool IsReached(ReadOnlySpan<char> word)
    {
        foreach (var beginning in reached)
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    private void Fill(PackNode root)
    {
        root.OnlyKeys("words", "before", "subunits", "bounds_before", "bounds_after", "ranges", "fillers", "restatements", "denials", "reached_after", "shared", "elided", "duals", "one_behind", "either", "dollars");
        FillCurrencies(root);
        foreach (var (code, words) in root.Find("duals")?.Entries ?? [])
            foreach (var word in words.Words) Duals.Add(word, new CurrencyWord(Code(code, words), false));
        foreach (var word in root.WordsOf("one_behind")) OneBehind.Add(word, word);
        FillEnum(root, "bounds_before", BoundsBefore);
        FillEnum(root, "bounds_after", BoundsAfter);
        FillEnum(root, "ranges", Ranges);
    }

    private void FillCurrencies(PackNode root)
    {
        foreach (var (code, words) in root.Find("before")?.Entries ?? [])
            foreach (var word in words.WordNodes.SelectMany(Spellings)) Currencies.Add(word, new CurrencyWord(Code(code, words), true));
        foreach (var (code, words) in root.Find("either")?.Entries ?? [])
            foreach (var word in words.WordNodes.SelectMany(Spellings)) Currencies.Add(word, new CurrencyWord(Code(code, words), false, IsEither: true));
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, words) in root.Find("words")?.Entries ?? [])
            foreach (var node in words.WordNodes)
                foreach (var word in Spellings(node))
                {
                    if (!seen.TryAdd(word, code)) throw node.Error($"expected each currency word once, found '{word}' already as {seen[word]}; what several currencies are called goes to 'shared'");
                    Currencies.Add(word, new CurrencyWord(Code(code, words), false));
                }
        foreach (var unit in root.Find("subunits")?.Items ?? [])
            foreach (var word in unit.OnlyKeys("words", "of", "parts")["words"].WordNodes.SelectMany(Spellings)) Currencies.Add(word, new CurrencyWord(Code(unit["of"].Text, unit), false, unit.Find("parts")?.Number ?? 100));
    }

    /// <summary>"(mexican|cuban) peso" stands for both.</summary>
    private static IEnumerable<string> Spellings(PackNode word)
    {
        try
        {
            return Phrase.Expand(word.Text);
        }
        catch (FormatException e)
        {
            throw word.Error(e.Message);
        }
    }

    private static void FillEnum<T>(PackNode root, string key, Phrases<T> phrases) where T : struct, Enum
    {
        foreach (var (name, words) in root.Find(key)?.Entries ?? [])
        {
            if (!SnakeCase.TryParse<T>(name, out var value)) throw words.KeyError($"under '{key}' expected one of {string.Join(", ", Enum.GetValues<T>().Select(v => v.ToSnakeCase()))}, found '{name}'");
            foreach (var word in words.Words) phrases.Add(word, value);
        }
    }

    private static string Code(string code, PackNode node) => CurrencyCodes.Contains(code) && code.Length == 3 ? code : throw node.KeyError($"'{code}' is no currency code of currencies.yaml");
}
