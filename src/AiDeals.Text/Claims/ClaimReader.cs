namespace AiDeals.Text;

/// <summary>The mentions of an article, as the readers before this station found them.</summary>
public sealed record ArticleMentions(
    IReadOnlyList<Sentence> Sentences, IReadOnlyList<MoneyMention> Money, IReadOnlyList<DateMention> Dates, IReadOnlyList<DurationMention> Durations, IReadOnlyList<PowerMention> Power,
    IReadOnlyList<PartyMention> Parties);

/// <summary>
/// Reads the claims of an article from its mentions: frames propose, trained weights choose, the cues around give status and source. What is a language's own lies in its claims.yaml.
/// </summary>
public sealed class ClaimReader
{
    // In UTF-16 code units.
    private const int LongestTitle = 160;
    // In tokens. No paper has one of half so many.
    private const int LongestSentence = 500;

    private readonly PartyTraits traits;
    private readonly LanguagePacks packs;
    private readonly ClaimModel model;

    public static ClaimReader Default => Shipped.Value;

    private static readonly Lazy<ClaimReader> Shipped = new(() => new ClaimReader(PartyDirectory.Default, LanguagePacks.Shipped));

    public ClaimReader(PartyDirectory directory, LanguagePacks packs) : this(directory, packs, ClaimModel.Default) { }

    internal ClaimReader(PartyDirectory directory, LanguagePacks packs, ClaimModel model) => (traits, this.packs, this.model) = (new PartyTraits(directory), packs, model);

    /// <returns>In the order of the text, each deal once.</returns>
    public IReadOnlyList<ClaimMention> Read(NormalizedText text, string language, ArticleMentions mentions) => Read(text, language, mentions, null);

    /// <param name="watch">Sees every decision before it is taken; training learns from it.</param>
    internal IReadOnlyList<ClaimMention> Read(NormalizedText text, string language, ArticleMentions mentions, ClaimWatch? watch)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        var pack = packs.Claims(language);
        var words = new ClaimText(text);
        mentions = mentions with { Sentences = [.. mentions.Sentences.SelectMany(s => Pieces(words, s))] };
        var analysis = new SentenceAnalysis(words, pack, traits);
        var finder = new ProposalFinder(words, pack, traits, model, language);
        var discourse = new Discourse(traits, mentions.Parties);
        var builder = new ClaimBuilder(words, pack, traits, mentions, model, language);
        var participation = new Participation(words, pack, traits, model, language);
        var candidates = new List<Candidate>();
        var sentences = new List<ClaimSentence>(mentions.Sentences.Count);
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        var (parties, money) = (0, 0);
        for (var i = 0; i < mentions.Sentences.Count; i++)
        {
            var span = mentions.Sentences[i].Span;
            var here = Inside(mentions.Parties, p => p.Span, span, ref parties);
            var sentence = analysis.Analyse(i, span, IsTitle(text.Original, mentions.Sentences, i), Inside(mentions.Money, m => m.Span, span, ref money), here, (kind, token) => Resolve(kind, token, i), nouns);
            nouns = sentence.Nouns.Select(n => n.Entry.Name).ToHashSet(StringComparer.Ordinal);
            var decisions = finder.Find(sentence, discourse, candidates);
            sentences.Add(sentence);
            watch?.Decided(decisions, builder);
            var found = Participation.ShareOfRound(CandidateChooser.Choose(decisions));
            DeadEnds.Apply(candidates, sentence, found, c => StatusReader.Read(c, words, model, language).Status, traits);
            candidates.AddRange(found);
            discourse.Note(sentence, found);

            IReadOnlyList<PartyMention> Resolve(string kind, int token, int index)
            {
                var at = words.Spans[token].Start;
                var before = here.Where(p => p.Span.End <= at && !traits.IsOutlet(p)).ToList();
                var adjoining = before.LastOrDefault() is { } last && words.TokensOf(last.Span).End >= token - 1 ? last : null;
                return discourse.Resolve(kind, index, before, adjoining);
            }
        }
        watch?.Finished(sentences, participation);
        return ClaimMerger.Merge([.. participation.Extend(candidates, sentences).Select(c => (builder.Build(c), c))]);
    }

    /// <summary>A sentence that never ends, in pieces: everything in a sentence is weighed with everything else in it, which a text without stops must not make dear.</summary>
    private static IEnumerable<Sentence> Pieces(ClaimText text, Sentence sentence)
    {
        if (sentence.Span.Length <= LongestSentence) return [sentence];
        var (first, end) = text.TokensOf(sentence.Span);
        return end - first <= LongestSentence ? [sentence]
            : Enumerable.Range(first, end - first).Chunk(LongestSentence).Select(c => sentence with { Span = TextSpan.FromBounds(text.Spans[c[0]].Start, text.Spans[c[^1]].End) });
    }

    /// <summary>The mentions inside a sentence. Both come in the order of the text, so that each mention is looked at once.</summary>
    /// <param name="next">The first mention that does not lie before the sentence.</param>
    private static List<T> Inside<T>(IReadOnlyList<T> mentions, Func<T, TextSpan> spanOf, TextSpan sentence, ref int next)
    {
        while (next < mentions.Count && spanOf(mentions[next]).Start < sentence.Start) next++;
        var inside = new List<T>();
        for (; next < mentions.Count && spanOf(mentions[next]).Start < sentence.End; next++)
            if (sentence.Contains(spanOf(mentions[next]))) inside.Add(mentions[next]);
        return inside;
    }

    /// <summary>The first line, when more follows and it does not end like a sentence of a paragraph.</summary>
    private static bool IsTitle(string text, IReadOnlyList<Sentence> sentences, int index)
    {
        if (sentences[index].Paragraph != 0 || sentences[^1].Paragraph == 0) return false;
        var end = index;
        bool IsShort() => sentences[end].Span.End - sentences[0].Span.Start <= LongestTitle;
        while (IsShort() && sentences[end + 1].Paragraph == 0) end++;
        return IsShort() && (text[sentences[end].Span.End - 1] is not ('.' or '।'));
    }
}
