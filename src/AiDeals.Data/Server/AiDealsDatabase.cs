using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiDeals.Data;

/// <summary>A server that answers, with the database in its present form. Disposing it stops the server if it is the embedded one and nobody else uses it.</summary>
public sealed class AiDealsDatabase : IAsyncDisposable
{
    /// <summary>The oldest major version of PostgreSQL that the queries work on.</summary>
    public const int OldestServer = 16;
    private const string Name = "aideals";

    private readonly EmbeddedServer? embedded;

    private AiDealsDatabase(string connectionString, EmbeddedServer? embedded) => (ConnectionString, this.embedded) = (connectionString, embedded);

    public string ConnectionString { get; }

    /// <summary>Starts or finds the server, waits until it answers, and brings the database to its present form.</summary>
    /// <exception cref="DatabaseException">It cannot be used; the message says why and what to do.</exception>
    public static async Task<AiDealsDatabase> StartAsync(DatabaseOptions options, ILogger log, CancellationToken ct = default)
    {
        var database = await ConnectAsync(options, log, ct);
        try
        {
            await Migrator.RunAsync(database.ConnectionString, log, ct);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>As <see cref="StartAsync"/>, with the database left as it is.</summary>
    internal static async Task<AiDealsDatabase> ConnectAsync(DatabaseOptions options, ILogger log, CancellationToken ct)
    {
        if (options.ConnectionString is not null)
        {
            await CheckAsync(options.ConnectionString, ct);
            return new(options.ConnectionString, null);
        }
        if (OperatingSystem.IsWindows()) throw new DatabaseException("On Windows AiDeals brings no PostgreSQL along: install PostgreSQL 18 and name it in ConnectionStrings__AiDeals.");
        var embedded = await EmbeddedServer.StartAsync(options.DataDirectory, log, ct);
        try
        {
            return new(await CreateAsync(embedded.ConnectionString, ct), embedded);
        }
        catch
        {
            await embedded.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (embedded is null || OperatingSystem.IsWindows()) return;
        NpgsqlConnection.ClearAllPools();
        await embedded.DisposeAsync();
    }

    private static async Task CheckAsync(string connectionString, CancellationToken ct)
    {
        NpgsqlConnectionStringBuilder settings;
        try
        {
            settings = new(connectionString) { Pooling = false };
        }
        catch (ArgumentException e)
        {
            throw new DatabaseException($"ConnectionStrings__AiDeals cannot be read ({e.Message}). Example: Host=localhost;Database=aideals;Username=aideals;Password=…", e);
        }
        var where = $"{settings.Host}:{settings.Port}";
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(settings.ConnectionString);
                await connection.OpenAsync(ct);
                if (connection.PostgreSqlVersion.Major < OldestServer)
                    throw new DatabaseException($"The PostgreSQL at {where} is version {connection.PostgreSqlVersion}; {OldestServer} is the oldest that works, 18 is what AiDeals is tested with.");
                return;
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.CannotConnectNow && since.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(200, ct);
            }
            catch (PostgresException e)
            {
                throw new DatabaseException($"The PostgreSQL at {where} refuses the connection: {e.MessageText} (SQLSTATE {e.SqlState}). ConnectionStrings__AiDeals names it.", e);
            }
            catch (NpgsqlException e)
            {
                // A server started by the same hand a moment ago (docker-compose, systemd) gets these seconds.
                if (since.Elapsed > TimeSpan.FromSeconds(5))
                    throw new DatabaseException($"No PostgreSQL can be reached at {where}: {(e.InnerException ?? e).Message}. ConnectionStrings__AiDeals names it; without that setting AiDeals starts its own.", e);
                await Task.Delay(200, ct);
            }
        }
    }

    private static async Task<string> CreateAsync(string maintenance, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(maintenance) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = Name } } };
        if (await exists.ExecuteScalarAsync(ct) is null)
        {
            try
            {
                await using var create = new NpgsqlCommand($"CREATE DATABASE {Name}", connection);
                await create.ExecuteNonQueryAsync(ct);
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // Another instance was faster.
            }
        }
        return new NpgsqlConnectionStringBuilder(maintenance) { Database = Name }.ConnectionString;
    }
}
