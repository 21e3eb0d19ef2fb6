using System.CommandLine;
using System.Text;
using System.Text.Json;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>Learns from annotated articles which runs of words are names and prints what Languages/names.yaml holds.</summary>
public static class TrainNamesCommand
{
    // Names that are missed cost a claim, others are seldom beside one: so a run may be a little less likely to be a name than not.
    private const double Least = -0.7;

    public static Command Create()
    {
        var folders = new Argument<string[]>("GOLD_FOLDER") { Description = "Each holds STEM.txt and STEM.json for each article.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("train-names", "Print the weights of Languages/names.yaml, learned from annotated articles.") { folders };
        command.SetAction(parsed => Run(parsed.GetValue(folders)!));
        return command;
    }

    private static int Run(string[] folders)
    {
        var articles = new List<GoldArticle>();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                Console.Error.WriteLine($"{folder}: there is no such folder");
                return 2;
            }
            foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            {
                try
                {
                    articles.Add(GoldArticle.Parse(File.ReadAllText(path), new UTF8Encoding(false, true).GetString(File.ReadAllBytes(Path.ChangeExtension(path, ".txt")))));
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or DecoderFallbackException)
                {
                    Console.Error.WriteLine($"{path}: {e.Message}");
                    return 1;
                }
            }
        }
        Console.Write(NameTraining.Train(articles, Least));
        return 0;
    }
}
