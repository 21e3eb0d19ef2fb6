using System.Text.Json;

namespace AiDeals.Text;

/// <summary>Enum members as they are written in JSON, columns, URLs and language packs: <c>ComputeContract</c> is "compute_contract".</summary>
public static class SnakeCase
{
    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));
        public static readonly Dictionary<string, T> Parsed = Of.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }

    public static string ToSnakeCase<T>(this T value) where T : struct, Enum => Names<T>.Of[value];

    public static bool TryParse<T>(string? text, out T value) where T : struct, Enum
    {
        value = default;
        return text is not null && Names<T>.Parsed.TryGetValue(text, out value);
    }
}
