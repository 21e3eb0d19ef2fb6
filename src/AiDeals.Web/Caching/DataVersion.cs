using AiDeals.Data;
using Microsoft.AspNetCore.OutputCaching;
using Npgsql;

namespace AiDeals.Web;

/// <summary>
/// Which state of the database the site shows. It rises whenever any program commits a change (the database's triggers tell), and cached pages of the state before end.
/// </summary>
internal sealed partial class DataVersion(AiDealsDatabase database, IOutputCacheStore cache, TimeProvider time, ILogger<DataVersion> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Starts at the clock, so that a page kept by a browser from before a restart is asked for again.
    private long current = time.GetUtcNow().Ticks;

    public long Current => Volatile.Read(ref current);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException && !stoppingToken.IsCancellationRequested)
            {
                Lost(e);
                await Task.Delay(Patience, time, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        // A connection that only waits: it must not count against the pool, and keep-alive finds out when the server is gone.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        await connection.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand($"LISTEN {Changes.Channel}", connection)) await listen.ExecuteNonQueryAsync(ct);
        // What was committed before the connection listened was told to nobody.
        await RiseAsync(ct);
        while (true)
        {
            await connection.WaitAsync(ct);
            await RiseAsync(ct);
        }
    }

    private async Task RiseAsync(CancellationToken ct)
    {
        Interlocked.Increment(ref current);
        await cache.EvictByTagAsync(ReaderCache.Tag, ct);
    }

    [LoggerMessage(LogLevel.Warning, "The connection that tells of changes was lost; pages may be old until it is back")]
    private partial void Lost(Exception exception);
}
