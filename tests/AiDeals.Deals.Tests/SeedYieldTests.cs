using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.ClaimKind;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

/// <summary>What the five seed articles say, as claims written by hand, must give the deals that the model's list names.</summary>
public class SeedYieldTests
{
    private static readonly Article BnAmazon = Article("bn-amazon-openai", "2026-01", "bn");
    private static readonly Article BnMusk = Article("bn-musk-openai", "2025-02", "bn");
    private static readonly Article HiAnthropic = Article("hi-amazon-anthropic", "2024-11", "hi");
    private static readonly Article HiAws = Article("hi-openai-aws", "2025-11", "hi");
    private static readonly Article ArAmazon = Article("ar-amazon-openai", "2025-12", "ar");

    internal static readonly Claim[] Claims =
    [
        Claim(BnAmazon, ClaimKind.Valuation, "company:openai", "500", Completed, at: 0),
        Claim(BnAmazon, FundingRound, "company:openai", "100", InTalks, at: 20),
        Claim(BnAmazon, ClaimKind.Valuation, "company:openai", "<=830", Rumoured, at: 40),
        Claim(BnAmazon, Investment, "investor:amazon company:openai", ">=50", InTalks, credits: "wsj", at: 60),
        Claim(BnAmazon, Investment, "investor:Middle-Eastern-funds company:openai", null, InTalks, at: 80),
        Claim(BnAmazon, Investment, "investor:nvidia,microsoft,softbank company:openai", null, InTalks, credits: "nyt", at: 100),
        Claim(BnAmazon, Investment, "investor:amazon company:anthropic", "<=8", Completed, at: 120),
        Claim(BnAmazon, CapitalProject, "sponsor:amazon", "11", Completed, project: "Indiana data centre campus", at: 140),

        Claim(BnMusk, Acquisition, "acquirer:elon-musk,xai,valor,ari-emanuel,8vc target:openai", "97.4", Rejected, date: "2025-02-10", at: 0),
        Claim(BnMusk, CapitalProject, "sponsor:softbank,openai,oracle,mgx", "100", Announced, project: "Stargate", at: 20),
        Claim(BnMusk, CapitalProject, "sponsor:softbank,openai,oracle,mgx", "500", Announced, project: "Stargate", termYears: 4, at: 25),
        Claim(BnMusk, Acquisition, "acquirer:openai target:twitter", "9.74", Offered, at: 60),
        Claim(BnMusk, Acquisition, "acquirer:elon-musk target:twitter", "44", Completed, date: "2022", at: 80),
        Claim(BnMusk, ClaimKind.Valuation, "company:x", "8", Completed, at: 100),

        Claim(HiAnthropic, Investment, "investor:amazon company:anthropic", null, Completed, at: 0),
        Claim(HiAnthropic, ComputeContract, "customer:anthropic provider:amazon", null, Announced, at: 20),
        Claim(HiAnthropic, Investment, "investor:alphabet company:anthropic", "0.5", Completed, at: 40),
        Claim(HiAnthropic, Investment, "investor:alphabet company:anthropic", "1.5", Announced, at: 41),
        Claim(HiAnthropic, FundingRound, "company:openai", "6.6", Completed, at: 80),
        Claim(HiAnthropic, ClaimKind.Valuation, "company:openai", "157", Completed, at: 85),
        Claim(HiAnthropic, FundingRound, "company:anthropic", null, InTalks, at: 120),

        Claim(HiAws, ComputeContract, "customer:openai provider:aws", "38", Announced, termYears: 7, at: 0),
        Claim(HiAws, SpendingCommitment, "company:openai", "~1400", Announced, capacity: 30, at: 40),

        Claim(ArAmazon, Investment, "investor:amazon company:openai", "10", InTalks, at: 0),
        Claim(ArAmazon, ComputeContract, "customer:openai provider:aws", null, InTalks, at: 20),
        Claim(ArAmazon, ClaimKind.Valuation, "company:openai", ">500", InTalks, at: 40),
        Claim(ArAmazon, ComputeContract, "customer:openai provider:nvidia,oracle,amd", null, Announced, at: 60),
        Claim(ArAmazon, ComputeContract, "customer:openai provider:aws", "38", Announced, termYears: 7, at: 80),
        Claim(ArAmazon, CapitalProject, "sponsor:softbank,oracle", "~400", Completed, project: "data centres for OpenAI", at: 100),
    ];

    private static readonly Reconciliation Result = Reconcile(Claims);

    private static Deal The(DealKind kind, string parties, string? project = null) => Assert.Single(Result.Deals, d => d.Kind == kind && Ids(d) == parties && (project is null || d.Project == project));
    private static string Ids(Deal deal) => string.Join(' ', deal.Parties.Select(p => p.PartyId ?? p.Name));
    private static Claim ClaimOf(Guid id) => Claims.Single(c => c.Id == id);

    [Fact]
    public void Amazon_and_OpenAI_are_one_deal_with_two_figures_and_the_credited_one_stands()
    {
        var deal = The(DealKind.FundingRound, "openai amazon");
        Assert.Equal((InTalks, Amount(">=50")), (deal.Status, deal.Amount!));
        var choice = deal.Choices.Single(c => c.Field == DealField.Amount);
        Assert.Equal(ChoiceRule.CreditedOutlet, choice.Rule);
        Assert.Equal(Amount("10"), ClaimOf(Assert.Single(choice.AlternativeIds)).Amount);
        Assert.Equal((2, 2, "ar bn"), (deal.ArticleCount, deal.OriginCount, string.Join(' ', deal.Languages)));
        Assert.Equal("amazon-invests-in-openai-2025", deal.Slug);
        Assert.False(deal.Disputed);
    }

