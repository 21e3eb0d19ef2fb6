using AiDeals.Deals;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Files;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

public class EvidenceTests
{
    private static string Shown(string marked, string? language)
    {
        var (article, claim) = Given.Claim(marked, language ?? "en", null, ClaimKind.Investment, DealStatus.InTalks, null);
        return string.Concat(EvidenceQuote.Of(article.Text, language, claim.Evidence, claim.AmountSpan).Select(p => p.Marked ? $"<{p.Text}>" : p.Text));
    }

    [Theory]
    [InlineData("en", "First. Reports say [Amazon may pay {$10 billion}] soon. Last.", "Reports say <Amazon may pay $10 billion> soon.")]
    [InlineData("en", "First. [Amazon may pay {$10 billion} soon.] Last.", "Amazon may pay <$10 billion> soon.")]
    [InlineData("bn", "এক। ওয়াল স্ট্রিট জার্নালের খবর, [আমাজন কমপক্ষে {৫০ বিলিয়ন ডলার} দেবে]। দুই।", "ওয়াল স্ট্রিট জার্নালের খবর, <আমাজন কমপক্ষে ৫০ বিলিয়ন ডলার দেবে>।")]
    [InlineData("ar", "جملة أولى. [تتفاوض أمازون على {10 مليارات دولار} الآن.] جملة أخيرة.", "تتفاوض أمازون على <10 مليارات دولار> الآن.")]
    [InlineData("hi", "पहला। [अमेज़न ने {38 अरब डॉलर} का करार किया।] दूसरा।", "अमेज़न ने <38 अरब डॉलर> का करार किया।")]
    [InlineData(null, "First. Reports say [Amazon may pay {$10 billion}] soon.", "… Amazon may pay <$10 billion>")]
    public void The_whole_sentence_is_shown_and_the_words_that_say_it_are_marked(string? language, string marked, string expected) => Assert.Equal(expected, Shown(marked, language));

    [Fact]
    public void A_text_without_stops_is_cut_around_the_evidence_between_words()
    {
        var shown = Shown(string.Concat(Enumerable.Repeat("word ", 400)) + "[it is {$10 billion} now] " + string.Concat(Enumerable.Repeat("more ", 400)), "en");
        Assert.InRange(shown.Length, 100, EvidenceQuote.Longest + 10);
        Assert.StartsWith("… ", shown, StringComparison.Ordinal);
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.Contains("<it is $10 billion now>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("ord word wor ", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 5000)]
    [InlineData(5000, 10)]
    [InlineData(0, 0)]
    public void Spans_beyond_the_text_are_cut_to_it(int start, int length)
    {
        var parts = EvidenceQuote.Of("Amazon pays.", "en", new TextSpan(start, length), null);
        Assert.True("Amazon pays.".Contains(string.Concat(parts.Select(p => p.Text)).Replace("… ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DealStatus.InTalks, "Rumoured InTalks! Offered Announced Completed")]
    [InlineData(DealStatus.Completed, "Rumoured InTalks Offered Announced Completed!")]
    [InlineData(DealStatus.Rejected, "Rumoured InTalks Offered Rejected!")]
    [InlineData(DealStatus.Cancelled, "Rumoured InTalks Cancelled!")]
    public void A_dead_end_ends_the_ladder(DealStatus now, string steps)
    {
        var ladder = StatusLadder.Of(now, [(DealStatus.InTalks, Given.Date("2025-12")), (DealStatus.InTalks, Given.Date("2026-01")), (now, null)]);
        Assert.Equal(steps, string.Join(' ', ladder.Select(s => s.Status + (s.IsNow ? "!" : ""))));
        Assert.Equal(["2025-12", "2026-01"], ladder.Single(s => s.Status == DealStatus.InTalks).Dates.Select(d => d.ToString()));
        Assert.False(ladder[0].Reported);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("-5", "-5")]
    [InlineData(null, "")]
    [InlineData("ওপেনএআই", "ওপেনএআই")]
    public void A_cell_is_quoted_and_no_formula_runs(string? cell, string written)
    {
        var csv = new CsvText("head");
        csv.Row(cell);
        Assert.Equal($"head\r\n{written}\r\n", csv.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], csv.ToBytes()[..3]);
    }
}
