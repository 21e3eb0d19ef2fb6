using System.CommandLine;
using System.Text;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>Learns the weights of the claim reader from annotated articles (STEM.txt beside STEM.json). The same articles give the same table, byte for byte.</summary>
public static class TrainCommand
{
    private const string Fence = "\n---\n";

    public static Command Create()
    {
        var folders = new Argument<string[]>("GOLD_FOLDER") { Arity = ArgumentArity.OneOrMore, Description = "Hold STEM.json and, unless --texts has it, STEM.txt for each article." };
        var texts = new Option<string?>("--texts") { HelpName = "FOLDER", Description = "Where the texts lie that do not stand beside their annotation; front matter is left out." };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Where to write the table: src/AiDeals.Text/Languages/model.tsv." };
        var folds = new Option<int?>("--folds") { HelpName = "N", Description = "Learn N times, each time without one Nth of the articles, and print how those are read." };
        var details = new Option<bool>("--details") { Description = "With --folds: also print every claim that was missed or wrong." };
        var command = new Command("train", "Learn the weights of the claim reader from annotated articles.") { folders, texts, file, folds, details };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null == result.GetValue(folds) is null) result.AddError("Give either --out FILE or --folds N.");
            if (result.GetValue(folds) is < 2) result.AddError("--folds wants a number from 2 on.");
            foreach (var folder in (result.GetValue(folders) ?? []).Append(result.GetValue(texts) ?? "."))
                if (!Directory.Exists(folder)) result.AddError($"{folder}: there is no such folder");
        });
        command.SetAction(parsed => Run(parsed.GetValue(folders)!, parsed.GetValue(texts), parsed.GetValue(file), parsed.GetValue(folds) ?? 0, parsed.GetValue(details)));
        return command;
    }

    private static int Run(string[] folders, string? texts, string? file, int folds, bool details)
    {
        var articles = folders.SelectMany(f => Directory.EnumerateFiles(f, "*.json").Order(StringComparer.Ordinal).Select(path => (Folder: f, Gold: Load(path, texts)))).ToList();
        if (file is not null)
        {
            File.WriteAllText(file, ClaimTraining.Train([.. articles.Select(a => a.Gold)]), new UTF8Encoding(false));
            Console.WriteLine($"learned from {articles.Count} articles");
            return 0;
        }
        var scores = ClaimTraining.CrossValidate([.. articles.Select(a => a.Gold)], folds).ToDictionary(s => s.Gold);
        foreach (var folder in folders)
        {
            var table = new GoldTable();
            foreach (var (_, gold) in articles.Where(a => a.Folder == folder))
            {
                table.Add(scores[gold]);
                if (!details) continue;
                foreach (var line in scores[gold].Differences()) Console.WriteLine(line);
            }
            Console.WriteLine(folder);
            Console.Write(table);
            Console.Write(table.Kinds());
        }
        return 0;
    }

    private static GoldArticle Load(string path, string? texts)
    {
        var beside = Path.ChangeExtension(path, ".txt");
        // The annotation's offsets count from the first character of the file, so a byte order mark stays.
        var text = new UTF8Encoding(false, true).GetString(File.ReadAllBytes(File.Exists(beside) || texts is null ? beside : Path.Combine(texts, Path.GetFileName(beside))));
        if (text.StartsWith(Fence.TrimStart(), StringComparison.Ordinal)) text = text[(text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length)..].TrimStart('\n');
        return GoldArticle.Parse(File.ReadAllText(path), text);
    }
}
