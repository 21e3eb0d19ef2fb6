using AiDeals.Text;

namespace AiDeals.Deals;

internal enum Likeness { Unknown, Agree, Differ }

/// <summary>Compares two stated amounts.</summary>
internal static class Figures
{
    /// <summary>Figures closer than this share of the larger are the same figure, rounded.</summary>
    public const decimal Tolerance = 0.05m;

    /// <summary>
    /// Agree: the stated figures lie within 5 % of each other. Differ: no real amount could meet both ("at least 50" and "55" do not differ). Unknown: one is missing, the
    /// bounds leave room, or there is no rate to compare two currencies.
    /// </summary>
    public static Likeness Compare(Money? a, DollarValue? aDollars, Money? b, DollarValue? bDollars)
    {
        if (Limits(a, aDollars, b, bDollars) is not var (one, other)) return Likeness.Unknown;
        if (Near(one.Stated, other.Stated) && Near(one.StatedHigh, other.StatedHigh)) return Likeness.Agree;
        return Below(one.Maximum, other.Minimum) || Below(other.Maximum, one.Minimum) ? Likeness.Differ : Likeness.Unknown;
    }

    /// <summary>Whether the stated figures, whatever their bounds, lie more than 5 % apart; null when they cannot be compared.</summary>
    public static bool? Apart(Money? a, DollarValue? aDollars, Money? b, DollarValue? bDollars) =>
        Limits(a, aDollars, b, bDollars) is var (one, other) ? !(Near(one.Stated, other.Stated) && Near(one.StatedHigh, other.StatedHigh)) : null;

    public static bool Near(decimal a, decimal b) => Math.Abs(a - b) <= Tolerance * Math.Max(a, b);

    private static bool Below(decimal? maximum, decimal? minimum) => maximum is { } max && minimum is { } min && max < min && !Near(max, min);

    private readonly record struct Span(decimal Stated, decimal StatedHigh, decimal? Minimum, decimal? Maximum);

    private static (Span, Span)? Limits(Money? a, DollarValue? aDollars, Money? b, DollarValue? bDollars)
    {
        if (a is null || b is null) return null;
        if (a.Currency == b.Currency) return (Of(a, a.Value, a.ValueHigh), Of(b, b.Value, b.ValueHigh));
        return aDollars is null || bDollars is null ? null : (Of(a, aDollars.Value, aDollars.ValueHigh), Of(b, bDollars.Value, bDollars.ValueHigh));
    }

    private static Span Of(Money money, decimal value, decimal? high) =>
        new(value, high ?? value, money.Minimum is null ? null : value, money.Maximum is null ? null : high ?? value);
}
