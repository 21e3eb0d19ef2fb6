using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Versioning;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiDeals.Data;

/// <summary>
/// A PostgreSQL of our own over a Unix socket. Several instances of the program share one server: the first starts it, the others adopt it, the last one stops it.
/// A server that outlived its program (kill -9) is adopted by the next one; one that ends while a program uses it is started again.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial class EmbeddedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan OrphansPatience = TimeSpan.FromSeconds(10);

    private readonly string home;
    private readonly Cluster cluster;
    private readonly ServerPrograms programs;
    private readonly ServerAccount account;
    private readonly ILogger log;
    private FileStream? share;

    private EmbeddedServer(string home, Cluster cluster, ServerPrograms programs, ServerAccount account, ILogger log) =>
        (this.home, this.cluster, this.programs, this.account, this.log) = (home, cluster, programs, account, log);

    /// <summary>Connects to the maintenance database; the caller names the one it wants.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <exception cref="DatabaseException">The directory cannot be written or is of another version, there are no programs, or the server does not start.</exception>
    public static async Task<EmbeddedServer> StartAsync(string home, ILogger log, CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(home);
            using (File.Open(LockFile(home), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite)) { }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"The data directory {home} cannot be written ({e.Message}). Name another one in AiDeals__DataDirectory, or a server in ConnectionStrings__AiDeals.", e);
        }
        var cluster = new Cluster(Path.Combine(home, "postgres"));
        var programs = await ServerPrograms.FindAsync(ct);
        var server = new EmbeddedServer(home, cluster, programs, await ServerAccount.ChooseAsync(cluster.Directory, ct), log);
        using (await LockAsync(home, ct))
        {
            await server.InitialiseAsync(ct);
            server.ConnectionString = await server.AdoptOrStartAsync(ct);
            server.share = File.Open(Path.Combine(home, "postgres.users"), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }
        server.watch = server.WatchAsync(server.ended.Token);
        return server;
    }

    /// <summary>Stops the server unless another instance uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (share is null) return;
        await ended.CancelAsync();
        await watch;
        ended.Dispose();
        using var starting = await LockAsync(home, CancellationToken.None);
        share.Dispose();
        share = null;
        try
        {
            using var sole = File.Open(Path.Combine(home, "postgres.users"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            var (exit, output) = await account.RunAsync(programs.Path("pg_ctl"), ["stop", "-D", cluster.Directory, "-m", "fast", "-w", "-t", "30"]);
            if (exit == 0) LogStopped(cluster.Directory);
            else LogNotStopped(cluster.Directory, output);
        }
        catch (IOException)
        {
            LogLeftToOthers(cluster.Directory);
        }
    }

    private async Task InitialiseAsync(CancellationToken ct)
    {
        if (cluster.MajorVersion() is { } version)
        {
            if (version == programs.MajorVersion) return;
            throw new DatabaseException(
                $"The cluster in {cluster.Directory} was made by PostgreSQL {version}, and the programs in {programs.Folder} are version {programs.Version}. "
                + $"Carry the data over with PostgreSQL {version} and pg_dump, or name another directory in AiDeals__DataDirectory.");
        }

        LogInitialising(programs.Version, cluster.Directory);
        // Made beside its place and moved: a cluster of which only a part was written is never taken for a whole one.
        var unfinished = cluster.Directory + ".new";
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await account.OwnAsync(unfinished, programs.Path("postgres"), ct);
        // Plain C would leave pg_trgm blind for Bengali and Arabic; the built-in provider came with version 17.
        string[] locale = programs.MajorVersion >= 17
            ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-collate=C", "--lc-ctype=C.UTF-8"]
            : ["--locale=C.UTF-8"];
        var (exit, output) = await account.RunAsync(programs.Path("initdb"), ["-D", unfinished, "-U", "aideals", "--auth=trust", "--encoding=UTF8", .. locale], ct);
        if (exit != 0) throw new DatabaseException($"The cluster in {cluster.Directory} could not be initialised: {output}");
        if (Directory.Exists(cluster.Directory)) Directory.Delete(cluster.Directory);
        Directory.Move(unfinished, cluster.Directory);
    }

    private async Task<string> AdoptOrStartAsync(CancellationToken ct)
    {
        var silent = Stopwatch.StartNew();
        var (started, told) = (false, false);
        while (true)
        {
            var postmaster = cluster.Postmaster();
            // Without a look at the processes (null) the socket decides alone.
            var processes = cluster.Processes();
            if (postmaster is { } found)
            {
                var connectionString = For(found.Socket);
                switch (await AskAsync(connectionString, ct))
                {
                    case Answer.Ready:
                        if (!started) LogAdopted(found.Pid, cluster.Directory);
                        return connectionString;
                    case Answer.NotYet:
                        // Recovery after a crash takes as long as it takes (the whole directory is brought to disk first); a server that says so is waited for.
                        if (!told && silent.Elapsed > TimeSpan.FromSeconds(5)) LogRecovering(cluster.Directory);
                        told |= silent.Elapsed > TimeSpan.FromSeconds(5);
                        await Task.Delay(Step, ct);
                        continue;
                }
            }
            // Processes without an answer: starting, or shutting down, or orphans of a killed postmaster that are about to notice.
            if (!started && processes is not { Count: > 0 })
            {
                await StartServerAsync(cleanUp: processes is not null, ct);
                (started, silent) = (true, Stopwatch.StartNew());
                // Who wants to stop now stops a server that answers: one given up half way would live on with nobody to stop it.
                ct = CancellationToken.None;
            }
            else if (started && processes is { Count: 0 })
            {
                throw new DatabaseException($"PostgreSQL in {cluster.Directory} ended as soon as it had started. The end of its log:\n{cluster.EndOfLog()}");
            }
            else if (!started && postmaster is { } dead && processes is { Count: > 0 } && !processes.Contains(dead.Pid) && silent.Elapsed > OrphansPatience)
            {
                // An orphan notices at its next wait that its postmaster is gone, and ends. One that is stuck would hold the cluster for good, and nobody can reach it any more:
                // nothing is lost with it that the recovery, due in any case, does not bring back.
                LogOrphans(processes.Count, cluster.Directory);
                foreach (var orphan in processes) Kill(orphan);
            }
            else if (silent.Elapsed > Patience)
            {
                throw new DatabaseException(
                    $"PostgreSQL does not answer in {cluster.Directory} (processes {string.Join(", ", processes ?? [])}). End them, or wait until they end, and start again. The end of its log:\n{cluster.EndOfLog()}");
            }
            await Task.Delay(Step, ct);
        }
    }

    private async Task StartServerAsync(bool cleanUp, CancellationToken ct)
    {
        LogStarting(programs.Version, cluster.Directory);
        try
        {
            var socket = cluster.SocketDirectory();
            if (cleanUp && cluster.RemoveLeftovers(socket)) LogLeftovers(cluster.Directory);
            if (socket != cluster.Directory) await account.OwnAsync(socket, programs.Path("postgres"), ct);
            cluster.WriteSettings(socket);
            cluster.RotateLog();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"The cluster in {cluster.Directory} cannot be written ({e.Message}). Name another directory in AiDeals__DataDirectory, or a server in ConnectionStrings__AiDeals.", e);
        }
        // pg_ctl puts the server into a session of its own: Ctrl+C in the terminal reaches the program, which stops the server when it is done with it.
        // It waits (-w) for an hour: a recovery is not to be given up, and a server that ends instead is noticed at once.
        var (exit, output) = await account.RunAsync(programs.Path("pg_ctl"), ["start", "-D", cluster.Directory, "-l", cluster.Log, "-w", "-t", "3600"], CancellationToken.None);
        if (exit != 0) throw new DatabaseException($"PostgreSQL did not start in {cluster.Directory}: {output}\nThe end of its log:\n{cluster.EndOfLog()}");
    }

    private static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            process.Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // Ended meanwhile; or it may not be killed, and then the patience with it ends.
        }
    }

    private static string For(string socket) => new NpgsqlConnectionStringBuilder { Host = socket, Port = 5432, Username = "aideals", Database = "postgres" }.ConnectionString;

    private enum Answer { None, NotYet, Ready }

    private static async Task<Answer> AskAsync(string connectionString, CancellationToken ct)
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Timeout = 5 }.ConnectionString);
            await connection.OpenAsync(ct);
            return Answer.Ready;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown)
        {
            return Answer.NotYet;
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            return Answer.None;
        }
    }

    private static string LockFile(string home) => Path.Combine(home, "postgres.lock");

    /// <summary>One instance at a time looks, initialises, starts and stops. The lock is the kernel's: it ends with the process, however that ends.</summary>
    private static async Task<FileStream> LockAsync(string home, CancellationToken ct)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return File.Open(LockFile(home), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e)
            {
                if (since.Elapsed > Patience * 2) throw new DatabaseException($"Another instance holds {LockFile(home)} and does not let go ({e.Message}).", e);
                await Task.Delay(50, ct);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Making a PostgreSQL {Version} cluster in {Directory}")]
    private partial void LogInitialising(string version, string directory);

    [LoggerMessage(LogLevel.Information, "Starting PostgreSQL {Version} in {Directory}")]
    private partial void LogStarting(string version, string directory);

    [LoggerMessage(LogLevel.Information, "Using the PostgreSQL that runs already (process {ProcessId}) in {Directory}")]
    private partial void LogAdopted(int processId, string directory);

    [LoggerMessage(LogLevel.Warning, "The last PostgreSQL in {Directory} was killed; it recovers by itself")]
    private partial void LogLeftovers(string directory);

    [LoggerMessage(LogLevel.Information, "PostgreSQL in {Directory} is recovering; waiting for it")]
    private partial void LogRecovering(string directory);

    [LoggerMessage(LogLevel.Warning, "Ending {Count} PostgreSQL processes in {Directory} whose postmaster was killed")]
    private partial void LogOrphans(int count, string directory);

    [LoggerMessage(LogLevel.Information, "Stopped PostgreSQL in {Directory}")]
    private partial void LogStopped(string directory);

    [LoggerMessage(LogLevel.Information, "PostgreSQL in {Directory} goes on for another instance")]
    private partial void LogLeftToOthers(string directory);

    [LoggerMessage(LogLevel.Warning, "PostgreSQL in {Directory} could not be stopped: {Reason}")]
    private partial void LogNotStopped(string directory, string reason);
}
