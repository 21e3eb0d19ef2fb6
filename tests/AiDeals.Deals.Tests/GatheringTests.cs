using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.ClaimKind;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

/// <summary>Which two claims are one deal, and which are not, with the reason as the name of the row.</summary>
public class GatheringTests
{
    public sealed record Said(string Roles, string? Amount, DealStatus Status, string? Published, string? Date = null, string? Round = null, string? Project = null, string Paper = "");

    private static Said S(string roles, string? amount, DealStatus status, string? published, string? date = null, string? round = null, string? project = null, string paper = "") =>
        new(roles, amount, status, published, date, round, project, paper);

    private static Claim[] Claims(ClaimKind kind, params Said[] said) =>
        [.. said.Select((s, i) => Claim(Article(s.Paper.Length > 0 ? s.Paper : "paper " + i, s.Published), s.Roles.Contains("target", StringComparison.Ordinal) ? Acquisition : kind, s.Roles, s.Amount, s.Status, s.Date, round: s.Round, project: s.Project, at: i * 20))];

    public static TheoryData<string, ClaimKind, Said, Said> OneDeal => new()
    {
        { "a figure that moves in talks", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12"), S("company:openai investor:amazon", ">=50", InTalks, "2026-01") },
        { "talks that became a deal", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-10"), S("company:openai investor:amazon", "15", Completed, "2025-12") },
        { "talks with a figure, then a deal that names none", FundingRound, S("company:openai", "100", InTalks, "2025-12"), S("company:openai", null, Completed, "2026-01") },
        { "a subsidiary and its parent", ComputeContract, S("customer:openai provider:aws", "38", Announced, "2025-11-03"), S("customer:openai provider:amazon", "38", Announced, "2025-11-05") },
        { "one acquirer in common", ComputeContract, S("target:openai acquirer:elon-musk,xai", "97.4", Offered, "2025-02"), S("target:openai acquirer:elon-musk", null, Rejected, "2025-02") },
        { "offered on one day, rejected on another", ComputeContract, S("target:openai acquirer:elon-musk", "97.4", Offered, "2025-02", "2025-02-10"), S("target:openai acquirer:elon-musk", "97.4", Rejected, "2025-03", "2025-02-14") },
        { "a day's difference between two sides of the date line", Investment, S("company:openai investor:amazon", "10", Announced, "2025-12", "2025-12-03"), S("company:openai investor:amazon", "10", Announced, "2025-12", "2025-12-04") },
        { "a day within the month of the other", Investment, S("company:openai investor:amazon", "10", Announced, "2025-12", "2025-12-03"), S("company:openai investor:amazon", "10", Announced, "2025-12", "2025-12") },
        { "a round without investors and one with the same figure", FundingRound, S("company:openai", "40", Announced, "2025-03"), S("company:openai lead:softbank", "40", Announced, "2025-04") },
        { "two rounds that name other investors and the same figure", FundingRound, S("company:openai lead:softbank", "40", Announced, "2025-03"), S("company:openai investor:microsoft", "40", Announced, "2025-04") },
        { "a project named longer", CapitalProject, S("sponsor:softbank,openai", "100", Announced, "2025-02", project: "Stargate"), S("sponsor:openai,oracle", "500", Announced, "2025-03", project: "Stargate project") },
        { "a named project with two figures in one article", CapitalProject, S("sponsor:softbank", "100", Announced, "2025-02", project: "Stargate", paper: "p"), S("sponsor:softbank", "500", Announced, "2025-02", project: "Stargate", paper: "p") },
        { "figures of talks within one article", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12", paper: "p"), S("company:openai investor:amazon", "50", InTalks, "2025-12", paper: "p") },
        { "an old figure told again as background", Investment, S("company:openai investor:microsoft", "13", Completed, "2023-06"), S("company:openai investor:microsoft", "13", Completed, "2025-12") },
        { "a claim of an article without date, the only deal it fits", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12"), S("company:openai investor:amazon", "50", InTalks, null) },
        { "a settled deal told with another figure within a month (a contradiction, not a second deal)", ComputeContract, S("customer:openai provider:aws", "38", Announced, "2025-11-03"), S("customer:openai provider:aws", "30", Announced, "2025-11-20") },
        { "an unknown party written the same way", Investment, S("company:openai investor:Gulf-Fund", "1", InTalks, "2025-12"), S("company:openai investor:gulf-fund", "2", InTalks, "2025-12") },
    };

    [Theory, MemberData(nameof(OneDeal))]
    public void These_are_one_deal(string why, ClaimKind kind, Said one, Said other)
    {
        var deal = Assert.Single(Reconcile(Claims(kind, one, other)).Deals);
        Assert.True(deal.Claims.Count == 2, why);
    }

    public static TheoryData<string, ClaimKind, Said, Said> TwoDeals => new()
    {
        { "another company", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12"), S("company:anthropic investor:amazon", "10", InTalks, "2025-12") },
        { "another investor", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12"), S("company:openai investor:nvidia", "10", InTalks, "2025-12") },
        { "more than 180 days between", Investment, S("company:openai investor:amazon", "10", InTalks, "2025-01-01"), S("company:openai investor:amazon", "50", InTalks, "2025-07-01") },
        { "done and pledged in one article", Investment, S("company:anthropic investor:alphabet", "0.5", Completed, "2024-11", paper: "p"), S("company:anthropic investor:alphabet", "1.5", Announced, "2024-11", paper: "p") },
        { "two decided figures in one article", Investment, S("company:anthropic investor:alphabet", "0.5", Announced, "2024-11", paper: "p"), S("company:anthropic investor:alphabet", "1.5", Announced, "2024-11", paper: "p") },
        { "other event days of the same step", Investment, S("company:openai investor:amazon", "10", Announced, "2025-12", "2025-12-03"), S("company:openai investor:amazon", "10", Announced, "2025-12", "2025-12-20") },
        { "other rounds by name", FundingRound, S("company:anthropic", "4", Announced, "2025-03", round: "series_e"), S("company:anthropic", "13", Announced, "2025-03", round: "series_f") },
        { "the next talks after a settled round", FundingRound, S("company:openai", "6.6", Completed, "2024-10"), S("company:openai", "40", InTalks, "2025-02") },
        { "a settled deal without figure and talks with one that may be later", FundingRound, S("company:openai", null, Completed, "2025-12"), S("company:openai", "100", InTalks, "2026-01") },
        { "a loan beside a round", FundingRound, S("company:openai", "6.5", InTalks, "2024-09", paper: "p"), S("company:openai", "5", InTalks, "2024-09", round: "debt_financing", paper: "p") },
        { "years that touch but do not overlap", SpendingCommitment, S("company:openai", "70", Announced, "2025-11", "2025"), S("company:openai", "130", Announced, "2026-02", "2026") },
        { "denied and settled in one article", FundingRound, S("company:xai", "0.5", Rejected, "2024-01", paper: "p"), S("company:xai", "<=1", Announced, "2024-01", paper: "p") },
        { "one article that tells a settled round and today's talks of the same size", FundingRound, S("company:anthropic", "30", Completed, "2026-05-16", "2026-02", paper: "p"), S("company:anthropic", ">=30", InTalks, "2026-05-16", paper: "p") },
        { "another settled figure after the month of contradictions", FundingRound, S("company:anthropic", "3.5", Completed, "2025-03"), S("company:anthropic", "13", Completed, "2025-06") },
        { "another acquirer", Acquisition, S("target:twitter acquirer:elon-musk", "44", Completed, "2025-02"), S("target:twitter acquirer:openai", "9.74", Offered, "2025-02") },
        { "another project", CapitalProject, S("sponsor:amazon", "11", Announced, "2025-12", project: "Indiana campus"), S("sponsor:amazon", "20", Announced, "2025-12", project: "Pennsylvania campus") },
        { "the joint figure of two investors and the share of one", Investment, S("company:anthropic investor:microsoft,nvidia", "15", Announced, "2025-11"), S("company:anthropic investor:microsoft", "5", Announced, "2025-11") },
        { "an event long before the talks of today", Investment, S("company:openai investor:microsoft", "1", Completed, "2025-12", "2019"), S("company:openai investor:microsoft", null, InTalks, "2025-12") },
        { "a stake and a round of other figures", Investment, S("company:openai investor:amazon", ">=50", InTalks, "2026-01"), S("company:openai", "100", InTalks, "2026-01") },
    };

    [Theory, MemberData(nameof(TwoDeals))]
    public void These_are_two_deals(string why, ClaimKind kind, Said one, Said other)
    {
        var deals = Reconcile(Claims(kind, one, other)).Deals;
        Assert.True(deals.Count == 2, why);
    }

    [Fact]
    public void A_chain_of_reports_is_one_deal_though_its_ends_lie_far_apart() =>
        Assert.Single(Reconcile(Claims(Investment, S("company:openai investor:amazon", "10", InTalks, "2025-01"), S("company:openai investor:amazon", "20", InTalks, "2025-06"), S("company:openai investor:amazon", "30", InTalks, "2025-11"))).Deals);

    [Fact]
    public void A_claim_without_counter_party_that_fits_two_deals_waits()
    {
        var claims = Claims(ComputeContract, S("customer:openai provider:aws", "38", Announced, "2025-11"), S("customer:openai provider:oracle", "300", Announced, "2025-11"), S("customer:openai", null, InTalks, "2025-11"));
        var result = Reconcile(claims);
        var waiting = Assert.Single(result.Waiting);
        Assert.Equal((claims[2].Id, WaitingReason.FitsSeveral), (waiting.ClaimId, waiting.Reason));
        Assert.Equal(result.Deals.Select(d => d.Id).Order(), waiting.DealIds);
    }

    [Fact]
    public void The_same_figure_tells_which_deal_is_meant()
    {
        var claims = Claims(ComputeContract, S("customer:openai provider:aws", "38", Announced, "2025-11"), S("customer:openai provider:oracle", "300", Announced, "2025-11"), S("customer:openai", "38", Announced, "2025-11"));
        var result = Reconcile(claims);
        Assert.Empty(result.Waiting);
        Assert.Contains(result.Deals.Single(d => d.In(PartyRole.Provider).Single().PartyId == "aws").Claims, c => c.ClaimId == claims[2].Id);
    }

    [Fact]
    public void A_claim_that_names_nobody_as_principal_waits() =>
        Assert.Equal(WaitingReason.NoPrincipal, Assert.Single(Reconcile(Claims(Investment, S("investor:amazon", "10", InTalks, "2025-12"))).Waiting).Reason);

    [Fact]
    public void A_round_with_a_sole_investor_and_that_investors_stake_of_the_same_figure_are_one_deal()
    {
        var article = Article("p", "2024-03");
        var deal = Assert.Single(Reconcile(Claim(article, FundingRound, "company:anthropic investor:amazon", "4", Completed), Claim(Article("q", "2024-04"), Investment, "company:anthropic investor:amazon", "4", Completed)).Deals);
        Assert.False(deal.Stake);
    }

    [Fact]
    public void Merged_parties_are_one()
    {
        var claims = Claims(Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12"), S("company:openai investor:nvidia", "50", InTalks, "2025-12"));
        var merged = Parties.Select(p => p.Id != "nvidia" ? p : new Party { Id = p.Id, Name = p.Name, Kind = p.Kind, MergedIntoId = "amazon" });
        var deal = Assert.Single(Reconciliation.Of(claims, [], merged, ExchangeRates.Default).Deals);
        Assert.Equal("amazon", deal.In(PartyRole.Investor).Single().PartyId);
    }

    [Fact]
    public void A_superseded_claim_counts_for_nothing()
    {
        var article = Article("p", "2025-12");
        var wrong = Claim(article, Investment, "company:openai investor:amazon", "10", InTalks);
        var right = Claim(article, Investment, "company:openai investor:amazon", "15", InTalks, supersedes: wrong.Id);
        var deal = Assert.Single(Reconcile(wrong, right).Deals);
        Assert.Equal((Amount("15"), 1), (deal.Amount!, deal.Claims.Count));
    }

    [Fact]
    public void As_of_a_day_only_what_was_surely_published_by_then_counts()
    {
        var claims = Claims(Investment, S("company:openai investor:amazon", "10", InTalks, "2025-12"), S("company:openai investor:amazon", ">=50", InTalks, "2026-01"), S("company:openai investor:amazon", "60", InTalks, null));
        Assert.Equal(Amount("10"), Assert.Single(Reconcile(Reconciliation.KnownBy(claims, new DateOnly(2026, 1, 30))).Deals).Amount);
        Assert.Equal(2, Assert.Single(Reconcile(Reconciliation.KnownBy(claims, new DateOnly(2026, 1, 31))).Deals).Claims.Count);
    }
}
