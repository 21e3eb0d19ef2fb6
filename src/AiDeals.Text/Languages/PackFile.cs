using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AiDeals.Text;

/// <summary>
/// A YAML file that lies inside this assembly: Languages/{language}/{station}.yaml and Directory/*.yaml. Reading it wrongly is an error with file and line, never a guess.
/// </summary>
public static class PackFile
{
    private static readonly Assembly Home = typeof(PackFile).Assembly;

    /// <summary>The languages that have a folder, in ordinal order. Files that serve all languages lie directly in Languages/.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. Names("Languages/").Select(n => n.Split('/')).Where(p => p.Length == 3).Select(p => p[1]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names of the files under a folder, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Home.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static bool Exists(string name) => Names(name).Contains(name);

    /// <exception cref="LanguagePackException">There is no such file, or it is no YAML mapping.</exception>
    public static PackNode Load(string name)
    {
        var resource = Home.GetManifestResourceNames().FirstOrDefault(n => n.Replace('\\', '/') == name) ?? throw new LanguagePackException(name, 1, "this file is missing");
        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>As <see cref="Load"/>, from text at hand.</summary>
    public static PackNode Parse(string name, string yaml)
    {
        var stream = new YamlStream();
        var parser = new Parser(new StringReader(yaml));
        try
        {
            stream.Load(parser);
        }
        catch (YamlException e)
        {
            throw new LanguagePackException(name, e.Start.Line, e.InnerException?.Message ?? e.Message);
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet throws inside an unfinished [list or {mapping.
            throw new LanguagePackException(name, parser.Current?.End.Line ?? 1, "expected valid YAML; a bracket may be open");
        }
        if (stream.Documents.Count != 1) throw new LanguagePackException(name, 1, "expected one YAML document");
        return new PackNode(name, stream.Documents[0].RootNode);
    }
}

/// <summary>A place in a pack file. Every accessor throws <see cref="LanguagePackException"/> when the place holds something else than asked for.</summary>
public sealed class PackNode
{
    private readonly string file;
    private readonly YamlNode node;

    internal PackNode(string file, YamlNode node) => (this.file, this.node) = (file, node);

    public bool IsMapping => node is YamlMappingNode;
    public bool IsList => node is YamlSequenceNode;
    public bool IsText => node is YamlScalarNode;

    /// <summary>For errors that only the caller can see.</summary>
    public LanguagePackException Error(string problem) => new(file, node.Start.Line, problem);

    /// <summary>Not empty.</summary>
    public string Text => node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Error("expected a word or phrase");

    public decimal Number => node is YamlScalarNode s && decimal.TryParse(s.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Error($"expected a number, found '{node}'");

    public int Integer => Number is var n && n == decimal.Truncate(n) && n is >= int.MinValue and <= int.MaxValue ? (int)n : throw Error($"expected a whole number, found '{node}'");

    public bool Flag => node is YamlScalarNode { Value: "true" } || (node is YamlScalarNode { Value: "false" } ? false : throw Error($"expected true or false, found '{node}'"));

    /// <summary>An enum member in snake case.</summary>
    public T Word<T>() where T : struct, Enum => SnakeCase.TryParse<T>(Text, out var value)
        ? value : throw Error($"expected one of {string.Join(", ", Enum.GetValues<T>().Select(v => v.ToSnakeCase()))}, found '{Text}'");

    public IReadOnlyList<PackNode> Items => node is YamlSequenceNode list ? [.. list.Select(n => new PackNode(file, n))] : throw Error("expected a list");

    /// <summary>The words of a list, or the single word that stands in its place.</summary>
    public IReadOnlyList<string> Words => IsText ? [Text] : [.. Items.Select(i => i.Text)];

    public IReadOnlyList<(string Key, PackNode Value)> Entries => node is YamlMappingNode map
        ? [.. map.Select(p => (new PackNode(file, p.Key).Text, new PackNode(file, p.Value)))] : throw Error("expected a mapping (key: value)");

    public PackNode this[string key] => Find(key) ?? throw Error($"expected the key '{key}'");

    public PackNode? Find(string key) => node is YamlMappingNode map
        ? map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new PackNode(file, value) : null
        : throw Error("expected a mapping (key: value)");

    /// <summary>The words under a key; none when the key is absent.</summary>
    public IReadOnlyList<string> WordsOf(string key) => Find(key)?.Words ?? [];

    /// <summary>A key that is not known is most likely a slip, so it is an error.</summary>
    public PackNode OnlyKeys(params ReadOnlySpan<string> known)
    {
        foreach (var (key, value) in Entries)
            if (!known.Contains(key)) throw value.Error($"'{key}' is not known here; known are {string.Join(", ", known.ToArray())}");
        return this;
    }
}
