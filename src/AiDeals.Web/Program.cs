using AiDeals.Data;
using AiDeals.Web;

if (CommandLine.Handles(args)) return await CommandLine.Run(args);

return await Startup.GuardAsync(async stopping =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var model = AiDealsDataServices.PrepareAsync();
    await using var database = await builder.StartDatabaseAsync(stopping);
    builder.AddAiDeals(database);
    await model;

    await using var app = builder.Build();
    app.UseAiDeals();
    await app.ServeAsync(stopping);
});
