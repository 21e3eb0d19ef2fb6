namespace AiDeals.Data;

/// <summary>What one language model was used for on one day (UTC): limits per day hold over restarts.</summary>
public sealed class ModelUsage
{
    public required DateOnly Day { get; init; }
    /// <summary>The name under which the endpoint knows it.</summary>
    public required string Model { get; init; }
    public int Calls { get; init; }
    public long PromptTokens { get; init; }
    public long AnswerTokens { get; init; }
    /// <summary>At the prices of the settings.</summary>
    public decimal Dollars { get; init; }
    public double Seconds { get; init; }

    public long Tokens => PromptTokens + AnswerTokens;
}
