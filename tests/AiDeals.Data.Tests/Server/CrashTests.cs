using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Npgsql;

namespace AiDeals.Data.Tests;

/// <summary>kill -9 of the program, of the server, of both.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class CrashTests : ServerTest
{
    private const int Writers = 3;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Program_and_postmaster_killed_while_rows_are_written_start_again_without_help_and_with_every_committed_row(bool anOrphanIsStuck)
    {
        var committed = new int[Writers];
        int postmaster;
        Task[] writers;
        int[] orphans;
        using (var program = await KillableProgram.StartAsync(Home))
        {
            await ExecuteAsync(program.ConnectionString, "CREATE TABLE kept (writer int, id int, filler text, PRIMARY KEY (writer, id))");
            postmaster = Postmaster();
            var backends = new int[Writers];
            writers = [.. Enumerable.Range(0, Writers).Select(w => Task.Run(() => WriteAsync(program.ConnectionString, w, committed, backends)))];
            while (Enumerable.Range(0, Writers).Any(w => Volatile.Read(ref committed[w]) < 50)) await Task.Delay(10);

            orphans = [.. new Cluster(Path.Combine(Home, "postgres")).Processes()!.Where(p => p != postmaster)];
            // Stopped, it does not notice that its postmaster is gone.
            if (anOrphanIsStuck) await SignalAsync("STOP", backends[0]);
            program.Kill();
            Process.GetProcessById(postmaster).Kill();
        }
        Assert.True(File.Exists(PidFile), "the case under test is the file that a killed postmaster leaves");
        // Worse still: meanwhile another program has the number that stands there.
        string[] mark = [Environment.ProcessId.ToString(CultureInfo.InvariantCulture), .. File.ReadLines(PidFile).Skip(1)];
        await File.WriteAllLinesAsync(PidFile, mark);

        await using var database = await ConnectAsync(Home);
        Assert.NotEqual(postmaster, Postmaster());
        Assert.NotEqual(Environment.ProcessId, Postmaster());
        Assert.DoesNotContain(orphans, IsRunning);
        await Task.WhenAll(writers);
        for (var writer = 0; writer < Writers; writer++)
        {
            var present = await ExecuteAsync(database.ConnectionString, string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM kept WHERE writer = {writer} AND id <= {committed[writer]} AND length(filler) = 2000"));
            Assert.Equal((long)committed[writer], present);
        }
    }

    [Fact]
    public async Task A_server_killed_again_and_again_while_it_is_used_comes_back_by_itself_with_every_committed_row()
    {
        int last;
        await using (var database = await ConnectAsync(Home))
        {
            await ExecuteAsync(database.ConnectionString, "CREATE TABLE kept (id int)");
            for (var id = 1; id <= 3; id++)
            {
                await ExecuteAsync(database.ConnectionString, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO kept VALUES ({id})"));
                var postmaster = Postmaster();
                Process.GetProcessById(postmaster).Kill();
                Assert.Equal((long)id, await WhenItIsBackAsync(database.ConnectionString, postmaster, "SELECT count(*) FROM kept"));
            }
            last = Postmaster();
            Assert.True(IsRunning(last));
        }
        Assert.False(IsRunning(last));
        Assert.False(File.Exists(PidFile));
    }

    [Fact]
    public async Task A_shell_that_stands_in_the_data_directory_is_no_server()
    {
        await using (await ConnectAsync(Home)) { }
        using var shell = Process.Start(new ProcessStartInfo("sleep", ["60"]) { WorkingDirectory = Path.Combine(Home, "postgres") })!;
        try
        {
            await using var database = await ConnectAsync(Home);
            Assert.Equal(1, await ExecuteAsync(database.ConnectionString, "SELECT 1"));
            Assert.False(shell.HasExited);
        }
        finally
        {
            shell.Kill();
        }
    }

    /// <summary>Row after row, each in a transaction of its own, until the server is gone. Only what the server said it had committed is counted.</summary>
    private static async Task WriteAsync(string connectionString, int writer, int[] committed, int[] backends)
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 120 }.ConnectionString);
            await connection.OpenAsync();
            backends[writer] = connection.ProcessID;
            await using var insert = new NpgsqlCommand("INSERT INTO kept VALUES ($1, $2, repeat('x', 2000))", connection) { Parameters = { new() { Value = writer }, new() { Value = 0 } } };
            while (true)
            {
                insert.Parameters[1].Value = committed[writer] + 1;
                await insert.ExecuteNonQueryAsync();
                Interlocked.Increment(ref committed[writer]);
            }
        }
        catch (NpgsqlException)
        {
        }
    }

    private async Task<object?> WhenItIsBackAsync(string connectionString, int killed, string sql)
    {
        // The back-off of the third time is two seconds; the rest is for a busy disk, to which recovery brings the whole directory first.
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                var answer = await ExecuteAsync(connectionString, sql);
                Assert.NotEqual(killed, Postmaster());
                return answer;
            }
            catch (NpgsqlException) when (since.Elapsed < TimeSpan.FromMinutes(3))
            {
            }
        }
    }

    private static async Task SignalAsync(string signal, int process)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }
}
