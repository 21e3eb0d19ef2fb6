using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

public class FiguresTests
{
    private static readonly ExchangeRates Rates = ExchangeRates.Default;

    [Theory]
    [InlineData("10 USD", null, 10.0, 1.0, null)]
    [InlineData("75 SAR", "2025-11", 20.0, 3.75, null)]
    [InlineData("36.725 AED", null, 10.0, 3.6725, null)]
    [InlineData("6965 BDT", "2010-05-03", 100.0, 69.65, "2010")]
    public void An_amount_takes_the_rate_of_its_own_time(string amount, string? date, double billions, double units, string? period)
    {
        var dollars = Rates.ToDollars(Amount(amount), date is null ? null : Date(date))!;
        Assert.Equal(((decimal)billions * 1e9m, (decimal)units, period), (dollars.Value, dollars.UnitsPerDollar, dollars.Period?.ToString()));
    }

    [Theory]
    [InlineData("10 EUR", null)]
    [InlineData("10 EUR", "2009-12")]
    [InlineData("10 EUR", "2099")]
    [InlineData("10 BDT", "2025-11")]
    [InlineData("10 XXX", "2025-11")]
    public void Without_a_rate_of_that_time_there_is_no_dollar_value(string amount, string? date) => Assert.Null(Rates.ToDollars(Amount(amount), date is null ? null : Date(date)));

    [Fact]
    public void A_year_takes_the_average_of_its_months()
    {
        var months = Enumerable.Range(1, 12).Select(m => new ExchangeRate { Currency = "EUR", Period = PartialDate.Month(2020, m), UnitsPerDollar = m, Source = "test" }).ToList();
        Assert.Equal(6.5m, new ExchangeRates(months).ToDollars(Amount("13 EUR"), Date("2020"))!.UnitsPerDollar);
        Assert.Null(new ExchangeRates(months.Skip(1)).ToDollars(Amount("13 EUR"), Date("2020")));
    }

    [Fact]
    public void A_range_is_converted_at_both_ends()
    {
        var dollars = Rates.ToDollars(Amount("7.5-15 SAR"), null)!;
        Assert.Equal((2e9m, (decimal?)4e9m), (dollars.Value, dollars.ValueHigh));
    }

    [Fact]
    public void A_past_event_takes_its_own_rate_and_not_that_of_the_publication()
    {
        var deal = Assert.Single(Reconcile(Claim(Article("p", "2025-12"), ClaimKind.Acquisition, "target:x acquirer:xai", "10 EUR", Completed, date: "2022-10")).Deals);
        Assert.Equal("2022-10", deal.Dollars!.Period!.Value.ToString());
    }

    [Fact]
    public void A_rate_at_or_below_zero_or_standing_twice_is_refused()
    {
        var rate = new ExchangeRate { Currency = "EUR", Period = PartialDate.Month(2020, 1), UnitsPerDollar = 1, Source = "test" };
        Assert.Throws<ArgumentException>(() => new ExchangeRates([rate, rate]));
        Assert.Throws<ArgumentException>(() => new ExchangeRates([new ExchangeRate { Currency = "EUR", UnitsPerDollar = 0, Source = "test" }]));
        Assert.Throws<ArgumentException>(() => new ExchangeRates([new ExchangeRate { Currency = "EUR", UnitsPerDollar = 1, Period = PartialDate.Quarter(2020, 1), Source = "test" }]));
    }

    private static readonly Article Paper = Article("p", "2026-01");
    private static Claim Round(string? amount, DealStatus status, string? round = null, string investors = "") => Claim(Paper, ClaimKind.FundingRound, "company:openai" + investors, amount, status, round: round);
    private static Claim Stake(string investor, string? amount, DealStatus status) => Claim(Paper, ClaimKind.Investment, $"company:openai investor:{investor}", amount, status);
    private static Total Raised(DealStatus atLeast, params Claim[] claims) => Total.Raised(Reconcile(claims).Deals, atLeast);

    [Fact]
    public void A_stake_inside_a_round_adds_nothing()
    {
        var total = Raised(InTalks, Round("100", InTalks), Stake("amazon", ">=50", InTalks));
        Assert.Equal((100e9m, (decimal?)100e9m), (total.Minimum, total.Maximum));
    }

    [Fact]
    public void At_least_leaves_the_total_open_upwards()
    {
        var total = Raised(InTalks, Stake("amazon", ">=50", InTalks), Stake("nvidia", "10-20", InTalks));
        Assert.Equal((60e9m, (decimal?)null), (total.Minimum, total.Maximum));
    }

