using AiDeals.Deals;
using AiDeals.Pages.Language;
using AiDeals.Text;

namespace AiDeals.Pages.Charts;

/// <summary>One deal with its figure's address and name, as a bar's part names it.</summary>
public sealed record CountedDeal(Deal Deal, string Title, string Href);

/// <summary>Money raised by quarter and status. A deal counts in the quarter its date allows; a date that spans several is counted in none and said so.</summary>
public sealed class FundingByQuarter
{
    /// <summary>Bottom of a bar first: what is most certain.</summary>
    public static readonly IReadOnlyList<DealStatus> Order = [DealStatus.Completed, DealStatus.Announced, DealStatus.Offered, DealStatus.InTalks, DealStatus.Rumoured];

    private FundingByQuarter(BarsPlot? plot, IReadOnlyList<Quarter> quarters, int leftOut) => (Plot, Quarters, LeftOut) = (plot, quarters, leftOut);

    public sealed record Part(DealStatus Status, decimal Dollars, IReadOnlyList<CountedDeal> Deals)
    {
        /// <summary>A minimum where one of the deals has no upper limit.</summary>
        public Money Sum => new(Dollars, "USD", Deals.Any(d => d.Deal.Amount?.Maximum is null) ? AmountBound.AtLeast : AmountBound.Exact);
    }

    public sealed record Quarter(PartialDate Date, IReadOnlyList<Part> Parts)
    {
        public decimal Dollars => Parts.Sum(p => p.Dollars);
    }

    /// <summary>Null when no quarter has money.</summary>
    public BarsPlot? Plot { get; }
    public IReadOnlyList<Quarter> Quarters { get; }
    /// <summary>Deals whose date is a year only, or unknown.</summary>
    public int LeftOut { get; }
    public IReadOnlyList<DealStatus> Statuses => Order.Where(s => Quarters.Any(q => q.Parts.Any(p => p.Status == s))).ToList();

    /// <param name="most">How many quarters at most, the latest with money last.</param>
    public static FundingByQuarter Of(IEnumerable<CountedDeal> deals, Words words, int most = 6)
    {
        var all = deals.ToList();
        var inTotal = Total.Raised(all.Select(d => d.Deal), DealStatus.Rumoured).Counted.ToHashSet();
        var counted = all.Where(d => inTotal.Contains(d.Deal.Id)).Select(d => (Deal: d, Quarter: QuarterOf(d.Deal.Day))).ToList();
        var leftOut = counted.Count(d => d.Quarter is null);
        var dated = counted.Where(d => d.Quarter is not null).GroupBy(d => d.Quarter!.Value).ToDictionary(g => g.Key, g => g.Select(d => d.Deal).ToList());
        if (dated.Count == 0) return new(null, [], leftOut);
        var last = dated.Keys.Max();
        var first = Max(dated.Keys.Min(), last - (most - 1));
        var quarters = Enumerable.Range(first, last - first + 1)
            .Select(q => new Quarter(DateOf(q), Order.Select(s => PartOf(s, dated.GetValueOrDefault(q, []))).Where(p => p.Deals.Count > 0).ToList()))
            .ToList();
        var plot = new BarsPlot
        {
            Bars = quarters.Select((q, i) => Bar(q, i == 0 || i == quarters.Count - 1 || q.Date.First.Month == 1, words)).ToList(),
            Values = ValueAxis.Linear(quarters.Max(q => q.Dollars)),
            ValueLabel = v => words.Amounts.Dollars(v),
        };
        return new(plot, quarters, leftOut);
    }

    private static int Max(int a, int b) => a > b ? a : b;

    private static Part PartOf(DealStatus status, List<CountedDeal> deals)
    {
        var own = deals.Where(d => d.Deal.Status == status).OrderByDescending(d => d.Deal.Dollars!.Value).ToList();
        return new(status, own.Sum(d => d.Deal.Dollars!.Value), own);
    }

    private static PlotBar Bar(Quarter quarter, bool withYear, Words words) => new(
        words.Dates.Write(quarter.Date) is var label && withYear ? label : words.Dates.Quarter(quarter.Date),
        (quarter.Parts.Any(p => p.Sum.Bound == AmountBound.AtLeast) ? "≥" : "") + words.Amounts.Dollars(quarter.Dollars),
        quarter.Parts.Select(p => new PlotBarPart(p.Status.ToSnakeCase(), p.Dollars, p.Deals[0].Href,
            [words.Amounts.Bounded(p.Sum), words.Status(p.Status), .. p.Deals.Take(3).Select(d => d.Title)])).ToList());

    // Quarters as one running number make the gaps between them plain subtraction.
    private static int? QuarterOf(PartialDate? date) =>
        date is { } d && Number(d.First) == Number(d.Last) ? Number(d.First) : null;

    private static int Number(DateOnly day) => day.Year * 4 + (day.Month - 1) / 3;

    private static PartialDate DateOf(int number) => PartialDate.Quarter(number / 4, number % 4 + 1);
}
