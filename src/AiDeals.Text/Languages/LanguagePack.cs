using System.Collections.Concurrent;
using System.Globalization;

namespace AiDeals.Text;

/// <summary>What one language's readers know, from the files in Languages/{language}; loaded at first use and shared.</summary>
internal sealed class LanguagePack
{
    // Papers in every language drop in English amounts ("$1.4 billion", "USD 50m").
    private const string Borrowed = "en";

    private static readonly ConcurrentDictionary<string, LanguagePack> Loaded = new(StringComparer.Ordinal);

    private LanguagePack(string language)
    {
        var numbers = PackFile.Load($"Languages/{language}/numbers.yaml");
        var money = PackFile.Load($"Languages/{language}/money.yaml");
        var dates = PackFile.Load($"Languages/{language}/dates.yaml");
        var words = PackFile.Load($"Languages/{language}/words.yaml").OnlyKeys("endings", "prefixes", "and_prefixes", "never", "gigawatts");
        var endings = new Endings(words.WordsOf("endings"));
        var prefixes = new Prefixes(words.WordsOf("prefixes"), words.WordsOf("and_prefixes"), words.WordsOf("never"));
        var borrowed = language == Borrowed ? null : Borrowed;
        Beginnings = new Beginnings(prefixes.Words, endings.Words, 4_000);
        Numbers = new NumberPack(numbers, endings, prefixes, Beginnings, borrowed is null ? null : PackFile.Load($"Languages/{borrowed}/numbers.yaml"));
        Money = new MoneyPack(money, PackFile.Load("Languages/currencies.yaml"), endings, prefixes, Beginnings,
            PackFile.Load($"Languages/{language}/places.yaml"), borrowed is null ? null : PackFile.Load($"Languages/{borrowed}/money.yaml"), borrowed is null ? null : PackFile.Load($"Languages/{borrowed}/places.yaml"));
        // Weekdays are "never" numbers, but they are days.
        Dates = new DatePack(dates, endings, Beginnings, new Prefixes(words.WordsOf("prefixes"), words.WordsOf("and_prefixes"), []));
        Power = new Phrases<decimal>(endings, Beginnings);
        foreach (var source in borrowed is null ? [words] : new[] { words, PackFile.Load($"Languages/{borrowed}/words.yaml") })
            foreach (var (gigawatts, units) in source.Find("gigawatts")?.Entries ?? [])
                foreach (var word in units.Words)
                    Power.Add(word, decimal.TryParse(gigawatts, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw units.Error($"expected a number of gigawatts before the colon, found '{gigawatts}'"));
    }

    /// <summary>Of all dictionaries of this pack.</summary>
    public Beginnings Beginnings { get; }
    public NumberPack Numbers { get; }
    public MoneyPack Money { get; }
    public DatePack Dates { get; }
    /// <summary>Units of electric power in gigawatts.</summary>
    public Phrases<decimal> Power { get; }

    /// <exception cref="LanguagePackException">The language's files are missing or say something that cannot be used.</exception>
    public static LanguagePack For(string language) => Loaded.GetOrAdd(language, l => new LanguagePack(l));
}
