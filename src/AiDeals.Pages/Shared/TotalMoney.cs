using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Shared;

/// <summary>A total as an amount that a page can show.</summary>
public static class TotalMoney
{
    /// <summary>A sum of which one part has no upper limit is itself a minimum; one of ranges is a range. Null when nothing was counted.</summary>
    public static Money? Of(Total total) => total.Counted.Count == 0 ? null
        : total.Maximum is not { } most ? new Money(total.Minimum, "USD", AmountBound.AtLeast)
        : most > total.Minimum ? new Money(total.Minimum, "USD", AmountBound.Range, most)
        : new Money(total.Minimum, "USD");
}
