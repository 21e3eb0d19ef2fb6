namespace AiDeals.Data;

/// <summary>
/// Under which account the server's programs run. PostgreSQL refuses to run as root, so root steps down: inside a user namespace where the kernel allows one (the files stay root's),
/// else as an unprivileged user who then owns the cluster.
/// </summary>
internal sealed class ServerAccount
{
    private readonly string[] prefix;
    private readonly string? owner;

    private ServerAccount(string[] prefix, string? owner = null) => (this.prefix, this.owner) = (prefix, owner);

    /// <param name="cluster">When it exists, its owner must stay the same: PostgreSQL accepts no other.</param>
    /// <exception cref="DatabaseException">Root, and no way to step down.</exception>
    public static async Task<ServerAccount> ChooseAsync(string cluster, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return new([]);

        var ownerId = Directory.Exists(cluster) && await Command.RunAsync("stat", ["-c", "%u", cluster], ct) is (0, var id) ? id : "0";
        if (ownerId == "0")
        {
            // initdb looks its user up by id, so the id must be one that has a name: nobody's.
            var nobody = await Command.RunAsync("id", ["-u", "nobody"], ct) is (0, var uid) ? uid : "65534";
            string[] unshare = ["unshare", "--user", "--map-user=" + nobody, "--"];
            if ((await Command.RunAsync(unshare[0], [.. unshare[1..], "true"], ct)).Exit == 0) return new(unshare);
            if (Directory.Exists(cluster))
                throw new DatabaseException($"{cluster} belongs to root, PostgreSQL refuses to run as root, and this system allows no user namespace. Give the directory to another user, or start as another user.");
        }

        foreach (var user in ownerId == "0" ? ["postgres", "nobody"] : new[] { ownerId })
        {
            var (uidExit, uid) = await Command.RunAsync("id", ["-u", user], ct);
            var (gidExit, gid) = await Command.RunAsync("id", ["-g", user], ct);
            if (uidExit != 0 || gidExit != 0) continue;
            foreach (var command in new string[][] { ["setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"], ["runuser", "-u", user, "--"] })
                if ((await Command.RunAsync(command[0], [.. command[1..], "true"], ct)).Exit == 0) return new(command, uid + ":" + gid);
        }
        throw new DatabaseException("PostgreSQL refuses to run as root, and neither unshare, setpriv nor runuser is allowed here. Start AiDeals as another user, or name a server in ConnectionStrings__AiDeals.");
    }

    public Task<(int Exit, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct = default) =>
        prefix.Length == 0 ? Command.RunAsync(program, arguments, ct) : Command.RunAsync(prefix[0], [.. prefix[1..], program, .. arguments], ct);

    /// <summary>Makes the directory the account's own and checks that the account can reach it and the programs.</summary>
    /// <exception cref="DatabaseException">A directory above is closed to the account.</exception>
    public async Task OwnAsync(string directory, string program, CancellationToken ct)
    {
        if (owner is null) return;
        await Command.RunAsync("chown", [owner, directory], ct);
        foreach (var path in new[] { directory, program })
            if ((await RunAsync("test", ["-x", path], ct)).Exit != 0)
                throw new DatabaseException(
                    $"PostgreSQL refuses to run as root, and the unprivileged user it would run as ({owner}) cannot reach {path}. Move it out of closed directories (AiDeals__DataDirectory names the data directory), or start as another user.");
    }
}
