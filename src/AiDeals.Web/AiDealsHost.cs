using Serilog;

namespace AiDeals.Web;

/// <summary>What the site consists of: services first, then the way of a request.</summary>
internal static class AiDealsHost
{
    public static void AddAiDeals(this WebApplicationBuilder builder)
    {
        // Outside Development the assets of referenced projects answer 200 with no content unless their manifest is loaded here.
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.ClearProviders().AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);
        builder.Services.AddSingleton(TimeProvider.System);
    }

    public static void UseAiDeals(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.MapStaticAssets();
        app.MapGet("/hello", () => "hello");
    }
}
