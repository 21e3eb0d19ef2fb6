using System.Reflection;

namespace AiDeals.Text;

/// <summary>
/// The files that languages and the directory are made of, by name ("Languages/bn/money.yaml", "Directory/banks.yaml"): those inside this assembly, or these with others laid over them. Immutable.
/// </summary>
public sealed class PackFiles
{
    private const string Folder = "Languages/";

    private static readonly Assembly Home = typeof(PackFiles).Assembly;

    private readonly SortedDictionary<string, Func<string>> files;

    private PackFiles(IEnumerable<KeyValuePair<string, Func<string>>> files)
    {
        this.files = new(StringComparer.Ordinal);
        foreach (var (name, read) in files) this.files[name] = read;
        Languages = [.. this.files.Keys.Select(LanguageOf).OfType<string>().Distinct()];
    }

    /// <summary>Those that come with this assembly.</summary>
    public static PackFiles Shipped { get; } = new(Home.GetManifestResourceNames().Select(n => KeyValuePair.Create(n.Replace('\\', '/'), () => Resource(n))));

    /// <summary>The languages that have a folder, in ordinal order. Files that serve all languages lie directly in Languages/.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>These files and the given ones; of two with one name the given one counts.</summary>
    /// <param name="added">Name ("Languages/es/numbers.yaml") and YAML text.</param>
    public PackFiles With(IEnumerable<KeyValuePair<string, string>> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return new(files.Concat(added.Select(f => KeyValuePair.Create(f.Key, () => f.Value))));
    }

    /// <summary>The names of the files under a folder, in ordinal order.</summary>
    public IEnumerable<string> Names(string folder) => files.Keys.Where(n => n.StartsWith(folder, StringComparison.Ordinal));

    public bool Exists(string name) => files.ContainsKey(name);

    /// <exception cref="LanguagePackException">There is no such file, or it is no YAML mapping or list.</exception>
    public PackNode Load(string name) => PackFile.Parse(name, Text(name));

    /// <summary>What the file says, as it stands there.</summary>
    /// <exception cref="LanguagePackException">There is no such file.</exception>
    public string Text(string name) => files.TryGetValue(name, out var read) ? read() : throw new LanguagePackException(name, 1, "expected this file, and it is missing");

    private static string? LanguageOf(string name) => name.StartsWith(Folder, StringComparison.Ordinal) && name.IndexOf('/', Folder.Length) is var end and > 0 ? name[Folder.Length..end] : null;

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
