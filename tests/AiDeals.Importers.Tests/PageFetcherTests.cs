using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AiDeals.Importers.Tests;

public sealed class PageFetcherTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    public void Addresses_inside_are_not_public(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    public void Addresses_outside_are(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    public async Task A_page_of_this_machine_is_not_fetched(string address)
    {
        using var server = new Server(_ => Page("secret"));
        using var fetcher = new PageFetcher();
        var problem = await Assert.ThrowsAsync<UnreadableException>(() => fetcher.FetchAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, server.Port), default));
        Assert.Contains("no address of the public Internet", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    public async Task Only_http_and_https_are_fetched(string address)
    {
        using var fetcher = new PageFetcher();
        Assert.Contains("begins with http", (await Assert.ThrowsAsync<UnreadableException>(() => fetcher.FetchAsync(address, default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_read_with_its_address()
    {
        using var server = new Server(_ => Page("Amazon invests in OpenAI."));
        using var fetcher = new PageFetcher(_ => true);
        var draft = await fetcher.FetchAsync($"http://127.0.0.1:{server.Port}/a#top", default);
        Assert.Contains("Amazon invests in OpenAI.", draft.Text, StringComparison.Ordinal);
        Assert.Equal($"http://127.0.0.1:{server.Port}/a", draft.Url);
    }

    [Theory]
    [InlineData("text/html; charset=windows-1256", "")]
    [InlineData("text/html", "<meta charset=windows-1256>")]
    public async Task A_page_in_an_old_encoding_is_read_when_it_says_so(string type, string meta)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var body = Encoding.GetEncoding(1256).GetBytes($"<!doctype html><html><head>{meta}</head><body><p>أمازون تستثمر</p></body></html>");
        using var server = new Server(_ => Answer("200 OK", $"Content-Type: {type}", body));
        using var fetcher = new PageFetcher(_ => true);
        Assert.Equal("أمازون تستثمر", (await fetcher.FetchAsync($"http://127.0.0.1:{server.Port}/", default)).Text);
    }

    [Fact]
    public async Task A_redirect_is_checked_as_the_first_address_was()
    {
        using var server = new Server(path => path == "/" ? Answer("302 Found", "Location: /next", []) : Page("reached"));
        var calls = 0;
        // The way in is open once: whoever redirects inside afterwards is refused.
        using var fetcher = new PageFetcher(_ => calls++ == 0);
        var problem = await Assert.ThrowsAsync<UnreadableException>(() => fetcher.FetchAsync($"http://127.0.0.1:{server.Port}/", default));
        Assert.Contains("no address of the public Internet", problem.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("404 Not Found", "Content-Type: text/html", "answers 404")]
    [InlineData("200 OK", "Content-Type: application/pdf", "sends application/pdf")]
    [InlineData("200 OK", "Content-Type: text/html\r\nContent-Length: 99999999", "are too many")]
    [InlineData("302 Found", "Location: file:///etc/passwd", "begins with http")]
    [InlineData("302 Found", "Location: /again", "redirects more than 5 times")]
    public async Task What_is_no_page_is_refused_with_the_reason(string status, string header, string reason)
    {
        using var server = new Server(_ => Answer(status, header, "<p>x</p>"u8.ToArray()));
        using var fetcher = new PageFetcher(_ => true);
        Assert.Contains(reason, (await Assert.ThrowsAsync<UnreadableException>(() => fetcher.FetchAsync($"http://127.0.0.1:{server.Port}/", default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_end_is_broken_off()
    {
        using var server = new Server(_ => Answer("200 OK", "Content-Type: text/html", Encoding.UTF8.GetBytes(new string('x', TextBytes.Largest + 100_000))));
        using var fetcher = new PageFetcher(_ => true);
        Assert.Contains("are too many", (await Assert.ThrowsAsync<UnreadableException>(() => fetcher.FetchAsync($"http://127.0.0.1:{server.Port}/", default))).Message, StringComparison.Ordinal);
    }

    private static byte[] Page(string text) => Answer("200 OK", "Content-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes($"<!doctype html><html><body><p>{text}</p></body></html>"));

    private static byte[] Answer(string status, string header, byte[] body) => [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{header}\r\nConnection: close\r\n\r\n"), .. body];

    /// <summary>Answers on a port of this machine; counts who asked.</summary>
    private sealed class Server : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly Func<string, byte[]> answer;

        public Server(Func<string, byte[]> answer)
        {
            this.answer = answer;
            listener.Start();
            _ = ServeAsync();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
        public int Requests { get; private set; }

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    using var reader = new StreamReader(client.GetStream());
                    var path = (await reader.ReadLineAsync())!.Split(' ')[1];
                    Requests++;
                    while (await reader.ReadLineAsync() is { Length: > 0 }) { }
                    await client.GetStream().WriteAsync(answer(path));
                }
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
            {
                // The test is over, or the other side has heard enough.
            }
        }
    }
}
