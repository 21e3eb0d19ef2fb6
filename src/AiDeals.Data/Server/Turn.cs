using Npgsql;

namespace AiDeals.Data;

/// <summary>An advisory lock of the whole database, held until disposed: one process at a time migrates. (Writers take theirs with the transaction, see <see cref="Writing"/>.)</summary>
internal sealed class Turn : IAsyncDisposable
{
    // The two halves of the key: "AiDe" and the number of the matter.
    internal const int Space = 0x41694465;
    internal const int Migrate = 1;
    internal const int Write = 2;

    private readonly NpgsqlConnection connection;

    private Turn(NpgsqlConnection connection) => this.connection = connection;

    internal static async Task<Turn> TakeAsync(string connectionString, int matter, CancellationToken ct)
    {
        // A connection of its own that is closed at the end: the server lets go of the lock even when this process is killed.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            await using var take = new NpgsqlCommand("SELECT pg_advisory_lock($1, $2)", connection) { CommandTimeout = 0, Parameters = { new() { Value = Space }, new() { Value = matter } } };
            await take.ExecuteNonQueryAsync(ct);
            return new Turn(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
