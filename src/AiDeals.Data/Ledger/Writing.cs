using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AiDeals.Data;

/// <summary>How facts and computed rows are written: one writer at a time over all processes, so that none computes deals from half of what another stores.</summary>
public static class Writing
{
    /// <summary>Begins a transaction and waits for the turn to write; both end together.</summary>
    public static async Task<IDbContextTransaction> BeginWriteAsync(this AiDealsContext context, CancellationToken ct)
    {
        var transaction = await context.Database.BeginTransactionAsync(ct);
        try
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Turn.Space}, {Turn.Write})", ct);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>To be called in the transaction that stores claims or decisions: deals wait to be computed.</summary>
    public static Task MarkStaleAsync(this AiDealsContext context, CancellationToken ct) =>
        context.LedgerState.Where(s => !s.Stale).ExecuteUpdateAsync(s => s.SetProperty(x => x.Stale, true), ct);
}
