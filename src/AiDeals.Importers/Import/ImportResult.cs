using AiDeals.Deals;

namespace AiDeals.Importers;

public enum ImportOutcome
{
    /// <summary>Stored, with what was read in it.</summary>
    New,
    /// <summary>The same text lies in the database already; nothing was changed.</summary>
    Known,
    /// <summary>No article could be made of it; the message says why.</summary>
    Unreadable,
}

/// <summary>What became of one input.</summary>
/// <param name="Source">The file, address or other name under which it came.</param>
/// <param name="ArticleId">Null for an unreadable one.</param>
/// <param name="Language">As found or given; null for an unreadable one.</param>
/// <param name="Claims">How many claims the article holds.</param>
/// <param name="Message">Why it is unreadable; else null.</param>
/// <param name="Notes">What was mended or left out, a sentence each.</param>
public sealed record ImportResult(string Source, ImportOutcome Outcome, Guid? ArticleId, string? Language, int Claims, string? Message, IReadOnlyList<string> Notes)
{
    public static ImportResult Unreadable(string source, string message) => new(source, ImportOutcome.Unreadable, null, null, 0, message, []);
}

/// <summary>What storing an article would give.</summary>
public sealed record ImportPreview(ImportResult Result, IReadOnlyList<Claim> Claims);
