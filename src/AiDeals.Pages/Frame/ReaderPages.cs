using AiDeals.Pages.Companies;
using AiDeals.Pages.Deals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AiDeals.Pages.Frame;

/// <summary>What the host calls to have the readers' pages.</summary>
public static class ReaderPages
{
    /// <summary>Where the host re-executes a request that nothing answered (status 404).</summary>
    public const string NotFoundPath = "/not-found";

    /// <summary>Where the host re-executes a request that failed.</summary>
    public const string ErrorPath = "/error";

    public static IServiceCollection AddReaderPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddCascadingValue(sp => Reader.Of(sp.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request, sp.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Keeps what the address says of language and theme (?lang=ar, ?theme=dark) for the pages that follow.</summary>
    public static IApplicationBuilder UseReaderPreferences(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Keep(context, Reader.LanguageCookie, Reader.Known(context.Request.Query["lang"]));
        Keep(context, Reader.ThemeCookie, Reader.ThemeOf(context.Request.Query["theme"]));
        return next(context);
    });

    /// <summary>The pages, and the files of their tables. They are mapped by a root component of their own: beside an interactive one they would lose their cacheability.</summary>
    /// <returns>The pages alone, for the host's rules of caching.</returns>
    public static IEndpointConventionBuilder MapReaderPages(this IEndpointRouteBuilder routes)
    {
        routes.MapDealFiles();
        routes.MapValuationFiles();
        return routes.MapRazorComponents<ReaderApp>();
    }

    private static void Keep(HttpContext context, string cookie, string? value)
    {
        if (value is null || context.Request.Cookies[cookie] == value) return;
        context.Response.Cookies.Append(cookie, value, new CookieOptions { Path = "/", MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true });
    }
}
