using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;

namespace AiDeals.Importers;

/// <summary>Fetches one page of the public Internet: http and https, at most 20 seconds, <see cref="TextBytes.Largest"/> bytes and 5 redirects.</summary>
public sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient client;

    static PageFetcher() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public PageFetcher() : this(PublicAddress.Is) { }

    /// <param name="allowed">Which addresses may be connected to; tests let their own server in.</param>
    internal PageFetcher(Func<IPAddress, bool> allowed)
    {
        // No proxy: it would resolve the name itself, and what it finds could not be checked.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, ConnectTimeout = TimeSpan.FromSeconds(10),
            ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, allowed, ct),
        };
        client = new HttpClient(handler) { Timeout = Patience, MaxResponseContentBufferSize = TextBytes.Largest };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("AiDeals", "1.0"));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.8");
    }

    public void Dispose() => client.Dispose();

    /// <exception cref="UnreadableException">Not reachable, not public, no page, too long, or without text.</exception>
    public async Task<ArticleDraft> FetchAsync(string address, CancellationToken ct)
    {
        var url = new Uri(Urls.Canonical(address));
        try
        {
            for (var redirects = 0; ; redirects++)
            {
                using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, ct);
                if (response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest && response.Headers.Location is { } location)
                {
                    if (redirects == MostRedirects) throw new UnreadableException($"the page redirects more than {MostRedirects} times");
                    url = new Uri(Urls.Canonical(new Uri(url, location).AbsoluteUri));
                    continue;
                }
                if (!response.IsSuccessStatusCode) throw new UnreadableException($"{url.Host} answers {(int)response.StatusCode} ({response.ReasonPhrase})");
                return await ReadAsync(url, response.Content, ct);
            }
        }
        catch (HttpRequestException e)
        {
            throw new UnreadableException(e.InnerException is UnreadableException refused ? refused.Message : $"{url.Host} cannot be reached ({e.Message})", e);
        }
        catch (TaskCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new UnreadableException($"{url.Host} did not answer within {Patience.TotalSeconds:0} seconds", e);
        }
        catch (IOException e)
        {
            throw new UnreadableException($"{url.Host} broke off ({e.Message})", e);
        }
    }

    private static async Task<ArticleDraft> ReadAsync(Uri url, HttpContent content, CancellationToken ct)
    {
        var type = content.Headers.ContentType?.MediaType ?? "text/html";
        if (type is not ("text/html" or "application/xhtml+xml" or "text/plain")) throw new UnreadableException($"{url.Host} sends {type}, which is no page of text");
        if (content.Headers.ContentLength is > TextBytes.Largest and var length) throw TextBytes.TooLong(length);

        using var body = new MemoryStream();
        await using (var stream = await content.ReadAsStreamAsync(ct))
        {
            var buffer = new byte[1 << 16];
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(Patience);
            int read;
            while ((read = await stream.ReadAsync(buffer, patience.Token)) > 0)
            {
                body.Write(buffer, 0, read);
                if (body.Length > TextBytes.Largest) throw TextBytes.TooLong(body.Length);
            }
        }
        if (body.Length == 0) throw new UnreadableException($"{url.Host} sends an empty page");

        var draft = type == "text/plain" ? ArticleFile.From(TextBytes.Decode(body.GetBuffer().AsSpan(0, (int)body.Length))) : FromHtml(body, content.Headers.ContentType?.CharSet);
        return draft with { Url = draft.Url ?? url.AbsoluteUri };
    }

    private static ArticleDraft FromHtml(MemoryStream body, string? charset)
    {
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        if (Encoded(charset) is { } encoding) return ArticleFile.From(Marked(encoding.GetString(bytes)));
        // Without a charset in the header the page's own <meta charset> counts.
        body.Position = 0;
        using var page = new HtmlParser().ParseDocument(body);
        return ArticleFile.From(Marked(page.DocumentElement.OuterHtml));
    }

    // What was sent as HTML is read as HTML, also when it does not begin like a page.
    private static string Marked(string html) => HtmlText.IsHtml(html) ? html.TrimStart('\uFEFF') : "<!doctype html>" + html.TrimStart('\uFEFF');

    private static Encoding? Encoded(string? charset)
    {
        try
        {
            return string.IsNullOrEmpty(charset) ? null : Encoding.GetEncoding(charset.Trim('"', '\''));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Resolves, checks, and connects to the very address that was checked: a name that answers differently the second time gains nothing.</summary>
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, Func<IPAddress, bool> allowed, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, ct);
        var open = addresses.Where(allowed).ToArray();
        if (open.Length < addresses.Length || open.Length == 0) throw new UnreadableException($"{target.Host} is no address of the public Internet");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, target.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
