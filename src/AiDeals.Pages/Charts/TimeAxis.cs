using AiDeals.Pages.Language;
using AiDeals.Text;

namespace AiDeals.Pages.Charts;

public sealed record TimeTick(DateOnly Day, string Label);

/// <summary>A horizontal axis of days with its labels; <see cref="FewTicks"/> are for a narrow screen.</summary>
public sealed record TimeAxis(DateOnly Min, DateOnly Max, IReadOnlyList<TimeTick> Ticks, IReadOnlyList<TimeTick> FewTicks)
{
    /// <summary>Room for every day in between and a little on both sides; ticks by month, quarter, year or several years, whatever keeps them at eight or fewer.</summary>
    public static TimeAxis Over(DateOnly first, DateOnly last, DateFormat dates)
    {
        if (last < first) (first, last) = (last, first);
        var span = last.DayNumber - first.DayNumber;
        // A single day still needs a neighbourhood, or its mark would stand on the axis.
        var air = Math.Max(span * 4 / 100, span < 45 ? 20 : 6);
        var min = first.DayNumber - air < 0 ? DateOnly.MinValue : first.AddDays(-air);
        var max = last.DayNumber + Math.Max(span * 2 / 100, 4) > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : last.AddDays(Math.Max(span * 2 / 100, 4));
        var months = StepInMonths(min, max, 8);
        return new(min, max, TicksEvery(min, max, months, dates), TicksEvery(min, max, StepInMonths(min, max, 4), dates));
    }

    private static readonly int[] Steps = [1, 3, 12, 24, 60, 120, 300, 600, 1200, 2400, 6000, 12000, 24000];

    private static int StepInMonths(DateOnly min, DateOnly max, int most) =>
        Array.Find(Steps, step => (max.DayNumber - min.DayNumber) / 30.44 / step <= most) is > 0 and var found ? found : Steps[^1];

    private static List<TimeTick> TicksEvery(DateOnly min, DateOnly max, int step, DateFormat dates)
    {
        var ticks = new List<TimeTick>();
        var day = step < 12 ? new DateOnly(min.Year, (min.Month - 1) / step * step + 1, 1) : new DateOnly(Math.Max(1, min.Year / (step / 12) * (step / 12)), 1, 1);
        for (; day <= max; day = day.AddMonths(step))
        {
            if (day < min) continue;
            // The year stands once, at its first tick.
            var label = step >= 12 ? dates.Year(day.Year) : ticks.Count == 0 || ticks[^1].Day.Year != day.Year ? dates.Write(PartialDate.Month(day.Year, day.Month)) : dates.Month(day);
            ticks.Add(new(day, label));
            if (day.Year >= 9999 - step / 12) break;
        }
        return ticks;
    }
}
