using System.Globalization;

namespace AiDeals.Text;

internal enum DateWordKind { Month, Weekday, Day }

/// <param name="Value">The month 1–12, the weekday 1 (Monday) – 7, or days from the day of publication.</param>
/// <param name="Ambiguous">Also an everyday word ("may", "آب"): a date only beside a number or a word that introduces dates.</param>
internal sealed record DateWord(DateWordKind Kind, int Value, bool Ambiguous = false);

/// <param name="Single">One of the unit, in a word that can stand alone for it ("year", not "years").</param>
internal sealed record UnitWord(DurationUnit Unit, decimal Count, bool Single);

/// <summary>How one language writes dates and lengths of time: Languages/{language}/dates.yaml.</summary>
internal sealed class DatePack
{
    public DatePack(PackNode root, Endings endings, Beginnings beginnings, Prefixes prefixes)
    {
        root.OnlyKeys("capitals", "months", "weekdays", "days", "ambiguous", "relative_before", "relative_after", "ordinals", "units", "single_units", "amounts", "single_after", "between", "per", "year_before", "year_after", "ands", "links",
            "day_suffixes");
        Prefixes = prefixes;
        Capitals = root.Find("capitals")?.Flag ?? false;
        (Words, RelativeBefore, RelativeAfter) = (new(endings, beginnings), new(endings, beginnings), new(endings, beginnings));
        (Ordinals, Units) = (new(endings, beginnings), new(endings, beginnings));
        Ands = Set(root, "ands", endings, beginnings);
        Between = Set(root, "between", endings, beginnings);
        (YearBefore, YearAfter, Links, SingleAfter, Per, DaySuffixes) = (Set(root, "year_before", endings, beginnings), Set(root, "year_after", endings, beginnings), Set(root, "links", endings, beginnings), Set(root, "single_after", endings, beginnings),
            Set(root, "per", endings, beginnings), Set(root, "day_suffixes", endings, beginnings));
        var ambiguous = root.WordsOf("ambiguous").Select(NormalizedText.Fold).ToHashSet();
        Fill(root, "months", 1, 12, (word, value) => Words.Add(word, new DateWord(DateWordKind.Month, value, ambiguous.Contains(NormalizedText.Fold(word)))));
        Fill(root, "weekdays", 1, 7, (word, value) => Words.Add(word, new DateWord(DateWordKind.Weekday, value, ambiguous.Contains(NormalizedText.Fold(word)))));
        Fill(root, "days", -7, 7, (word, value) => Words.Add(word, new DateWord(DateWordKind.Day, value)));
        Fill(root, "relative_before", -1, 1, (word, value) => RelativeBefore.Add(word, value));
        Fill(root, "relative_after", -1, 1, (word, value) => RelativeAfter.Add(word, value));
        Fill(root, "ordinals", 1, 4, (word, value) => Ordinals.Add(word, value));
        foreach (var (unit, words) in root["units"].Entries)
            foreach (var word in words.Words) Units.Add(word, new UnitWord(Unit(unit, words), 1, false));
        foreach (var (unit, words) in root.Find("single_units")?.Entries ?? [])
            foreach (var word in words.Words) Units.Add(word, new UnitWord(Unit(unit, words), 1, true));
        foreach (var amount in root.Find("amounts")?.Items ?? [])
            foreach (var word in amount.OnlyKeys("words", "count", "unit")["words"].Words) Units.Add(word, new UnitWord(amount["unit"].Word<DurationUnit>(), amount["count"].Number, true));
    }

    public Prefixes Prefixes { get; }
    /// <summary>Names of months and weekdays begin with a capital.</summary>
    public bool Capitals { get; }
    public Phrases<DateWord> Words { get; }
    /// <summary>"last" -1, "this" 0, "next" 1, standing before what they place.</summary>
    public Phrases<int> RelativeBefore { get; }
    public Phrases<int> RelativeAfter { get; }
    public Phrases<int> Ordinals { get; }
    public Phrases<UnitWord> Units { get; }
    /// <summary>Words that make a year of four digits after them ("in 2026").</summary>
    public Phrases<string> YearBefore { get; }
    public Phrases<string> YearAfter { get; }
    /// <summary>What may stand between the parts of a date ("10 of May", "২০২৩-এর ডিসেম্বর").</summary>
    public Phrases<string> Links { get; }
    /// <summary>Words after which a unit alone is one of it ("خلال شهر").</summary>
    public Phrases<string> SingleAfter { get; }
    /// <summary>Between two years that one word introduces ("عامي 2024 و2027").</summary>
    public Phrases<string> Ands { get; }
    /// <summary>What may stand between a number and its unit ("three more years").</summary>
    public Phrases<string> Between { get; }
    /// <summary>Words before a unit that make it a rate, no length ("per year").</summary>
    public Phrases<string> Per { get; }
    /// <summary>What is glued to the number of a day ("14th").</summary>
    public Phrases<string> DaySuffixes { get; }

    private static Phrases<string> Set(PackNode root, string key, Endings endings, Beginnings beginnings)
    {
        var set = new Phrases<string>(endings, beginnings);
        foreach (var word in root.WordsOf(key)) set.Add(word, word);
        return set;
    }

    private static void Fill(PackNode root, string key, int least, int most, Action<string, int> add)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, words) in root.Find(key)?.Entries ?? [])
        {
            if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || value < least || value > most) throw words.KeyError($"under '{key}' expected a number from {least} to {most}, found '{number}'");
            foreach (var word in words.WordNodes)
            {
                if (!seen.TryAdd(word.Text, value) && seen[word.Text] != value) throw word.Error($"under '{key}' expected each word once, found '{word.Text}' already as {seen[word.Text]}");
                add(word.Text, value);
            }
        }
    }

    private static DurationUnit Unit(string name, PackNode node) => SnakeCase.TryParse<DurationUnit>(name, out var unit)
        ? unit : throw node.KeyError($"'{name}' is no unit; units are {string.Join(", ", Enum.GetValues<DurationUnit>().Select(u => u.ToSnakeCase()))}");
}
