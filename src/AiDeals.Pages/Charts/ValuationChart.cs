using AiDeals.Deals;
using AiDeals.Pages.Language;
using AiDeals.Text;

namespace AiDeals.Pages.Charts;

/// <summary>One valuation as the chart and its table show it.</summary>
/// <param name="Href">Where the words are.</param>
/// <param name="Detail">What it came with, in the reader's language: "with a $6.6B round"; may be empty.</param>
/// <param name="Languages">Of the articles that say it.</param>
public sealed record ValuationFigure(Valuation Valuation, string Href, string Detail, IReadOnlyList<string> Languages);

/// <summary>A company's valuations as marks: which shape each has, how long a report stands, what the title says. Nothing is joined and nothing interpolated.</summary>
public sealed class ValuationChart
{
    private ValuationChart(PointsPlot? plot, int leftOut) => (Plot, LeftOut) = (plot, leftOut);

    /// <summary>Null when no figure has both a date and a dollar value.</summary>
    public PointsPlot? Plot { get; }

    /// <summary>Figures that stand in the table only, for want of a date or a dollar value.</summary>
    public int LeftOut { get; }

    /// <param name="figures">In any order.</param>
    /// <param name="asOf">The last day of what is known: reports stand until then.</param>
    public static ValuationChart Of(IReadOnlyList<ValuationFigure> figures, DateOnly asOf, bool log, Words words)
    {
        var drawn = figures.Where(f => f.Valuation is { Date: not null, Dollars: { Value: > 0 } }).OrderBy(f => f.Valuation.Date!.Value).ThenBy(f => f.Valuation.Dollars!.Value).ToList();
        var leftOut = figures.Count - drawn.Count;
        if (drawn.Count == 0) return new(null, leftOut);
        var points = drawn.Select(f => Point(f, HoldUntil(f, drawn, asOf), words)).ToList();
        var last = points.Max(p => p.To) is var latest && latest > asOf ? latest : asOf;
        var largest = points.Max(p => p.High ?? p.Value);
        return new(new PointsPlot
        {
            Points = points,
            Time = TimeAxis.Over(points.Min(p => p.From), last, words.Dates),
            Values = log ? ValueAxis.Log(points.Min(p => p.Value), largest) : ValueAxis.Linear(largest),
            ValueLabel = v => words.Amounts.Dollars(v),
            Log = log,
            AsOf = asOf,
            AsOfLabel = words.KnownUpTo(words.Dates.Write(asOf)),
        }, leftOut);
    }

    /// <summary>What the figures amount to, by rule: the last one reported and the latest one sought after it or beside it. What was sought before the last report is history.</summary>
    public static string? Finding(IReadOnlyList<ValuationFigure> figures, Words words)
    {
        var reported = LastReported(figures);
        var sought = LastSought(figures) is { } latest && Begins(latest) >= (reported is null ? DateOnly.MinValue : Begins(reported)) ? latest : null;
        return (reported, sought) switch
        {
            (null, null) => null,
            ({ } r, null) => words.ValuationReportedOnly(Label(r.Valuation, words)),
            (null, { } s) => words.ValuationSoughtOnly(Label(s.Valuation, words)),
            ({ } r, { } s) => words.ValuationFinding(Label(r.Valuation, words), Label(s.Valuation, words)),
        };
    }

    public static ValuationFigure? LastReported(IReadOnlyList<ValuationFigure> figures) => Last(figures, v => v.Nature == ValuationNature.Reported && Stands(v));

    public static ValuationFigure? LastSought(IReadOnlyList<ValuationFigure> figures) => Last(figures, v => v.Nature == ValuationNature.Sought && v.Status is not (DealStatus.Rejected or DealStatus.Cancelled));

    private static ValuationFigure? Last(IReadOnlyList<ValuationFigure> figures, Func<Valuation, bool> fits) =>
        figures.Where(f => fits(f.Valuation)).OrderByDescending(Begins).ThenByDescending(f => f.Valuation.Dollars?.Value ?? 0).FirstOrDefault();

    private static DateOnly Begins(ValuationFigure figure) => figure.Valuation.Date?.First ?? DateOnly.MinValue;

    /// <summary>The bound's words and the short amount: "up to $830B".</summary>
    public static string Label(Valuation valuation, Words words) => words.Amounts.Bounded(valuation.Amount);

    /// <summary>The shape of a mark: what kind of value it is.</summary>
    public static string Shape(Valuation valuation) => valuation.Nature switch
    {
        ValuationNature.Sought => "sought",
        ValuationNature.OfferImplied => "offer",
        _ => valuation.Basis == ValuationBasis.TenderPrice ? "secondary" : "round",
    };

    private static bool Stands(Valuation v) => v.Status is DealStatus.Announced or DealStatus.Completed;

    private static DateOnly? HoldUntil(ValuationFigure figure, List<ValuationFigure> drawn, DateOnly asOf)
    {
        if (figure.Valuation.Nature != ValuationNature.Reported || !Stands(figure.Valuation)) return null;
        var own = Middle(figure.Valuation.Date!.Value);
        var next = drawn.Where(f => f.Valuation.Nature == ValuationNature.Reported && Stands(f.Valuation)).Select(f => Middle(f.Valuation.Date!.Value)).Where(day => day > own).DefaultIfEmpty(asOf).Min();
        return next > own ? next : null;
    }

    private static DateOnly Middle(PartialDate date) => date.First.AddDays((date.Last.DayNumber - date.First.DayNumber) / 2);

    private static PlotPoint Point(ValuationFigure figure, DateOnly? holdUntil, Words words)
    {
        var v = figure.Valuation;
        var basis = v.Nature == ValuationNature.Reported && v.Basis != ValuationBasis.Unspecified ? words.Basis(v.Basis) : words.Nature(v.Nature);
        var status = words.Status(v.Status);
        return new PlotPoint
        {
            From = v.Date!.Value.First,
            To = v.Date.Value.Last,
            Value = v.Dollars!.Value,
            High = v.Dollars.ValueHigh,
            Basis = Shape(v),
            Status = v.Status.ToSnakeCase(),
            Bound = v.Amount.Bound.ToSnakeCase(),
            HoldUntil = holdUntil,
            Label = Label(v, words),
            // "Reported" says no more than the shape: the label keeps its room for others.
            Detail = figure.Detail.Length > 0 && figure.Detail != words.Nature(ValuationNature.Reported) ? [figure.Detail] : [],
            Tip = [Label(v, words), $"{basis}, {status}", words.Dates.Write(v.Date.Value), string.Join(", ", figure.Languages.Select(l => words.LanguageName(l)))],
            Href = figure.Href,
        };
    }
}
