using AiDeals.Data;
using AiDeals.Importers;
using AiDeals.Pages.Frame;
using AiDeals.Web.Components;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.ResponseCompression;
using Radzen;

namespace AiDeals.Web;

/// <summary>What the site consists of: services first, then the way of a request.</summary>
internal static class AiDealsHost
{
    public static void AddAiDeals(this WebApplicationBuilder builder, AiDealsDatabase database)
    {
        // Outside Development the assets of referenced projects answer 200 with no content unless their manifest is loaded here.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddAiDealsData(database.ConnectionString).AddAiDealsImporters(ModelOptions.From(builder.Configuration));
        services.AddScoped<Invitations>();

        services.AddSingleton<DataVersion>().AddHostedService(provider => provider.GetRequiredService<DataVersion>());
        services.AddOutputCache(options => options.AddBasePolicy(policy => policy
            .With(context => ReaderCache.IsReaderPage(context.HttpContext))
            .Tag(ReaderCache.Tag)
            .Expire(TimeSpan.FromHours(1))
            .VaryByValue(context => new("variant", ReaderCache.Variant(context)))));
        services.AddResponseCompression(options =>
        {
            // The pages hold no secret beside what a reader typed into the address, so compression tells a listener nothing.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });

        services.AddReaderPages();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddSignalR(hub => hub.MaximumReceiveMessageSize = ArticleLimits.LongestMessage);
        services.AddRadzenComponents();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }

    public static void UseAiDeals(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ReaderPages.ErrorPath,
            CreateScopeForErrors = true,
            // Every request fails alike until the database is back, and those who keep it write the cause once: no stack trace for each.
            SuppressDiagnosticsCallback = failed => DatabaseOutage.Caused(failed.Exception),
        });
        app.UseStatusCodePagesWithReExecute(ReaderPages.NotFoundPath, createScopeForStatusCodePages: true);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadRequests>();
        app.UseRouting();
        app.UseReaderPreferences();
        app.UseMiddleware<ReaderCache>();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapStaticAssets();
        app.MapHealthChecks("/health");
        // What this server can do at most: the benchmarks measure pages against it.
        app.MapGet("/hello", () => "hello");
        app.MapPost("/account/sign-out", SignOutAsync);
        app.MapReaderPages();
        // The frame rule stands in SecurityHeaders; the mode would add a second one.
        app.MapRazorComponents<DeskApp>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery antiforgery, SignInManager<Account> signIn)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest("The form has expired. Go back, reload the page and sign out again.");
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/");
    }
}
