using System.Globalization;

namespace AiDeals.Text;

/// <summary>Joins numbers with the currency beside them into amounts of money: single ones, ranges, amounts with cents, and amounts whose currency the sentence has just named.</summary>
internal sealed class MoneyReader(MoneyPack pack, NumberPack numberPack)
{
    private readonly CurrencyReader currencies = new(pack);
    private readonly BoundReader bounds = new(pack);
    private readonly LoneCurrencyReader lone = new(pack);
    private readonly ElisionReader elisions = new(pack, numberPack);
    private readonly CurrencyContexts contexts = new(pack);

    /// <param name="taken">Marks the numbers that became money (index as in <paramref name="numbers"/>).</param>
    public List<MoneyMention> ReadAll(ReadingText text, List<NumberRead> numbers, bool[] taken)
    {
        var found = new List<Amount>();
        var from = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (taken[i] || numbers[i].Value < 0 && !text.Is(numbers[i].First, '-')) continue;
            var low = Single(text, numbers[i], from);
            if (TryRange(text, numbers, taken, i, low, found, out var amount, out var last) || TryAmount(text, numbers, i, low, out amount, out last))
            {
                found.Add(amount);
                for (var k = i; k <= last; k++) taken[k] = true;
                from = amount.Next;
                i = last;
            }
        }
        found = lone.Complete(text, numbers, taken, found);
        found = elisions.Complete(text, numbers, taken, found);
        contexts.Resolve(text, found);
        return [.. found.Select(a => Mention(text, a))];
    }

    /// <summary>A number with what stands beside it; <see cref="After"/> and <see cref="Before"/> may be absent.</summary>
    private readonly record struct Side(NumberRead Number, decimal Value, decimal Scale, CurrencyRead? Before, CurrencyRead? After, int Next, int End, bool Closed)
    {
        public int Start => Before?.Start ?? Number.Start;
        public int First => Before?.First ?? Number.First;
        public CurrencyWord? Currency => After is { Word: var after } && (Before is null || !after.IsSign || after.Code.Length == 3) ? after : Before?.Word;
    }

    private Side Single(ReadingText text, NumberRead number, int from)
    {
        var (value, scale, next, end, closed) = (Math.Abs(number.Value), number.Scale, number.Next, number.End, number.Closed);
        CurrencyRead? before = currencies.TryBefore(text, number, from, out var b) ? b : null;
        if (!closed && numberPack.MoneyAbbreviations.TryMatch(text, next, out var letters))
        {
            var after = text.IndexAt(next, letters.WordEnd);
            // "38 হাBDT", "$3m", "EUR 2.5 m": only beside a currency.
            if ((before is not null || currencies.TryAfter(text, after, true, out _)) && value < 1e27m / letters.Value.Scale)
                (value, scale, next, end) = (value * letters.Value.Scale, scale * letters.Value.Scale, after, letters.End);
        }
        CurrencyRead? behind = !closed && currencies.TryAfter(text, next, before is null && !IsYear(number) && number.IsDigits(text), out var a) && Agree(before, a) ? a : null;
        if (behind is { } cur) (next, end, closed) = (cur.Next, cur.End, cur.Closed);
        var factor = (before?.Scale ?? 1) * (behind?.Scale ?? 1);
        return new Side(number, value * factor, scale * factor, before, behind, next, end, closed);
    }

    /// <summary>"in 2024 USD 5 million" speaks of no 2024 dollars.</summary>
    private static bool IsYear(NumberRead number) => number is { Scale: 1, Value: >= 1900 and <= 2100 } && number.Value == decimal.Truncate(number.Value);

    /// <summary>"¥65 billion CNY" and "$5 billion USD" name one currency twice; in "₹500 crore $60m" the second belongs to the next amount.</summary>
    private static bool Agree(CurrencyRead? before, CurrencyRead after) => before is null || after.Word.Parts == 1 && (before.Value.Word.Code == after.Word.Code || before.Value.End - before.Value.Start == 1 && !after.Closed);

    private bool TryAmount(ReadingText text, List<NumberRead> numbers, int index, Side side, out Amount amount, out int last)
    {
        last = index;
        amount = null!;
        if (side.Number.Bare || IsManner(text, side)) return false;
        if (side.Currency is not { } currency) return TryRestated(text, numbers, index, side, out amount, out last);
        if (side.Value == 1 && !side.Number.IsDigits(text) && IsDenied(text, side)) return false;
        var value = side.Value / currency.Parts;
        var (next, end) = (side.Next, side.End);
        List<string> steps = [Step(text, side), .. CurrencySteps(text, side)];
        if (currency.Parts == 1 && TryCents(text, numbers, index, currency.Code, next, out var cents))
        {
            value += cents.Value / cents.Currency!.Parts;
            (next, end, last) = (cents.Next, cents.End, index + 1);
            steps.Add($"{text.Span(cents.Start, cents.End).In(text.Source.Original)} = {Plain(cents.Value / cents.Currency.Parts)}");
        }
        else if (currency.Parts == 1 && index + 1 < numbers.Count && TryHalf(text, numbers[index + 1], currency.Code, next, out var half))
        {
            value += half.Value;
            (next, end, last) = (half.Next, half.End, index + 1);
            steps.Add($"{text.Span(half.Start, half.End).In(text.Source.Original)} = {Plain(half.Value)}");
        }
        amount = new Amount(side.First, next, side.Start, end, value, null, currency.Code, currency.Parts, side.Scale, CurrencyText(text, side), steps);
        return true;
    }

    /// <summary>"أربعة ريالات ونصف الريال": half of the currency, perhaps named once more.</summary>
    private bool TryHalf(ReadingText text, NumberRead number, string code, int next, out Side half)
    {
        half = default;
        if (number.Value is <= 0 or >= 1 || number.IsDigits(text) || number.First != next || !numberPack.Prefixes.TryMatch(numberPack.Words, text, next, out var word, out var and) || !and || word.Value.Kind != NumberWordKind.Fraction) return false;
        half = new Side(number, number.Value, 1, null, null, number.Next, number.End, number.Closed);
        if (pack.Prefixes.TryMatch(pack.Currencies, text, number.Next, out var again, out and) && !and && again.Value is { Parts: 1, IsSign: false } && again.Value.Code == code) half = half with { Next = text.IndexAt(number.Next, again.WordEnd), End = again.End };
        return true;
    }

    /// <summary>"A billion-dollar start-up" tells the size of a thing, as "billion-dollar start-ups" does, and no amount; "a billion-dollar round" tells what is raised.</summary>
    private bool IsManner(ReadingText text, Side side) =>
        side.After is not null && side.Value == side.Scale && text.SkipHyphen(side.Number.Next) != side.Number.Next && numberPack.Words.TryMatch(text, side.Number.First, out var word) && word.Value.Kind == NumberWordKind.Article
        && !(pack.Elided.TryMatch(text, side.Next, out var noun) && noun.Value.HasFlag(ElidedWord.Money));

    /// <summary>"Not one cent", "एक पैसा नहीं": no amount, but nothing at all.</summary>
    private bool IsDenied(ReadingText text, Side side)
    {
        const int Near = 4;
        for (var i = Math.Max(0, side.First - Near); i < Math.Min(text.Count, side.Next + Near); i++)
            if (pack.Denials.TryMatch(text, i, out _)) return true;
        return false;
    }

    /// <summary>"seven dollars and fifty cents".</summary>
    private bool TryCents(ReadingText text, List<NumberRead> numbers, int index, string code, int next, out Side cents)
    {
        cents = default;
        if (index + 1 >= numbers.Count || numbers[index + 1] is var number && (number.Value < 0 || number.Scale > 1)) return false;
        var at = next;
        if (numberPack.Words.TryMatch(text, at, out var and) && and.Value.Kind == NumberWordKind.And) at = text.IndexAt(at, and.WordEnd);
        if (numbers[index + 1].First != at) return false;
        cents = Single(text, numbers[index + 1], at);
        return cents is { Before: null, Currency.Parts: > 1 };
    }

    /// <summary>One amount in two scales: "১ ট্রিলিয়ন (১ লাখ কোটি) ডলার", "60 मिलियन यानी छह करोड़ डॉलर". The first figure is the amount; the second is often rounded.</summary>
    private bool TryRestated(ReadingText text, List<NumberRead> numbers, int index, Side side, out Amount amount, out int last)
    {
        amount = null!;
        last = index;
        if (side.Closed || side.Scale == 1 || index + 1 >= numbers.Count) return false;
        var bracket = text.Is(side.Next, '(');
        var at = side.Next + 1;
        if (!bracket)
        {
            if (!pack.Restatements.TryMatch(text, side.Next, out var word)) return false;
            at = text.IndexAt(side.Next, word.WordEnd);
        }
        var second = numbers[index + 1];
        if (second.First != at && second.First != at + 1 || second.Scale == 1 || Math.Abs(second.Value - side.Value) > side.Value * 0.05m) return false;
        var behind = bracket && text.Is(second.Next, ')') ? second.Next + 1 : second.Next;
        if (bracket == (behind == second.Next) || !currencies.TryAfter(text, behind, true, out var currency) || currency.Word.Parts != 1) return false;
        last = index + 1;
        amount = new Amount(side.First, currency.Next, side.Start, currency.End, side.Value, null, currency.Word.Code, 1, side.Scale, text.Folded[currency.Start..currency.End],
            [Step(text, side), $"{text.Span(second.Start, second.End).In(text.Source.Original)} says the same", .. CurrencySteps(text, side with { After = currency })]);
        return true;
    }

    private bool TryRange(ReadingText text, List<NumberRead> numbers, bool[] taken, int index, Side low, List<Amount> found, out Amount amount, out int last)
    {
        last = index + 1;
        amount = null!;
        if (index + 1 >= numbers.Count || taken[index + 1] || low.Number.Bare) return false;
        var between = Preceded(text, low, RangeWord.Between);
        if (!TryConnector(text, low, between, out var connector, out var at)) return false;
        var high = Single(text, numbers[index + 1], at);
        if (high.First != at && high.Number.First != at) return false;
        if ((high.Currency ?? low.Currency) is not { } currency) return false;
        // "lost 32 cents to $65.62" is no range of cents.
        if (low.Currency is { } first && (first.Code != currency.Code || first.Parts != currency.Parts)) return false;
        // "raised by $2bn to $6bn", "lost $4 to $96": how much more or less, and how much then. Of large sums "will lose $8 billion to $10 billion" is a range.
        if (low.Currency is not null && high.Currency is not null && low.First > 0 && pack.Ranges.TryMatch(text, low.First - 1, out var by) && (by.Value == RangeWord.By || by.Value == RangeWord.ChangeBefore && low.Scale == 1 && high.Scale == 1)) return false;
        // "20 or 200 dollars" leaves it open, "20 dollars or 200 dollars" tells two prices; "quarter to $146 million" is a time.
        if (connector == RangeWord.Or && (low.Currency is not null || !low.Number.IsPlain) || low.Currency is null && low.Value < 1 && !low.Number.IsDigits(text)) return false;
        // "rose from 5 to 10 dollars" with the currency twice is a change, not a range.
        // unless a range stands right before it: "to $66-72 billion from $64 billion to $72 billion".
        var secondRange = found.Count > 0 && found[^1] is { High: not null } && found[^1].Next == low.First - 1;
        if (low.Currency is not null && high.Currency is not null && !between && (Preceded(text, low, RangeWord.From) && !secondRange || low.After is not null && connector == RangeWord.FromTo && !Followed(text, high))) return false;
        if (!low.Number.IsPlain && low.Currency is null && connector is RangeWord.To or RangeWord.FromTo && !between && IsChange(text, low, high)) return false;
        var value = low.Value;
        if (low.After is null && Carried(text, low, high) is { } carried) value *= carried;
        // "from 2025 to 5 billion dollars": a year.
        else if (low is { Scale: 1, After: null, Currency: null } && high.Scale > 1 && IsYear(low.Number)) return false;
        if (value > high.Value || low.After is not null && high.Currency is null) return false;
        List<string> steps = [Step(text, low), Step(text, high)];
        if (value != low.Value) steps.Add($"{Plain(low.Value)} takes the scale of {Plain(high.Value)}: {Plain(value)}");
        steps.AddRange(CurrencySteps(text, high.Currency is null ? low : high));
        amount = new Amount(low.First, high.Next, low.Start, high.End, value / currency.Parts, value == high.Value ? null : high.Value / currency.Parts, currency.Code, currency.Parts, high.Scale, CurrencyText(text, high.Currency is null ? low : high), steps);
        return true;
    }

    /// <summary>
    /// The scale of the second figure that the first shares: "20 से 30 हजार करोड़" counts twenty thousand crores, "7 हजार से 7 हजार 200 करोड़" seven thousand. Null when the first stands for itself.
    /// </summary>
    private decimal? Carried(ReadingText text, Side low, Side high)
    {
        if (low.Scale == 1 && high.Scale > 1 && low.Value * high.Scale <= high.Value) return high.Scale;
        if (low.Currency is not null && low.Scale > 1 || !numberPack.Words.TryMatch(text, high.Number.Next - 1, out var last) || last.Value.Kind is not (NumberWordKind.Scale or NumberWordKind.PluralScale)) return null;
        var scale = last.Value.Scale;
        return scale > low.Scale && scale < high.Scale && low.Value * scale <= high.Value ? scale : null;
    }

    /// <summary>A verb of change in the words before the first figure or behind the second, in one clause with them.</summary>
    private bool IsChange(ReadingText text, Side low, Side high)
    {
        const int Far = 8, Near = 3;
        for (var i = low.First - 1; Preceded(text, low, RangeWord.From) && i >= Math.Max(0, low.First - Far) && (text[i].Kind == TokenKind.Word || text.Is(i, '"') || text.Is(i, '\'')); i--)
            if (pack.Prefixes.TryMatch(pack.Ranges, text, i, out var word, out _) && word.Value == RangeWord.ChangeBefore) return true;
        for (var i = high.Next; i < Math.Min(text.Count, high.Next + Near) && text[i].Kind == TokenKind.Word; i++)
            if (pack.Ranges.TryMatch(text, i, out var word) && word.Value == RangeWord.ChangeAfter) return true;
        return false;
    }

    private bool TryConnector(ReadingText text, Side low, bool between, out RangeWord word, out int next)
    {
        (word, next) = (RangeWord.To, low.Next);
        if (low.Next >= text.Count) return false;
        // A dash ties the two; set off by spaces it is a range only as an en dash.
        if (text.Is(low.Next, '–') || text.Is(low.Next, '-') && text.Touches(low.Next) == text.Touches(low.Next + 1))
        {
            next = low.Next + 1;
            return true;
        }
        if (pack.Ranges.TryMatch(text, low.Next, out var match) && (match.Value is RangeWord.To or RangeWord.FromTo or RangeWord.Or || match.Value == RangeWord.And && between))
        {
            word = match.Value;
            next = text.IndexAt(low.Next, match.WordEnd);
            return true;
        }
        // "بين خمسة وسبعة": the "and" is glued to the second number.
        return between && numberPack.Prefixes.TryMatch(numberPack.Words, text, low.Next, out var number, out var and) && and && number.Value.Kind != NumberWordKind.And;
    }

    private bool Preceded(ReadingText text, Side low, RangeWord word)
    {
        for (var i = low.First - 1; i >= Math.Max(0, low.First - 2) && text[i].Kind != TokenKind.Break; i--)
            if (pack.Prefixes.TryMatch(pack.Ranges, text, i, out var match, out _) && match.Value == word && text.IndexAt(i, match.WordEnd) <= low.First) return true;
        return false;
    }

    private bool Followed(ReadingText text, Side high) => high.Next < text.Count && pack.Ranges.TryMatch(text, high.Next, out var match) && match.Value == RangeWord.BetweenAfter;

    private MoneyMention Mention(ReadingText text, Amount amount)
    {
        var bound = amount.High is null ? bounds.Read(text, amount.First, amount.Start, amount.Next) : AmountBound.Range;
        IReadOnlyList<string> trace = text.Explains ? [MoneyTrace.Chain(numberPack, text, amount), .. amount.Steps, .. bound is AmountBound.Exact or AmountBound.Range ? [] : new[] { $"the words beside it say {bound.ToSnakeCase()}" }] : [];
        return new MoneyMention(text.Span(amount.Start, amount.End), new Money(amount.Low, amount.Code, bound, amount.High), trace);
    }

    private static string Step(ReadingText text, Side side) => $"{text.Span(side.Number.Start, side.Number.End).In(text.Source.Original)} = {Plain(side.Value)}";

    private static IEnumerable<string> CurrencySteps(ReadingText text, Side side)
    {
        if (side.Before is { } before) yield return $"{text.Span(before.Start, before.End).In(text.Source.Original)} = {before.Word.Code}";
        if (side.After is { } after) yield return $"{text.Span(after.Start, after.End).In(text.Source.Original)} = {after.Word.Code}{(after.Word.Parts > 1 ? $" / {Plain(after.Word.Parts)}" : "")}";
    }

    private static string? CurrencyText(ReadingText text, Side side) => (side.After ?? side.Before) is { } c ? text.Folded[c.Start..c.End] : null;

    internal static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
