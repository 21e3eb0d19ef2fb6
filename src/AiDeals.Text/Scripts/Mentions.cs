namespace AiDeals.Text;

// What the readers find in a text. Every mention carries the exact place of its words.

/// <summary>A plain number that is no part of an amount of money, a date or a duration.</summary>
public sealed record NumberMention(TextSpan Span, decimal Value)
{
    /// <summary>As <see cref="MoneyMention.Trace"/>, one line; null in a reading that does not explain.</summary>
    public string? Trace { get; init; }
}

/// <summary>An amount of money. The span covers number, scale and currency ("$৫০ বিলিয়ন"), not the case ending after them and not the bound's words.</summary>
/// <param name="Trace">How the words became the value: "৫ হাজার কোটি ডলার → 5 × 10³ × 10⁷ → 50 000 000 000 USD" and, a line each, what the numbers are, where the currency comes from and what the words beside it add. Empty in a reading that does not explain.</param>
public sealed record MoneyMention(TextSpan Span, Money Money, IReadOnlyList<string> Trace);

/// <summary>A date or period, absolute or counted from the day of publication.</summary>
public sealed record DateMention(TextSpan Span, PartialDate Date);

public sealed record DurationMention(TextSpan Span, Duration Duration);

/// <summary>Electric power of data centres and chips, in gigawatts.</summary>
public sealed record PowerMention(TextSpan Span, decimal Gigawatts, AmountBound Bound);

/// <summary>
/// A party named in the text. <paramref name="PartyId"/> is its id in the directory; null for a party that the directory does not know, then
/// <paramref name="Name"/> is the name as written without case endings. For a known party it is the canonical English name.
/// </summary>
public sealed record PartyMention(TextSpan Span, string? PartyId, string Name);
