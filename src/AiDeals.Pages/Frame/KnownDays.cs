using AiDeals.Data;
using AiDeals.Pages.Charts;
using AiDeals.Pages.Language;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Frame;

/// <summary>When what is shown became known: the strip under the bar, a dot for each month with articles.</summary>
public sealed record KnownDays(PartialDate? Newest, KnownDays.Drawing? Ruler)
{
    public const int Width = 660;
    public static readonly KnownDays None = new(null, null);

    /// <summary>Width of the part before the ruler, where older articles stand as one number.</summary>
    public const int Lead = 96;
    /// <summary>How far the ruler reaches back: more would press the recent months together.</summary>
    private const int Months = 24;

    /// <param name="Earlier">Articles older than the ruler.</param>
    public sealed record Drawing(int Earlier, double Start, IReadOnlyList<(double X, string? Label)> Ticks, IReadOnlyList<(double X, double Radius)> Dots);

    /// <summary>The last day on which the newest article may have appeared, but not after <paramref name="today"/>.</summary>
    public static async Task<DateOnly> AsOfAsync(AiDealsContext db, DateOnly today)
    {
        var last = await db.Articles.Where(a => a.Published != null).MaxAsync(a => (DateOnly?)a.Published!.Value.Last);
        return last is { } day && day < today ? day : today;
    }

    public static async Task<KnownDays> LoadAsync(AiDealsContext db, DateFormat dates)
    {
        var days = await db.Articles.AsNoTracking().Where(a => a.Published != null)
            .GroupBy(a => new { a.Published!.Value.First, a.Published!.Value.Precision })
            .Select(g => new { g.Key.First, g.Key.Precision, Count = g.Count() }).ToListAsync();
        return Of(days.Select(d => (PartialDate.Of(d.First, d.Precision), d.Count)).ToList(), dates);
    }

    /// <summary>A dot's area is the number of articles of its month; dates known to the year only have no dot, and what is older than two years is a number before the ruler.</summary>
    public static KnownDays Of(IReadOnlyList<(PartialDate Date, int Articles)> days, DateFormat dates)
    {
        if (days.Count == 0) return None;
        var newest = days.Select(d => d.Date).OrderByDescending(d => d.Last).ThenByDescending(d => d.First).First();
        var months = days.Where(d => d.Date.Precision is DatePrecision.Day or DatePrecision.Month)
            .GroupBy(d => new DateOnly(d.Date.First.Year, d.Date.First.Month, 1)).ToDictionary(g => g.Key, g => g.Sum(d => d.Articles));
        if (months.Count == 0) return new(newest, null);
        var oldest = months.Keys.Max().AddMonths(-Months);
        var earlier = months.Where(m => m.Key < oldest).Sum(m => m.Value);
        months = months.Where(m => m.Key >= oldest).ToDictionary();
        var start = earlier > 0 ? Lead : 0;
        var axis = TimeAxis.Over(months.Keys.Min(), months.Keys.Max().AddMonths(1), dates);
        var (first, span) = (axis.Min.DayNumber, Math.Max(1, axis.Max.DayNumber - axis.Min.DayNumber));
        double At(DateOnly day) => start + (double)(day.DayNumber - first) / span * (Width - 4 - start);
        var most = months.Values.Max();
        return new(newest, new Drawing(
            earlier, start,
            Labelled(axis.Ticks.Select(t => (At(t.Day), t.Label))),
            months.OrderBy(m => m.Key).Select(m => (At(m.Key.AddDays(14)), 2 + 2 * Math.Sqrt((double)m.Value / most))).ToList()));
    }

    // A label that would begin within the one before it, or run out of the drawing, leaves its tick alone: "জানুয়ারি ২০২৫" is twice as long as "Jan 2025".
    private static List<(double X, string? Label)> Labelled(IEnumerable<(double X, string Label)> ticks)
    {
        var labelled = new List<(double X, string? Label)>();
        var free = 0.0;
        foreach (var (x, label) in ticks)
        {
            var fits = x >= free && x <= Width - 70;
            labelled.Add((x, fits ? label : null));
            if (fits) free = x + 10 + 6 * label.Length;
        }
        return labelled;
    }
}
