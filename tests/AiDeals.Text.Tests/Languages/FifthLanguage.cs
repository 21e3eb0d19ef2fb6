namespace AiDeals.Text.Tests;

/// <summary>The Spanish pack that lies beside the tests and not in the program: what a linguist would write for a fifth language.</summary>
internal static class FifthLanguage
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Languages", "es");

    public static IReadOnlyDictionary<string, string> Files { get; } =
        Directory.EnumerateFiles(Folder, "*.yaml").ToDictionary(f => $"Languages/es/{Path.GetFileName(f)}", File.ReadAllText, StringComparer.Ordinal);

    public static LanguagePacks Packs { get; } = new(PackFiles.Shipped.With(Files));

    public static ArticleReader Reader { get; } = new(Packs, PartyDirectory.Default);

    public static string Article { get; } = File.ReadAllText(Path.Combine(Folder, "article.txt"));

    /// <summary>The pack with one change in one file.</summary>
    public static LanguagePacks With(string file, string find, string replace)
    {
        var name = $"Languages/es/{file}";
        Assert.Contains(find, Files[name], StringComparison.Ordinal);
        return new LanguagePacks(PackFiles.Shipped.With([.. Files, KeyValuePair.Create(name, Files[name].Replace(find, replace, StringComparison.Ordinal))]));
    }
}
