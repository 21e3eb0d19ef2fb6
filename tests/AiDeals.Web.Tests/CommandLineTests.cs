using System.Text.Json;

namespace AiDeals.Web.Tests;

/// <summary>What scripts depend on: exit codes, and the shape of the JSON.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aideals-cli-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Extract_prints_one_object_for_each_article_in_name_order_and_needs_no_database()
    {
        Write("b.txt", "Anthropic raised $13 billion in a Series F round led by ICONIQ on 2 September 2025.");
        Write("a.txt", "ওপেনএআইয়ে কমপক্ষে ৫০ বিলিয়ন ডলার বিনিয়োগের কথা ভাবছে আমাজন।");
        var (code, output, error) = await Run.Async(["extract", folder.FullName, "--json"], ("ConnectionStrings__AiDeals", "Host=nowhere.invalid"));
        Assert.Equal((0, ""), (code, error));
        var articles = Lines(output);
        Assert.Equal(["a", "b"], articles.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal(["bn", "en"], articles.Select(a => a.GetProperty("lang").GetString()));
        foreach (var article in articles)
        {
            foreach (var list in new[] { "money", "numbers", "dates", "durations", "claims" }) Assert.Equal(JsonValueKind.Array, article.GetProperty(list).ValueKind);
            foreach (var money in article.GetProperty("money").EnumerateArray())
                Assert.Superset(new HashSet<string> { "start", "end", "text", "value", "value_high", "currency" }, money.EnumerateObject().Select(p => p.Name).ToHashSet());
            foreach (var claim in article.GetProperty("claims").EnumerateArray())
                Assert.Superset(new HashSet<string> { "kind", "roles", "amount", "status", "evidence", "start", "end", "confidence" }, claim.EnumerateObject().Select(p => p.Name).ToHashSet());
        }
        var amount = articles[1].GetProperty("money")[0];
        Assert.Equal(("$13 billion", 13_000_000_000m, "USD"), (amount.GetProperty("text").GetString(), amount.GetProperty("value").GetDecimal(), amount.GetProperty("currency").GetString()));
    }

    [Fact]
    public async Task Extract_names_what_is_unreadable_answers_the_rest_and_ends_with_1()
    {
        Write("good.txt", "Anthropic raised $13 billion.");
        Write("empty.txt", "");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "image.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "latin1.txt"), [.. "Caf"u8, 0xE9, .. " raised money"u8]);
        var (code, output, error) = await Run.Async(["extract", folder.FullName, "--json"]);
        Assert.Equal(1, code);
        Assert.Contains("\"good\"", output, StringComparison.Ordinal);
        foreach (var bad in new[] { "empty", "image", "latin1" }) Assert.Contains(bad, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_answers_lines_in_their_order()
    {
        Write("lines.jsonl", """
            {"id":"2","lang":"en","text":"It paid €5 million."}
            {"id":"1","lang":"hi","text":"कंपनी ने 40 करोड़ डॉलर जुटाए।","published":"2025-11-03"}
            """);
        var (code, output, _) = await Run.Async(["extract", "--lines", Path.Combine(folder.FullName, "lines.jsonl"), "--json"]);
        Assert.Equal(0, code);
        Assert.Equal(["2", "1"], Lines(output).Select(a => a.GetProperty("id").GetString()));
        Assert.Equal([5_000_000m, 400_000_000m], Lines(output).Select(a => a.GetProperty("money")[0].GetProperty("value").GetDecimal()));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "x.txt")]
    [InlineData("extract", "x.txt", "--json", "--explain")]
    [InlineData("extract", "x.txt", "--json", "--lang", "fr")]
    [InlineData("extract", "x.txt", "--json", "--published", "yesterday")]
    [InlineData("import")]
    [InlineData("score")]
    [InlineData("no-such-verb")]
    public async Task Wrong_usage_ends_with_2_and_says_why(params string[] arguments)
    {
        var (code, output, error) = await Run.Async(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Explained_a_figure_shows_its_way_and_a_claim_what_spoke_for_it()
    {
        Write("one.txt", "আমাজন ওপেনএআইতে ৫ হাজার কোটি ডলার বিনিয়োগ করবে।");
        var (code, output, error) = await Run.Async(["extract", Path.Combine(folder.FullName, "one.txt"), "--explain"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("৫ হাজার কোটি ডলার → 5 × 10³ × 10⁷ → 50 000 000 000 USD", output.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("investment, announced: company OpenAI, investor Amazon; ৫ হাজার কোটি ডলার", output, StringComparison.Ordinal);
        Assert.Contains("trigger '", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_prints_a_table_for_a_folder_of_gold()
    {
        Write("one.txt", "Anthropic raised $13 billion.");
        Write("one.json", """{"id":"one","lang":"en","published":null,"money":[{"text":"$13 billion","value":13000000000,"currency":"USD","nth":1}],"claims":[],"entities":{}}""");
        var (code, output, error) = await Run.Async(["score", folder.FullName]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("money", output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    public async Task Help_and_version_start_no_site(string argument)
    {
        var (code, output, _) = await Run.Async([argument]);
        Assert.Equal(0, code);
        Assert.NotEmpty(output);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private static List<JsonElement> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
