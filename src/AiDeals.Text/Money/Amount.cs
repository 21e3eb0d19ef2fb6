namespace AiDeals.Text;

/// <summary>An amount of money while it is being read; indexes are of tokens, offsets of the normalised text.</summary>
/// <param name="Next">Index of the first token behind it.</param>
/// <param name="Parts">How many of the stated units make one of the currency: 100 for cents.</param>
/// <param name="Scale">What the last part of its number was multiplied by.</param>
/// <param name="CurrencyText">The folded word or sign; of an amount without one, that of the amount it takes its currency from.</param>
internal sealed record Amount(int First, int Next, int Start, int End, decimal Low, decimal? High, string Code, decimal Parts, decimal Scale, string? CurrencyText, IReadOnlyList<string> Steps);