    [Fact]
    public void The_stake_of_Amazon_is_part_of_the_round_OpenAI_seeks()
    {
        var round = Assert.Single(Result.Deals, d => d is { Kind: DealKind.FundingRound, Stake: false, Status: InTalks } && Ids(d) == "openai");
        Assert.Equal(Amount("100"), round.Amount);
        Assert.Equal(round.Id, The(DealKind.FundingRound, "openai amazon").PartOfId);
    }

    [Fact]
    public void The_valuations_of_OpenAI_are_a_series_with_status_and_nature()
    {
        var series = Result.Valuations.Where(v => v.CompanyId == "openai").Select(v => (v.Amount.ToString(), v.Nature, v.Status)).ToList();
        Assert.Equal(
        [
            (Amount("157").ToString(), ValuationNature.Reported, Completed),
            (Amount("97.4").ToString(), ValuationNature.OfferImplied, Rejected),
            (Amount(">500").ToString(), ValuationNature.Sought, InTalks),
            (Amount("500").ToString(), ValuationNature.Reported, Completed),
            (Amount("<=830").ToString(), ValuationNature.Sought, Rumoured),
        ], series.OrderBy(p => Result.Valuations.First(v => v.CompanyId == "openai" && v.Amount.ToString() == p.Item1).Date).ThenBy(p => p.Item3 == Rumoured));
    }

    [Fact]
    public void A_valuation_leads_to_the_round_it_came_with()
    {
        var valuation = Result.Valuations.Single(v => v.Amount == Amount("157"));
        Assert.Equal(Amount("6.6"), Result.Deals.Single(d => d.Id == valuation.DealId).Amount);
        Assert.Equal(Amount("100"), Result.Deals.Single(d => d.Id == Result.Valuations.Single(v => v.Amount == Amount("<=830")).DealId).Amount);
    }

    [Fact]
    public void The_contract_with_AWS_is_one_deal_of_two_articles_in_two_languages()
    {
        var deal = The(DealKind.ComputeContract, "openai aws");
        Assert.Equal((Announced, Amount("38"), new Duration(7, DurationUnit.Year)), (deal.Status, deal.Amount!, deal.Term!.Value));
        Assert.Equal(["ar", "hi"], deal.Languages);
    }

    [Fact]
    public void The_bid_of_the_consortium_is_rejected()
    {
        var deal = The(DealKind.Acquisition, "openai elon-musk xai valor ari-emanuel 8vc");
        Assert.Equal((Rejected, Amount("97.4"), Date("2025-02-10")), (deal.Status, deal.Amount!, deal.Date!.Value));
    }

    [Fact]
    public void Stargate_is_one_project_with_two_figures_and_no_dispute()
    {
        var deal = The(DealKind.CapitalProject, "softbank openai oracle mgx");
        Assert.Equal(Amount("500"), deal.Amount);
        var choice = deal.Choices.Single(c => c.Field == DealField.Amount);
        Assert.Equal((ChoiceRule.LargestFigure, Amount("100")), (choice.Rule, ClaimOf(Assert.Single(choice.AlternativeIds)).Amount!));
        Assert.False(deal.Disputed);
    }

    [Fact]
    public void Done_and_pledged_stakes_of_one_article_are_two_deals()
    {
        var stakes = Result.Deals.Where(d => Ids(d) == "anthropic alphabet").Select(d => (d.Amount, d.Status)).ToHashSet();
        Assert.Equal([(Amount("0.5"), Completed), (Amount("1.5"), Announced)], stakes);
    }

    [Fact]
    public void The_rest_of_the_list_is_there()
    {
        Assert.Contains(Result.Deals, d => Ids(d) == "anthropic amazon" && d.Amount == Amount("<=8") && d.Status == Completed);
        Assert.Equal((Completed, Amount("11")), (The(DealKind.CapitalProject, "amazon").Status, The(DealKind.CapitalProject, "amazon").Amount!));
        Assert.Equal((Completed, Amount("44"), Date("2022")), (The(DealKind.Acquisition, "twitter elon-musk").Status, The(DealKind.Acquisition, "twitter elon-musk").Amount!, The(DealKind.Acquisition, "twitter elon-musk").Date!.Value));
        Assert.Equal((Offered, Amount("9.74")), (The(DealKind.Acquisition, "twitter openai").Status, The(DealKind.Acquisition, "twitter openai").Amount!));
        Assert.Equal(Amount("8"), Result.Valuations.Single(v => v.CompanyId == "x").Amount);
        Assert.Equal((Amount("~1400"), 30m), (The(DealKind.SpendingCommitment, "openai").Amount!, The(DealKind.SpendingCommitment, "openai").CapacityGw!.Value));
        Assert.Equal(Amount("~400"), The(DealKind.CapitalProject, "softbank oracle").Amount);
        Assert.Empty(Result.Waiting);
    }

    [Fact]
    public void One_breath_with_three_providers_is_a_contract_with_each() =>
        Assert.Equal(["amd", "nvidia", "oracle"], Result.Deals.Where(d => d.Kind == DealKind.ComputeContract && d.In(PartyRole.Customer).Single().PartyId == "openai" && d.Amount is null)
            .Select(d => d.In(PartyRole.Provider).Single().PartyId!).Order());

    [Fact]
    public void OpenAI_has_raised_what_is_completed_and_seeks_the_rest()
    {
        var deals = Result.Deals.Where(d => d.In(PartyRole.Company).Any(p => p.PartyId == "openai")).ToList();
        Assert.Equal((6.6e9m, (decimal?)6.6e9m), (Total.Raised(deals, Completed).Minimum, Total.Raised(deals, Completed).Maximum));
        var sought = Total.Raised(deals, InTalks);
        Assert.Equal(106.6e9m, sought.Minimum);
    }
}
