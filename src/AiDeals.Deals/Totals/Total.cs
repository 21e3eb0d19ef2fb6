using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>A sum in US dollars as far as it is known.</summary>
/// <param name="Minimum">What the counted deals come to at least.</param>
/// <param name="Maximum">What they come to at most; null when one of them has no upper limit ("at least $50 billion").</param>
/// <param name="Counted">The deals in the sum.</param>
/// <param name="UpTo">Deals left out because only a maximum is known.</param>
/// <param name="Undisclosed">Deals left out because no amount is known; undisclosed is not zero.</param>
/// <param name="WithoutRate">Deals left out because their currency has no rate of their time.</param>
public sealed record Total(decimal Minimum, decimal? Maximum, IReadOnlyList<Guid> Counted, IReadOnlyList<Guid> UpTo, IReadOnlyList<Guid> Undisclosed, IReadOnlyList<Guid> WithoutRate)
{
    /// <summary>What a company raised: rounds and the stakes that are in no round, without secondary sales.</summary>
    /// <param name="deals">The company's; others than funding rounds are passed over.</param>
    public static Total Raised(IEnumerable<Deal> deals, DealStatus atLeast) => Of(deals.Where(d => d.Kind == DealKind.FundingRound && !d.SecondarySale), atLeast);

    /// <summary>
    /// Sums deals that have come at least so far; rejected and cancelled ones never count. One level is taken: a stake whose round is in the sum adds nothing, unless the
    /// round's own amount is unknown or only a maximum: then its stakes stand for it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is no step of the ladder.</exception>
    public static Total Of(IEnumerable<Deal> deals, DealStatus atLeast)
    {
        if (atLeast is DealStatus.Rejected or DealStatus.Cancelled) throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "A dead end is no step of the ladder.");
        var counting = deals.Where(d => d.Status is not (DealStatus.Rejected or DealStatus.Cancelled) && d.Status >= atLeast).DistinctBy(d => d.Id).OrderBy(d => d.Id).ToList();
        var ids = counting.Select(d => d.Id).ToHashSet();
        var parts = counting.Where(d => d.PartOfId is { } whole && ids.Contains(whole)).ToLookup(d => d.PartOfId!.Value);
        var sum = new Sum();
        foreach (var deal in counting)
            if (deal.PartOfId is not { } whole || !ids.Contains(whole)) sum.Add(deal, parts);
        return new Total(sum.Minimum, sum.Maximum, sum.Counted, sum.UpTo, sum.Undisclosed, sum.WithoutRate);
    }

    private sealed class Sum
    {
        public decimal Minimum { get; private set; }
        public decimal? Maximum { get; private set; } = 0m;
        public List<Guid> Counted { get; } = [];
        public List<Guid> UpTo { get; } = [];
        public List<Guid> Undisclosed { get; } = [];
        public List<Guid> WithoutRate { get; } = [];

        public void Add(Deal deal, ILookup<Guid, Deal> parts)
        {
            if (deal.Amount is { Bound: not AmountBound.UpTo } amount && deal.Dollars is { } dollars)
            {
                Minimum += dollars.Value;
                Maximum += amount.Maximum is null ? null : dollars.ValueHigh ?? dollars.Value;
                Counted.Add(deal.Id);
                return;
            }
            (deal.Amount is null ? Undisclosed : deal.Amount.Bound == AmountBound.UpTo ? UpTo : WithoutRate).Add(deal.Id);
            foreach (var part in parts[deal.Id]) Add(part, parts);
        }
    }
}
