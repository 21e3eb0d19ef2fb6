using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AiDeals.Pages.Frame;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeals.Web;

/// <summary>
/// Readers' pages depend on the address, the reader's language and theme, and the state of the database, and on nothing else. So a browser may keep a page and ask whether it still
/// holds (ETag, 304), and the server keeps the finished answer (OutputCache).
/// </summary>
internal sealed class ReaderCache(RequestDelegate next)
{
    public const string Tag = "reader";

    // Another build may render another page from the same data.
    private static readonly string Build = typeof(ReaderCache).Module.ModuleVersionId.ToString("N") + typeof(ReaderApp).Module.ModuleVersionId.ToString("N");

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsReaderPage(context)) return next(context);
        var tag = EntityTag(context);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Describe(context, tag);
            return Task.CompletedTask;
        }
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK) Describe(context, tag);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>
    /// What the answer depends on beside its address. The day counts: pages say how long a deal has been silent. The state of the data is that at the beginning of the request: a page
    /// that was overtaken by a change while it was made is kept under the old state and never found again.
    /// </summary>
    public static string Variant(HttpContext context)
    {
        var services = context.RequestServices;
        var reader = Reader.Of(context.Request, services.GetRequiredService<TimeProvider>());
        return string.Create(CultureInfo.InvariantCulture, $"{services.GetRequiredService<DataVersion>().Current}|{reader.Words.Code}|{reader.Theme}|{reader.Today:yyyy-MM-dd}|{Coding(context)}");
    }

    public static bool IsReaderPage(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly == typeof(ReaderApp).Assembly;

    private static void Describe(HttpContext context, EntityTagHeaderValue tag)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "private, no-cache";
        headers.Vary = StringValues.Concat(headers.Vary, new StringValues(["Accept-Language", "Cookie"]));
    }

    private static EntityTagHeaderValue EntityTag(HttpContext context)
    {
        var request = context.Request;
        var key = $"{Build}\n{request.Host}{request.Path}{request.QueryString}\n{Variant(context)}";
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 12))}\"", isWeak: true);
    }

    // Compressed answers are kept compressed, one per coding.
    private static string Coding(HttpContext context)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
    }
}
