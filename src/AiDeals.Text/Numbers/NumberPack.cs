using System.Globalization;

namespace AiDeals.Text;

internal enum NumberWordKind
{
    /// <summary>0–99: "seven", "सत्तासी".</summary>
    Count,
    /// <summary>A count that has its scale inside: "দুইশো", "مليونين".</summary>
    Scaled,
    /// <summary>"hundred", "करोड़".</summary>
    Scale,
    /// <summary>A scale in the plural, an amount only after a number: "billions", "مليارات".</summary>
    PluralScale,
    /// <summary>"half", "ربع".</summary>
    Fraction,
    /// <summary>Added to the count after it: "সাড়ে" 0.5, "पौने" -0.25.</summary>
    Before,
    /// <summary>"a": one, but only before a scale or fraction.</summary>
    Article,
    And,
    Point,
    /// <summary>"oh" in "one point oh five"; nothing elsewhere.</summary>
    ZeroAfterPoint,
    Negative,
    /// <summary>"dozen": multiplies the whole number.</summary>
    Collective,
    /// <summary>"fifths": what a count of them is parts of.</summary>
    Parts,
    /// <summary>"fifth": parts too, but only after "one"; elsewhere an ordinal.</summary>
    Part,
    /// <summary>"من" in "خمسة من عشرة", five tenths.</summary>
    OutOf,
    /// <summary>"बटा": divided by.</summary>
    Over,
    /// <summary>"odd" in "1,000-odd crore": nothing between digits and their scale.</summary>
    Loose,
    /// <summary>"إلا": the fraction behind it is taken away.</summary>
    Except,
    /// <summary>"في المئة": names a hundred and counts none.</summary>
    PerHundred,
}

/// <param name="Scale">For <see cref="NumberWordKind.Scaled"/> the scale inside it (100 in "দুইশো"), for scales the scale itself, otherwise 1.</param>
/// <param name="Dual">A scale whose form also means two of it ("مليارا دولار"); written with tanwin it is one.</param>
internal sealed record NumberWord(NumberWordKind Kind, decimal Value, decimal Scale = 1, bool Dual = false);

/// <summary>How one language writes numbers: Languages/{language}/numbers.yaml.</summary>
internal sealed class NumberPack
{
    private readonly Dictionary<string, decimal> abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> unsure = new(StringComparer.Ordinal);
    private readonly HashSet<decimal> bareScales = [];
    private readonly bool anyBareScale;
    private readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> abbreviationLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> nameLookup;

