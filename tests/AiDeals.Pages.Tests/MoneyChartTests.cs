using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

public class MoneyChartTests
{
    private static CountedDeal Counted(Deal deal) => new(deal, deal.Slug, "/deals/" + deal.Slug);

    private static readonly Deal Round = Given.Deal("round", status: DealStatus.InTalks, billions: 100, date: "2026-01");

    private static readonly CountedDeal[] Deals =
    [
        Counted(Given.Deal("a", billions: 6.6m, date: "2024-10")),
        Counted(Given.Deal("b", billions: 40, status: DealStatus.Announced, date: "2025-03")),
        Counted(Round),
        Counted(Given.Deal("stake", billions: 50, bound: AmountBound.AtLeast, status: DealStatus.InTalks, date: "2026-01", stake: true, partOf: Round.Id)),
        Counted(Given.Deal("maximum", billions: 100, bound: AmountBound.UpTo, status: DealStatus.InTalks, date: "2025-09")),
        Counted(Given.Deal("sale", billions: 10, date: "2025-10", round: "secondary_market")),
        Counted(Given.Deal("refused", billions: 97.4m, status: DealStatus.Rejected, date: "2025-02")),
        Counted(Given.Deal("yearly", billions: 13, date: "2025")),
        Counted(Given.Deal("undisclosed", billions: null, date: "2025-11")),
    ];

    [Fact]
    public void A_quarter_counts_each_round_once_and_no_maximum_sale_or_dead_end()
    {
        var quarters = FundingByQuarter.Of(Deals, Given.English);
        Assert.Equal(["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"], quarters.Quarters.Select(q => q.Date.ToString()));
        Assert.Equal([6.6e9m, 40e9m, 0, 0, 0, 100e9m], quarters.Quarters.Select(q => q.Dollars));
        Assert.Equal(1, quarters.LeftOut);
        Assert.Equal([DealStatus.Completed, DealStatus.Announced, DealStatus.InTalks], quarters.Statuses);
    }

    [Fact]
    public void Bars_name_the_year_where_it_begins_and_what_they_hold()
    {
        var bars = FundingByQuarter.Of(Deals, Given.English).Plot!.Bars;
        Assert.Equal(["Q4 2024", "Q1 2025", "Q2", "Q3", "Q4", "Q1 2026"], bars.Select(b => b.Label));
        Assert.Equal("$40B", bars[1].Total);
        Assert.Equal(["$40B", "Announced", "b"], bars[1].Parts[0].Tip);
        Assert.Empty(bars[2].Parts);
    }

    [Fact]
    public void Only_the_last_quarters_are_drawn() => Assert.Equal(2, FundingByQuarter.Of(Deals, Given.English, most: 2).Quarters.Count);

    [Fact]
    public void Money_completed_and_money_sought_are_never_one_part_of_a_year()
    {
        var years = RaisedByYear.Of(Deals);
        Assert.Equal([2024, 2025, 2026], years.Select(y => y.Number));
        Assert.Equal([(DealStatus.Completed, 13e9m), (DealStatus.Announced, 40e9m)], years[1].Parts.Select(p => (p.Status, p.Dollars)));
        Assert.Equal(0.4, years[1].Parts[1].Share, 3);
        Assert.Equal(1, years[2].Parts[0].Share);
    }

    [Fact]
    public void A_sum_with_an_open_part_is_itself_a_minimum()
    {
        var part = RaisedByYear.Of([Counted(Given.Deal("open", billions: 50, bound: AmountBound.AtLeast, date: "2026"))])[0].Parts[0];
        Assert.Equal(AmountBound.AtLeast, part.Sum.Bound);
    }

    [Fact]
    public void The_area_of_a_contract_is_its_value_on_one_scale()
    {
        var (long_, short_) = (Given.Deal("long", DealKind.ComputeContract, billions: 38, years: 7), Given.Deal("short", DealKind.ComputeContract, billions: 300, years: 5));
        var untimed = Given.Deal("untimed", DealKind.ComputeContract, billions: 10);
        var slabs = new ContractSlabs([long_, short_, untimed]);
        Assert.Equal(7, slabs.Years);
        var (a, b) = (slabs.Slab(long_)!.Value, slabs.Slab(short_)!.Value);
        Assert.Equal(ContractSlabs.Width, a.Width, 6);
        Assert.Equal(ContractSlabs.Height, b.Height, 6);
        Assert.Equal(38.0 / 300, a.Width * a.Height / (b.Width * b.Height), 6);
        Assert.Null(slabs.Slab(untimed));
        Assert.Equal(60e9m, ContractSlabs.PerYear(short_));
    }

    [Fact]
    public void A_figure_that_did_not_move_has_no_chart_of_its_moves()
    {
        var (_, claim) = Given.Claim("[{$50 billion}]", "en", "2026-01", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(50));
        var (_, other) = Given.Claim("[{$10 billion}]", "en", "2025-12", ClaimKind.Investment, DealStatus.InTalks, Given.Billions(10));
        var asOf = new DateOnly(2026, 1, 31);
        Assert.Null(FigureDrift.Of([new(claim, 50e9m, null, "#c")], null, asOf, Given.English));
        var plot = FigureDrift.Of([new(claim, 50e9m, null, "#c"), new(other, 10e9m, null, "#d")], new(100e9m, "whole"), asOf, Given.English)!;
        Assert.Equal(["$10B", "$50B"], plot.Points.Select(p => p.Label));
        Assert.All(plot.Points, p => Assert.Null(p.HoldUntil));
        Assert.True(plot.Values.Max > 100e9m);
    }
}
