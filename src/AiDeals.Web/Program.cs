using AiDeals.Web;

if (CommandLine.Handles(args)) return await CommandLine.Run(args);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddAiDeals();

await using var app = builder.Build();
app.UseAiDeals();
return await Startup.RunAsync(app);
