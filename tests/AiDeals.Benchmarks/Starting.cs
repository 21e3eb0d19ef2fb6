using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AiDeals.Benchmarks;

/// <summary>Time from the command to the first page: on a fresh clone of the last commit, in a path with a space, and on the starts after it.</summary>
internal static class Starting
{
    private const int LaterStarts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("aideals-clone-");
        try
        {
            var clone = Path.Combine(folder.FullName, "fresh clone");
            using (var git = Process.Start("git", ["clone", "--quiet", "--no-hardlinks", Roots.Root, clone])) await git.WaitForExitAsync();
            Print("first page on a fresh clone", await FirstPageAsync(clone));
            foreach (string[] options in new string[][] { [], ["--no-build"] })
            {
                var times = new List<double>();
                while (times.Count < LaterStarts) times.Add(await FirstPageAsync(clone, options));
                times.Sort();
                Print($"first page on a later start {string.Join(' ', options)}, least of {LaterStarts}", times[0]);
                Print($"first page on a later start {string.Join(' ', options)}, median of {LaterStarts}", times[LaterStarts / 2]);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(string what, double seconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds:0.0} s"));

    private static async Task<double> FirstPageAsync(string clone, params string[] options)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", ["run", "--project", "src/AiDeals.Web", .. options, "--", "--urls", address.ToString()]) { WorkingDirectory = clone, RedirectStandardOutput = true };
        // A database of its own in the clone, whatever this shell names.
        start.Environment["AiDeals__DataDirectory"] = Path.Combine(clone, "data");
        start.Environment.Remove("ConnectionStrings__AiDeals");
        using var run = Process.Start(start)!;
        run.OutputDataReceived += (_, _) => { };
        run.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        try
        {
            while (clock.Elapsed < Patience && !run.HasExited)
            {
                try
                {
                    using var page = await client.GetAsync("/");
                    if (page.IsSuccessStatusCode) return clock.Elapsed.TotalSeconds;
                }
                catch (HttpRequestException)
                {
                    // Not listening yet.
                }
                await Task.Delay(50);
            }
            throw new TimeoutException("There was no page after " + clock.Elapsed);
        }
        finally
        {
            // "dotnet run" hands SIGTERM on (SIGINT it leaves to the terminal, which reaches both); the program stops its database before it ends.
            using (var interrupt = Process.Start("kill", ["-TERM", run.Id.ToString(CultureInfo.InvariantCulture)])) await interrupt.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await run.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                run.Kill(entireProcessTree: true);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
