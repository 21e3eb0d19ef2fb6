namespace AiDeals.Text;

/// <summary>A number found in the normalised text, before anybody has said what it counts.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index of the first token after it and after the case ending glued to it.</param>
/// <param name="Start">Offset in the normalised text.</param>
/// <param name="End">Exclusive; without the case ending.</param>
/// <param name="Value">Negative when a minus or "minus" stands before it.</param>
/// <param name="Scale">What its last part was multiplied by: 10 000 000 000 in "60 हजार करोड़", 1 in "7". A range carries it over to its first number.</param>
/// <param name="Bare">A scale without a count, or with an article ("million"): an amount in some languages only.</param>
/// <param name="Closed">A case ending follows, or the number is glued to what follows: no unit can come after it as a word of its own.</param>
internal readonly record struct NumberRead(int First, int Next, int Start, int End, decimal Value, decimal Scale, bool Bare, bool Closed)
{
    /// <summary>A plain number below its scale: "20" in "20 to 30 billion".</summary>
    public bool IsPlain => Scale == 1 && !Bare;

    public bool IsDigits(ReadingText text) => text.Is(First, TokenKind.Number) || text.Is(First, TokenKind.Mark);
}
