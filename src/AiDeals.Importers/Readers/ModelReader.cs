using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AiDeals.Importers;

/// <summary>Reads with a language model behind an OpenAI-compatible endpoint. Only what it can show in the article counts; what it costs is limited. One article at a time, so that the limits hold.</summary>
public sealed partial class ModelReader : IClaimReader, IDisposable
{
    private readonly ModelOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<ModelReader> log;
    private readonly ModelBudget budget;
    private readonly ModelEndpoint endpoint;
    private readonly SemaphoreSlim turn = new(1);

    public ModelReader(ModelOptions options, IDbContextFactory<AiDealsContext> contexts, TimeProvider time, ILogger<ModelReader> log)
    {
        (this.options, this.time, this.log) = (options, time, log);
        (budget, endpoint) = (new ModelBudget(options, contexts, time), new ModelEndpoint(options, time));
    }

    public string Extractor => ClaimsOfReaders.Model;

    public string Version => options.Name;

    public void Dispose()
    {
        endpoint.Dispose();
        turn.Dispose();
    }

    public async Task<ClaimsRead> ReadAsync(string text, ArticleReading reading, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var content = await AskAsync(text, reading, ct);
            return ModelAnswer.Parse(content) is { } claims ? Verified(claims, text, reading) : throw new ModelFailure("its answer is not the JSON asked for");
        }
        catch (ModelFailure failure)
        {
            LogFailed(options.Name, failure.Message);
            return new([], $"the model {options.Name} did not read it: {failure.Message}");
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<string> AskAsync(string text, ArticleReading reading, CancellationToken ct)
    {
        var language = reading.Language!;
        var promptTokens = ModelBudget.MostTokens(ModelQuestion.Of(options.Name, text, language, 0));
        var most = budget.AnswerTokens(promptTokens);
        if (most == 0) throw new ModelFailure("the article is too long for the limits of one article");
        if (await budget.RefusalAsync(promptTokens, most, ct) is { } refusal) throw new ModelFailure(refusal);

        var begun = time.GetTimestamp();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.SecondsPerArticle), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var (prompt, answer) = (0L, 0L);
        try
        {
            var reply = await endpoint.AskAsync(ModelQuestion.Of(options.Name, text, language, most), either.Token);
            (prompt, answer) = (reply.PromptTokens ?? promptTokens, reply.AnswerTokens ?? ModelBudget.MostTokens(reply.Content));
            return reply.Content;
        }
        catch (ModelFailure failure) when (failure.Charged)
        {
            (prompt, answer) = (promptTokens, most);
            throw;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The endpoint may have worked, and charge for it.
            (prompt, answer) = (promptTokens, most);
            throw new ModelFailure(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"it did not answer within {options.SecondsPerArticle} seconds"));
        }
        finally
        {
            await budget.NoteAsync(prompt, answer, time.GetElapsedTime(begun));
        }
    }

    private ClaimsRead Verified(IReadOnlyList<ModelClaim?> answer, string text, ArticleReading reading)
    {
        var verification = new ModelVerification(text, reading);
        var claims = new List<ClaimMention>();
        var faults = new SortedDictionary<ModelFault, int>();
        foreach (var told in answer)
        {
            var (claim, fault) = verification.Verify(told, options.Name);
            if (claim is not null) claims.Add(claim);
            if (fault is { } why) faults[why] = faults.GetValueOrDefault(why) + 1;
        }
        var dropped = string.Join(", ", faults.Select(f => $"{f.Value} {Words(f.Key)}"));
        LogRead(options.Name, claims.Count, faults.Values.Sum(), dropped);
        return new(claims, faults.Count == 0 ? null : $"the model {options.Name}: {claims.Count} claims hold, thrown away: {dropped}");
    }

    private static string Words(ModelFault fault) => fault switch
    {
        ModelFault.Malformed => "not as asked for",
        ModelFault.InventedQuote => "with a quote that is not in the article",
        ModelFault.WrongFigure => "with a figure that its quote does not give",
        ModelFault.InventedParty => "with a party that the article does not name",
        ModelFault.WrongRoles => "with roles that do not fit its kind",
        ModelFault.Instructed => "from words that tell a machine what to do",
        _ => "told twice",
    };

    [LoggerMessage(LogLevel.Information, "The model {Model} read {Claims} claims; {Dropped} were thrown away ({Reasons})")]
    private partial void LogRead(string model, int claims, int dropped, string reasons);

    [LoggerMessage(LogLevel.Warning, "The model {Model} did not read an article: {Reason}")]
    private partial void LogFailed(string model, string reason);
}
