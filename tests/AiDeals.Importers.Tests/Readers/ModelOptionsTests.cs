using Microsoft.Extensions.Configuration;

namespace AiDeals.Importers.Tests;

public class ModelOptionsTests
{
    private static ModelOptions? From(params (string Name, string? Value)[] settings) =>
        ModelOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"AiDeals:Model:{s.Name}", s.Value))).Build());

    [Fact]
    public void Without_an_endpoint_no_model_reads()
    {
        Assert.Null(From());
        Assert.Null(From(("Endpoint", " "), ("Name", "tiny-1"), ("Key", "k")));
    }

    [Fact]
    public void The_settings_are_taken_and_the_rest_has_limits()
    {
        var options = From(("Endpoint", "https://api.example.org/v1"), ("Name", "tiny-1"), ("Key", "k-1"), ("PromptPrice", "0.5"), ("AnswerPrice", "2"), ("TokensPerDay", "5000"))!;
        Assert.Equal(("https://api.example.org/v1/", "tiny-1", "k-1", 0.5m, 2m, 5_000L), (options.Endpoint.AbsoluteUri, options.Name, options.Key, options.PromptPrice, options.AnswerPrice, options.TokensPerDay));
        Assert.Equal((60, 3_600, 30_000, 0.10m, 5m, 3), (options.SecondsPerArticle, options.SecondsPerDay, options.TokensPerArticle, options.DollarsPerArticle, options.DollarsPerDay, options.Retries));
    }

    [Theory]
    [InlineData("Endpoint", "http://api.example.org/v1")]
    [InlineData("Endpoint", "https://user:pass@api.example.org/v1")]
    [InlineData("Endpoint", "https://api.example.org/v1?key=abc")]
    [InlineData("Endpoint", "api.example.org")]
    [InlineData("Endpoint", "file:///v1")]
    [InlineData("Name", "")]
    [InlineData("Name", "a-name-of-more-than-sixty-four-characters-is-no-name-of-any-model-here")]
    [InlineData("Key", "two words-secret")]
    [InlineData("Key", "line\nsecret")]
    [InlineData("PromptPrice", null)]
    [InlineData("AnswerPrice", "free")]
    [InlineData("TokensPerArticle", "-1")]
    [InlineData("TokensPerArticle", "99999999999")]
    [InlineData("DollarsPerDay", "1,5")]
    [InlineData("Retries", "1000")]
    public void A_setting_that_cannot_be_used_is_named_and_its_value_is_not_told(string name, string? value)
    {
        (string, string?)[] good = [("Endpoint", "https://api.example.org/v1"), ("Name", "tiny-1"), ("PromptPrice", "0"), ("AnswerPrice", "0")];
        var error = Assert.Throws<ModelOptionsException>(() => From([.. good.Where(s => s.Item1 != name), (name, value)]));
        Assert.Contains($"AiDeals:Model:{name} must be ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass@", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_on_this_machine_needs_no_encryption_and_no_key() =>
        Assert.Null(From(("Endpoint", "http://localhost:8000/v1/"), ("Name", "own"), ("PromptPrice", "0"), ("AnswerPrice", "0"))!.Key);
}
