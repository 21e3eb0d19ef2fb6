using System.Collections.Concurrent;

namespace AiDeals.Text;

/// <summary>
/// All languages of a set of files, each loaded when it is first asked for. No language is named in code: a folder in Languages/ makes one. Safe to share between threads.
/// </summary>
public sealed class LanguagePacks
{
    // Papers in every language drop in English amounts ("$1.4 billion", "USD 50m"), and Latin letters name companies in all of them.
    private const string Borrowed = "en";

    private static readonly string[] Stations = ["claims", "dates", "money", "names", "numbers", "places", "sentences", "words"];

    private readonly PackFiles files;
    private readonly Lazy<IReadOnlyDictionary<string, SentenceWords>> sentences;
    private readonly Lazy<IReadOnlyDictionary<string, NameWords>> names;
    private readonly Lazy<LanguageReader> languageReader;
    private readonly ConcurrentDictionary<string, MentionReader> mentions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ClaimPack> claims = new(StringComparer.Ordinal);

    public LanguagePacks(PackFiles files)
    {
        this.files = files;
        sentences = new(() => Languages.ToDictionary(l => l, l => SentenceWords.From(l, Load(l, "sentences"))));
        names = new(() => Languages.ToDictionary(l => l, ReadNames));
        languageReader = new(() => new LanguageReader(Sentences.Values, files.Load("Languages/others.yaml")));
    }

    /// <summary>Those that come with this assembly.</summary>
    public static LanguagePacks Shipped { get; } = new(PackFiles.Shipped);

    public IReadOnlyList<string> Languages => files.Languages;

    public IReadOnlyDictionary<string, SentenceWords> Sentences => sentences.Value;

    public IReadOnlyDictionary<string, NameWords> Names => names.Value;

    public LanguageReader LanguageReader => languageReader.Value;

    /// <summary>Loads every file of every language.</summary>
    /// <exception cref="LanguagePackException">The first thing found wrong: its file, its line and what was expected there.</exception>
    public void Check()
    {
        foreach (var name in Languages.SelectMany(l => files.Names($"Languages/{l}/")))
            if (!Stations.Any(s => name.EndsWith($"/{s}.yaml", StringComparison.Ordinal))) throw new LanguagePackException(name, 1, $"no station reads this file; a language has {string.Join(", ", Stations.Select(s => s + ".yaml"))}");
        _ = LanguageReader;
        foreach (var language in Languages)
        {
            Mentions(language);
            _ = Names;
            Claims(language);
        }
    }

    internal MentionReader Mentions(string language) => mentions.GetOrAdd(language, l => new MentionReader(new LanguagePack(files, l, l == Borrowed ? null : Borrowed)));

    internal ClaimPack Claims(string language) => claims.GetOrAdd(language, l => new ClaimPack(Load(l, "claims"), Names[l]));

    private PackNode Load(string language, string station) => files.Load($"Languages/{language}/{station}.yaml");

    private NameWords ReadNames(string language)
    {
        var file = Load(language, "names");
        if (!PackFiles.Shipped.Languages.Contains(language) && (file.Find("letters") ?? file.Find("ignored")) is { } late)
            throw late.Error("'letters' and 'ignored' count only in languages that come with the program: they decide how names lie in the database");
        return NameWords.From(Sentences[language], file);
    }
}
