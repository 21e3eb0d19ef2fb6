using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiDeals.Text;

/// <summary>An article with what a careful annotator read in it: the money mentioned and the claims made.</summary>
public sealed record GoldArticle
{
    public required string Id { get; init; }
    public required string Lang { get; init; }
    /// <summary>A date as <see cref="PartialDate"/> writes it; null when the page gives none.</summary>
    public string? Published { get; init; }
    public IReadOnlyList<GoldMoney> Money { get; init; } = [];
    public IReadOnlyList<GoldClaim> Claims { get; init; } = [];
    /// <summary>The words by which this text names each party of the claims' roles.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Entities { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
    /// <summary>The text beside the annotation; spans of gold and reading point into it.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, PropertyNameCaseInsensitive = false };

    /// <exception cref="JsonException">The annotation is no JSON of this shape, or lacks id or lang.</exception>
    public static GoldArticle Parse(string json, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var gold = JsonSerializer.Deserialize<GoldArticle>(json, Options) ?? throw new JsonException("The annotation is null.");
        return gold with { Text = text };
    }

    public PartialDate? PublishedDate => PartialDate.TryParse(Published, out var date) ? date : null;
}

/// <param name="Text">The exact words; <paramref name="Nth"/> tells which occurrence of them is meant, 1 for the first.</param>
public sealed record GoldMoney(string Text, decimal Value, string Currency, int Nth = 1, decimal? ValueHigh = null);

public sealed record GoldAmount(decimal? Value, string Currency, decimal? ValueHigh = null, string? Bound = null);

public sealed record GoldClaim
{
    public required string Kind { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
    public GoldAmount? Amount { get; init; }
    public required string Status { get; init; }
    public string? Round { get; init; }
    public decimal? TermYears { get; init; }
    public decimal? CapacityGw { get; init; }
    public string? Project { get; init; }
    public string? Date { get; init; }
    public IReadOnlyList<string> AttributedTo { get; init; } = [];
    public string Evidence { get; init; } = "";
    /// <summary>"plain" when amount, parties and verb stand in one sentence, else "hard".</summary>
    public string Difficulty { get; init; } = "plain";
}
