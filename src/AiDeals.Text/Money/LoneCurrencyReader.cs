namespace AiDeals.Text;

/// <summary>Amounts without a number before the currency: the dual ("دولارين") and the noun with its "one" behind it ("دولار واحد").</summary>
internal sealed class LoneCurrencyReader(MoneyPack pack)
{
    // "لم يدفع دولارا واحدا": a denial stands near.
    private const int Near = 4;

    /// <summary>Adds such amounts to those found; both are in the order of the text.</summary>
    /// <param name="taken">Marks the numbers that became money: the "one".</param>
    public List<Amount> Complete(ReadingText text, List<NumberRead> numbers, bool[] taken, List<Amount> found)
    {
        if (pack.Duals.Count == 0 && pack.OneBehind.Count == 0) return found;
        List<Amount>? all = null;
        var (known, k) = (0, 0);
        for (var i = 0; i < text.Count; i++)
        {
            while (known < found.Count && found[known].Next <= i)
            {
                all?.Add(found[known]);
                known++;
            }
            if (known < found.Count && found[known].First <= i || !TryRead(text, i, out var amount)) continue;
            while (k < numbers.Count && numbers[k].Next <= i) k++;
            if (k < numbers.Count && numbers[k].First < amount.Next)
            {
                if (taken[k] || numbers[k].First == i) continue;
                taken[k] = true;
            }
            all ??= found[..known];
            // "ريالين و40 هللة".
            if (known < found.Count && found[known] is { Parts: > 1, High: null } coins && coins.Code == amount.Code && amount.Parts == 1 && (coins.First == amount.Next || coins.First == amount.Next + 1 && text[amount.Next].Length == 1 && text.Is(amount.Next, TokenKind.Word)))
            {
                amount = amount with { Low = amount.Low + coins.Low, Next = coins.Next, End = coins.End, Steps = [.. amount.Steps, .. coins.Steps] };
                known++;
            }
            all.Add(amount);
            i = amount.Next - 1;
        }
        if (all is null) return found;
        all.AddRange(found[known..]);
        return all;
    }

    private bool TryRead(ReadingText text, int index, out Amount amount)
    {
        amount = null!;
        if (pack.Prefixes.TryMatch(pack.Duals, text, index, out var dual, out _))
        {
            amount = Of(text, index, dual, 2, text.IndexAt(index, dual.WordEnd), dual.End);
            return true;
        }
        if (!pack.Prefixes.TryMatch(pack.Currencies, text, index, out var one, out _) || one.Value.IsSign || one.HasEnding) return false;
        var at = text.IndexAt(index, one.WordEnd);
        if (!pack.OneBehind.TryMatch(text, at, out var word)) return false;
        amount = Of(text, index, one, 1, text.IndexAt(at, word.WordEnd), word.End);
        for (var i = Math.Max(0, index - Near); i < Math.Min(text.Count, amount.Next + Near); i++)
            if (pack.Denials.TryMatch(text, i, out _)) return false;
        return true;
    }

    private static Amount Of(ReadingText text, int index, PhraseMatch<CurrencyWord> word, decimal count, int next, int end)
    {
        var value = count / word.Value.Parts;
        return new Amount(index, next, word.Start, end, value, null, word.Value.Code, word.Value.Parts, 1, text.Folded[word.Start..word.End], [$"{text.Span(word.Start, end).In(text.Source.Original)} = {MoneyReader.Plain(value)} {word.Value.Code}"]);
    }
}
