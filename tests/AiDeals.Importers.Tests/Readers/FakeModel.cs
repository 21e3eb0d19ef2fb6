using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AiDeals.Importers.Tests;

/// <summary>An OpenAI-compatible endpoint on this machine that answers what a test tells it to.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeModel(WebApplication app) => this.app = app;

    /// <summary>Given the number of the request, from 0.</summary>
    public Func<int, HttpContext, Task> Answer { get; set; } = (_, context) => Says(context, "{\"claims\": []}");

    public ConcurrentQueue<(string Path, string? Authorization, JsonNode Body)> Requests { get; } = [];

    public Uri Address => new(app.Urls.Single() + "/v1/");

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var model = new FakeModel(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            model.Requests.Enqueue((context.Request.Path, context.Request.Headers.Authorization, JsonNode.Parse(await reader.ReadToEndAsync())!));
            await model.Answer(model.Requests.Count - 1, context);
        });
        await app.StartAsync();
        return model;
    }

    /// <summary>A completion whose message is the given content.</summary>
    public static Task Says(HttpContext context, string? content, int promptTokens = 1_000, int answerTokens = 200) => context.Response.WriteAsync(new JsonObject
    {
        ["choices"] = new JsonArray(new JsonObject { ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content } }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = promptTokens, ["completion_tokens"] = answerTokens },
    }.ToJsonString());

    public static Func<int, HttpContext, Task> Always(string? content) => (_, context) => Says(context, content);

    public static async Task Status(HttpContext context, int status, string body = "")
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync()
    {
        // Nobody waits for an answer that a test held back.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    /// <summary>A claim as the model tells it, with changes.</summary>
    public static JsonObject Claim(string kind, string status, string evidence, JsonObject? amount, params (string Role, string Name)[] roles) => new()
    {
        ["kind"] = kind, ["roles"] = new JsonArray([.. roles.Select(r => new JsonObject { ["role"] = r.Role, ["name"] = r.Name })]), ["amount"] = amount, ["status"] = status, ["binding"] = "unknown", ["basis"] = "unspecified",
        ["round"] = null, ["term"] = null, ["capacity_gw"] = null, ["project"] = null, ["date"] = null, ["attributed_to"] = new JsonArray(), ["evidence"] = evidence,
    };

    public static JsonObject Amount(string quote, decimal value, string currency = "USD", decimal? high = null) => new() { ["quote"] = quote, ["value"] = value, ["value_high"] = high, ["currency"] = currency };

    public static string Claims(params JsonNode?[] claims) => new JsonObject { ["claims"] = new JsonArray([.. claims.Select(c => c?.DeepClone())]) }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
