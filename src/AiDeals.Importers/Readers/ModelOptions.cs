using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AiDeals.Importers;

/// <summary>A setting that cannot be used. The message names it and says what was expected, and never what a key is.</summary>
public sealed class ModelOptionsException(string message) : Exception(message);

/// <summary>The language model that reads beside the grammar, from <c>AiDeals:Model</c>. No record: a record would print its key.</summary>
public sealed class ModelOptions
{
    private const string Section = "AiDeals:Model";

    /// <summary>Where the OpenAI-compatible API begins; <c>/chat/completions</c> is asked.</summary>
    public required Uri Endpoint { get; init; }
    /// <summary>As the endpoint knows it; at most 64 characters.</summary>
    public required string Name { get; init; }
    /// <summary>Sent as bearer token; null for a server that asks for none. Stands in the settings only: not in the database, the log or a message.</summary>
    public string? Key { get; init; }
    /// <summary>Dollars for a million tokens of the question; 0 for one's own server.</summary>
    public required decimal PromptPrice { get; init; }
    /// <summary>Dollars for a million tokens of the answer.</summary>
    public required decimal AnswerPrice { get; init; }
    /// <summary>For one article, all attempts and waits together.</summary>
    public double SecondsPerArticle { get; init; } = 60;
    public double SecondsPerDay { get; init; } = 3_600;
    /// <summary>Question and answer together; a longer article is left to the grammar.</summary>
    public int TokensPerArticle { get; init; } = 30_000;
    public long TokensPerDay { get; init; } = 1_000_000;
    public decimal DollarsPerArticle { get; init; } = 0.10m;
    public decimal DollarsPerDay { get; init; } = 5;
    /// <summary>Further attempts after 408, 429, 5xx and failures of the network.</summary>
    public int Retries { get; init; } = 3;
    /// <summary>Before the second attempt; doubled before each further one, unless the endpoint says how long to wait. Tests wait less.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <returns>Null when no endpoint is set: then no model reads.</returns>
    /// <exception cref="ModelOptionsException">A setting is missing or cannot be used.</exception>
    public static ModelOptions? From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (Text(section, nameof(Endpoint)) is not { } endpoint) return null;
        var defaults = new ModelOptions { Endpoint = AddressOf(endpoint), Name = "", PromptPrice = 0, AnswerPrice = 0 };
        return new ModelOptions
        {
            Endpoint = defaults.Endpoint,
            Name = Text(section, nameof(Name)) is { Length: <= 64 } name ? name : throw Wrong(nameof(Name), "the name of a model, of at most 64 characters"),
            Key = KeyOf(section),
            PromptPrice = Number(section, nameof(PromptPrice), null),
            AnswerPrice = Number(section, nameof(AnswerPrice), null),
            SecondsPerArticle = (double)Number(section, nameof(SecondsPerArticle), (decimal)defaults.SecondsPerArticle),
            SecondsPerDay = (double)Number(section, nameof(SecondsPerDay), (decimal)defaults.SecondsPerDay),
            TokensPerArticle = (int)Number(section, nameof(TokensPerArticle), defaults.TokensPerArticle, int.MaxValue),
            TokensPerDay = (long)Number(section, nameof(TokensPerDay), defaults.TokensPerDay, long.MaxValue),
            DollarsPerArticle = Number(section, nameof(DollarsPerArticle), defaults.DollarsPerArticle),
            DollarsPerDay = Number(section, nameof(DollarsPerDay), defaults.DollarsPerDay),
            Retries = (int)Number(section, nameof(Retries), defaults.Retries, 10),
        };
    }

    private static string? Text(IConfiguration section, string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    // In clear text a key goes no further than this machine.
    private static Uri AddressOf(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
            ? uri : throw Wrong(nameof(Endpoint), "an address that begins with https:// (http:// only on this machine), such as https://api.example.org/v1, without key or query");

    private static string? KeyOf(IConfiguration section) =>
        Text(section, nameof(Key)) is not { } key ? null : key.All(c => c is > ' ' and <= '~') ? key : throw Wrong(nameof(Key), "a key of letters, digits and signs without spaces");

    private static decimal Number(IConfiguration section, string name, decimal? without, decimal most = 1_000_000_000)
    {
        var text = Text(section, name);
        if (text is null) return without ?? throw Wrong(name, "a price in dollars for a million tokens (0 for your own server)");
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most ? number : throw Wrong(name, string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {most}"));
    }

    private static ModelOptionsException Wrong(string name, string expected) => new($"the setting {Section}:{name} must be {expected}.");
}
