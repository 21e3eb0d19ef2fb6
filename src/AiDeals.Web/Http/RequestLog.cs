using System.Diagnostics;

namespace AiDeals.Web;

/// <summary>One line per request: method, path, status and time. The query is left out: it may hold a token of a sign-in link.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (logger.IsEnabled(LogLevel.Information))
                Answered(context.Request.Method, context.Request.Path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {StatusCode} in {Milliseconds:0.0} ms")]
    private partial void Answered(string method, PathString path, int statusCode, double milliseconds);
}
