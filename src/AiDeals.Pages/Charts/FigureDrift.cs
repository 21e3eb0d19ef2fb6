using AiDeals.Deals;
using AiDeals.Pages.Language;
using AiDeals.Text;

namespace AiDeals.Pages.Charts;

/// <summary>One claim's figure of a deal, at the day its article appeared.</summary>
public sealed record ReportedFigure(Claim Claim, decimal Dollars, decimal? DollarsHigh, string Href);

/// <summary>How the reported figure of one deal moved.</summary>
public static class FigureDrift
{
    /// <summary>Null unless at least two different figures with a known day of publication were reported: one figure does not move.</summary>
    /// <param name="whole">The round that the deal is a part of, drawn as a dashed line.</param>
    public static PointsPlot? Of(IReadOnlyList<ReportedFigure> figures, PlotReference? whole, DateOnly asOf, Words words)
    {
        var drawn = figures.Where(f => f.Claim.Article.Published is not null && f.Dollars > 0).OrderBy(f => f.Claim.Article.Published!.Value).ToList();
        if (drawn.Select(f => (f.Dollars, f.Claim.Amount?.Bound)).Distinct().Count() < 2) return null;
        // Two articles of one month with one figure are one mark; the claims below list both.
        var points = drawn.GroupBy(f => (f.Claim.Article.Published, f.Dollars, f.Claim.Amount!.Bound, f.Claim.Status)).Select(g => Point(g.ToList(), words)).ToList();
        var last = points.Max(p => p.To) is var latest && latest > asOf ? latest : asOf;
        return new PointsPlot
        {
            Points = points,
            Time = TimeAxis.Over(points.Min(p => p.From), last, words.Dates),
            Values = ValueAxis.Linear(Math.Max(points.Max(p => p.High ?? p.Value), whole?.Value ?? 0)),
            ValueLabel = v => words.Amounts.Dollars(v),
            AsOf = asOf,
            AsOfLabel = words.KnownUpTo(words.Dates.Write(asOf)),
            Reference = whole,
            Height = 330,
            HeightSmall = 310,
        };
    }

    private static PlotPoint Point(List<ReportedFigure> same, Words words)
    {
        var (claim, published) = (same[0].Claim, same[0].Claim.Article.Published!.Value);
        var label = $"{words.Bound(claim.Amount!.Bound)} {words.Amounts.Short(claim.Amount)}".Trim();
        var languages = string.Join(", ", same.Select(f => words.LanguageName(f.Claim.Article.Language)).Distinct());
        return new PlotPoint
        {
            From = published.First,
            To = published.Last,
            Value = same[0].Dollars,
            High = same[0].DollarsHigh,
            Basis = "round",
            Status = claim.Status.ToSnakeCase(),
            Bound = claim.Amount.Bound.ToSnakeCase(),
            Label = label,
            Detail = [languages],
            Tip = [label, words.Status(claim.Status), words.Dates.Write(published), languages],
            Href = same[0].Href,
        };
    }
}
