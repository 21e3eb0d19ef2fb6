using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AiDeals.Text;

/// <summary>The text of one file of a pack as YAML. Reading it wrongly is an error with file and line, never a guess.</summary>
public static class PackFile
{
    // How YamlDotNet begins what it says of a key that stands twice.
    private const string Duplicate = "Duplicate key ";

    /// <param name="name">As errors name the file.</param>
    /// <exception cref="LanguagePackException">The text is no YAML.</exception>
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
            if (TabAt(yaml) is { } line) throw new LanguagePackException(name, line, "expected spaces, found a tab: YAML is indented with spaces only");
            var problem = e.InnerException?.Message ?? e.Message;
            throw new LanguagePackException(name, e.Start.Line, problem.StartsWith(Duplicate, StringComparison.Ordinal) ? $"expected each key once, found '{problem[Duplicate.Length..]}' a second time" : $"expected valid YAML; the parser says: {problem}");
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet throws inside an unfinished [list or {mapping.
            throw new LanguagePackException(name, parser.Current?.End.Line ?? 1, "expected valid YAML; a bracket may be open");
        }
        if (stream.Documents.Count != 1) throw new LanguagePackException(name, 1, "expected one YAML document");
        return new PackNode(name, stream.Documents[0].RootNode);
    }

    // What YAML's own parser says of a tab speaks of tokens, which helps no linguist.
    private static int? TabAt(string yaml)
    {
        var line = 0;
        foreach (var text in yaml.EnumerateLines())
        {
            line++;
            if (text[..(text.Length - text.TrimStart().Length)].Contains('\t')) return line;
        }
        return null;
    }
}

/// <summary>A place in a pack file. Every accessor throws <see cref="LanguagePackException"/> when the place holds something else than asked for.</summary>
public sealed class PackNode
{
    private readonly string file;
    private readonly YamlNode node;

    private readonly YamlNode? key;

    internal PackNode(string file, YamlNode node, YamlNode? key = null) => (this.file, this.node, this.key) = (file, node, key);

    public bool IsMapping => node is YamlMappingNode;
    public bool IsList => node is YamlSequenceNode;
    public bool IsText => node is YamlScalarNode;

    /// <summary>For errors that only the caller can see.</summary>
    public LanguagePackException Error(string problem) => new(file, node.Start.Line, problem);

    /// <summary>As <see cref="Error"/>, where the key before this value is wrong: what a long value holds stands lines below it.</summary>
    public LanguagePackException KeyError(string problem) => new(file, (key ?? node).Start.Line, problem);

    /// <summary>Not empty.</summary>
    public string Text => node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Error($"expected a word or phrase, found {Found}");

    public decimal Number => node is YamlScalarNode s && decimal.TryParse(s.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Error($"expected a number, found {Found}");

    public int Integer => Number is var n && n == decimal.Truncate(n) && n is >= int.MinValue and <= int.MaxValue ? (int)n : throw Error($"expected a whole number, found {Found}");

    public bool Flag => node is YamlScalarNode { Value: "true" } || (node is YamlScalarNode { Value: "false" } ? false : throw Error($"expected true or false, found {Found}"));

    /// <summary>An enum member in snake case.</summary>
    /// <param name="except">Members that no pack may name.</param>
    public T Word<T>(params T[] except) where T : struct, Enum => SnakeCase.TryParse<T>(Text, out var value) && !except.Contains(value)
        ? value : throw Error($"expected one of {string.Join(", ", Enum.GetValues<T>().Except(except).Select(v => v.ToSnakeCase()))}, found '{Text}'");

    public IReadOnlyList<PackNode> Items => node is YamlSequenceNode list ? [.. list.Select(n => new PackNode(file, n))] : throw Error($"expected a list, found {Found}");

    /// <summary>The words of a list, each once, or the single word that stands in its place.</summary>
    public IReadOnlyList<string> Words => [.. WordNodes.Select(n => n.Text)];

    /// <summary>As <see cref="Words"/>, with their places.</summary>
    public IReadOnlyList<PackNode> WordNodes
    {
        get
        {
            if (IsText) return [this];
            if (!IsList) throw Error($"expected a word or a list of words, found {Found}");
            var (items, seen) = (Items, new HashSet<string>(StringComparer.Ordinal));
            foreach (var item in items)
                if (!seen.Add(item.Text)) throw item.Error($"'{item.Text}' stands twice in this list: expected each word once");
            return items;
        }
    }

    public IReadOnlyList<(string Key, PackNode Value)> Entries => [.. KeyNodes.Select(e => (e.Key.Text, e.Value))];

    public PackNode this[string key] => Find(key) ?? throw Error($"expected the key '{key}'");

    public PackNode? Find(string key) => Map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new PackNode(file, value) : null;

    /// <summary>The words under a key; none when the key is absent.</summary>
    public IReadOnlyList<string> WordsOf(string key) => Find(key)?.Words ?? [];

    /// <summary>A key that is not known is most likely a slip, so it is an error.</summary>
    public PackNode OnlyKeys(params ReadOnlySpan<string> known)
    {
        foreach (var (key, _) in KeyNodes)
            if (!known.Contains(key.Text)) throw key.Error($"'{key.Text}' is not known here; known are {string.Join(", ", known.ToArray())}");
        return this;
    }

    private YamlMappingNode Map => node as YamlMappingNode ?? throw Error($"expected a mapping (key: value), found {Found}");

    private IEnumerable<(PackNode Key, PackNode Value)> KeyNodes => Map.Select(p => (new PackNode(file, p.Key), new PackNode(file, p.Value, p.Key)));

    private string Found => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: { Length: > 0 } text } => $"'{text}'",
        _ => "nothing",
    };
}
