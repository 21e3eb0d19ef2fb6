using AiDeals.Web;

if (CommandLine.Handles(args)) return await CommandLine.Run(args);

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/hello", () => "hello");
app.Run();
return 0;
