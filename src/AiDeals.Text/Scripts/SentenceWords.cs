namespace AiDeals.Text;

/// <summary>Languages/{language}/sentences.yaml: the words that show the language of a text and where its sentences end; conjunctions are no names. All words are normalised, in the case of the file.</summary>
/// <param name="Name">In English ("Bengali").</param>
public sealed record SentenceWords(string Language, string Name, Script Script, IReadOnlySet<string> FunctionWords, IReadOnlySet<string> Abbreviations, IReadOnlySet<string> Conjunctions)
{
    /// <summary>The packs of this assembly by language code.</summary>
    public static IReadOnlyDictionary<string, SentenceWords> All => LanguagePacks.Shipped.Sentences;

    public static SentenceWords From(string language, PackNode file)
    {
        file.OnlyKeys("name", "script", "function_words", "abbreviations", "conjunctions");
        return new SentenceWords(language, file["name"].Text, file["script"].Word(Script.None, Script.Other), Set(file["function_words"]), Set(file["abbreviations"]), Set(file["conjunctions"]));
    }

    private static HashSet<string> Set(PackNode words) => words.Words.Select(NormalizedText.Normalize).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
