using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiDeals.Data;

internal sealed partial class EmbeddedServer
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Steady = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource ended = new();
    private Task watch = Task.CompletedTask;

    /// <summary>
    /// Starts the server again when it is gone: killed, out of memory, or stopped by hand. The first time at once; while it does not stay up for a minute the pauses grow from one second to thirty.
    /// The postmaster is no child of this program (another instance may have started it), so its life is looked at and not waited for.
    /// </summary>
    private async Task WatchAsync(CancellationToken ct)
    {
        var pause = TimeSpan.Zero;
        var up = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await Task.Delay(Glance, ct);
                if (cluster.IsServed()) continue;
                LogGone(cluster.Directory);
                if (up.Elapsed > Steady) pause = TimeSpan.Zero;
                await Task.Delay(pause, ct);
                pause = pause == TimeSpan.Zero ? TimeSpan.FromSeconds(1) : pause * 2 < LongestPause ? pause * 2 : LongestPause;
                // Of several instances one starts the server and the others find it there.
                using (await LockAsync(home, ct)) await AdoptOrStartAsync(ct);
                // What the pools hold leads to the server that is gone.
                NpgsqlConnection.ClearAllPools();
                LogBack(cluster.Directory);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Whatever it was, giving up would leave the site without a database until somebody looks.
                LogNotBack(e, cluster.Directory);
            }
            up.Restart();
        }
    }

    [LoggerMessage(LogLevel.Error, "PostgreSQL in {Directory} is gone; starting it again")]
    private partial void LogGone(string directory);

    [LoggerMessage(LogLevel.Information, "PostgreSQL in {Directory} is back")]
    private partial void LogBack(string directory);

    [LoggerMessage(LogLevel.Error, "PostgreSQL in {Directory} could not be started again; the next try follows")]
    private partial void LogNotBack(Exception exception, string directory);
}
