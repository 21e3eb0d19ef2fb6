using System.Net;
using System.Net.Sockets;

namespace AiDeals.Web.Tests;

/// <summary>What hinders the start is told in one sentence, without a stack trace, with exit code 1.</summary>
public sealed class StartupTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aideals-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await ExpectAsync([("ConnectionStrings__AiDeals", database.ConnectionString)], ["address already in use", $"127.0.0.1:{port}"], port);
    }

    [Fact]
    public Task A_database_that_cannot_be_reached() =>
        ExpectAsync([("ConnectionStrings__AiDeals", "Host=127.0.0.1;Port=1;Database=aideals;Username=aideals;Password=secret")], ["No PostgreSQL can be reached", "ConnectionStrings__AiDeals"]);

    [Fact]
    public Task A_connection_string_that_is_none() => ExpectAsync([("ConnectionStrings__AiDeals", "Hots=localhost")], ["cannot be read", "ConnectionStrings__AiDeals"]);

    [Fact]
    public async Task A_data_directory_that_is_a_file()
    {
        var file = Path.Combine(folder.FullName, "data");
        await File.WriteAllTextAsync(file, "");
        await ExpectAsync([("AiDeals__DataDirectory", file)], ["data"]);
    }

    [Fact]
    public async Task A_data_directory_of_another_version_of_PostgreSQL()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "postgres"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "postgres", "PG_VERSION"), "12\n");
        await ExpectAsync([("AiDeals__DataDirectory", folder.FullName)], ["12"]);
    }

    private async Task ExpectAsync((string Name, string Value)[] settings, string[] words, int port = 0)
    {
        if (settings.All(s => s.Name != "AiDeals__DataDirectory")) settings = [.. settings, ("AiDeals__DataDirectory", folder.FullName)];
        var (code, output, error) = await Run.Async(["--urls", $"http://127.0.0.1:{port}"], settings);
        Assert.Equal(1, code);
        Assert.StartsWith("AiDeals cannot start: ", error, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", output + error, StringComparison.Ordinal);
    }
}
