using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>Reads the claims of an article. Two kinds: the grammar, which always reads, and a language model, which reads beside it when the settings name one.</summary>
public interface IClaimReader
{
    /// <summary>As <see cref="Deals.ReaderClaims.Extractor"/>.</summary>
    string Extractor { get; }

    /// <summary>As <see cref="Deals.ReaderClaims.Version"/>.</summary>
    string Version { get; }

    /// <summary>Throws only when cancelled: a reader that fails says so in the note and costs the article nothing else.</summary>
    /// <param name="text">The article; spans of claims point into it.</param>
    /// <param name="reading">What the grammar found in it: every reader's figures and parties are among these.</param>
    Task<ClaimsRead> ReadAsync(string text, ArticleReading reading, CancellationToken ct);
}

/// <param name="Note">What the person who imports should know of this reading, in plain English.</param>
public sealed record ClaimsRead(IReadOnlyList<ClaimMention> Claims, string? Note = null);
