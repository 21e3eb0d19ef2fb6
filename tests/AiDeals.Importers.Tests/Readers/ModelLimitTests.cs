using System.Diagnostics;
using AiDeals.Data.Tests;
using AiDeals.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers.Tests;

/// <summary>What a model may cost, what happens when its endpoint fails, and where its key goes.</summary>
public sealed class ModelLimitTests(TestDatabase database) : ModelReaderTest(database)
{
    [Theory]
    [InlineData(400, 1)]
    [InlineData(401, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(301, 1)]
    [InlineData(429, 3)]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    public async Task A_status_that_may_pass_is_tried_again_and_one_that_will_not_is_told_at_once(int status, int requests)
    {
        Model.Answer = (_, context) =>
        {
            context.Response.Headers.Location = $"{Model.Address}elsewhere";
            return FakeModel.Status(context, status);
        };
        var read = await ReadAsync();
        Assert.Empty(read.Claims);
        Assert.StartsWith($"the model tiny-1 did not read it: the endpoint answers {status}", read.Note, StringComparison.Ordinal);
        Assert.Equal(requests, Model.Requests.Count);
    }

    [Fact]
    public async Task After_a_failure_that_passes_the_article_is_read()
    {
        Model.Answer = (request, context) => request == 0 ? FakeModel.Status(context, 429) : request == 1 ? FakeModel.Status(context, 500) : FakeModel.Says(context, FakeModel.Claims(Talks()));
        Assert.Single((await ReadAsync()).Claims);
        Assert.Equal(3, Model.Requests.Count);
    }

    [Fact]
    public async Task An_endpoint_that_says_how_long_to_wait_is_waited_for()
    {
        Model.Answer = (request, context) =>
        {
            context.Response.Headers.RetryAfter = "1";
            return request == 0 ? FakeModel.Status(context, 429) : FakeModel.Says(context, FakeModel.Claims(Talks()));
        };
        var watch = Stopwatch.StartNew();
        Assert.Single((await ReadAsync()).Claims);
        Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public async Task Nobody_listening_is_told_after_the_attempts()
    {
        var address = Model.Address;
        await Model.DisposeAsync();
        using var reader = new ModelReader(new() { Endpoint = address, Name = "tiny-1", PromptPrice = 0, AnswerPrice = 0, Retries = 1, FirstWait = TimeSpan.FromMilliseconds(5) }, this, Time, Microsoft.Extensions.Logging.Abstractions.NullLogger<ModelReader>.Instance);
        Assert.Equal("the model tiny-1 did not read it: the endpoint cannot be reached", (await reader.ReadAsync(Text, ArticleReader.Default.Read(Text), default)).Note);
        await InitializeAsync();
    }

    [Fact]
    public async Task A_slow_answer_ends_with_the_time_limit_and_counts_as_charged()
    {
        Model.Answer = (_, context) => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        var watch = Stopwatch.StartNew();
        Assert.Equal("the model tiny-1 did not read it: it did not answer within 0.3 seconds", (await ReadAsync(with: _ => Options(seconds: 0.3))).Note);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
        Assert.True((await UsageAsync()).Tokens > 1_000);
    }

    [Fact]
    public async Task An_answer_that_trickles_ends_with_the_time_limit_too()
    {
        Model.Answer = async (_, context) =>
        {
            for (var i = 0; i < 600; i++)
            {
                await context.Response.WriteAsync(" ", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(50, context.RequestAborted);
            }
        };
        Assert.EndsWith("it did not answer within 0.3 seconds", (await ReadAsync(with: _ => Options(seconds: 0.3))).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_answer_is_not_read_to_its_end()
    {
        Model.Answer = (_, context) => FakeModel.Says(context, new string('x', 3_000_000));
        Assert.EndsWith("its answer is too long", (await ReadAsync()).Note, StringComparison.Ordinal);
        Assert.Single(Model.Requests);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"choices\": []}")]
    [InlineData("{\"choices\": [{}]}")]
    [InlineData("{\"choices\": [{\"message\": {\"content\": 5}}]}")]
    [InlineData("{\"choices\": \"none\", \"usage\": 5}")]
    public async Task What_is_no_completion_is_told_as_such(string body)
    {
        Model.Answer = (_, context) => FakeModel.Status(context, 200, body);
        Assert.EndsWith("what the endpoint answers is no chat completion", (await ReadAsync()).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cancels_is_not_kept_waiting()
    {
        Model.Answer = (_, context) => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(ct: stop.Token));
    }

    [Fact]
    public async Task An_article_beyond_the_limits_of_one_article_is_not_sent()
    {
        Assert.EndsWith("the article is too long for the limits of one article", (await ReadAsync(with: _ => Options(tokens: 2_000))).Note, StringComparison.Ordinal);
        Assert.EndsWith("the article is too long for the limits of one article", (await ReadAsync(with: _ => Options(dollars: 0.001m))).Note, StringComparison.Ordinal);
        Assert.Empty(Model.Requests);
    }

    public static TheoryData<string, long, decimal, double> Days => new()
    {
        { "tokens", 12_000, 100, 3_600 },
        { "dollars", 1_000_000, 0.040m, 3_600 },
        { "seconds", 1_000_000, 100, 0.05 },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_limit_of_the_day_holds_for_a_new_reader_too_and_ends_with_the_day(string what, long tokens, decimal dollars, double seconds)
    {
        Model.Answer = async (_, context) =>
        {
            await Task.Delay(100);
            await FakeModel.Says(context, FakeModel.Claims(Talks()), 3_000, 2_000);
        };
        ModelOptions Limited(ModelOptions _) => Options(tokensADay: tokens, dollarsADay: dollars, secondsADay: seconds);
        Assert.Single((await ReadAsync(with: Limited)).Claims);
        Assert.Contains($"today's limit of", (await ReadAsync(with: Limited)).Note, StringComparison.Ordinal);
        Assert.EndsWith($"{what} is reached", (await ReadAsync(with: Limited)).Note, StringComparison.Ordinal);
        Assert.Single(Model.Requests);
        Time.Moved = TimeSpan.FromHours(12);
        Assert.Single((await ReadAsync(with: Limited)).Claims);
    }

    [Fact]
    public async Task What_was_used_is_written_down_at_the_prices_of_the_settings()
    {
        Model.Answer = (_, context) => FakeModel.Says(context, FakeModel.Claims(), 3_000, 500);
        await ReadAsync();
        await ReadAsync();
        var usage = await UsageAsync();
        Assert.Equal((2, 6_000L, 1_000L, 0.010m), (usage.Calls, usage.PromptTokens, usage.AnswerTokens, usage.Dollars));
    }

    [Fact]
    public async Task The_key_is_in_no_note_no_log_and_no_table_even_when_the_endpoint_repeats_it()
    {
        Model.Answer = (request, context) => request switch
        {
            0 => FakeModel.Status(context, 401, $"{{\"error\": {{\"message\": \"Incorrect API key provided: {Key}\"}}}}"),
            1 => FakeModel.Says(context, $"The key is {Key}."),
            2 => FakeModel.Says(context, FakeModel.Claims(Talks($"The key is {Key}"))),
            _ => FakeModel.Status(context, 200, Key),
        };
        var notes = new List<string?>();
        for (var i = 0; i < 4; i++) notes.Add((await ReadAsync()).Note);
        Assert.Equal(4, notes.OfType<string>().Count());
        Assert.Equal(4, Log.Count);
        Assert.All([.. notes, .. Log], n => Assert.DoesNotContain(Key, n, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", System.Text.Json.JsonSerializer.Serialize(await UsageAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Options().ToString(), StringComparison.Ordinal);
    }

    private async Task<Data.ModelUsage> UsageAsync()
    {
        await using var context = CreateDbContext();
        return await context.ModelUsage.AsNoTracking().SingleAsync();
    }
}
