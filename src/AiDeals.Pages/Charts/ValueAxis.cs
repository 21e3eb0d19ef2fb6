namespace AiDeals.Pages.Charts;

/// <summary>A vertical axis in dollars: its limits and the values that get a line and a label, smallest first.</summary>
public sealed record ValueAxis(decimal Min, decimal Max, IReadOnlyList<decimal> Ticks)
{
    /// <summary>From 0, with at most six round steps and some air over the largest value for its label.</summary>
    /// <param name="largest">The largest value drawn; 0 or less gives the axis 0 to 1.</param>
    public static ValueAxis Linear(decimal largest)
    {
        if (largest <= 0) return new(0, 1, [0, 1]);
        var step = StepFor(largest);
        var max = Math.Ceiling(largest * 1.06m / (step / 2)) * (step / 2);
        var ticks = new List<decimal>();
        for (var tick = 0m; tick <= max; tick += step) ticks.Add(tick);
        return new(0, max, ticks);
    }

    /// <summary>Logarithmic, with ticks at 1, 2, 3, 5, 8 and their tenfolds, or fewer of them where the values span more than two powers of ten.</summary>
    /// <param name="smallest">Above zero, as every value on a logarithmic axis.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smallest"/> is not above zero or is above <paramref name="largest"/>.</exception>
    public static ValueAxis Log(decimal smallest, decimal largest)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(smallest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(smallest, largest);
        var (min, max) = (smallest * 0.75m, largest * 1.25m);
        foreach (var digits in new decimal[][] { [1, 2, 3, 5, 8], [1, 2, 5], [1, 3], [1] })
        {
            var ticks = LogTicks(min, max, digits);
            if (ticks.Count <= 7) return new(min, max, ticks);
        }
        var tens = LogTicks(min, max, [1]);
        return new(min, max, tens.Where((_, i) => i % 2 == 0).ToList());
    }

    private static List<decimal> LogTicks(decimal min, decimal max, decimal[] digits)
    {
        var ticks = new List<decimal>();
        for (var power = PowerOfTen(min); power <= max; power *= 10)
            ticks.AddRange(digits.Select(d => d * power).Where(tick => tick >= min && tick <= max));
        return ticks;
    }

    private static decimal StepFor(decimal largest)
    {
        var power = PowerOfTen(largest / 5);
        foreach (var digit in new[] { 1m, 2m, 2.5m, 5m })
            if (largest / (digit * power) <= 5) return digit * power;
        return 10 * power;
    }

    /// <summary>The largest power of ten that is not above the value.</summary>
    private static decimal PowerOfTen(decimal value)
    {
        var power = 1m;
        while (power > value) power /= 10;
        while (power * 10 <= value) power *= 10;
        return power;
    }
}
