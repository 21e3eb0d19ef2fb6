using System.CommandLine;

namespace AiDeals.Web;

/// <summary>The verbs of the command line (extract, score, train-names …). Without a verb the program is the web server, which reads its own options.</summary>
public static class CommandLine
{
    /// <summary>True when the arguments begin with a verb, or ask for help or the version: then no server is wanted.</summary>
    public static bool Handles(string[] args) => args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    /// <returns>0; 1 when some inputs were unreadable (the others were answered); 2 for wrong usage.</returns>
    public static async Task<int> Run(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Try --help.");
        return 2;
    }

    private static RootCommand Root() => new("AiDeals: money in the AI industry, read from news in Bengali, Hindi, Arabic and English. Without a verb: the web server.")
    {
        ExtractCommand.Create(),
        ImportCommand.Create(),
        ScoreCommand.Create(),
        TrainCommand.Create(),
        TrainNamesCommand.Create(),
    };
}
