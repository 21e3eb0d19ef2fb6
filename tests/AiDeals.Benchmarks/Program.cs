using AiDeals.Benchmarks;

const string Usage = "usage: dotnet run -c Release --project tests/AiDeals.Benchmarks -- reading [FOLDER of .txt] | pages | start | all";

switch (args)
{
    case ["reading", .. var rest]: Reading.Run(rest.FirstOrDefault()); return 0;
    case ["pages"]: await Pages.RunAsync(); return 0;
    case ["start"]: await Starting.RunAsync(); return 0;
    case ["all"]:
        Reading.Run(null);
        await Pages.RunAsync();
        await Starting.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}