    /// <param name="borrowed">A pack whose words are read too, because they occur in this language's papers.</param>
    public NumberPack(PackNode root, Endings endings, Prefixes prefixes, Beginnings beginnings, PackNode? borrowed)
    {
        Prefixes = prefixes;
        Words = new Phrases<NumberWord>(endings, beginnings);
        ThousandsDot = root.Find("thousands_dot")?.Flag ?? false;
        DecimalComma = root.Find("decimal_comma")?.Flag ?? false;
        MoneyAbbreviations = new Phrases<NumberWord>(Endings.None, beginnings);
        if (root.Find("bare_scales") is { } bare)
        {
            anyBareScale = bare.IsText && bare.Text == "all";
            if (!anyBareScale) bareScales = [.. bare.Items.Select(b => b.Number)];
        }
        PartsAreClear = root.Find("over_is_clear")?.Flag ?? false;
        var compose = root.Find("compose");
        if (compose is not null && compose.Text is not ("tens_units" or "tens_and_units" or "units_tens")) throw compose.Error($"expected tens_units, tens_and_units or units_tens, found '{compose.Text}'");
        TensThenUnits = compose?.Text is "tens_units" or "tens_and_units";
        TensAndUnits = compose?.Text == "tens_and_units";
        BorrowsTensThenUnits = borrowed?.Find("compose")?.Text == "tens_units";
        UnitsThenTens = compose?.Text == "units_tens";
        Fill(root, own: true);
        if (borrowed is not null) Fill(borrowed, own: false);
        abbreviationLookup = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        nameLookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Phrases<NumberWord> Words { get; }
    public Prefixes Prefixes { get; }
    /// <summary>Papers also write 30.000 for thirty thousand; other groups behind a dot are decimals.</summary>
    public bool ThousandsDot { get; }
    /// <summary>"1.234,5": a dot before three digits groups, a single comma is the decimal point.</summary>
    public bool DecimalComma { get; }
    /// <summary>Scales in letters that are read only beside a currency ("$3m", "38 হাBDT").</summary>
    public Phrases<NumberWord> MoneyAbbreviations { get; }
    /// <summary>The word between the two means nothing but a division ("बटा"), as "over" and "على" do not.</summary>
    public bool PartsAreClear { get; }
    /// <summary>"twenty one".</summary>
    public bool TensThenUnits { get; }
    /// <summary>"treinta y uno": with an "and" between the two.</summary>
    public bool TensAndUnits { get; }
    /// <summary>The borrowed words are put so.</summary>
    public bool BorrowsTensThenUnits { get; }
    /// <summary>"واحد وعشرون".</summary>
    public bool UnitsThenTens { get; }

    /// <summary>True for a number word that is another word too, and inside a number only before a scale what it seems.</summary>
    public bool IsUnsure(ReadOnlySpan<char> word) => unsure is { Count: > 0 } && unsure.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True where a scale without a count is one of it: "مليار دولار" is one billion dollars, "billion dollars" is no amount.</summary>
    public bool BareIsOne(decimal scale) => anyBareScale || bareScales.Contains(scale);

    /// <summary>The scale that letters after digits stand for anywhere ("3M"); case counts.</summary>
    public bool TryAbbreviation(ReadOnlySpan<char> letters, out decimal scale) => abbreviationLookup.TryGetValue(letters, out scale);

    /// <summary>Letters that make a name or an ordinal of the digits before them ("3D", "19th").</summary>
    public bool MakesName(ReadOnlySpan<char> letters) => nameLookup.Contains(letters);

    private void Fill(PackNode root, bool own)
    {
        root.OnlyKeys("thousands_dot", "decimal_comma", "bare_scales", "compose", "counts", "scaled", "scales", "plural_scales", "glued_scales", "fractions", "before", "articles", "and", "point", "zeros_after_point",
            "negative", "collective", "dual_scales", "parts", "part", "out_of", "over", "over_is_clear", "abbreviations", "money_abbreviations", "names_after_digits", "loose", "per_hundred", "except", "unsure");
        Table(root, "counts", NumberWordKind.Count, own);
        Table(root, "scaled", NumberWordKind.Scaled, own);
        Table(root, "dual_scales", NumberWordKind.Scale, own, dual: true);
        Table(root, "scales", NumberWordKind.Scale, own);
        Table(root, "plural_scales", NumberWordKind.PluralScale, own);
        Table(root, "fractions", NumberWordKind.Fraction, own);
        Table(root, "before", NumberWordKind.Before, own);
        Table(root, "collective", NumberWordKind.Collective, own);
        Table(root, "parts", NumberWordKind.Parts, own);
        Table(root, "part", NumberWordKind.Part, own);
        foreach (var word in root.WordsOf("over")) Words.Add(word, new NumberWord(NumberWordKind.Over, 0));
        foreach (var word in root.WordsOf("out_of")) Words.Add(word, new NumberWord(NumberWordKind.OutOf, 0));
        foreach (var word in root.WordsOf("per_hundred")) Words.Add(word, new NumberWord(NumberWordKind.PerHundred, 0));
        foreach (var word in root.WordsOf("except")) Words.Add(word, new NumberWord(NumberWordKind.Except, 0));
        foreach (var word in root.WordsOf("loose")) Words.Add(word, new NumberWord(NumberWordKind.Loose, 0));
        foreach (var word in root.WordsOf("articles")) Words.Add(word, new NumberWord(NumberWordKind.Article, 1));
        foreach (var word in root.WordsOf("point")) Words.Add(word, new NumberWord(NumberWordKind.Point, 0));
        foreach (var word in root.WordsOf("zeros_after_point")) Words.Add(word, new NumberWord(NumberWordKind.ZeroAfterPoint, 0));
        foreach (var word in root.WordsOf("negative")) Words.Add(word, new NumberWord(NumberWordKind.Negative, -1));
        if (own) foreach (var word in root.WordsOf("and")) Words.Add(word, new NumberWord(NumberWordKind.And, 0));
        foreach (var (scale, words) in Numbers(root, "glued_scales"))
            foreach (var (count, stems) in Numbers(root, "counts").Where(c => c.Value is > 0 and < 100))
                foreach (var stem in stems.Words)
                    foreach (var word in words.Words) Words.Add(stem + word, new NumberWord(NumberWordKind.Scaled, count * scale, scale));
        // "mil" is short for a million in English and a thousand in Spanish.
        bool Counts(string word, decimal scale) => own || Words.ValueOf(word) is not { } mine || mine.Value == scale;
        foreach (var (scale, words) in Numbers(root, "abbreviations"))
            foreach (var word in words.Words.Where(w => Counts(w, scale))) abbreviations.TryAdd(NormalizedText.Normalize(word), scale);
        foreach (var (scale, words) in Numbers(root, "money_abbreviations"))
            foreach (var word in words.Words.Where(w => Counts(w, scale))) MoneyAbbreviations.Add(word, new NumberWord(NumberWordKind.Scale, scale, scale));
        unsure.UnionWith(root.WordsOf("unsure").Select(NormalizedText.Fold));
        names.UnionWith(root.WordsOf("names_after_digits").Select(NormalizedText.Normalize));
    }

    private void Table(PackNode root, string key, NumberWordKind kind, bool own, bool dual = false)
    {
        foreach (var (value, words) in Numbers(root, key))
        {
            var meaning = new NumberWord(kind, value, kind switch { NumberWordKind.Scale or NumberWordKind.PluralScale => value, NumberWordKind.Scaled => ScaleIn(value), _ => 1 }, dual);
            foreach (var word in words.WordNodes)
                if (!Words.Add(word.Text, meaning) && own && Words.ValueOf(word.Text) is { } before && before != meaning) throw word.Error($"expected each number word once, found '{word.Text}' already as {Named(before)}");
        }
    }

    private static IEnumerable<(decimal Value, PackNode Words)> Numbers(PackNode root, string key)
    {
        foreach (var (number, words) in root.Find(key)?.Entries ?? [])
        {
            if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) throw words.KeyError($"under '{key}' expected a number before the colon, found '{number}'");
            yield return (value, words);
        }
    }

    private static string Named(NumberWord word) => $"{word.Kind.ToSnakeCase()} {word.Value.ToString("0.############", CultureInfo.InvariantCulture)}";

    /// <summary>2 000 000 is two of 1 000 000.</summary>
    private static decimal ScaleIn(decimal value)
    {
        var scale = 1m;
        while (scale * 10 <= value) scale *= 10;
        return scale;
    }
}
