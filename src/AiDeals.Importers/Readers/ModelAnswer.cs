using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>A claim as the model tells it. The JSON schema that the model is given is made from this type, and its answer is parsed into it: the two cannot differ.</summary>
/// <param name="Round">seed, series_a … as <see cref="ModelVerification.IsRound"/> knows them.</param>
/// <param name="Evidence">The sentence that says it, copied from the article.</param>
internal sealed record ModelClaim(
    ClaimKind Kind, IReadOnlyList<ModelRole> Roles, ModelAmount? Amount, DealStatus Status, Binding Binding, ValuationBasis Basis, string? Round, ModelTerm? Term, decimal? CapacityGw, string? Project,
    string? Date, IReadOnlyList<string> AttributedTo, string Evidence);

/// <param name="Name">As the article writes it.</param>
internal sealed record ModelRole(PartyRole Role, string Name);

/// <param name="Quote">The words of the figure, copied from the evidence.</param>
/// <param name="Value">Of a range the lower end.</param>
internal sealed record ModelAmount(string Quote, decimal Value, decimal? ValueHigh, string Currency);

internal sealed record ModelTerm(decimal Value, DurationUnit Unit);

internal static class ModelAnswer
{
    public const int MostClaims = 60;

    // Strict: no member more or less, none twice, no number in quotes, no null where none may be.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 16,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    private sealed record Answer(IReadOnlyList<ModelClaim> Claims);

    /// <summary>For <c>response_format</c>: every member required, none beside them.</summary>
    public static JsonNode Schema() => Options.GetJsonSchemaAsNode(typeof(Answer), new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        // The exporter leaves the type of words to be concluded; some endpoints refuse a schema that does.
        TransformSchemaNode = static (_, node) =>
        {
            if (node is JsonObject words && words.ContainsKey("enum")) words.Insert(0, "type", "string");
            return node;
        },
    });

    /// <returns>The claims, null in place of one that is not as asked for; null when the whole is no such answer.</returns>
    public static IReadOnlyList<ModelClaim?>? Parse(string content)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutFence(content), new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.GetPropertyCount() != 1 || !root.TryGetProperty("claims", out var claims) || claims.ValueKind != JsonValueKind.Array || claims.GetArrayLength() > MostClaims) return null;
            return [.. claims.EnumerateArray().Select(One)];
        }
        // InvalidOperationException is how JsonElement says that a string holds half a surrogate pair.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ModelClaim? One(JsonElement element)
    {
        try
        {
            return element.Deserialize<ModelClaim>(Options);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    // Models that do not know response_format put JSON in a fence; what stands inside is held to the same rules.
    private static string WithoutFence(string content)
    {
        var text = content.Trim();
        if (!text.StartsWith("```", StringComparison.Ordinal) || !text.EndsWith("```", StringComparison.Ordinal) || text.IndexOf('\n', StringComparison.Ordinal) is not (> 0 and var line) || line > text.Length - 3) return text;
        return text[line..^3];
    }
}
