using System.Globalization;
using System.Text;

namespace AiDeals.Text.Tests;

/// <summary>
/// Sentences in all manners, with the amounts in them and with figures that are none: Rows/LANGUAGE-*.txt. A row marks each amount in braces, as much of the text as the mention covers, and tells the values behind the bar:
/// "Lumen bags {$2bn} | 2e9 USD", a range as "40e9-50e9 USD", nothing where there is no money.
/// </summary>
public class MoneyRowsTests
{
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, "Money", "Rows");

    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Here, "*.txt").Order(StringComparer.Ordinal))
            foreach (var row in File.ReadLines(file).Where(l => l.Contains('|', StringComparison.Ordinal))) data.Add(Path.GetFileName(file)[..2], row);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_marked_amounts_are_read_and_no_others(string language, string row)
    {
        var bar = row.LastIndexOf('|');
        var (text, amounts) = Marked(row[..bar].TrimEnd());
        var values = row[(bar + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = MentionReader.For(language).Read(new NormalizedText(text), PartialDate.Day(2025, 11, 19)).Money;
        Assert.Equal(amounts.Zip(values, (a, v) => $"{a}: {Plain(v)}"), read.Select(m => $"{m.Span.In(text)}: {Written(m.Money)}"));
    }

    [Fact]
    public void Every_language_has_its_rows() => Assert.All(SentenceWords.All.Keys, language => Assert.True(Rows().Count(r => (string)r[0] == language) > 130, language));

    private static (string Text, List<string> Amounts) Marked(string row)
    {
        var (text, amounts, start) = (new StringBuilder(), new List<string>(), 0);
        foreach (var c in row)
        {
            if (c == '{') start = text.Length;
            else if (c == '}') amounts.Add(text.ToString(start, text.Length - start));
            else text.Append(c);
        }
        return (text.ToString(), amounts);
    }

    private static string Plain(string value) =>
        string.Join('-', value[..^4].Split('-').Select(v => Plain(decimal.Parse(v, NumberStyles.Float, CultureInfo.InvariantCulture)))) + value[^4..];

    private static string Written(Money money) => $"{Plain(money.Value)}{(money.ValueHigh is { } high ? "-" + Plain(high) : "")} {money.Currency}";

    private static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
