using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeals.Data.Tests;

public sealed class GivenServerTests
{
    [Fact]
    public async Task A_server_that_nobody_answers_for_is_named_without_its_password()
    {
        var problem = await RefusalAsync("Host=127.0.0.1;Port=1;Username=aideals;Password=secret;Timeout=2");
        Assert.Contains("127.0.0.1:1", problem, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings__AiDeals", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hots=localhost;Password=secret")]
    [InlineData("postgres://aideals:secret@localhost/aideals")]
    public async Task A_connection_string_that_is_none_is_answered_with_an_example(string connectionString)
    {
        var problem = await RefusalAsync(connectionString);
        Assert.Contains("Example: Host=", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_too_old_is_refused_with_its_version()
    {
        using var server = new FakeServer("15.8");
        // The fake knows no catalogue of types.
        var problem = await RefusalAsync($"Host=127.0.0.1;Port={server.Port};Username=aideals;Server Compatibility Mode=NoTypeLoading;SSL Mode=Disable;GSS Encryption Mode=Disable");
        Assert.Contains("version 15.8", problem, StringComparison.Ordinal);
        Assert.Contains("16 is the oldest", problem, StringComparison.Ordinal);
    }

    private static async Task<string> RefusalAsync(string connectionString) =>
        (await Assert.ThrowsAsync<DatabaseException>(() => AiDealsDatabase.ConnectAsync(new() { ConnectionString = connectionString, DataDirectory = "" }, NullLogger.Instance, default))).Message;

    /// <summary>Says of itself which version it is, and nothing more (PostgreSQL's protocol 3.0: authentication, one parameter, ready).</summary>
    private sealed class FakeServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public FakeServer(string version)
        {
            listener.Start();
            _ = AnswerAsync(version);
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public void Dispose() => listener.Dispose();

        private async Task AnswerAsync(string version)
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            await stream.ReadAtLeastAsync(new byte[1024], 8);
            byte[] parameter = [.. Encoding.ASCII.GetBytes("server_version\0" + version + "\0")];
            await stream.WriteAsync((byte[])[(byte)'R', 0, 0, 0, 8, 0, 0, 0, 0, (byte)'S', 0, 0, 0, (byte)(4 + parameter.Length), .. parameter, (byte)'Z', 0, 0, 0, 5, (byte)'I']);
            await stream.CopyToAsync(Stream.Null);
        }
    }
}
