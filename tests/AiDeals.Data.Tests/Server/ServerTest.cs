using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace AiDeals.Data.Tests;

/// <summary>A test with a data directory of its own for the embedded server.</summary>
public abstract class ServerTest : IDisposable
{
    protected string Home { get; } = Directory.CreateTempSubdirectory("aideals-server-").FullName;

    public void Dispose()
    {
        Directory.Delete(Home, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string PidFile => Path.Combine(Home, "postgres", "postmaster.pid");

    protected int Postmaster() => int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);

    // A process that has ended and whom nobody has asked for its exit code still has a number, but no command line any more.
    protected static bool IsRunning(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline").Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    protected static Task<AiDealsDatabase> ConnectAsync(string directory) => AiDealsDatabase.ConnectAsync(new() { DataDirectory = directory }, NullLogger.Instance, default);

    protected static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
