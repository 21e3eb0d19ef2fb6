using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace AiDeals.Data.Tests;

/// <summary>
/// A database for one class of tests (<c>IClassFixture&lt;TestDatabase&gt;</c>): migrated, empty, dropped at the end. All classes of a run share one server: the one named by
/// AIDEALS_TEST_DATABASE (a connection string whose user may create databases), else an embedded one in a temporary directory.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> Template = new(StartAsync);
    private static readonly SemaphoreSlim Copying = new(1);
    private static int count;

    private readonly string name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";

    public string ConnectionString { get; private set; } = "";

    public AiDealsContext Open() => new(new DbContextOptionsBuilder<AiDealsContext>().UseNpgsql(ConnectionString).Options);

    public async Task InitializeAsync()
    {
        var template = await Template.Value;
        ConnectionString = new NpgsqlConnectionStringBuilder(template) { Database = name }.ConnectionString;
        // A template may have no other connection while it is copied.
        await Copying.WaitAsync();
        try
        {
            await ExecuteAsync(template, $"CREATE DATABASE {name} TEMPLATE {new NpgsqlConnectionStringBuilder(template).Database}");
        }
        finally
        {
            Copying.Release();
        }
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString));
        await ExecuteAsync(ConnectionString, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("AIDEALS_TEST_DATABASE") is { Length: > 0 } given)
        {
            var template = new NpgsqlConnectionStringBuilder(given) { Database = $"test_template_{Environment.ProcessId}" };
            await ExecuteAsync(given, $"CREATE DATABASE {template.Database}");
            AppDomain.CurrentDomain.ProcessExit += (_, _) => ExecuteAsync(given, $"DROP DATABASE {template.Database} WITH (FORCE)").GetAwaiter().GetResult();
            await AiDealsDatabase.StartAsync(new() { ConnectionString = template.ConnectionString, DataDirectory = "" }, NullLogger.Instance);
            NpgsqlConnection.ClearAllPools();
            return template.ConnectionString;
        }
        var directory = Directory.CreateTempSubdirectory("aideals-test-").FullName;
        var server = await AiDealsDatabase.StartAsync(new() { DataDirectory = directory }, NullLogger.Instance);
        // The test host is killed soon after the last test, so somebody who outlives it cleans up.
        Process.Start("/bin/sh", ["-c", "exec > /dev/null 2>&1; while kill -0 $0; do sleep 0.2; done; kill -INT $(head -n 1 \"$1/postgres/postmaster.pid\"); sleep 2; rm -rf \"$1\"", $"{Environment.ProcessId}", directory]).Dispose();
        NpgsqlConnection.ClearAllPools();
        return server.ConnectionString;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        // The maintenance database: neither the template nor the one that is made or dropped.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
