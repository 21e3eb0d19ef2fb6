using System.Text.Json;
using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Data;

/// <summary>How many computed rows were written anew and how many went away. Both zero: the ledger was as the rules say.</summary>
public readonly record struct RecomputationResult(int Written, int Removed);

/// <summary>
/// Computes deals, valuations and waiting claims from all claims and decisions, and stores what differs from what is stored. The result depends on claims and decisions
/// alone: computing from zero gives identical rows.
/// </summary>
public static class Recomputation
{
    /// <summary>Does nothing when no claim or decision came since the last time.</summary>
    public static async Task<RecomputationResult> RunIfStaleAsync(AiDealsContext context, CancellationToken ct = default)
    {
        await using var transaction = await context.BeginWriteAsync(ct);
        if (!await context.LedgerState.AnyAsync(s => s.Stale, ct)) return default;
        var result = await RunAsync(context, ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>Deletes every computed row and computes all again.</summary>
    public static async Task<RecomputationResult> FromZeroAsync(AiDealsContext context, CancellationToken ct = default)
    {
        await using var transaction = await context.BeginWriteAsync(ct);
        await context.Valuations.ExecuteDeleteAsync(ct);
        await context.WaitingClaims.ExecuteDeleteAsync(ct);
        await context.Deals.ExecuteDeleteAsync(ct);
        var result = await RunAsync(context, ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>Inside a transaction begun by <see cref="Writing.BeginWriteAsync"/>; commits nothing.</summary>
    public static async Task<RecomputationResult> RunAsync(AiDealsContext context, CancellationToken ct = default)
    {
        context.ChangeTracker.Clear();
        var computed = Reconciliation.Of(
            await ClaimsAsync(context, ct),
            await context.Decisions.AsNoTracking().ToListAsync(ct),
            await context.Parties.AsNoTracking().ToListAsync(ct),
            ExchangeRates.Default);
        var storedDeals = await context.Deals.AsNoTracking().AsSplitQuery().Include(d => d.Parties).Include(d => d.Claims).Include(d => d.Choices).ToListAsync(ct);
        var storedValuations = await context.Valuations.AsNoTracking().ToListAsync(ct);

        var deals = Difference(storedDeals, computed.Deals, d => d.Id, Canonical);
        // A row that goes away for a moment takes the references to it along: rows that hold one are written anew too.
        Spread(deals.Replaced, storedDeals, d => d.Id, d => d.PartOfId);
        var valuations = Difference(storedValuations, computed.Valuations, v => v.Id, Canonical);
        valuations.Replaced.UnionWith(storedValuations.Where(v => v.DealId is { } deal && deals.Replaced.Contains(deal)).Select(v => v.Id));

        await context.Valuations.Where(v => valuations.Replaced.Contains(v.Id)).ExecuteDeleteAsync(ct);
        await context.Deals.Where(d => deals.Replaced.Contains(d.Id)).ExecuteDeleteAsync(ct);
        await context.WaitingClaims.ExecuteDeleteAsync(ct);
        var newDeals = computed.Deals.Where(d => deals.Replaced.Contains(d.Id) || deals.Added.Contains(d.Id)).ToList();
        var newValuations = computed.Valuations.Where(v => valuations.Replaced.Contains(v.Id) || valuations.Added.Contains(v.Id)).ToList();
        context.AddRange(newDeals);
        context.AddRange(newValuations);
        context.AddRange(computed.Waiting);
        await context.SaveChangesAsync(ct);
        context.ChangeTracker.Clear();
        await context.LedgerState.ExecuteUpdateAsync(s => s.SetProperty(x => x.Stale, false), ct);
        return new(newDeals.Count + newValuations.Count, storedDeals.Count + storedValuations.Count - (computed.Deals.Count + computed.Valuations.Count - deals.Added.Count - valuations.Added.Count));
    }

    /// <summary>All claims with their articles, whose texts stay in the database: the rules do not look at them and they are the bulk of it.</summary>
    private static async Task<List<Claim>> ClaimsAsync(AiDealsContext context, CancellationToken ct)
    {
        var articles = await context.Articles.AsNoTracking().Select(a => new Article
        {
            Id = a.Id, Sha256 = a.Sha256, Url = a.Url, PublisherId = a.PublisherId, Publisher = a.Publisher, Language = a.Language, Title = a.Title,
            Published = a.Published, PublishedInferred = a.PublishedInferred, RetrievedAt = a.RetrievedAt, Origin = a.Origin, CopyOfId = a.CopyOfId,
        }).ToDictionaryAsync(a => a.Id, ct);
        var claims = await context.Claims.AsNoTracking().AsSplitQuery().Include(c => c.Parties.OrderBy(p => p.Order)).Include(c => c.AttributedTo.OrderBy(a => a.Order)).ToListAsync(ct);
        foreach (var claim in claims) claim.Article = articles[claim.ArticleId];
        return claims;
    }

    private static (HashSet<Guid> Replaced, HashSet<Guid> Added) Difference<T>(IReadOnlyList<T> stored, IReadOnlyList<T> computed, Func<T, Guid> id, Func<T, string> canonical)
    {
        var before = stored.ToDictionary(id, canonical);
        var after = computed.ToDictionary(id, canonical);
        return ([.. before.Where(b => !after.TryGetValue(b.Key, out var now) || now != b.Value).Select(b => b.Key)], [.. after.Keys.Where(k => !before.ContainsKey(k))]);
    }

    private static void Spread<T>(HashSet<Guid> replaced, IReadOnlyList<T> rows, Func<T, Guid> id, Func<T, Guid?> reference)
    {
        while (rows.Where(r => reference(r) is { } to && replaced.Contains(to) && !replaced.Contains(id(r))).Select(id).ToList() is { Count: > 0 } more) replaced.UnionWith(more);
    }

    // Tables have no order; the computed lists have one that is not always a column.
    private static string Canonical(Deal deal) => JsonSerializer.Serialize(new
    {
        deal,
        parties = deal.Parties.OrderBy(p => p.Order),
        claims = deal.Claims.OrderBy(c => c.Order),
        choices = deal.Choices.OrderBy(c => c.Field),
        disputes = deal.Disputes.OrderBy(d => d.ClaimId).ThenBy(d => d.OtherClaimId),
    }, WithoutLists);

    private static string Canonical(Valuation valuation) => JsonSerializer.Serialize(
        new { valuation, valuation.ClaimIds, disputes = valuation.Disputes.OrderBy(d => d.ClaimId).ThenBy(d => d.OtherClaimId) }, WithoutLists);

    private static readonly JsonSerializerOptions WithoutLists = new()
    {
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    if (type.Type != typeof(Deal) && type.Type != typeof(Valuation)) return;
                    foreach (var list in type.Properties.Where(p => p.Name is nameof(Deal.Parties) or nameof(Deal.Claims) or nameof(Deal.Choices) or nameof(Deal.Disputes)).ToList()) type.Properties.Remove(list);
                },
            },
        },
    };
}
