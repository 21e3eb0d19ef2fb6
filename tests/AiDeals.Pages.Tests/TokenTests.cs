using System.Globalization;
using System.Text.RegularExpressions;

namespace AiDeals.Pages.Tests;

/// <summary>The colours of the design: both statements of the dark theme agree, and everything that is read has enough contrast.</summary>
public partial class TokenTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tokens.css"));
    private static readonly Dictionary<string, string> Light = Block(":root{");
    private static readonly Dictionary<string, string> Dark = Block(":root[data-theme=dark]{");

    [Fact]
    public void The_dark_theme_is_the_same_by_switch_and_by_system() => Assert.Equal(Dark, Block(":root:not([data-theme]){"));

    public static TheoryData<string, string, double> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, double>();
            foreach (var surface in new[] { "paper", "tint", "raised" })
            {
                foreach (var text in new[] { "ink", "ink-2", "ink-3", "warn", "stop" }) data.Add(text, surface, 4.5);
                foreach (var mark in new[] { "rule-strong", "mark-line", "k-funding", "k-acquisition", "k-compute", "k-project", "k-commitment", "focus" }) data.Add(mark, surface, 3);
            }
            data.Add("mark-ink", "mark", 4.5);
            data.Add("accent-ink", "accent", 4.5);
            data.Add("ink", "accent-tint", 4.5);
            return data;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Text_and_marks_stand_out_in_both_themes(string front, string back, double least)
    {
        foreach (var theme in new[] { Light, Light.Concat(Dark).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value) })
            Assert.True(Contrast(theme[front], theme[back]) >= least, $"{front} on {back}: {Contrast(theme[front], theme[back]):0.00}");
    }

    private static Dictionary<string, string> Block(string head)
    {
        var start = Css.IndexOf(head, StringComparison.Ordinal) + head.Length;
        return Colour().Matches(Css[start..Css.IndexOf('}', start)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var c = int.Parse(hex.AsSpan(1 + at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    [GeneratedRegex(@"--([a-z0-9-]+):\s*(#[0-9a-f]{6})")]
    private static partial Regex Colour();
}
