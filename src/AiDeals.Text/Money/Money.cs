using System.Globalization;

namespace AiDeals.Text;

/// <summary>
/// An amount of money as stated: whole units of <see cref="Currency"/> (fifty billion dollars is 50 000 000 000 USD), never converted.
/// <see cref="ValueHigh"/> is the upper limit of a range and otherwise null.
/// </summary>
public sealed record Money
{
    /// <exception cref="ArgumentException">The value is negative, the currency is not three capital letters, or the upper value does not fit the bound.</exception>
    public Money(decimal value, string currency, AmountBound bound = AmountBound.Exact, decimal? valueHigh = null)
    {
        if (value < 0) throw new ArgumentException("An amount is not negative.", nameof(value));
        if (currency is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper)) throw new ArgumentException($"'{currency}' is not an ISO 4217 code.", nameof(currency));
        if ((valueHigh is not null) != (bound == AmountBound.Range)) throw new ArgumentException("A range, and only a range, has an upper value.", nameof(valueHigh));
        if (valueHigh < value) throw new ArgumentException("The upper value of a range is below the lower one.", nameof(valueHigh));
        (Value, Currency, Bound, ValueHigh) = (value, currency, bound, valueHigh);
    }

    public decimal Value { get; }
    public decimal? ValueHigh { get; }
    /// <summary>ISO 4217, three capital letters.</summary>
    public string Currency { get; }
    public AmountBound Bound { get; }

    /// <summary>The least the real amount can be; null where the text gives no lower limit ("up to").</summary>
    public decimal? Minimum => Bound == AmountBound.UpTo ? null : Value;

    /// <summary>The most the real amount can be; null where the text gives no upper limit ("at least", "over").</summary>
    public decimal? Maximum => Bound switch { AmountBound.AtLeast or AmountBound.Over => null, AmountBound.Range => ValueHigh, _ => Value };

    public Money WithBound(AmountBound bound) => bound == Bound ? this : new(Value, Currency, bound, bound == AmountBound.Range ? ValueHigh : null);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bound} {Value}{(ValueHigh is { } high ? "–" + high.ToString(CultureInfo.InvariantCulture) : "")} {Currency}");
}
