namespace AiDeals.Text;

/// <summary>In which language a text is.</summary>
/// <param name="Language">bn, hi, ar, en or another language that has a pack; null when the text is in none of them.</param>
/// <param name="Problem">What the text seems to be instead, in plain English; null when it can be read.</param>
public sealed record LanguageReading(string? Language, string? Problem);

/// <summary>
/// Tells the language of a text by its script and its function words, so that a neighbour in the same script (Urdu, Marathi, Assamese, French) is refused by name. A text that mixes in Latin names
/// is in the language of its other script. A headline too short to show any function word is taken to be in the language that is read here.
/// </summary>
public sealed class LanguageReader
{
    /// <summary>The first this many UTF-16 code units decide.</summary>
    public const int Looked = 50_000;

    /// <summary>With the packs of this assembly.</summary>
    public static LanguageReader Default => LanguagePacks.Shipped.LanguageReader;

    private sealed record Candidate(string Name, string? Language, Script Script, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words, string Letters);

    private readonly List<Candidate> candidates = [];

    /// <param name="read">The languages that are read.</param>
    /// <param name="others">The file of languages that are only known by name; one that has a pack is left out of it.</param>
    /// <exception cref="LanguagePackException">The file is wrong.</exception>
    public LanguageReader(IEnumerable<SentenceWords> read, PackNode others)
    {
        foreach (var words in read) candidates.Add(new Candidate(words.Name, words.Language, words.Script, Lookup(words.FunctionWords), ""));
        foreach (var item in others.OnlyKeys("languages")["languages"].Items)
        {
            item.OnlyKeys("name", "script", "letters", "words");
            if (candidates.Exists(c => c.Language is not null && c.Name == item["name"].Text)) continue;
            var words = Lookup(item.WordsOf("words").Select(NormalizedText.Normalize));
            candidates.Add(new Candidate(item["name"].Text, null, item["script"].Word<Script>(), words, item.Find("letters") is { } letters ? NormalizedText.Normalize(letters.Text) : ""));
        }
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private string Readable => string.Join(", ", candidates.Where(c => c.Language is not null).Select(c => c.Name).Order(StringComparer.Ordinal));

    public LanguageReading Read(NormalizedText text)
    {
        var view = text.Text.Length > Looked ? text.Text[..Looked] : text.Text;
        var tokens = view == text.Text ? text.Tokens : Tokenizer.Tokenize(view);
        var script = DominantScript(view);
        if (script == Script.None) return new(null, "The text holds no words.");
        var known = candidates.Where(c => c.Script == script).ToArray();
        if (known.Length == 0) return new(null, $"The text is in a script that is not read here; read are {Readable}.");

        var scores = known.Select(c => (Candidate: c, Score: 0, Words: 0)).ToArray();
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || Scripts.Of(view[token.Start]) != script) continue;
            words++;
            var word = token.In(view);
            for (var i = 0; i < scores.Length; i++)
            {
                if (scores[i].Candidate.Words.Contains(word)) (scores[i].Score, scores[i].Words) = (scores[i].Score + 2, scores[i].Words + 1);
                else if (word.IndexOfAny(scores[i].Candidate.Letters) >= 0) scores[i].Score += 1;
            }
        }
        var mine = scores.Where(s => s.Candidate.Language is not null).DefaultIfEmpty().MaxBy(s => s.Score);
        var other = scores.Where(s => s.Candidate.Language is null).DefaultIfEmpty().MaxBy(s => s.Score);
        if (mine.Candidate is null) return Refuse(other.Candidate!.Name);
        // Two words in a foreign language are a quotation or a name ("La Poste"); in a headline of five words they are the language.
        if (other.Candidate is not null && other.Score > mine.Score && other.Score >= Math.Min(6, Math.Max(3, words / 4)) && other.Words >= words / 20) return Refuse(other.Candidate.Name);
        if (words >= 40 && mine.Score * 10 < words) return new(null, $"The text is written in the letters of {mine.Candidate.Name} but is not {mine.Candidate.Name}; read are {Readable}.");
        return new(mine.Candidate.Language, null);
    }

    private LanguageReading Refuse(string name) => new(null, $"The text looks like {name}, which is not read here; read are {Readable}.");

    private static Script DominantScript(string view)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        var letters = 0;
        foreach (var c in view)
        {
            if (Scripts.Of(c) is var script and not Script.None) { counts[(int)script]++; letters++; }
        }
        if (letters == 0) return Script.None;
        // Japanese writes most nouns in Han.
        if (counts[(int)Script.Kana] * 20 > counts[(int)Script.Han]) counts[(int)Script.Kana] += counts[(int)Script.Han];
        var foreign = Enumerable.Range(2, counts.Length - 2).MaxBy(i => counts[i]);
        // Names, products and addresses in Latin letters fill up to two thirds of a headline in another script.
        return counts[foreign] * 4 >= letters ? (Script)foreign : Script.Latin;
    }
}
