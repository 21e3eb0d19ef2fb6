namespace AiDeals.Text;

/// <summary>The way from the words of an amount to its value, in one line: "৫ হাজার কোটি ডলার → 5 × 10³ × 10⁷ → 50 000 000 000 USD".</summary>
internal static class MoneyTrace
{
    public static string Chain(NumberPack pack, ReadingText text, Amount amount)
    {
        var numbers = new List<(string Expression, decimal Value)>();
        for (var i = amount.First; i < amount.Next; i++)
        {
            if (NumberTrace.Of(pack, text, i) is not var (expression, read) || read.Next > amount.Next) continue;
            numbers.Add((expression, Math.Abs(read.Value)));
            i = Math.Max(i, read.Next - 1);
        }
        var value = NumberTrace.Grouped(amount.Low) + (amount.High is { } high ? $"–{NumberTrace.Grouped(high)}" : "");
        return $"{text.Span(amount.Start, amount.End).In(text.Source.Original)} → {Expression(numbers, amount) ?? value} → {value} {amount.Code}";
    }

    /// <summary>Null where the numbers that stand there do not explain the amount.</summary>
    private static string? Expression(List<(string Expression, decimal Value)> numbers, Amount amount)
    {
        if (numbers.Count == 0 || numbers.Exists(n => n.Value == 0)) return null;
        var low = numbers[0];
        if (amount.High is { } high)
            return numbers.Count < 2 ? null : $"{NumberTrace.Times(low.Expression, amount.Low / low.Value)} to {NumberTrace.Times(numbers[^1].Expression, high / numbers[^1].Value)}";
        // "seven dollars and fifty cents"; of "1 trillion (1 lakh crore)" the first counts.
        var factor = amount.Low / low.Value;
        if (numbers.Count == 1 || factor == 1) return NumberTrace.Times(low.Expression, factor);
        var rest = amount.Low - low.Value;
        return rest > 0 ? $"{low.Expression} + {NumberTrace.Times(numbers[1].Expression, rest / numbers[1].Value)}" : NumberTrace.Times(low.Expression, factor);
    }
}
