using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Deals;

/// <summary>One step of the ladder from rumour to completion.</summary>
/// <param name="Reported">Whether any claim says so, and when each appeared (only known dates).</param>
public sealed record LadderStep(DealStatus Status, bool IsNow, bool Reported, IReadOnlyList<PartialDate> Dates);

/// <summary>How far a deal is said to have come. A dead end ends the ladder after the furthest step that was reported.</summary>
public static class StatusLadder
{
    private static readonly DealStatus[] Steps = [DealStatus.Rumoured, DealStatus.InTalks, DealStatus.Offered, DealStatus.Announced, DealStatus.Completed];

    public static IReadOnlyList<LadderStep> Of(DealStatus now, IReadOnlyList<(DealStatus Status, PartialDate? Published)> claims)
    {
        LadderStep Step(DealStatus status) => new(status, status == now, claims.Any(c => c.Status == status),
            claims.Where(c => c.Status == status).Select(c => c.Published).OfType<PartialDate>().Distinct().Order().ToList());
        if (now is not (DealStatus.Rejected or DealStatus.Cancelled)) return Steps.Select(Step).ToList();
        var furthest = claims.Where(c => c.Status < DealStatus.Rejected).Select(c => (int)c.Status).DefaultIfEmpty(-1).Max();
        // What was rejected had been offered, also where no claim reports the offer by itself.
        if (now == DealStatus.Rejected) furthest = Math.Max(furthest, (int)DealStatus.Offered);
        return [.. Steps.Where(s => (int)s <= Math.Min(furthest, (int)DealStatus.Announced)).Select(Step), Step(now)];
    }
}