    [Fact]
    public void Up_to_never_enters_a_total_and_is_listed_as_left_out()
    {
        var total = Raised(Announced, Stake("nvidia", "<=100", Announced), Stake("amazon", "5", Announced));
        Assert.Equal((5e9m, (decimal?)5e9m, 1), (total.Minimum, total.Maximum, total.UpTo.Count));
    }

    [Fact]
    public void Undisclosed_is_not_zero_and_a_missing_rate_not_one_to_one()
    {
        var total = Raised(Announced, Stake("nvidia", null, Announced), Stake("amazon", "5 XXX", Announced));
        Assert.Equal((0m, 0, 1, 1), (total.Minimum, total.Counted.Count, total.Undisclosed.Count, total.WithoutRate.Count));
    }

    [Fact]
    public void Stakes_stand_for_a_round_whose_amount_is_not_known()
    {
        var total = Raised(Announced, Round(null, Announced), Stake("amazon", "5", Announced), Stake("nvidia", "2", Announced));
        Assert.Equal(7e9m, total.Minimum);
    }

    [Fact]
    public void Secondary_sales_talks_and_dead_ends_are_not_raised()
    {
        var total = Raised(Announced, Round("6.6", Completed, "secondary_market"), Round("40", InTalks, "series_f"), Round("3", Cancelled, "series_e"), Round("2", Completed, "series_d"));
        Assert.Equal(2e9m, total.Minimum);
    }

    [Fact]
    public void A_dead_end_is_no_step_to_sum_from() => Assert.Throws<ArgumentOutOfRangeException>(() => Total.Of([], Rejected));

    [Fact]
    public void The_investors_own_amount_stands_beside_its_name_in_the_round()
    {
        var result = Reconcile(Round("40", Announced, investors: " lead:softbank"), Stake("softbank", "30", Announced));
        var round = result.Deals.Single(d => !d.Stake);
        Assert.Equal(Amount("30"), round.In(PartyRole.Lead).Single().Amount);
        Assert.Equal(round.Id, result.Deals.Single(d => d.Stake).PartOfId);
    }

    [Fact]
    public void A_round_holds_the_investors_it_names_and_not_what_was_settled_at_another_time()
    {
        var result = Reconcile(
            Claim(Article("f", "2025-09-03"), ClaimKind.FundingRound, "company:anthropic lead:ICONIQ investor:mgx", "13", Completed, date: "2025-09-02"),
            Claim(Article("f", "2025-09-03"), ClaimKind.Investment, "company:anthropic investor:amazon", "8", Completed, at: 20),
            Claim(Article("g", "2025-11-19"), ClaimKind.Investment, "company:anthropic investor:mgx", "5", Announced),
            Claim(Article("f", "2025-09-03"), ClaimKind.Investment, "company:anthropic investor:ICONIQ", "2", Completed, at: 40));
        Assert.Equal(["ICONIQ"], result.Deals.Where(d => d.PartOfId is not null).Select(d => d.In(PartyRole.Investor).Single().Name));
    }

    [Fact]
    public void Valuations_before_and_after_the_money_are_disputed_with_the_reason()
    {
        Claim Value(string paper, string amount, ValuationBasis basis) => Claim(Article(paper, "2025-03"), ClaimKind.Valuation, "company:openai", amount, Completed, basis: basis);
        var points = Reconcile(Value("a", "260", ValuationBasis.PreMoney), Value("b", "300", ValuationBasis.PostMoney)).Valuations;
        Assert.Equal(DisputeHint.PreOrPostMoney, Assert.Single(Assert.Single(points, p => p.Disputes.Count > 0).Disputes).Hint);
    }

    [Fact]
    public void The_same_valuation_in_two_articles_is_one_point_of_the_series()
    {
        var point = Assert.Single(Reconcile(
            Claim(Article("a", "2025-10"), ClaimKind.Valuation, "company:openai", "500", Completed), Claim(Article("b", "2026-01"), ClaimKind.Valuation, "company:openai", "500", Announced)).Valuations);
        Assert.Equal((2, Completed, "2025-10"), (point.ClaimIds.Count, point.Status, point.Date!.Value.ToString()));
    }

    [Theory]
    [InlineData("Amazon Web Services", "amazon-web-services")]
    [InlineData("Société Générale", "societe-generale")]
    [InlineData("  x.ai / Grok ", "x-ai-grok")]
    [InlineData("সারভাম", "unnamed")]
    public void A_slug_is_plain_latin(string name, string slug) => Assert.Equal(slug, Slugs.Of(name));
}
