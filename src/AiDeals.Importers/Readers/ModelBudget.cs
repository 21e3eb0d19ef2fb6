using System.Globalization;
using System.Text;
using AiDeals.Data;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers;

/// <summary>What the model may cost for one article and in one day (UTC). What was used lies in the database, so that a restart grants nothing.</summary>
internal sealed class ModelBudget(ModelOptions options, IDbContextFactory<AiDealsContext> contexts, TimeProvider time)
{
    // Of the answer; sixty claims need no more.
    private const int LongestAnswer = 8_000;
    private const int ShortestAnswer = 500;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Tokens of the answer that the limits of one article leave; 0 when the article is too long.</summary>
    /// <param name="promptTokens">At most.</param>
    public int AnswerTokens(long promptTokens)
    {
        var left = Math.Min(LongestAnswer, options.TokensPerArticle - promptTokens);
        var dollars = options.DollarsPerArticle - Dollars(promptTokens, 0);
        if (dollars < 0) return 0;
        if (options.AnswerPrice > 0) left = (long)Math.Min(left, Math.Floor(dollars / options.AnswerPrice * 1_000_000));
        return left < ShortestAnswer ? 0 : (int)left;
    }

    /// <summary>A token is at least a byte, and in the scripts read here mostly two or more: half the bytes is more than endpoints count.</summary>
    public static long MostTokens(byte[] question) => question.Length / 2 + 100;

    public static long MostTokens(string answer) => Encoding.UTF8.GetByteCount(answer) / 2 + 10;

    public decimal Dollars(long promptTokens, long answerTokens) => (promptTokens * options.PromptPrice + answerTokens * options.AnswerPrice) / 1_000_000;

    /// <returns>Which limit of the day the next question would break, in words; null when none.</returns>
    public async Task<string?> RefusalAsync(long promptTokens, int answerTokens, CancellationToken ct)
    {
        var today = Today;
        await using var context = await contexts.CreateDbContextAsync(ct);
        var used = await context.ModelUsage.AsNoTracking().FirstOrDefaultAsync(u => u.Day == today && u.Model == options.Name, ct) ?? new ModelUsage { Day = today, Model = options.Name };
        if (used.Tokens + promptTokens + answerTokens > options.TokensPerDay) return string.Create(CultureInfo.InvariantCulture, $"today's limit of {options.TokensPerDay} tokens is reached");
        if (used.Dollars + Dollars(promptTokens, answerTokens) > options.DollarsPerDay) return string.Create(CultureInfo.InvariantCulture, $"today's limit of {options.DollarsPerDay} dollars is reached");
        return used.Seconds >= options.SecondsPerDay ? string.Create(CultureInfo.InvariantCulture, $"today's limit of {options.SecondsPerDay} seconds is reached") : null;
    }

    /// <summary>Adds to today's row what a question used; a failed one has used its time.</summary>
    public async Task NoteAsync(long promptTokens, long answerTokens, TimeSpan spent)
    {
        // Not cancelled with the question: what was used was used.
        await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO model_usage AS u (day, model, calls, prompt_tokens, answer_tokens, dollars, seconds)
            VALUES ({Today}, {options.Name}, 1, {promptTokens}, {answerTokens}, {Dollars(promptTokens, answerTokens)}, {spent.TotalSeconds})
            ON CONFLICT (day, model) DO UPDATE SET calls = u.calls + 1, prompt_tokens = u.prompt_tokens + excluded.prompt_tokens, answer_tokens = u.answer_tokens + excluded.answer_tokens,
                dollars = u.dollars + excluded.dollars, seconds = u.seconds + excluded.seconds
            """, CancellationToken.None);
    }
}
