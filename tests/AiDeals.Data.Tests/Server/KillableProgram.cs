using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeals.Data.Tests;

/// <summary>A program that uses the embedded server of a directory until a line comes in or it is killed: what a test cannot do to itself.</summary>
internal sealed class KillableProgram : IDisposable
{
    private readonly Process process;

    private KillableProgram(Process process, string connectionString) => (this.process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    public static async Task<int> Main(string[] args)
    {
        await using var database = await AiDealsDatabase.ConnectAsync(new() { DataDirectory = args[0] }, NullLogger.Instance, default);
        Console.WriteLine(database.ConnectionString);
        Console.ReadLine();
        return 0;
    }

    public static async Task<KillableProgram> StartAsync(string directory)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KillableProgram).Assembly.Location, directory]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        var line = await process.StandardOutput.ReadLineAsync();
        return new(process, line ?? throw new InvalidOperationException("the program ended without a word"));
    }

    /// <summary>SIGKILL: nothing of the program runs any more.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Lets it end by itself.</summary>
    public async Task EndAsync()
    {
        await process.StandardInput.WriteLineAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }
}
