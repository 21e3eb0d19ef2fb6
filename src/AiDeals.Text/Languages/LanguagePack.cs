using System.Globalization;

namespace AiDeals.Text;

/// <summary>What one language's readers of mentions know, from the files in Languages/{language}.</summary>
internal sealed class LanguagePack
{
    /// <param name="borrowed">The language whose amounts are read too, because they stand in this language's papers.</param>
    /// <exception cref="LanguagePackException">The language's files are missing or say something that cannot be used.</exception>
    public LanguagePack(PackFiles files, string language, string? borrowed)
    {
        PackNode Own(string station) => files.Load($"Languages/{language}/{station}.yaml");
        PackNode? Other(string station) => borrowed is null ? null : files.Load($"Languages/{borrowed}/{station}.yaml");
        var words = Own("words").OnlyKeys("endings", "prefixes", "and_prefixes", "never", "gigawatts");
        var endings = new Endings(words.WordsOf("endings"));
        var prefixes = new Prefixes(words.WordsOf("prefixes"), words.WordsOf("and_prefixes"), words.WordsOf("never"));
        Beginnings = new Beginnings(prefixes.Words, endings.Words, 4_000);
        Numbers = new NumberPack(Own("numbers"), endings, prefixes, Beginnings, Other("numbers"));
        Money = new MoneyPack(Own("money"), files.Load("Languages/currencies.yaml"), endings, prefixes, Beginnings, Own("places"), Other("money"), Other("places"));
        // Weekdays are "never" numbers, but they are days.
        Dates = new DatePack(Own("dates"), endings, Beginnings, new Prefixes(words.WordsOf("prefixes"), words.WordsOf("and_prefixes"), []));
        Power = new Phrases<decimal>(endings, Beginnings);
        foreach (var source in Other("words") is { } others ? [words, others] : new[] { words })
            foreach (var (gigawatts, units) in source.Find("gigawatts")?.Entries ?? [])
                foreach (var word in units.Words)
                    Power.Add(word, decimal.TryParse(gigawatts, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw units.KeyError($"expected a number of gigawatts before the colon, found '{gigawatts}'"));
    }

    /// <summary>Of all dictionaries of this pack.</summary>
    public Beginnings Beginnings { get; }
    public NumberPack Numbers { get; }
    public MoneyPack Money { get; }
    public DatePack Dates { get; }
    /// <summary>Units of electric power in gigawatts.</summary>
    public Phrases<decimal> Power { get; }
}
