using AiDeals.Pages.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AiDeals.Pages.Frame;

/// <summary>Who reads: the language and theme chosen, today, and the address asked for. Every page and component has it as a cascading value.</summary>
public sealed record Reader
{
    public const string LanguageCookie = "language", ThemeCookie = "theme";

    public required Words Words { get; init; }
    /// <summary>light or dark; null leaves it to the reader's system.</summary>
    public string? Theme { get; init; }
    public required DateOnly Today { get; init; }
    /// <summary>Path of the address asked for, encoded: "/deals".</summary>
    public string Path { get; init; } = "/";
    public IReadOnlyDictionary<string, StringValues> Query { get; init; } = new Dictionary<string, StringValues>();

    /// <summary>Language: the address, else the cookie, else the browser's wish, else English. Theme: the address, else the cookie.</summary>
    public static Reader Of(HttpRequest request, TimeProvider clock) => new()
    {
        Words = Words.For(Known(request.Query["lang"]) ?? Known(request.Cookies[LanguageCookie]) ?? Wished(request)),
        Theme = ThemeOf(request.Query["theme"]) ?? ThemeOf(request.Cookies[ThemeCookie]),
        Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        Path = request.PathBase.Add(request.Path).ToUriComponent(),
        Query = request.Query.ToDictionary(p => p.Key, p => p.Value),
    };

    /// <summary>The page asked for with one part of its query set, or taken away when <paramref name="value"/> is null. A change of filter starts at the first page again.</summary>
    public string With(string name, string? value)
    {
        var parts = Query.Where(p => p.Key != name && p.Key != "after").SelectMany(p => p.Value, (p, v) => (p.Key, Value: v)).Where(p => p.Value is { Length: > 0 });
        if (value is not null) parts = parts.Append((name, value));
        var query = string.Join('&', parts.Select(p => Uri.EscapeDataString(p.Key) + "=" + Uri.EscapeDataString(p.Value!).Replace("%2C", ",", StringComparison.Ordinal)));
        return query.Length == 0 ? Path : Path + "?" + query;
    }

    public static string? ThemeOf(string? value) => value is "light" or "dark" ? value : null;

    public static string? Known(string? language) => Words.All.Any(w => w.Code == language) ? language : null;

    private static string? Wished(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => Known(l.Value.Value?.Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(l => l is not null);
}
