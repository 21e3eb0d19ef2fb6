using AiDeals.Pages.Frame;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

public class KnownDaysTests
{
    private static KnownDays.Drawing Ruler(params (string Date, int Articles)[] days) => KnownDays.Of(days.Select(d => (Given.Date(d.Date), d.Articles)).ToList(), Given.English.Dates).Ruler!;

    [Fact]
    public void Articles_of_long_ago_are_counted_before_the_ruler_and_do_not_press_it_together()
    {
        var ruler = Ruler(("2016-06", 2), ("2018-06-08", 1), ("2025-11", 3), ("2026-05-16", 1));
        Assert.Equal(3, ruler.Earlier);
        Assert.Equal(2, ruler.Dots.Count);
        Assert.True(ruler.Dots[1].X - ruler.Dots[0].X > 100);
        Assert.All(ruler.Dots, dot => Assert.InRange(dot.X, KnownDays.Lead, KnownDays.Width));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    [InlineData("hi")]
    [InlineData("ar")]
    public void Labels_of_the_ruler_never_run_into_each_other(string language)
    {
        var ruler = KnownDays.Of([(Given.Date("2016-06"), 2), (Given.Date("2024-10"), 1), (Given.Date("2026-05-16"), 1)], Language.Words.For(language).Dates).Ruler!;
        var labels = ruler.Ticks.Where(t => t.Label is not null).ToList();
        Assert.True(labels.Count >= 3);
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.First.X + 6 * pair.First.Label!.Length < pair.Second.X, pair.First.Label));
    }

    [Fact]
    public void Without_old_articles_the_ruler_has_the_whole_width()
    {
        var ruler = Ruler(("2024-11", 1), ("2026-01", 1));
        Assert.Equal((0, 0.0), (ruler.Earlier, ruler.Start));
    }
}
