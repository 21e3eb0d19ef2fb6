using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

public class HeadlineTests
{
    public sealed record Report(string? Amount, DealStatus Status, string? Published, string? Credits = null, string Language = "en", string? Publisher = null, string? CopyOf = null);

    private static Report R(string? amount, DealStatus status, string? published, string? credits = null, string language = "en", string? publisher = null, string? copyOf = null) => new(amount, status, published, credits, language, publisher, copyOf);

    private static Claim[] Claims(params Report[] reports) =>
        [.. reports.Select((r, i) => Claim(Article("paper " + i, r.Published, r.Language, r.Publisher, r.CopyOf is { } of ? ContentId.Of("article", "paper " + of) : null), ClaimKind.Investment, "company:openai investor:amazon", r.Amount, r.Status, credits: r.Credits))];

    private static Deal DealOf(params Report[] reports) => Assert.Single(Reconcile(Claims(reports)).Deals);

    public static TheoryData<ChoiceRule, string, Report[]> Rules => new()
    {
        { ChoiceRule.OnlyValue, "10", [R("10", InTalks, "2025-12"), R(null, InTalks, "2026-01")] },
        { ChoiceRule.Agreed, "10", [R("10", InTalks, "2025-12"), R("10", InTalks, "2026-01")] },
        { ChoiceRule.FurthestStatus, "10", [R("10", Announced, "2025-12"), R("50", InTalks, "2025-12", "wsj")] },
        { ChoiceRule.PartysOwnWord, "10", [R("10", InTalks, "2025-12", "amazon"), R("50", InTalks, "2026-01", "wsj")] },
        { ChoiceRule.CreditedOutlet, "10", [R("10", InTalks, "2025-12", "wsj"), R("50", InTalks, "2026-01")] },
        { ChoiceRule.LatestPublished, "50", [R("10", InTalks, "2025-12"), R("50", InTalks, "2026-01")] },
        { ChoiceRule.MostExactBound, "49", [R("49", InTalks, "2025-12"), R(">=50", InTalks, "2025-12")] },
        { ChoiceRule.LargestFigure, "50", [R("50", InTalks, "2025-12"), R("10", InTalks, "2025-12")] },
    };

    [Theory, MemberData(nameof(Rules))]
    public void The_rule_that_decided_is_named_with_the_value(ChoiceRule rule, string amount, Report[] reports)
    {
        var deal = DealOf(reports);
        Assert.Equal((Amount(amount), rule), (deal.Amount!, deal.Choices.Single(c => c.Field == DealField.Amount).Rule));
    }

    public static TheoryData<string, DealStatus, Report[]> Statuses => new()
    {
        { "the furthest step stands", Completed, [R("10", Completed, "2025-12"), R("10", InTalks, "2026-01")] },
        { "a dead end ends the ladder", Rejected, [R("10", Offered, "2025-12"), R("10", Rejected, "2025-12")] },
        { "cancelled after the announcement", Cancelled, [R("10", Announced, "2025-11"), R(null, Cancelled, "2026-01")] },
        { "a later report goes on after a denial", InTalks, [R("10", Rejected, "2025-11"), R("10", InTalks, "2026-01")] },
        { "completed was not prevented by a denial of the same month", Completed, [R("10", Rejected, "2025-12"), R("10", Completed, "2025-12")] },
        { "cancelled after completion", Cancelled, [R("10", Completed, "2025-11"), R("10", Cancelled, "2026-01")] },
    };

    [Theory, MemberData(nameof(Statuses))]
    public void The_status_of_a_deal(string why, DealStatus status, Report[] reports) => Assert.True(status == DealOf(reports).Status, why);

    public static TheoryData<DisputeHint, Report, Report> Disputed => new()
    {
        { DisputeHint.None, R("38", InTalks, "2025-12"), R("30", InTalks, "2025-12") },
        { DisputeHint.ThousandFold, R("38", InTalks, "2025-12"), R("0.038", InTalks, "2025-12") },
        { DisputeHint.LakhCrore, R("38", InTalks, "2025-12", language: "hi"), R("3.8", InTalks, "2025-12") },
        { DisputeHint.LakhCrore, R("900 INR", InTalks, "2025-12"), R("9 INR", InTalks, "2025-12") },
        { DisputeHint.Currency, R("38", InTalks, "2025-12"), R("38 INR", InTalks, "2025-12") },
        { DisputeHint.Currency, R("38", InTalks, "2025-12"), R("38 BDT", InTalks, "2025-12") },
        { DisputeHint.BoundOrExact, R(">=50", InTalks, "2025-12"), R("60", InTalks, "2025-12") },
    };

