using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiDeals.Data;

/// <summary>Brings a database to the form this version of AiDeals needs.</summary>
internal static partial class Migrator
{
    private static readonly HashSet<string> Known =
        typeof(AiDealsContext).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <exception cref="DatabaseException">The account may not change the database, or a later version of AiDeals has changed it.</exception>
    public static async Task RunAsync(string connectionString, ILogger log, CancellationToken ct)
    {
        try
        {
            // Two programs may start at once: the second waits and finds nothing to do.
            await using var turn = await Turn.TakeAsync(connectionString, Turn.Migrate, ct);
            // The history is asked without EF Core: laying out its model is the dearest part of a start, and a start seldom has anything to migrate.
            var applied = await AppliedAsync(connectionString, ct);
            if (applied.FirstOrDefault(m => !Known.Contains(m)) is { } later)
                throw new DatabaseException($"The database was changed by a later version of AiDeals (migration {later}). Start that version.");
            var pending = Known.Except(applied).Count();
            if (pending == 0) return;
            LogMigrating(log, pending);
            await using var context = AiDealsDataServices.Open(connectionString);
            await context.Database.MigrateAsync(ct);
        }
        catch (PostgresException e)
        {
            throw new DatabaseException($"The database cannot be brought to its present form: {e.MessageText} (SQLSTATE {e.SqlState}).", e);
        }
    }

    private static async Task<List<string>> AppliedAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("""SELECT to_regclass('"__EFMigrationsHistory"') IS NOT NULL""", connection);
        if (await exists.ExecuteScalarAsync(ct) is false) return [];
        await using var ids = new NpgsqlCommand("""SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY 1""", connection);
        await using var reader = await ids.ExecuteReaderAsync(ct);
        var applied = new List<string>();
        while (await reader.ReadAsync(ct)) applied.Add(reader.GetString(0));
        return applied;
    }

    [LoggerMessage(LogLevel.Information, "Bringing the database to its present form ({Count} migrations)")]
    private static partial void LogMigrating(ILogger log, int count);
}
