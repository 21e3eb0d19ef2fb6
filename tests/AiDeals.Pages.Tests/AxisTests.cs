using AiDeals.Pages.Charts;
using AiDeals.Pages.Language;

namespace AiDeals.Pages.Tests;

public class AxisTests
{
    private static readonly DateFormat Dates = Words.For("en").Dates;

    [Theory]
    [InlineData(830, 900, "0 200 400 600 800")]
    [InlineData(100, 110, "0 20 40 60 80 100")]
    [InlineData(6.6, 7, "0 2 4 6")]
    [InlineData(0.03, 0.035, "0 0.01 0.02 0.03")]
    [InlineData(1, 1.1, "0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(0, 1, "0 1")]
    public void A_linear_axis_starts_at_zero_and_has_round_steps(decimal largest, decimal max, string ticks)
    {
        var axis = ValueAxis.Linear(largest);
        Assert.Equal(0, axis.Min);
        Assert.Equal(max, axis.Max);
        Assert.Equal(ticks.Split(' ').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture)), axis.Ticks);
    }

    [Fact]
    public void Every_linear_axis_holds_its_largest_value_and_few_ticks()
    {
        for (var value = 0.001m; value < 2_000_000; value *= 1.37m)
        {
            var axis = ValueAxis.Linear(value);
            Assert.True(axis.Max > value, $"{value} is over {axis.Max}");
            Assert.InRange(axis.Ticks.Count, 3, 7);
        }
    }

    [Theory]
    [InlineData(97.4, 830, "80 100 200 300 500 800 1000")]
    [InlineData(9.74, 830, "8 10 20 50 100 200 500 1000")]
    [InlineData(1, 100000, "1 10 100 1000 10000 100000")]
    public void A_logarithmic_axis_has_ticks_at_round_numbers(decimal smallest, decimal largest, string ticks)
    {
        var axis = ValueAxis.Log(smallest, largest);
        Assert.True(axis.Min < smallest && axis.Max > largest);
        Assert.All(axis.Ticks, tick => Assert.InRange(tick, axis.Min, axis.Max));
        var expected = ticks.Split(' ').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        Assert.Subset(expected, axis.Ticks.ToHashSet());
        Assert.InRange(axis.Ticks.Count, 3, 7);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void A_logarithmic_axis_refuses_zero_and_upside_down(decimal smallest, decimal largest) => Assert.Throws<ArgumentOutOfRangeException>(() => ValueAxis.Log(smallest, largest));

    [Theory]
    [InlineData("2024-10-01", "2026-01-31", "Oct 2024|Jan 2025|Apr|Jul|Oct|Jan 2026")]
    [InlineData("2025-12-01", "2026-01-31", "Dec 2025|Jan 2026|Feb")]
    [InlineData("2015-01-01", "2021-06-30", "2015|2016|2017|2018|2019|2020|2021")]
    public void Time_is_parted_by_month_quarter_or_year_and_names_each_year_once(string first, string last, string labels)
    {
        var axis = TimeAxis.Over(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), Dates);
        Assert.Equal(labels, string.Join('|', axis.Ticks.Select(t => t.Label)));
        Assert.True(axis.FewTicks.Count <= axis.Ticks.Count && axis.FewTicks.Count <= 5);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    [InlineData("2026-01-31", "2020-01-01")]
    public void Any_two_days_give_an_axis_around_them(string first, string last)
    {
        var (a, b) = (DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        var axis = TimeAxis.Over(a, b, Dates);
        Assert.True(axis.Min <= (a < b ? a : b) && axis.Max >= (a < b ? b : a) && axis.Min < axis.Max);
        Assert.InRange(axis.Ticks.Count, 0, 12);
    }
}
