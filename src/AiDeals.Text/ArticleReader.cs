namespace AiDeals.Text;

/// <summary>
/// Reads an article: text in, mentions and claims out. Deterministic and without side effects: the same text gives the same reading on every machine and in every culture.
/// Safe to share between threads.
/// </summary>
public sealed class ArticleReader
{
    /// <summary>The name and version under which claims are stored; the version rises when the same text may give other claims.</summary>
    public const string Name = "rules";
    public const string Version = "4";

    /// <summary>With the language packs and the party directory that come with this assembly.</summary>
    public static ArticleReader Default { get; } = new(LanguagePacks.Shipped, PartyReader.Default, ClaimReader.Default);

    private readonly LanguagePacks packs;
    private readonly Dictionary<string, SentenceReader> sentenceReaders;
    private readonly PartyReader parties;
    private readonly ClaimReader claims;

    /// <exception cref="LanguagePackException">A pack is wrong.</exception>
    public ArticleReader(LanguagePacks packs, PartyDirectory directory)
        : this(packs, new PartyReader(directory, [.. packs.Names.Values]), new ClaimReader(directory, packs)) => packs.Check();

    internal ArticleReader(LanguagePacks packs, PartyReader parties, ClaimReader claims)
    {
        (this.packs, this.parties, this.claims) = (packs, parties, claims);
        sentenceReaders = packs.Sentences.ToDictionary(p => p.Key, p => new SentenceReader(p.Value));
    }

    /// <param name="text">The article as received; offsets in the reading point into it.</param>
    /// <param name="language">A language that has a pack (bn, hi, ar, en); null lets the text decide.</param>
    /// <param name="published">The day of publication; "Monday" and "last week" need it and stay unread without it.</param>
    /// <param name="title">When the title is no part of the text: it helps to tell what the article is about and yields no claims itself.</param>
    /// <param name="explain">Figures tell how their words became their value (<see cref="MoneyMention.Trace"/>); otherwise the reading is the same.</param>
    public ArticleReading Read(string text, string? language = null, PartialDate? published = null, string? title = null, bool explain = false) => Read(text, language, published, explain, null);

    internal ArticleReading Read(string text, string? language, PartialDate? published, bool explain, ClaimWatch? watch)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalized = new NormalizedText(text);
        string? problem = null;
        if (language is null || !sentenceReaders.ContainsKey(language)) (language, problem) = packs.LanguageReader.Read(normalized);
        if (language is null) return new ArticleReading(null, problem, [], [], [], [], [], [], []);
        var sentences = sentenceReaders[language].Read(normalized);
        var mentions = packs.Mentions(language).Read(normalized, published, explain);
        var named = parties.Read(normalized, sentences, language, mentions.Money);
        var found = claims.Read(normalized, language, new ArticleMentions(sentences, mentions.Money, mentions.Dates, mentions.Durations, mentions.Power, named), watch);
        return new ArticleReading(language, null, mentions.Numbers, mentions.Money, mentions.Dates, mentions.Durations, mentions.Power, named, found);
    }
}
