using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace AiDeals.Importers;

/// <summary>Why a model gave no answer that can be used, in words that hold nothing of what was sent or received: an endpoint may repeat the key in its complaint.</summary>
internal sealed class ModelFailure(string message, bool charged = false) : Exception(message)
{
    /// <summary>The model has worked and its owner will want money for it.</summary>
    public bool Charged { get; } = charged;
}

/// <param name="Content">What the model wrote; nothing is known of it yet.</param>
/// <param name="PromptTokens">As the endpoint counts; null when it does not say.</param>
internal readonly record struct ModelReply(string Content, long? PromptTokens, long? AnswerTokens);

/// <summary>Posts one question to an OpenAI-compatible endpoint, again after failures that may pass.</summary>
internal sealed class ModelEndpoint : IDisposable
{
    // Far more than any answer of 60 claims.
    private const int LongestReply = 1 << 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly ModelOptions options;
    private readonly TimeProvider time;
    private readonly HttpClient client;
    private readonly Uri address;

    public ModelEndpoint(ModelOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        address = new Uri(options.Endpoint, "chat/completions");
        // A redirect would carry the key to another host. The client has no logging handler: headers are written nowhere.
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(10) }) { Timeout = Timeout.InfiniteTimeSpan };
        if (options.Key is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
    }

    public void Dispose() => client.Dispose();

    /// <exception cref="ModelFailure">No answer came.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, by the caller or by a time limit that he set.</exception>
    public async Task<ModelReply> AskAsync(byte[] question, CancellationToken ct)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (reply, failure, wait, charged) = await TryAsync(question, ct);
            if (reply is { } got) return got;
            if (wait is null || attempt >= options.Retries) throw new ModelFailure(failure!, charged);
            var delay = wait > TimeSpan.Zero ? wait.Value : options.FirstWait * Math.Pow(2, attempt);
            await Task.Delay(delay < LongestWait ? delay : LongestWait, time, ct);
        }
    }

    /// <returns>A reply, or what went wrong, how long the endpoint asks to wait (zero when it does not say, null when waiting will not help), and whether it will charge all the same.</returns>
    private async Task<(ModelReply? Reply, string? Failure, TimeSpan? Wait, bool Charged)> TryAsync(byte[] question, CancellationToken ct)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(question) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (response.StatusCode == HttpStatusCode.OK) return await ReadAsync(response.Content, ct) is { } body ? Reply(body) : (null, "its answer is too long", null, true);
            var failure = string.Create(CultureInfo.InvariantCulture, $"the endpoint answers {(int)response.StatusCode}{Meaning(response.StatusCode)}");
            return (null, failure, MayPass(response.StatusCode) ? RetryAfter(response) : null, false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return (null, "the endpoint cannot be reached", TimeSpan.Zero, false);
        }
    }

    private static bool MayPass(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented;

    private static string Meaning(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => " (is the key right?)",
        HttpStatusCode.NotFound => " (are the address and the model's name right?)",
        HttpStatusCode.TooManyRequests => " (too many requests)",
        _ => "",
    };

    private TimeSpan RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => TimeSpan.Zero,
    };

    private static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken ct)
    {
        await using var stream = await content.ReadAsStreamAsync(ct);
        using var body = new MemoryStream();
        var buffer = new byte[1 << 14];
        int read;
        while ((read = await stream.ReadAsync(buffer, ct)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LongestReply) return null;
        }
        return body.ToArray();
    }

    private static (ModelReply? Reply, string? Failure, TimeSpan? Wait, bool Charged) Reply(byte[] body)
    {
        const string Nonsense = "what the endpoint answers is no chat completion";
        try
        {
            using var document = JsonDocument.Parse(body);
            var choice = document.RootElement.GetProperty("choices")[0];
            var usage = document.RootElement.TryGetProperty("usage", out var u) && u.ValueKind == JsonValueKind.Object ? u : (JsonElement?)null;
            var content = choice.GetProperty("message").GetProperty("content").GetString();
            if (content is null) return (null, "the model refuses to answer", null, true);
            return (new ModelReply(content, Tokens(usage, "prompt_tokens"), Tokens(usage, "completion_tokens")), null, null, true);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return (null, Nonsense, null, true);
        }
    }

    private static long? Tokens(JsonElement? usage, string name) =>
        usage is { } u && u.TryGetProperty(name, out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out var tokens) && tokens is >= 0 and < 100_000_000 ? tokens : null;
}
