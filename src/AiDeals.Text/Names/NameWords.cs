namespace AiDeals.Text;

/// <summary>Languages/{language}/names.yaml: how names are spelled and inflected in a language and which words stand beside them. Phrases are kept as written; readers fold them.</summary>
/// <param name="Sentences">Its function words and conjunctions are no names.</param>
/// <param name="AllParties">Every party of the directory has a name in this language.</param>
/// <param name="AndProclitics">What means "and" and is written onto the front of a name, as written.</param>
/// <param name="AdverbEndings">A run of several words that all end in one of these is an adverbial and no name; as written.</param>
public sealed record NameWords(
    SentenceWords Sentences,
    bool AllParties,
    IReadOnlyList<string> AndProclitics,
    IReadOnlyList<string> AdverbEndings,
    IReadOnlyDictionary<char, char> Letters,
    string Ignored,
    IReadOnlyList<IReadOnlyList<string>> Same,
    IReadOnlyList<string> Endings,
    IReadOnlyList<string> Proclitics,
    IReadOnlyList<string> CaseEndings,
    IReadOnlyList<string> NameMiddles,
    IReadOnlyList<string> PlaceWords,
    IReadOnlyList<string> CuesBefore,
    IReadOnlyList<string> CuesAfter,
    IReadOnlyList<string> MakersBefore,
    IReadOnlyList<string> MakersAfter,
    IReadOnlyList<string> MakersBetween,
    IReadOnlyList<string> CompanySuffixes,
    IReadOnlyList<string> UnknownHeads,
    IReadOnlyList<string> UnknownTails,
    IReadOnlyList<string> UnknownVerbs,
    IReadOnlyList<string> ProductWords,
    IReadOnlyList<string> Ordinary,
    IReadOnlyList<string> Everyday,
    IReadOnlyList<string> Lists,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Honorifics,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> NotNames,
    IReadOnlyList<string> Common,
    IReadOnlyList<string> CommonEndings,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> GivenNames,
    IReadOnlyList<string> SpeechAfter,
    IReadOnlyList<string> SoftSuffixes,
    IReadOnlyList<string> Emphasis,
    IReadOnlyList<string> Sounds,
    LatinTable? Latin)
{
    /// <summary>The packs of this assembly by language code.</summary>
    public static IReadOnlyDictionary<string, NameWords> All => LanguagePacks.Shipped.Names;

    public static NameWords From(SentenceWords sentences, PackNode file)
    {
        file.OnlyKeys("all_parties", "and_proclitics", "adverb_endings", "letters", "ignored", "same", "endings", "proclitics", "case_endings", "name_middles", "place_words", "cues", "makers", "company_suffixes", "unknown_heads", "unknown_tails", "unknown_verbs", "product_words",
            "ordinary", "everyday", "lists", "articles", "honorifics", "places", "not_names", "common", "common_endings", "titles", "given_names", "speech_after", "soft_suffixes", "emphasis", "sounds", "latin");
        var cues = file["cues"].OnlyKeys("before", "after");
        var makers = file["makers"].OnlyKeys("before", "after", "between");
        return new NameWords(
            sentences,
            file.Find("all_parties")?.Flag ?? false,
            file.WordsOf("and_proclitics"), file.WordsOf("adverb_endings"),
            file.Find("letters")?.Entries.ToDictionary(e => Letter(e.Value, e.Key), e => Letter(e.Value, e.Value.Text)) ?? [],
            file.Find("ignored")?.Text ?? "",
            [.. (file.Find("same")?.Items ?? []).Select(i => i.Words)],
            file.WordsOf("endings"), file.WordsOf("proclitics"), file.WordsOf("case_endings"), file.WordsOf("name_middles"), file.WordsOf("place_words"),
            cues.WordsOf("before"), cues.WordsOf("after"),
            makers.WordsOf("before"), makers.WordsOf("after"), makers.WordsOf("between"),
            file.WordsOf("company_suffixes"), file.WordsOf("unknown_heads"), file.WordsOf("unknown_tails"), file.WordsOf("unknown_verbs"), file.WordsOf("product_words"),
            file.WordsOf("ordinary"), file.WordsOf("everyday"), file.WordsOf("lists"), file.WordsOf("articles"),
            file.WordsOf("honorifics"), file.WordsOf("places"), file.WordsOf("not_names"),
            file.WordsOf("common"), file.WordsOf("common_endings"), file.WordsOf("titles"), file.WordsOf("given_names"), file.WordsOf("speech_after"), file.WordsOf("soft_suffixes"), file.WordsOf("emphasis"),
            file.WordsOf("sounds"),
            file.Find("latin") is { } latin ? new LatinTable(latin) : null);
    }

    private static char Letter(PackNode place, string text) => text.Length == 1 ? text[0] : throw place.Error($"expected a single letter, found '{text}'");
}
