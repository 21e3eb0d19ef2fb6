using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>Precision, recall and F1 of many articles, by language and over all.</summary>
public sealed class GoldTable
{
    private readonly SortedDictionary<string, Row> rows = new(StringComparer.Ordinal);
    private readonly Row all = new();

    /// <summary>The counts of one language; zero when no article of it was added.</summary>
    public Row this[string language] => rows.GetValueOrDefault(language) ?? new Row();
    public Row All => all;
    public IEnumerable<string> Languages => rows.Keys;

    public void Add(GoldScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        if (!rows.TryGetValue(score.Gold.Lang, out var row)) rows[score.Gold.Lang] = row = new Row();
        row.Add(score);
        all.Add(score);
    }

    public override string ToString()
    {
        var table = new StringBuilder();
        table.Append("lang   art |  money P      R     F1     n |  claim P      R     F1     n | strict F1  R plain  R hard\n");
        foreach (var (name, row) in rows.Append(new("all", all)))
            table.Append(CultureInfo.InvariantCulture,
                $"{name,-5} {row.Articles,4} | {Rounded(row.Money.Precision),8:F3} {Rounded(row.Money.Recall),6:F3} {Rounded(row.Money.F1),6:F3} {row.Money.Gold,5} | {Rounded(row.Claims.Precision),8:F3} {Rounded(row.Claims.Recall),6:F3} {Rounded(row.Claims.F1),6:F3} {row.Claims.Gold,5} | {Rounded(row.Strict.F1),9:F3} {Rounded(row.PlainRecall),8:F3} {Rounded(row.HardRecall),7:F3}\n");
        return table.ToString();
    }

    /// <summary>Precision and recall by kind of claim, a line each.</summary>
    public string Kinds()
    {
        var table = new StringBuilder();
        foreach (var (kind, counts) in all.ByKind) table.Append(CultureInfo.InvariantCulture, $"{kind,-20} P {counts.Precision:F3} R {counts.Recall:F3} F1 {counts.F1:F3} n {counts.Gold}\n");
        return table.ToString();
    }

    // To four places first, as the annotators' script does before it prints three.
    private static double Rounded(double value) => Math.Round(value, 4);

    /// <summary>Right ones among <paramref name="Gold"/> wanted and <paramref name="Read"/> found; an empty side counts as perfect.</summary>
    public readonly record struct Counts(int Right, int Gold, int Read)
    {
        public double Precision => Read == 0 ? 1 : (double)Right / Read;
        public double Recall => Gold == 0 ? 1 : (double)Right / Gold;
        public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    }

    public sealed class Row
    {
        private readonly Dictionary<string, (int Right, int Gold)> byDifficulty = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, Counts> byKind = new(StringComparer.Ordinal);

        public int Articles { get; private set; }
        public Counts Money { get; private set; }
        public Counts Claims { get; private set; }
        /// <summary>As <see cref="Claims"/>, right only where the status agrees as well.</summary>
        public Counts Strict { get; private set; }
        public double PlainRecall => RecallOf("plain");
        public double HardRecall => RecallOf("hard");
        /// <summary>Counts by the gold's kind, and by the reading's kind where nothing matched.</summary>
        public IReadOnlyDictionary<string, Counts> ByKind => byKind;

        public void Add(GoldScore score)
        {
            ArgumentNullException.ThrowIfNull(score);
            var (gold, read) = (score.Gold.Claims, score.Reading.Claims);
            Articles++;
            Money = Sum(Money, new Counts(score.Money.Count, score.MoneyInText, score.Reading.Money.Count));
            Claims = Sum(Claims, new Counts(score.Claims.Count, gold.Count, read.Count));
            Strict = Sum(Strict, new Counts(score.StrictClaims, gold.Count, read.Count));
            for (var i = 0; i < gold.Count; i++)
            {
                var right = score.Claims.ContainsKey(i) ? 1 : 0;
                var (before, total) = byDifficulty.GetValueOrDefault(gold[i].Difficulty);
                byDifficulty[gold[i].Difficulty] = (before + right, total + 1);
                byKind[gold[i].Kind] = Sum(byKind.GetValueOrDefault(gold[i].Kind), new Counts(right, 1, right));
            }
            for (var j = 0; j < read.Count; j++)
                if (!score.Claims.Values.Contains(j) && read[j].Kind.ToSnakeCase() is var kind) byKind[kind] = Sum(byKind.GetValueOrDefault(kind), new Counts(0, 0, 1));
        }

        private double RecallOf(string difficulty) => byDifficulty.TryGetValue(difficulty, out var c) && c.Gold > 0 ? (double)c.Right / c.Gold : 1;

        private static Counts Sum(Counts a, Counts b) => new(a.Right + b.Right, a.Gold + b.Gold, a.Read + b.Read);
    }
}
