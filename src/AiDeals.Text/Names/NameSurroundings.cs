namespace AiDeals.Text;

/// <summary>What stands around a weak name: amounts of money in its sentence, parties for sure in its paragraph. Made for one text.</summary>
internal sealed class NameSurroundings
{
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly Capitals capitals;
    private readonly bool[] figured;
    // Of each paragraph a party named there for sure, and whether there is another.
    private readonly Dictionary<int, (int Party, bool Several)> parties = [];

    /// <param name="foreign">True when the article is not in Latin letters.</param>
    public NameSurroundings(IReadOnlyList<Sentence> sentences, IReadOnlyList<MoneyMention> figures, Capitals capitals, bool foreign)
    {
        (this.sentences, this.capitals, IsForeign) = (sentences, capitals, foreign);
        figured = new bool[sentences.Count];
        foreach (var figure in figures)
            if (SentenceAt(figure.Span.Start) is var sentence and >= 0) figured[sentence] = true;
    }

    public bool IsForeign { get; }

    /// <summary>Takes note of a party that is named for sure.</summary>
    public void Add(NameLetters text, NameHit hit)
    {
        var sentence = SentenceOf(text, hit);
        if (sentence < 0) return;
        var paragraph = sentences[sentence].Paragraph;
        parties[paragraph] = parties.TryGetValue(paragraph, out var known) ? (known.Party, known.Several || known.Party != hit.Party) : (hit.Party, false);
    }

    /// <summary>True when the sentence of the name has an amount of money.</summary>
    public bool HasFigure(NameLetters text, int start, int end) => SentenceAt(text.Span(start, end).Start) is var sentence and >= 0 && figured[sentence];

    /// <summary>True when the paragraph of the name has another party for sure.</summary>
    public bool HasOther(NameLetters text, NameHit hit) =>
        SentenceOf(text, hit) is var sentence and >= 0 && parties.TryGetValue(sentences[sentence].Paragraph, out var others) && (others.Several || others.Party != hit.Party);

    /// <summary>True when capitals show that the words are a name: alone inside a sentence of a Latin text.</summary>
    public bool IsProper(NameLetters text, NameHit hit) => !IsForeign && hit.Length > 2 && capitals.StandAlone(text, hit.Start, hit.End);

    private int SentenceOf(NameLetters text, NameHit hit) => SentenceAt(text.Span(hit.Start, hit.End).Start);

    // The number of the sentence in which an original offset stands; -1 between sentences.
    private int SentenceAt(int place)
    {
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= place) low = middle + 1;
            else if (sentences[middle].Span.Start > place) high = middle - 1;
            else return middle;
        }
        return -1;
    }
}
