using System.CommandLine;
using AiDeals.Data;
using AiDeals.Importers;

namespace AiDeals.Web;

/// <summary>Loads articles into the database, the embedded one or the one of the settings, also beside a running site.</summary>
public static class ImportCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE|FOLDER|URL") { Arity = ArgumentArity.OneOrMore, Description = "Articles as .txt (with or without front matter) or .html; a folder means all such files in it. STEM.json beside STEM.txt may add \"lang\", \"published\", \"publisher\" and \"url\"." };
        var command = new Command("import", "Load articles into the database and compute the deals they speak of.") { inputs };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(inputs)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(string[] inputs, CancellationToken ct)
    {
        try
        {
            var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
            using var logging = LoggerFactory.Create(log => log.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
            await using var database = await AiDealsDatabase.StartAsync(DatabaseOptions.From(configuration, AppContext.BaseDirectory), logging.CreateLogger("AiDeals.Data"), ct);
            await using var services = new ServiceCollection().AddSingleton(logging).AddLogging().AddAiDealsData(database.ConnectionString).AddAiDealsImporters(ModelOptions.From(configuration)).BuildServiceProvider();
            await services.GetRequiredService<FirstLoad>().RunAsync(ct);

            var bar = Console.IsErrorRedirected ? null : new ProgressBar();
            var report = await services.GetRequiredService<ImportRun>().RunAsync(inputs, bar, ct);
            foreach (var result in report.Results) Print(result);
            Console.WriteLine($"{report.Count(ImportOutcome.New)} new, {report.Count(ImportOutcome.Known)} known, {report.Count(ImportOutcome.Unreadable)} unreadable; {report.Ledger.Written} deals and valuations written, {report.Ledger.Removed} removed");
            return report.Count(ImportOutcome.Unreadable) > 0 ? 1 : 0;
        }
        catch (Exception e) when (e is DatabaseException or ModelOptionsException)
        {
            await Console.Error.WriteLineAsync("AiDeals cannot import: " + e.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was stored before stays; the same command goes on from there.");
            return 1;
        }
    }

    private static void Print(ImportResult result)
    {
        var to = result.Outcome == ImportOutcome.Unreadable ? Console.Error : Console.Out;
        to.WriteLine(result.Outcome switch
        {
            ImportOutcome.New => $"new         {result.Source} ({result.Language}, claims: {result.Claims})",
            ImportOutcome.Known => $"known       {result.Source} ({result.Language}, claims: {result.Claims})",
            _ => $"unreadable  {result.Source}: {result.Message}",
        });
        foreach (var note in result.Notes) to.WriteLine($"            {note}");
    }

    /// <summary>One line on standard error that is written over, and gone at the end.</summary>
    private sealed class ProgressBar : IProgress<ImportProgress>
    {
        private const int Width = 30;

        public void Report(ImportProgress value)
        {
            var done = value.Total == 0 ? Width : Width * value.Done / value.Total;
            var name = Path.GetFileName(value.Source);
            Console.Error.Write(value.Done == value.Total ? "\r\e[K" : $"\r\e[K[{new string('#', done)}{new string('.', Width - done)}] {value.Done}/{value.Total} {(name.Length > 40 ? name[..40] : name)}");
        }
    }
}
