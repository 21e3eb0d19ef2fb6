using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

/// <summary>One rule places a deal in time, wherever it is listed.</summary>
public class DayTests
{
    public sealed record Told(string? Amount, DealStatus Status, string? Published, string? Date = null);

    private static Told T(string? amount, DealStatus status, string? published, string? date = null) => new(amount, status, published, date);

    public static TheoryData<string, string?, Told[]> Days => new()
    {
        { "the day it happened", "2025-11-03", [T("38", Announced, "2025-11"), T("38", Announced, "2025-12", "2025-11-03")] },
        { "settled, without a day: the first report", "2025-11", [T("38", Announced, "2025-11"), T("38", Announced, "2025-12")] },
        { "settled, and told as talks later: still the first report", "2025-11", [T("38", Announced, "2025-11"), T("38", InTalks, "2025-12")] },
        { "open: the report of its figure", "2026-01", [T("10", InTalks, "2025-12"), T(">=50", InTalks, "2026-01")] },
        { "refused: the first report, not a look back", "2025-02", [T("97", Rejected, "2025-02"), T("97", Rejected, "2025-06")] },
        { "a day after all reports is a plan", "2025-09-21", [T("300", Announced, "2025-09-21", "2027"), T("300", Announced, "2025-12")] },
        { "within the month of the report it may have happened", "2025-12", [T("1", Announced, "2025-12-11", "2025-12")] },
        { "an event in an article without a day", "2022", [T("44", Completed, null, "2022")] },
        { "nothing is known", null, [T("10", InTalks, null)] },
    };

    [Theory, MemberData(nameof(Days))]
    public void A_deal_stands_at(string why, string? day, Told[] told)
    {
        var claims = told.Select((t, i) => Claim(Article("paper " + i, t.Published), ClaimKind.Investment, "company:openai investor:amazon", t.Amount, t.Status, date: t.Date));
        var deal = Assert.Single(Reconcile(claims).Deals);
        Assert.True(deal.Day?.ToString() == day, $"{why}: {deal.Day}");
    }

    [Fact]
    public void A_valuation_planned_for_next_quarter_stands_at_its_report()
    {
        var claim = Claim(Article("paper", "2025-12-18"), ClaimKind.Valuation, "company:openai", "750", Rumoured, date: "2026-Q1");
        Assert.Equal("2025-12-18", Assert.Single(Reconcile(claim).Valuations).Date?.ToString());
    }
}
