var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/hello", () => "hello");
app.Run();
