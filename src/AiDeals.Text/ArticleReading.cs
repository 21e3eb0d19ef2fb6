namespace AiDeals.Text;

/// <summary>Everything the reading room found in one article.</summary>
/// <param name="Language">The language of a pack (bn, hi, ar, en); null when the text is in no language that is read here, then all lists are empty.</param>
/// <param name="Problem">Why nothing was read, in plain English; null when the article was read.</param>
public sealed record ArticleReading(
    string? Language,
    string? Problem,
    IReadOnlyList<NumberMention> Numbers,
    IReadOnlyList<MoneyMention> Money,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<DurationMention> Durations,
    IReadOnlyList<PowerMention> Power,
    IReadOnlyList<PartyMention> Parties,
    IReadOnlyList<ClaimMention> Claims);
