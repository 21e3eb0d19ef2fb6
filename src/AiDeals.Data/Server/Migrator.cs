using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiDeals.Data;

/// <summary>Brings a database to the form this version of AiDeals needs.</summary>
internal static partial class Migrator
{
    /// <exception cref="DatabaseException">The account may not change the database, or a later version of AiDeals has changed it.</exception>
    public static async Task RunAsync(string connectionString, ILogger log, CancellationToken ct)
    {
        try
        {
            // Two programs may start at once: the second waits and finds nothing to do.
            await using var turn = await Turn.TakeAsync(connectionString, Turn.Migrate, ct);
            await using var context = AiDealsDataServices.Open(connectionString);
            var known = context.Database.GetMigrations().ToHashSet();
            if ((await context.Database.GetAppliedMigrationsAsync(ct)).FirstOrDefault(m => !known.Contains(m)) is { } later)
                throw new DatabaseException($"The database was changed by a later version of AiDeals (migration {later}). Start that version.");
            var pending = (await context.Database.GetPendingMigrationsAsync(ct)).Count();
            if (pending == 0) return;
            LogMigrating(log, pending);
            await context.Database.MigrateAsync(ct);
        }
        catch (PostgresException e)
        {
            throw new DatabaseException($"The database cannot be brought to its present form: {e.MessageText} (SQLSTATE {e.SqlState}).", e);
        }
    }

    [LoggerMessage(LogLevel.Information, "Bringing the database to its present form ({Count} migrations)")]
    private static partial void LogMigrating(ILogger log, int count);
}
