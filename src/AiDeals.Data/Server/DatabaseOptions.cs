using Microsoft.Extensions.Configuration;

namespace AiDeals.Data;

/// <summary>Where the data lie: on a given server, or in a directory served by the embedded PostgreSQL.</summary>
public sealed record DatabaseOptions
{
    /// <summary>A server that runs already; null for the embedded one.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Holds the cluster of the embedded server and its lock files. Not used with a connection string.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>
    /// From <c>ConnectionStrings:AiDeals</c> and <c>AiDeals:DataDirectory</c> (a relative one counts from where the program was started). Without the latter: <c>data</c> beside AiDeals.sln when the program runs inside a clone,
    /// else <c>AiDeals</c> in the user's local application data.
    /// </summary>
    public static DatabaseOptions From(IConfiguration configuration, string contentRoot) => new()
    {
        ConnectionString = configuration.GetConnectionString("AiDeals") is { Length: > 0 } given ? given : null,
        DataDirectory = Path.GetFullPath(configuration["AiDeals:DataDirectory"] is { Length: > 0 } directory ? directory : DefaultDirectory(contentRoot)),
    };

    private static string DefaultDirectory(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "AiDeals.sln"))) return Path.Combine(folder.FullName, "data");
        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "AiDeals");
    }
}
