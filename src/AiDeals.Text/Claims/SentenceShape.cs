namespace AiDeals.Text;

/// <summary>
/// A sentence as the trained features see it: amounts, parties and numbers are signs ("$", "@", "#"), so that what is learned of one company or figure holds for all.
/// </summary>
internal sealed class SentenceShape
{
    // Long enough to tell verbs apart, short enough to leave their endings off.
    private const int StemLength = 5;

    private static readonly Term Before = "^", Behind = ".";
    private readonly int[] at;
    private readonly int first;
    private readonly Term[] words;
    private readonly Term[] stems;

    public SentenceShape(ClaimText text, ClaimPack pack, PartyTraits traits, ClaimSentence sentence)
    {
        first = sentence.First;
        at = new int[sentence.End - sentence.First + 1];
        var found = new List<string>();
        var sign = new string?[sentence.End - sentence.First];
        foreach (var group in sentence.Groups)
            if (!group.IsReference)
                foreach (var party in group.Parties) Mark(text.TokensOf(party.Span), traits.IsFund(party) ? "@fund" : traits.IsPerson(party) ? "@person" : "@");
        foreach (var outlet in sentence.Outlets) Mark(text.TokensOf(outlet.Span), "@outlet");
        foreach (var figure in sentence.Figures) Mark((figure.First, figure.End), "$");
        for (var i = 0; i < sign.Length; i++)
        {
            var word = sign[i] ?? Plain(text.Words[sentence.First + i]);
            // One sign for a whole mention.
            if (i == 0 || sign[i] is null || sign[i - 1] != sign[i]) found.Add(word);
            at[i] = found.Count - 1;
        }
        at[^1] = found.Count;
        words = new Term[found.Count];
        stems = new Term[found.Count];
        for (var i = 0; i < found.Count; i++) (words[i], stems[i]) = (found[i], Stem(found[i], pack));

        void Mark((int First, int End) tokens, string with)
        {
            for (var i = Math.Max(tokens.First, sentence.First); i < Math.Min(tokens.End, sentence.End); i++) sign[i - sentence.First] = with;
        }
    }

    public int Count => words.Length;

    /// <summary>The place here of a token of the text.</summary>
    public int Of(int token) => at[Math.Clamp(token - first, 0, at.Length - 1)];

    public Term Word(int place) => place < 0 ? Before : place >= words.Length ? Behind : words[place];
    public Term Stem(int place) => place < 0 ? Before : place >= stems.Length ? Behind : stems[place];

    // A face or flag may be cut in two by the tokens; which one it is tells nothing.
    public static string Plain(string word) => char.IsDigit(word[0]) ? "#" : char.IsSurrogate(word[0]) ? "*" : word;

    public static string Beginning(string word, int letters) => word.Length <= letters ? word : word[..(char.IsHighSurrogate(word[letters - 1]) ? letters - 1 : letters)];

    /// <summary>The first letters, without a clitic before them: endings and articles change, the stem stays.</summary>
    private static string Stem(string word, ClaimPack pack)
    {
        foreach (var (clitic, left) in pack.Proclitics)
            if (word.Length >= clitic.Length + 3 && word.StartsWith(clitic, StringComparison.Ordinal)) { word = left + word[clitic.Length..]; break; }
        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal)) word = word[2..];
        return Beginning(word, StemLength);
    }
}
