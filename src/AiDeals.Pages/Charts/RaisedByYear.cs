using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Charts;

/// <summary>Money raised by year and status, from the deals that a total counts.</summary>
public static class RaisedByYear
{
    /// <param name="Open">One of the deals has no upper limit, so the sum is a minimum.</param>
    /// <param name="Share">Of the largest part of all years, 0 to 1: the length of its bar.</param>
    public sealed record Part(DealStatus Status, decimal Dollars, double Share, bool Open, IReadOnlyList<CountedDeal> Deals)
    {
        public Money Sum => new(Dollars, "USD", Open ? AmountBound.AtLeast : AmountBound.Exact);
    }

    /// <param name="Number">The calendar year; null for deals without any date.</param>
    public sealed record Year(int? Number, IReadOnlyList<Part> Parts);

    /// <summary>Oldest year first, undated deals last. Within a year the most certain status first; completed and sought money is never one sum.</summary>
    /// <param name="deals">Of one company; the ledger's total decides which of them count.</param>
    public static IReadOnlyList<Year> Of(IReadOnlyList<CountedDeal> deals)
    {
        var inTotal = Total.Raised(deals.Select(d => d.Deal), DealStatus.Rumoured).Counted.ToHashSet();
        return Of(deals, d => inTotal.Contains(d.Deal.Id) ? d.Deal.Dollars!.Value : null, d => d.Deal.Amount?.Maximum is null);
    }

    /// <param name="value">What a deal counts with; null leaves it out.</param>
    /// <param name="open">Whether what it counts with is a minimum.</param>
    public static IReadOnlyList<Year> Of(IEnumerable<CountedDeal> deals, Func<CountedDeal, decimal?> value, Func<CountedDeal, bool> open)
    {
        var counted = deals.Select(d => (Deal: d, Dollars: value(d))).Where(d => d.Dollars is > 0).ToList();
        var groups = counted.GroupBy(d => (Year: YearOf(d.Deal), d.Deal.Deal.Status)).ToDictionary(g => g.Key, g => g.ToList());
        if (groups.Count == 0) return [];
        var largest = groups.Values.Max(g => g.Sum(d => d.Dollars!.Value));
        return groups.Keys.Select(k => k.Year).Distinct().OrderBy(y => y ?? int.MaxValue)
            .Select(year => new Year(year, FundingByQuarter.Order.Where(s => groups.ContainsKey((year, s))).Select(s =>
            {
                var own = groups[(year, s)];
                var sum = own.Sum(d => d.Dollars!.Value);
                return new Part(s, sum, (double)(sum / largest), own.Exists(d => open(d.Deal)), own.OrderByDescending(d => d.Dollars).Select(d => d.Deal).ToList());
            }).ToList()))
            .Where(y => y.Parts.Count > 0)
            .ToList();
    }

    // A quarter or month lies within one year; only a date that is wholly unknown has none.
    private static int? YearOf(CountedDeal deal) => deal.Deal.Day?.First.Year;
}
