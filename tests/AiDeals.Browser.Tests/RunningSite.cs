using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AiDeals.Browser.Tests;

/// <summary>The real program on a free port of this machine, with a data directory of its own: embedded PostgreSQL, seed pack and all.</summary>
public sealed partial class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly DirectoryInfo data;
    private readonly List<string> output = [];

    private RunningSite(Process process, DirectoryInfo data) => (this.process, this.data) = (process, data);

    public Uri Address { get; private set; } = null!;
    /// <summary>The link for the first admin, as the program printed it.</summary>
    public Uri FirstAdminLink { get; private set; } = null!;

    public static async Task<RunningSite> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("aideals-browser-");
        // Shells start background jobs with SIGINT ignored, and children inherit it: the site must hear it whoever runs the tests.
        string[] command = [.. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : Array.Empty<string>(), "dotnet", Paths.Program, "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["AiDeals__DataDirectory"] = data.FullName;
        start.Environment.Remove("ConnectionStrings__AiDeals");
        var site = new RunningSite(Process.Start(start)!, data);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site.process.OutputDataReceived += (_, e) => site.Read(e.Data, ready);
        site.process.ErrorDataReceived += (_, e) => site.Read(e.Data, ready);
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        var first = await Task.WhenAny(ready.Task, site.process.WaitForExitAsync(), Task.Delay(Patience));
        if (first == ready.Task) return site;
        await site.DisposeAsync();
        throw new InvalidOperationException("The site did not start:\n" + string.Join('\n', site.output));
    }

    public string DataDirectory => data.FullName;
    public string Output { get { lock (output) return string.Join('\n', output); } }

    /// <summary>What the program holds in memory, in MB of 10^6 bytes.</summary>
    public double ResidentMegabytes()
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    /// <summary>Asks the program to stop, as Ctrl+C (INT) or the system (TERM) does: it stops its database too.</summary>
    /// <returns>Its exit code; null when it did not end and was killed.</returns>
    public async Task<int?> StopAsync(string signal = "INT")
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await StopAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    private void Read(string? line, TaskCompletionSource ready)
    {
        if (line is null) return;
        lock (output)
        {
            output.Add(line);
            if (AddressLine().Match(line) is { Success: true } address) Address = new Uri(address.Groups[1].Value);
            if (LinkLine().Match(line) is not { Success: true } link) return;
            FirstAdminLink = new Uri(link.Value.Trim());
            ready.TrySetResult();
        }
    }

    [GeneratedRegex(@"^AiDeals is at (http://\S+)")]
    private static partial Regex AddressLine();

    [GeneratedRegex(@"^\s+http://\S+/account/invitation\?token=\S+")]
    private static partial Regex LinkLine();
}
