using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>An organisation or person. Company and investor are roles a party plays in a deal, not kinds: Amazon invests, sells compute and buys companies.</summary>
public sealed class Party
{
    /// <summary>The slug of its pages, stable once given ("openai"): lower-case Latin letters, digits and hyphens.</summary>
    public required string Id { get; init; }
    /// <summary>Canonical, in English.</summary>
    public required string Name { get; set; }
    public required PartyKind Kind { get; set; }
    /// <summary>ISO 3166-1, two capital letters.</summary>
    public string? Country { get; set; }
    public PartialDate? Founded { get; set; }
    public string? Website { get; set; }
    /// <summary>Wikidata item, "Q21708200".</summary>
    public string? Wikidata { get; set; }
    public string? Lei { get; set; }
    public string? Cik { get; set; }
    public string? Ticker { get; set; }
    /// <summary>The party it belongs to (AWS to Amazon): where deals are gathered, the two count as one counter-party.</summary>
    public string? ParentId { get; set; }
    /// <summary>Who stands behind a consortium.</summary>
    public List<string> MemberIds { get; init; } = [];
    /// <summary>Set by the decision that merged this party into another; its addresses lead there.</summary>
    public string? MergedIntoId { get; set; }
    public List<PartyName> Names { get; init; } = [];
}

public sealed class PartyName
{
    public required string Text { get; init; }
    /// <summary>bn, hi, ar or en.</summary>
    public required string Language { get; init; }
    public required PartyNameKind Kind { get; init; }
    /// <summary>The text as search compares it: normalised, lower case.</summary>
    public required string SearchForm { get; init; }
}
