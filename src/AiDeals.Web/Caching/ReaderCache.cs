using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeals.Web;

/// <summary>Marks the endpoints of readers' pages.</summary>
internal sealed class ReaderPage;

/// <summary>
/// Readers' pages depend on the address, the reader's language and theme, and the state of the database, and on nothing else. So a browser may keep a page and ask whether it still
/// holds (ETag, 304), and the server keeps the finished answer (OutputCache).
/// </summary>
internal sealed class ReaderCache(RequestDelegate next, DataVersion version)
{
    public const string Tag = "reader";

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

    /// <summary>What the answer depends on beside its address.</summary>
    public static string Variant(HttpContext context) =>
        string.Join('\n', context.Request.Cookies["theme"], context.Request.Cookies["language"], context.Request.Headers.AcceptLanguage, Encoding(context));

    private static bool IsReaderPage(HttpContext context) => HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ReaderPage>() is not null;

    private static void Describe(HttpContext context, EntityTagHeaderValue tag)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "private, no-cache";
        headers.Vary = StringValues.Concat(headers.Vary, new StringValues(["Accept-Language", "Cookie"]));
    }

    private EntityTagHeaderValue EntityTag(HttpContext context)
    {
        var request = context.Request;
        // Another build may render another page from the same data.
        var build = context.GetEndpoint()!.Metadata.GetRequiredMetadata<ComponentTypeMetadata>().Type.Module.ModuleVersionId;
        var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{version.Current}\n{build}\n{request.Host}{request.Path}{request.QueryString}\n{Variant(context)}");
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)).AsSpan(0, 12))}\"", isWeak: true);
    }

    // Compressed answers are kept compressed, one per coding.
    private static string Encoding(HttpContext context)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
    }
}
