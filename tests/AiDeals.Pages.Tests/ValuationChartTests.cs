using System.Text.Json;
using AiDeals.Deals;
using AiDeals.Pages.Charts;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

public class ValuationChartTests
{
    private static readonly DateOnly AsOf = new(2026, 1, 31);

    private static readonly ValuationFigure[] OpenAi =
    [
        Figure(Given.Valuation("2024-10", 157)),
        Figure(Given.Valuation("2025-02-10", 97.4m, ValuationNature.OfferImplied, DealStatus.Rejected, basis: ValuationBasis.OfferImplied)),
        Figure(Given.Valuation("2025-03", 300, status: DealStatus.Announced)),
        Figure(Given.Valuation("2025-10", 500, basis: ValuationBasis.TenderPrice)),
        Figure(Given.Valuation("2025-12", 500, ValuationNature.Sought, DealStatus.InTalks, AmountBound.Over)),
        Figure(Given.Valuation("2026-01", 830, ValuationNature.Sought, DealStatus.InTalks, AmountBound.UpTo)),
        Figure(Given.Valuation(null, 86)),
        Figure(Given.Valuation("2023-01", null)),
    ];

    private static ValuationFigure Figure(Valuation valuation) => new(valuation, "/articles/a#c", "", ["bn"]);

    private static PointsPlot Plot(bool log = false) => ValuationChart.Of(OpenAi, AsOf, log, Given.English).Plot!;

    [Fact]
    public void Shape_tells_the_basis_and_fill_the_status() => Assert.Equal(
        ["round completed", "offer rejected", "round announced", "secondary completed", "sought in_talks", "sought in_talks"],
        Plot().Points.Select(p => $"{p.Basis} {p.Status}"));

    [Fact]
    public void A_month_is_drawn_as_the_days_it_may_be_and_a_day_as_one()
    {
        var points = Plot().Points;
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31)), (points[0].From, points[0].To));
        Assert.Equal((new DateOnly(2025, 2, 10), new DateOnly(2025, 2, 10)), (points[1].From, points[1].To));
    }

    [Fact]
    public void A_report_stands_until_the_next_report_and_what_is_sought_never_stands()
    {
        var holds = Plot().Points.Select(p => p.HoldUntil).ToArray();
        Assert.Equal(new DateOnly(2025, 3, 16), holds[0]);
        Assert.Equal(new DateOnly(2025, 10, 16), holds[2]);
        Assert.Equal(AsOf, holds[3]);
        Assert.Null(holds[1]);
        Assert.Null(holds[4]);
        Assert.Null(holds[5]);
    }

    [Fact]
    public void Figures_without_date_or_dollars_stand_only_in_the_table() => Assert.Equal(2, ValuationChart.Of(OpenAi, AsOf, false, Given.English).LeftOut);

    [Fact]
    public void The_title_states_the_last_report_and_the_latest_figure_sought() => Assert.Equal("Valuation: $500B reported, up to $830B sought", ValuationChart.Finding(OpenAi, Given.English));

    [Fact]
    public void What_was_sought_before_the_last_report_is_no_finding() =>
        Assert.Equal("Valuation: $852B reported", ValuationChart.Finding([.. OpenAi, Figure(Given.Valuation("2026-03", 852, status: DealStatus.Announced))], Given.English));

    [Fact]
    public void A_rejected_offer_is_no_finding() => Assert.Null(ValuationChart.Finding([OpenAi[1]], Given.English));

    [Fact]
    public void Without_any_dated_figure_there_is_no_chart() => Assert.Null(ValuationChart.Of([OpenAi[6], OpenAi[7]], AsOf, false, Given.English).Plot);

    [Fact]
    public void The_logarithmic_axis_does_not_begin_at_zero() => Assert.InRange(Plot(log: true).Values.Min, 1, 97.4e9m);

    [Fact]
    public void The_json_names_each_tick_in_the_readers_language_and_cannot_end_the_script()
    {
        var hostile = OpenAi[0] with { Detail = "</script><script>alert(1)</script>" };
        var json = ValuationChart.Of([hostile], AsOf, false, Given.English).Plot!.ToJson();
        Assert.DoesNotContain("</script", json, StringComparison.OrdinalIgnoreCase);
        var model = JsonDocument.Parse(json).RootElement;
        Assert.Equal("points", model.GetProperty("kind").GetString());
        Assert.Equal("2026-01-31", model.GetProperty("asOf")[0].GetString());
        Assert.Equal(157e9m, model.GetProperty("points")[0].GetProperty("value").GetDecimal());
        Assert.Equal("2024-10-01", model.GetProperty("points")[0].GetProperty("from").GetString());
        Assert.Contains("$100B", model.GetProperty("y").GetProperty("ticks").EnumerateArray().Select(t => t[1].GetString()!.Replace("$150B", "$100B", StringComparison.Ordinal)));
    }
}
