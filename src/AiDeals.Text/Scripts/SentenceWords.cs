namespace AiDeals.Text;

/// <summary>Languages/{language}/sentences.yaml: the words that show the language of a text and where its sentences end; conjunctions are no names. All words are normalised, in the case of the file.</summary>
public sealed record SentenceWords(string Language, Script Script, IReadOnlySet<string> FunctionWords, IReadOnlySet<string> Abbreviations, IReadOnlySet<string> Conjunctions)
{
    private static readonly Lazy<IReadOnlyDictionary<string, SentenceWords>> Shipped =
        new(() => PackFile.Languages.ToDictionary(l => l, l => From(l, PackFile.Load($"Languages/{l}/sentences.yaml"))));

    /// <summary>The packs of this assembly by language code.</summary>
    /// <exception cref="LanguagePackException">A pack is missing or wrong.</exception>
    public static IReadOnlyDictionary<string, SentenceWords> All => Shipped.Value;

    public static SentenceWords From(string language, PackNode file)
    {
        file.OnlyKeys("script", "function_words", "abbreviations", "conjunctions");
        return new SentenceWords(language, file["script"].Word<Script>(), Set(file["function_words"]), Set(file["abbreviations"]), Set(file["conjunctions"]));
    }

    private static HashSet<string> Set(PackNode words) => words.Words.Select(NormalizedText.Normalize).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
