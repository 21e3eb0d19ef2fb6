using System.Globalization;

namespace AiDeals.Text.Tests;

/// <summary>
/// Sentences with the dates, lengths of time and electric power in them, as of Wednesday, 19 November 2025: Rows/LANGUAGE-*.txt. Behind the bar stand, in the order of the text, "D 2026-Q3", "L 18 month" and "P 1.2 gw".
/// </summary>
public class DateRowsTests
{
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, "Dates", "Rows");

    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Here, "*.txt").Order(StringComparer.Ordinal))
            foreach (var row in File.ReadLines(file).Where(l => l.Contains('|', StringComparison.Ordinal)))
                data.Add(Path.GetFileName(file)[..2], row[..row.LastIndexOf('|')].TrimEnd(), row[(row.LastIndexOf('|') + 1)..].Trim());
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Dates_lengths_and_power_are_read(string language, string text, string expected)
    {
        var read = MentionReader.For(language).Read(new NormalizedText(text), PartialDate.Day(2025, 11, 19));
        var found = read.Dates.Select(d => (d.Span.Start, Text: $"D {d.Date}"))
            .Concat(read.Durations.Select(l => (l.Span.Start, Text: string.Create(CultureInfo.InvariantCulture, $"L {l.Duration.Value:0.####} {l.Duration.Unit.ToSnakeCase()}"))))
            .Concat(read.Power.Select(p => (p.Span.Start, Text: string.Create(CultureInfo.InvariantCulture, $"P {p.Gigawatts:0.####} gw"))));
        Assert.Equal(expected, string.Join("; ", found.OrderBy(f => f.Start).Select(f => f.Text)));
    }
}
