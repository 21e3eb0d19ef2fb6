namespace AiDeals.Text;

/// <summary>Where a language puts its verb; decides what an unmarked party is.</summary>
internal enum WordOrder { Svo, Sov, Vso }

internal enum PackWord { Trigger, Noun, Cue, Attribution, Reference, Connector, ClauseWord, Conversion, Passive, Round, Filler, Each, Deadline, Participation, Title, Relative, Adversative, Grows, Exceeds, Deal }

/// <summary>One entry of a language's claims.yaml as the phrase table gives it back.</summary>
/// <param name="Name">The frame, noun class, reference kind or round.</param>
/// <param name="Status">The status that a cue or a trigger's own form tells.</param>
internal sealed record PackEntry(PackWord Word, string Name, DealStatus? Status = null)
{
    public Term Term { get; } = Name;
}

/// <summary>
/// What the reader of claims must know of a language: Languages/{language}/claims.yaml. All words are data; the order of words and the place of the markers choose among few general rules.
/// </summary>
internal sealed class ClaimPack
{
    /// <summary>The pack of a language that comes with this assembly.</summary>
    public static ClaimPack Of(string language) => LanguagePacks.Shipped.Claims(language);

    public ClaimPack(PackNode file, NameWords names) : this(file, Frames.All, Places(names)) { }

    /// <param name="places">Countries and cities, as patterns: money that goes to a place and not to a company is no stake.</param>
    public ClaimPack(PackNode file, IReadOnlyDictionary<string, Frame> frames, IEnumerable<string> places)
    {
        this.places = [.. places];
        anyPlace = "(" + string.Join('|', this.places) + ")";
        file.OnlyKeys("order", "proclitics", "before", "after", "endings", "clitics", "triggers", "nouns", "cues", "attribution", "references", "connectors", "clause_words", "conversions", "passive",
            "rounds", "fillers", "each", "deadlines", "participation", "titles", "relatives", "adversatives", "grows", "exceeds", "deals");
        Order = file["order"].Word<WordOrder>();
        Proclitics = [.. file.WordsOf("proclitics").Select(p => p.Split('>')).Select(p => (Text: NormalizedText.Fold(p[0]), Left: p.Length > 1 ? NormalizedText.Fold(p[1]) : "")).OrderByDescending(p => p.Text.Length).ThenBy(p => p.Text, StringComparer.Ordinal)];
        Table = new PhraseTable<PackEntry>(Proclitics);
        Before = Markers(file.Find("before"));
        After = Markers(file.Find("after"));
        Endings = Glued(file.Find("endings"));
        Clitics = Glued(file.Find("clitics"));
        foreach (var (name, node) in file["triggers"].Entries)
        {
            if (!frames.ContainsKey(name)) throw node.KeyError($"'{name}' is no frame of {Frames.File}; frames are {string.Join(", ", frames.Keys)}");
            if (!node.IsMapping) { Add(node, new PackEntry(PackWord.Trigger, name)); continue; }
            foreach (var (form, phrases) in node.Entries)
                Add(phrases, new PackEntry(PackWord.Trigger, name, form == "any" ? null : SnakeCase.TryParse<DealStatus>(form, out var s) ? s : throw phrases.KeyError($"'{form}' is no status, nor 'any'; statuses are {Known<DealStatus>()}")));
        }
        foreach (var (name, node) in file["nouns"].Entries) Add(node, new PackEntry(PackWord.Noun, name));
        foreach (var place in this.places) foreach (var phrase in Parse(file, place)) Table.Add(phrase, new PackEntry(PackWord.Noun, "place"));
        foreach (var (name, node) in file["cues"].Entries)
            Add(node, new PackEntry(PackWord.Cue, name, name == "nothing" ? null : SnakeCase.TryParse<DealStatus>(name, out var s) ? s : throw node.KeyError($"'{name}' is no status, nor 'nothing'; statuses are {Known<DealStatus>()}")));
        foreach (var (name, node) in file["references"].Entries) Add(node, new PackEntry(PackWord.Reference, name));
        foreach (var (name, node) in file["rounds"].Entries) Add(node, new PackEntry(PackWord.Round, name));
        foreach (var (name, node) in file.Find("participation")?.Entries ?? []) Add(node, new PackEntry(PackWord.Participation, name is "lead" or "join" or "consortium" ? name : throw node.KeyError($"'{name}' is none of lead, join, consortium")));
        foreach (var (name, node) in file.Find("exceeds")?.Entries ?? []) Add(node, new PackEntry(PackWord.Exceeds, SnakeCase.TryParse<AmountBound>(name, out _) ? name : throw node.KeyError($"'{name}' is no bound; bounds are {Known<AmountBound>()}")));
        foreach (var (name, node) in file.Find("deals")?.Entries ?? []) Add(node, new PackEntry(PackWord.Deal, name is "offer" or "deal" ? name : throw node.KeyError($"'{name}' is neither offer nor deal")));
        AddAll("adversatives", PackWord.Adversative);
        AddAll("grows", PackWord.Grows);
        AddAll("attribution", PackWord.Attribution);
        AddAll("connectors", PackWord.Connector);
        AddAll("clause_words", PackWord.ClauseWord);
        AddAll("conversions", PackWord.Conversion);
        AddAll("passive", PackWord.Passive);
        AddAll("fillers", PackWord.Filler);
        AddAll("each", PackWord.Each);
        AddAll("deadlines", PackWord.Deadline);
        AddAll("titles", PackWord.Title);
        AddAll("relatives", PackWord.Relative);

        void AddAll(string key, PackWord word)
        {
            if (file.Find(key) is { } node) Add(node, new PackEntry(word, key));
        }
    }

