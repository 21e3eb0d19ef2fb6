using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>What one reader found in an article.</summary>
/// <param name="Extractor"><see cref="ArticleReader.Name"/> for the grammar, <see cref="ClaimsOfReaders.Model"/> for a language model.</param>
/// <param name="Version">The grammar's version or the model's name.</param>
public sealed record ReaderClaims(string Extractor, string Version, IReadOnlyList<ClaimMention> Claims);

/// <summary>Joins what several readers found in one article: what two of them read is one claim that names both, what one of them read stays with its reader.</summary>
public static class ClaimsOfReaders
{
    /// <summary>The extractor of claims that only a language model read.</summary>
    public const string Model = "model";

    /// <param name="article">Its text is the one that was read.</param>
    /// <param name="readers">The first one's words count where two read the same claim with other details.</param>
    public static IReadOnlyList<Claim> Merge(Article article, IReadOnlyList<ReaderClaims> readers, DateTimeOffset recordedAt)
    {
        var merged = new List<Claim>();
        foreach (var reader in readers)
        {
            // Within one reading two claims of one key are two claims ("2 billion in May and 2 billion in June"): each finds its own partner.
            var open = merged.ToList();
            foreach (var claim in ClaimsOfArticle.From(article, reader.Claims, recordedAt, reader.Extractor, reader.Version))
            {
                if (merged.Exists(c => c.Id == claim.Id)) continue;
                if (open.Where(c => SaysTheSame(c, claim)).MinBy(c => Math.Abs(c.EvidenceStart - claim.EvidenceStart)) is not { } same)
                {
                    merged.Add(claim);
                    continue;
                }
                open.Remove(same);
                same.AlsoReadBy.Add(reader.Version);
                if (same.Status != claim.Status) same.Explanation.Add($"{reader.Version} read the status {claim.Status.ToSnakeCase()}");
            }
        }
        return merged;
    }

    /// <summary>One kind, one figure, the same parties in the same roles.</summary>
    private static bool SaysTheSame(Claim a, Claim b) => a.Kind == b.Kind && Figure(a) == Figure(b) && Parties(a).SetEquals(Parties(b));

    private static (decimal? Value, decimal? High, string? Currency) Figure(Claim claim) => (claim.Amount?.Value, claim.Amount?.ValueHigh, claim.Amount?.Currency);

    private static HashSet<(PartyRole, string)> Parties(Claim claim) => [.. claim.Parties.Select(p => (p.Role, p.PartyId ?? "?" + PartyDirectory.SearchForm(p.Name)))];
}
