using AiDeals.Deals;

namespace AiDeals.Pages.Charts;

/// <summary>Compute contracts as areas: width the years, height the dollars a year, so that the area is the value. One scale for a whole table.</summary>
public sealed class ContractSlabs
{
    public const double Width = 160, Height = 44;

    private readonly decimal longest, dearest;

    public ContractSlabs(IEnumerable<Deal> contracts)
    {
        var sized = contracts.Where(c => PerYear(c) is not null).ToList();
        longest = sized.Select(c => c.Term!.Value.Years).DefaultIfEmpty(0).Max();
        dearest = sized.Select(c => PerYear(c)!.Value).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whole years of the axis, at least 1.</summary>
    public int Years => Math.Max(1, (int)Math.Ceiling(longest));

    /// <summary>Dollars a year; null without a term, without a dollar value or for a maximum.</summary>
    public static decimal? PerYear(Deal contract) => contract is { Dollars: { } dollars, Term: { } term } && term.Years > 0 ? dollars.Value / term.Years : null;

    /// <summary>Width and height in pixels of the drawing; null for a contract that is not drawn. Nothing is thinner than a pixel and a half.</summary>
    public (double Width, double Height)? Slab(Deal contract) => PerYear(contract) is { } perYear
        ? ((double)(contract.Term!.Value.Years / Years) * Width, Math.Max(1.5, (double)(perYear / dearest) * Height))
        : null;

    /// <summary>Where year <paramref name="year"/> ends on the axis.</summary>
    public double At(int year) => Width * year / Years;
}