    // Where the language glues endings to words, a place with any ending is the place.
    private static IEnumerable<string> Places(NameWords names) => names.Places.Select(p => names.Endings.Count > 6 ? p + "*" : p);

    public WordOrder Order { get; }
    /// <summary>Letters that may stand glued before any word and what is left of them in the word itself ("لل" leaves "ال"), folded, the longest first.</summary>
    public IReadOnlyList<(string Text, string Left)> Proclitics { get; }
    public PhraseTable<PackEntry> Table { get; }
    /// <summary>Phrases before a name, by their relation.</summary>
    public PhraseTable<Relation> Before { get; }
    public PhraseTable<Relation> After { get; }
    /// <summary>Endings glued to a name, folded, the longest first.</summary>
    public IReadOnlyList<(string Text, Relation Relation)> Endings { get; }
    /// <summary>Letters glued before a name, folded, the longest first.</summary>
    public IReadOnlyList<(string Text, Relation Relation)> Clitics { get; }

    private readonly IReadOnlyList<string> places;
    private readonly string anyPlace;

    private void Add(PackNode node, PackEntry entry)
    {
        foreach (var pattern in node.WordNodes)
            foreach (var phrase in Parse(pattern, pattern.Text.Replace("{place}", anyPlace, StringComparison.Ordinal))) Table.Add(phrase, entry);
    }

    private static IEnumerable<Phrase> Parse(PackNode node, string pattern)
    {
        if (pattern.AsSpan().IndexOfAny('{', '}') is var at and >= 0) throw node.Error($"expected no placeholder but {{place}}, found '{pattern[at..]}'");
        try { return [.. Phrase.Parse(pattern)]; }
        catch (FormatException e) { throw node.Error(e.Message); }
    }

    private static PhraseTable<Relation> Markers(PackNode? node)
    {
        var table = new PhraseTable<Relation>([]);
        foreach (var (name, phrases) in node?.Entries ?? [])
            foreach (var pattern in phrases.WordNodes)
                foreach (var phrase in Parse(pattern, pattern.Text)) table.Add(phrase, RelationOf(name, phrases));
        return table;
    }

    private static List<(string, Relation)> Glued(PackNode? node) =>
        [.. (node?.Entries ?? []).SelectMany(e => e.Value.Words.Select(w => (NormalizedText.Fold(w), RelationOf(e.Key, e.Value)))).OrderByDescending(e => e.Item1.Length).ThenBy(e => e.Item1, StringComparer.Ordinal)];

    private static Relation RelationOf(string name, PackNode node) => SnakeCase.TryParse<Relation>(name, out var relation) ? relation : throw node.KeyError($"'{name}' is no relation; relations are {Known<Relation>()}");

    private static string Known<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(v => v.ToSnakeCase()));
}
