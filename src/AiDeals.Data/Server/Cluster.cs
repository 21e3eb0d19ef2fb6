using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace AiDeals.Data;

/// <summary>What the files of a cluster directory say about the server that uses it.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Cluster(string directory)
{
    /// <summary>The longest path a Unix socket may have, in bytes.</summary>
    private const int LongestSocketPath = 107;
    private const string SocketName = ".s.PGSQL.5432";

    public string Directory { get; } = directory;
    public string Log => Path.Combine(Directory, "server.log");
    private string PidFile => Path.Combine(Directory, "postmaster.pid");

    /// <summary>The major version that made the cluster; null when there is none yet.</summary>
    /// <exception cref="DatabaseException">The directory holds something else.</exception>
    public int? MajorVersion()
    {
        var file = Path.Combine(Directory, "PG_VERSION");
        if (File.Exists(file)) return int.TryParse(File.ReadAllText(file).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : throw Foreign();
        if (System.IO.Directory.Exists(Directory) && System.IO.Directory.EnumerateFileSystemEntries(Directory).Any()) throw Foreign();
        return null;

        DatabaseException Foreign() => new($"{Directory} is no PostgreSQL cluster and not empty. Move it away, or name another directory in AiDeals__DataDirectory.");
    }

    /// <summary>Process id of the postmaster and the directory of its socket, as the postmaster wrote them; null when it wrote none, or not yet all.</summary>
    public (int Pid, string Socket)? Postmaster()
    {
        try
        {
            var lines = File.ReadAllLines(PidFile);
            return lines.Length >= 5 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? (pid, lines[4]) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>
    /// The ids of the processes that work in this cluster: every PostgreSQL process stands in its data directory. Null where the system does not tell (no /proc);
    /// then PostgreSQL's own, weaker, check of the file must do.
    /// </summary>
    public IReadOnlyList<int>? Processes()
    {
        if (!OperatingSystem.IsLinux()) return null;
        var real = RealPath(Directory);
        return [.. System.IO.Directory.EnumerateDirectories("/proc").Select(f => int.TryParse(Path.GetFileName(f), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : 0).Where(p => p > 0 && Works(p, real))];
    }

    /// <summary>Whether the postmaster that wrote the file lives.</summary>
    public bool IsServed()
    {
        if (Postmaster() is not { } postmaster) return false;
        if (OperatingSystem.IsLinux()) return Works(postmaster.Pid, RealPath(Directory));
        try
        {
            using var process = Process.GetProcessById(postmaster.Pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // A person's shell may stand in the directory too: the name of the program counts as well. Of a process that has ended and was not yet reaped nothing can be asked.
    private static bool Works(int pid, string realDirectory)
    {
        try
        {
            return File.ResolveLinkTarget(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/cwd"), returnFinalTarget: false)?.FullName == realDirectory
                && File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/comm")).TrimEnd() == "postgres";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Ended meanwhile, or another user's.
            return false;
        }
    }

    /// <summary>
    /// Removes what a killed postmaster left: its own file and the lock of its socket. Only after <see cref="Processes"/> was empty: a new server beside living processes would
    /// destroy data. PostgreSQL itself would look only whether the number in the file is anybody's, and it may be another program's by now or that of a process not yet reaped.
    /// </summary>
    /// <returns>False when nothing was left.</returns>
    public bool RemoveLeftovers(string socketDirectory)
    {
        var socketLock = Path.Combine(socketDirectory, SocketName + ".lock");
        // A directory for sockets may hold those of others; the second line says whose it is.
        var left = new[] { PidFile, socketLock }.Where(f => File.Exists(f) && (f == PidFile || socketDirectory == Directory || File.ReadLines(f).ElementAtOrDefault(1) == Directory)).ToList();
        foreach (var file in left) File.Delete(file);
        return left.Count > 0;
    }

    /// <summary>The directory for the socket: the cluster itself, or a short one when the path would be too long or holds signs the settings cannot carry.</summary>
    public string SocketDirectory()
    {
        if (Fits(Directory) && Directory.IndexOfAny([',', '\'', '"', '\\', ';', '\n']) < 0) return Directory;
        var name = "aideals-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Directory)))[..12];
        var runtime = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        foreach (var parent in new[] { runtime, Environment.IsPrivilegedProcess ? "/run" : null, Path.GetTempPath(), "/tmp" })
        {
            if (string.IsNullOrEmpty(parent) || !System.IO.Directory.Exists(parent) || !Fits(Path.Combine(parent, name))) continue;
            try
            {
                var created = System.IO.Directory.CreateDirectory(Path.Combine(parent, name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
                // Fails when the directory was there before and is another user's: nobody may lay a trap in /tmp.
                File.SetUnixFileMode(created, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                return created;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
            }
        }
        throw new DatabaseException($"The path of {Directory} is too long for the socket of PostgreSQL ({LongestSocketPath} bytes), and no shorter directory could be made. Name another one in AiDeals__DataDirectory.");
    }

    private static bool Fits(string directory) => Encoding.UTF8.GetByteCount(Path.Combine(directory, SocketName)) <= LongestSocketPath;

    /// <summary>All of the server's settings. The file is written at every start: the cluster may have moved, and then so has its socket.</summary>
    public void WriteSettings(string socketDirectory) => File.WriteAllText(Path.Combine(Directory, "postgresql.conf"), string.Create(CultureInfo.InvariantCulture, $"""
        # Written by AiDeals at every start.
        listen_addresses = ''
        unix_socket_directories = '{socketDirectory}'
        unix_socket_permissions = 0700
        max_connections = 60
        shared_buffers = 128MB
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        log_line_prefix = '%m [%p] '

        """));

    /// <summary>Keeps the log of one earlier time when it has grown above 8 MB.</summary>
    public void RotateLog()
    {
        if (File.Exists(Log) && new FileInfo(Log).Length > 8 << 20) File.Move(Log, Log + ".1", overwrite: true);
    }

    public string EndOfLog() => File.Exists(Log) ? string.Join('\n', File.ReadLines(Log).TakeLast(8)) : "";

    private static string RealPath(string path)
    {
        var resolved = Path.GetPathRoot(path)!;
        foreach (var part in Path.GetFullPath(path).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(resolved, part));
            resolved = next.LinkTarget is null ? next.FullName : RealPath(next.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        return resolved;
    }
}
