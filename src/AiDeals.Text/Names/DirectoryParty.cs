namespace AiDeals.Text;

public enum PartyKind { Company, Fund, SovereignFund, Bank, Government, Consortium, Person, Outlet }

/// <summary>A weak alias ("Meta", "AMD" in a language where it is a word) never matches alone.</summary>
public enum PartyNameKind { Label, Alias, WeakAlias, Former, Ticker }

/// <summary>One name of a party.</summary>
/// <param name="Language">bn, hi, ar or en.</param>
/// <param name="IsWeak">True for every weak alias, and for a label that is an ordinary word as well ("Arm").</param>
public sealed record DirectoryName(string Text, string Language, PartyNameKind Kind, bool IsWeak);

/// <summary>An organisation or person of the directory, as its file says.</summary>
public sealed record DirectoryParty
{
    /// <summary>Lower-case Latin letters, digits and hyphens ("openai"); the slug of its pages.</summary>
    public required string Id { get; init; }
    /// <summary>Canonical, in English.</summary>
    public required string Name { get; init; }
    public required PartyKind Kind { get; init; }
    /// <summary>ISO 3166-1, two capital letters.</summary>
    public string? Country { get; init; }
    public PartialDate? Founded { get; init; }
    public string? Website { get; init; }
    /// <summary>Wikidata item, "Q21708200".</summary>
    public string? Wikidata { get; init; }
    /// <summary>Where its shares are listed and under which sign; null when they are not.</summary>
    public string? Ticker { get; init; }
    /// <summary>The id of the party it belongs to (AWS to Amazon).</summary>
    public string? Parent { get; init; }
    /// <summary>Ids: of a person the organisations led or founded, of a consortium its members.</summary>
    public IReadOnlyList<string> Affiliation { get; init; } = [];
    /// <summary>In each language the label first, then aliases, then weak aliases.</summary>
    public required IReadOnlyList<DirectoryName> Names { get; init; }
    /// <summary>What it makes and is known by ("ChatGPT"), in any language: "the ChatGPT maker" is the party, the product alone is not.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    public bool IsListed => Ticker is not null;
}
