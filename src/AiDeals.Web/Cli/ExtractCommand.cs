using System.CommandLine;
using System.Text.Json;
using AiDeals.Importers;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>Reads articles and prints what was found, one JSON object per article and line, in the order of the input. Needs no database.</summary>
public static class ExtractCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE|FOLDER") { Arity = ArgumentArity.ZeroOrMore, Description = "Text files; a folder means its *.txt in name order. STEM.json beside STEM.txt may give \"lang\" and \"published\"." };
        var lines = new Option<string?>("--lines") { HelpName = "FILE.jsonl", Description = "One {\"id\",\"lang\",\"text\",\"published\"?} per line, instead of files." };
        var language = new Option<string>("--lang") { DefaultValueFactory = _ => "auto", Description = "The language of all inputs." };
        language.AcceptOnlyFromAmong(["auto", .. PackFiles.Shipped.Languages]);
        var published = new Option<string?>("--published") { HelpName = "YYYY-MM-DD", Description = "The day of publication of all inputs; \"Monday\" needs it." };
        var json = new Option<bool>("--json") { Description = "Print JSON, for programs." };
        var explain = new Option<bool>("--explain") { Description = "Print for people instead how each figure was read and what spoke for each claim." };
        var command = new Command("extract", "Print the money, numbers, dates, durations and claims of articles.") { inputs, lines, language, published, json, explain };
        command.Validators.Add(result =>
        {
            var files = result.GetValue(inputs) ?? [];
            if (result.GetValue(json) == result.GetValue(explain)) result.AddError("Say --json or --explain.");
            if (files.Length == 0 == result.GetValue(lines) is null) result.AddError("Give either files and folders, or --lines FILE.jsonl.");
            if (result.GetValue(published) is { } day && !PartialDate.TryParse(day, out _)) result.AddError($"--published '{day}' is not a date like 2026-01-31.");
        });
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetValue(language);
            var given = new Options(chosen == "auto" ? null : chosen, PartialDate.TryParse(parsed.GetValue(published), out var day) ? day : null, parsed.GetValue(explain));
            try
            {
                return parsed.GetValue(lines) is { } file ? ReadLines(file, given) : ReadFiles(parsed.GetValue(inputs)!, given);
            }
            // A slip in a language pack: whoever writes one reads it here.
            catch (Exception e) when (e.GetBaseException() is LanguagePackException slip)
            {
                Console.Error.WriteLine(slip.Message);
                return 1;
            }
        });
        return command;
    }

    private sealed record Options(string? Language, PartialDate? Published, bool Explain);

    private static int ReadFiles(string[] inputs, Options given)
    {
        using var output = Console.OpenStandardOutput();
        var code = 0;
        foreach (var path in inputs.SelectMany(FilesOf))
        {
            try
            {
                var text = TextBytes.Decode(File.ReadAllBytes(path));
                var (language, published) = Beside(path, given);
                code |= Answer(output, Path.GetFileNameWithoutExtension(path), text, language, published, given.Explain);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnreadableException or JsonException)
            {
                code = Complain(path, e.Message);
            }
        }
        return code;
    }

    private static int ReadLines(string file, Options given)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var (code, number) = (0, 0);
        try
        {
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line)) continue;
                string? id = null;
                try
                {
                    using var article = JsonDocument.Parse(line);
                    id = StringOf(article, "id");
                    var text = StringOf(article, "text") ?? throw new InvalidDataException("no \"text\"");
                    code |= Answer(output, id ?? "", text, given.Language ?? StringOf(article, "lang"), given.Published ?? DateOf(article), given.Explain);
                }
                // InvalidOperationException is how JsonElement says that a string holds half a surrogate pair.
                catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
                {
                    code = Complain($"{file}:{number}", e.Message);
                    Write(output, id ?? "", "", new ArticleReading(null, e.Message, [], [], [], [], [], [], []), given.Explain);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            code = Complain(file, e.Message);
        }
        return code;
    }

    private static int Answer(Stream output, string id, string text, string? language, PartialDate? published, bool explain)
    {
        var reading = ArticleReader.Default.Read(text, language, published, explain: explain);
        Write(output, id, text, reading, explain);
        return reading.Problem is { } problem ? Complain(id, problem) : 0;
    }

    private static void Write(Stream output, string id, string text, ArticleReading reading, bool explain)
    {
        if (explain) ReadingExplained.Write(output, id, text, reading);
        else ReadingJson.WriteLine(output, id, text, reading);
    }

    private static int Complain(string input, string problem)
    {
        Console.Error.WriteLine($"{input}: {problem}");
        return 1;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];

    private static (string? Language, PartialDate? Published) Beside(string path, Options given)
    {
        var json = Path.ChangeExtension(path, ".json");
        if (json == path || !File.Exists(json)) return (given.Language, given.Published);
        using var notes = JsonDocument.Parse(File.ReadAllBytes(json));
        return (given.Language ?? StringOf(notes, "lang"), given.Published ?? DateOf(notes));
    }

    private static string? StringOf(JsonDocument document, string key) =>
        document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static PartialDate? DateOf(JsonDocument document) => PartialDate.TryParse(StringOf(document, "published"), out var date) ? date : null;
}
