using System.CommandLine;
using System.Text;
using System.Text.Json;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>Reads the articles of a gold folder (STEM.txt beside STEM.json) and prints how well the reading agrees with the annotation.</summary>
public static class ScoreCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("GOLD_FOLDER") { Description = "Holds STEM.txt and STEM.json for each article." };
        var details = new Option<bool>("--details") { Description = "Also print every mention and claim that was missed or wrong." };
        var command = new Command("score", "Compare the reading of annotated articles with their annotation.") { folder, details };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(details)));
        return command;
    }

    private static int Run(string folder, bool details)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"{folder}: there is no such folder");
            return 2;
        }
        var table = new GoldTable();
        var parties = new PartyTable();
        var code = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                // The annotation's offsets count from the first character of the file, so a byte order mark stays.
                var text = new UTF8Encoding(false, true).GetString(File.ReadAllBytes(Path.ChangeExtension(path, ".txt")));
                var gold = GoldArticle.Parse(File.ReadAllText(path), text);
                var reading = ArticleReader.Default.Read(text, gold.Lang, gold.PublishedDate);
                var score = GoldScore.Of(gold, reading);
                var partyScore = PartyScore.Of(gold, reading, PartyDirectory.Default);
                table.Add(score);
                parties.Add(partyScore);
                if (!details) continue;
                foreach (var line in score.Differences().Concat(partyScore.Differences())) Console.WriteLine(line);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or DecoderFallbackException)
            {
                Console.Error.WriteLine($"{path}: {e.Message}");
                code = 1;
            }
        }
        Console.Write(table);
        Console.WriteLine();
        Console.Write(parties);
        return code;
    }
}
