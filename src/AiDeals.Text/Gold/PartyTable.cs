using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>Recall of the parties that play a role, those of the directory and others apart, and the unknown parties per article that no claim names; by language and over all.</summary>
public sealed class PartyTable
{
    private readonly SortedDictionary<string, Row> rows = new(StringComparer.Ordinal);
    private readonly Row all = new();

    public Row All => all;

    public void Add(PartyScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        if (!rows.TryGetValue(score.Gold.Lang, out var row)) rows[score.Gold.Lang] = row = new Row();
        row.Add(score);
        all.Add(score);
    }

    public override string ToString()
    {
        var table = new StringBuilder("lang   art | parties R     n |  known R     n | unknown R     n | strays per article\n");
        foreach (var (name, row) in rows.Append(new("all", all)))
            table.Append(CultureInfo.InvariantCulture,
                $"{name,-5} {row.Articles,4} | {row.Parties.Recall,9:F3} {row.Parties.Gold,5} | {row.Known.Recall,8:F3} {row.Known.Gold,5} | {row.Unknown.Recall,9:F3} {row.Unknown.Gold,5} | {row.StraysPerArticle,8:F2}\n");
        return table.ToString();
    }

    public sealed class Row
    {
        private int strays;

        public int Articles { get; private set; }
        public GoldTable.Counts Known { get; private set; }
        public GoldTable.Counts Unknown { get; private set; }
        public GoldTable.Counts Parties => Sum(Known, Unknown);
        public double StraysPerArticle => Articles == 0 ? 0 : (double)strays / Articles;

        public void Add(PartyScore score)
        {
            ArgumentNullException.ThrowIfNull(score);
            Articles++;
            strays += score.Strays.Count;
            Known = Sum(Known, Count(score.Parties, known: true));
            Unknown = Sum(Unknown, Count(score.Parties, known: false));
        }

        private static GoldTable.Counts Count(IReadOnlyList<GoldParty> parties, bool known)
        {
            var found = parties.Count(p => p.IsKnown == known && p.IsFound);
            return new GoldTable.Counts(found, parties.Count(p => p.IsKnown == known), found);
        }

        private static GoldTable.Counts Sum(GoldTable.Counts a, GoldTable.Counts b) => new(a.Right + b.Right, a.Gold + b.Gold, a.Read + b.Read);
    }
}
