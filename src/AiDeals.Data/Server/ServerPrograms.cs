using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiDeals.Data;

/// <summary>The folder with <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>: from the npm package restored by the build, else from the PATH.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial record ServerPrograms(string Folder, int MajorVersion, string Version)
{
    public string Path(string program) => System.IO.Path.Combine(Folder, program);

    /// <exception cref="DatabaseException">None found, or older than <see cref="AiDealsDatabase.OldestServer"/>.</exception>
    public static async Task<ServerPrograms> FindAsync(CancellationToken ct)
    {
        ServerPrograms? tooOld = null;
        foreach (var folder in Candidates())
        {
            var (exit, output) = await Command.RunAsync(System.IO.Path.Combine(folder, "postgres"), ["--version"], ct);
            if (exit != 0 || VersionNumber().Match(output) is not { Success: true } match) continue;
            var found = new ServerPrograms(folder, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Value);
            if (found.MajorVersion >= AiDealsDatabase.OldestServer) return found;
            tooOld = found;
        }
        const string remedy = "Build with npm on the PATH (the build then brings PostgreSQL along), install PostgreSQL 18, or name a server in ConnectionStrings__AiDeals.";
        throw new DatabaseException(tooOld is null
            ? $"No PostgreSQL was found, neither in the npm package for {PackageName()} nor on the PATH. {remedy}"
            : $"The PostgreSQL in {tooOld.Folder} is version {tooOld.Version}; {AiDealsDatabase.OldestServer} is the oldest that works. {remedy}");
    }

    private static IEnumerable<string> Candidates()
    {
        var packages = typeof(ServerPrograms).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "PostgresPackages")?.Value;
        if (packages is not null && System.IO.Path.Combine(packages, PackageName()) is var package && IsComplete(System.IO.Path.Combine(package, "native", "bin")))
        {
            MendPackage(package);
            yield return System.IO.Path.Combine(package, "native", "bin");
        }
        foreach (var entry in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            // Distributions link only some programs into the PATH; the others lie beside the link's target.
            var postgres = new FileInfo(System.IO.Path.Combine(entry, "postgres"));
            if (!postgres.Exists) continue;
            var target = postgres.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? postgres.FullName;
            if (System.IO.Path.GetDirectoryName(target) is { } folder && IsComplete(folder)) yield return folder;
        }
    }

    private static readonly string[] Needed = ["postgres", "initdb", "pg_ctl"];

    private static bool IsComplete(string folder) => Needed.All(p => File.Exists(System.IO.Path.Combine(folder, p)));

    private static string PackageName() =>
        (OperatingSystem.IsMacOS() ? "darwin-" : "linux-") + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64");

    /// <summary>npm packages cannot hold symbolic links: the package lists them and a script of its own would make them, but install scripts do not run in this build.</summary>
    private static void MendPackage(string package)
    {
        try
        {
            foreach (var program in Directory.GetFiles(System.IO.Path.Combine(package, "native", "bin")))
                if ((File.GetUnixFileMode(program) & UnixFileMode.UserExecute) == 0)
                    File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            var list = System.IO.Path.Combine(package, "native", "pg-symlinks.json");
            if (!File.Exists(list)) return;
            using var links = JsonDocument.Parse(File.ReadAllBytes(list));
            foreach (var link in links.RootElement.EnumerateArray())
            {
                var path = System.IO.Path.Combine(package, link.GetProperty("target").GetString()!);
                if (!File.Exists(path)) File.CreateSymbolicLink(path, System.IO.Path.GetFileName(link.GetProperty("source").GetString()!));
            }
        }
        catch (IOException) when (Directory.Exists(package))
        {
            // Another instance made the link at the same moment, or the folder is read-only: whether the programs run is seen when they are asked for their version.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }

    [GeneratedRegex(@"\b(\d+)(\.\d+)?\b")]
    private static partial Regex VersionNumber();
}