    [Theory, MemberData(nameof(Disputed))]
    public void Differing_figures_of_one_status_within_a_month_are_disputed_and_the_likely_cause_is_named(DisputeHint hint, Report one, Report other) =>
        Assert.Equal(hint, Assert.Single(DealOf(one, other).Disputes).Hint);

    [Fact]
    public void A_part_and_the_whole_are_told_apart_by_the_missing_part()
    {
        var claims = Claims(R("6", InTalks, "2025-12"), R("10", InTalks, "2025-12"));
        var rest = Claim(Article("rest", "2025-12"), ClaimKind.Investment, "company:openai investor:nvidia", "4", InTalks);
        Assert.Equal(DisputeHint.PartOrWhole, Assert.Single(Reconcile(claims.Append(rest)).Deals.Single(d => d.Disputed).Disputes).Hint);
    }

    public static TheoryData<string, Report, Report> Undisputed => new()
    {
        { "within five per cent", R("38", InTalks, "2025-12"), R("39.5", InTalks, "2025-12") },
        { "another status", R("10", InTalks, "2025-12"), R("50", Rumoured, "2025-12") },
        { "more than thirty days apart", R("10", InTalks, "2025-12-01"), R("50", InTalks, "2026-01-15") },
        { "in two months, so perhaps sixty days apart", R("10", InTalks, "2025-12"), R("50", InTalks, "2026-01") },
        { "a copy is no second voice", R("10", InTalks, "2025-12"), R("50", InTalks, "2025-12", copyOf: "0") },
        { "one says nothing", R("10", InTalks, "2025-12"), R(null, InTalks, "2025-12") },
        { "no rate to compare by", R("10", InTalks, "2025-12"), R("50 PKR", InTalks, "2025-12") },
    };

    [Theory, MemberData(nameof(Undisputed))]
    public void These_are_no_contradiction(string why, Report one, Report other) => Assert.False(DealOf(one, other).Disputed, why);

    [Fact]
    public void An_article_that_gives_both_figures_contradicts_neither()
    {
        Claim Say(string paper, string amount) => Claim(Article(paper, "2025-09-21"), ClaimKind.ComputeContract, "customer:microsoft provider:Nebius", amount, Announced);
        Assert.Empty(Assert.Single(Reconcile(Say("a", "17.4"), Say("a", "<=19.4"), Say("b", "<=19.4")).Deals).Disputes);
        Assert.Single(Assert.Single(Reconcile(Say("a", "17.4"), Say("b", "<=19.4")).Deals).Disputes);
    }

    [Theory]
    [InlineData("2026-01", "2026-04-30", null)]
    [InlineData("2026-01", "2026-05-01", 90)]
    [InlineData("2026-01-27", "2026-05-01", 94)]
    [InlineData(null, "2026-05-01", null)]
    public void Talks_without_a_new_claim_for_ninety_days_are_stale(string? published, string day, int? days) =>
        Assert.Equal(days, DealOf(R("10", InTalks, published)).DaysWithoutConfirmation(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_settled_deal_never_gets_stale() => Assert.Null(DealOf(R("10", Announced, "2020")).DaysWithoutConfirmation(new DateOnly(2026, 1, 1)));

    public static TheoryData<int, Report[]> Origins => new()
    {
        { 1, [R("10", InTalks, "2025-12", publisher: "a"), R("10", InTalks, "2025-12", copyOf: "0", publisher: "b")] },
        { 1, [R("10", InTalks, "2025-12", "wsj"), R("10", InTalks, "2025-12", "wsj")] },
        { 2, [R("10", InTalks, "2025-12", "wsj"), R("10", InTalks, "2025-12", "nyt")] },
        { 2, [R("10", InTalks, "2025-12", "wsj"), R("10", InTalks, "2025-12")] },
        { 1, [R("10", InTalks, "2025-12", publisher: "a"), R("50", InTalks, "2026-01", publisher: "a")] },
        { 2, [R("10", InTalks, "2025-12"), R("10", InTalks, "2025-12")] },
        { 1, [R("10", InTalks, "2025-12", "wsj"), R("10", InTalks, "2025-12", "wsj,nyt"), R("10", InTalks, "2025-12", "nyt")] },
    };

    [Theory, MemberData(nameof(Origins))]
    public void Copies_and_articles_crediting_one_outlet_are_one_origin(int origins, Report[] reports)
    {
        var deal = DealOf(reports);
        Assert.Equal((origins, reports.Length), (deal.OriginCount, deal.ArticleCount));
    }
}
