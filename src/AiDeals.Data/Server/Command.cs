using System.ComponentModel;
using System.Diagnostics;

namespace AiDeals.Data;

/// <summary>A program run to its end.</summary>
internal static class Command
{
    /// <returns>The exit code and what was printed on both outputs; -1 and the reason when the program could not be started.</returns>
    public static async Task<(int Exit, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct = default)
    {
        // The root directory: the account of the server may not enter the folder this program was started in.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(ct);
                var errors = process.StandardError.ReadToEndAsync(ct);
                await process.WaitForExitAsync(ct);
                return (process.ExitCode, (await output + await errors).Trim());
            }
            catch (OperationCanceledException)
            {
                // With its children: initdb's would go on writing into a directory that is given up.
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
                throw;
            }
        }
        catch (Win32Exception e)
        {
            return (-1, e.Message);
        }
    }
}
