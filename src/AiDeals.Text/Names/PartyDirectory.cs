using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace AiDeals.Text;

/// <summary>The organisations and people that the reading room knows by name: Directory/*.yaml, checked when loaded. Immutable.</summary>
public sealed partial class PartyDirectory
{
    private readonly Dictionary<string, DirectoryParty> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectoryParty> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    /// <summary>The directory that comes with this assembly.</summary>
    public static PartyDirectory Default => Shipped.Value;

    private static readonly Lazy<PartyDirectory> Shipped = new(() => Load(PackFiles.Shipped.Names("Directory/").Select(PackFiles.Shipped.Load)));

    private PartyDirectory(IReadOnlyList<DirectoryParty> parties)
    {
        Parties = parties;
        foreach (var party in parties)
        {
            byId.Add(party.Id, party);
            byName.Add(party.Name, party);
            forms.UnionWith(party.Names.Select(n => SearchForm(n.Text)));
        }
    }

    /// <summary>In the order of files and of entries in them.</summary>
    public IReadOnlyList<DirectoryParty> Parties { get; }

    public DirectoryParty this[string id] => byId.TryGetValue(id, out var party) ? party : throw new KeyNotFoundException($"The directory has no party '{id}'.");

    public bool TryGet(string? id, [NotNullWhen(true)] out DirectoryParty? party)
    {
        party = null;
        return id is not null && byId.TryGetValue(id, out party);
    }

    /// <summary>As though it had only some of its parties: what a reader makes of names that it does not know.</summary>
    internal PartyDirectory With(Func<DirectoryParty, bool> party) => new([.. Parties.Where(party)]);

    /// <summary>By canonical English name, whatever the case.</summary>
    public bool TryGetByName(string? name, [NotNullWhen(true)] out DirectoryParty? party)
    {
        party = null;
        return name is not null && byName.TryGetValue(name, out party);
    }

    /// <summary>True when some party bears this name in some language, be it weak; without the endings of the language.</summary>
    public bool Knows(string name) => forms.Contains(SearchForm(name));

    /// <summary>A name as search compares it: letters and digits only, equal for spellings that the reader of names takes for one.</summary>
    public static string SearchForm(string name) => NameLetters.SearchForm(name);

    /// <summary>Reads and checks files of parties; entries may refer to entries of other files.</summary>
    /// <exception cref="LanguagePackException">An entry is wrong: the message names file, line and what was expected.</exception>
    public static PartyDirectory Load(IEnumerable<PackNode> files)
    {
        var parties = new List<DirectoryParty>();
        var places = new Dictionary<string, PackNode>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in files.SelectMany(f => f.Items))
        {
            var party = Read(node);
            if (!places.TryAdd(party.Id, node)) throw node["id"].Error($"the id '{party.Id}' stands twice in the directory");
            if (!names.Add(party.Name)) throw node["name"].Error($"the name '{party.Name}' stands twice in the directory");
            parties.Add(party);
        }
        foreach (var party in parties)
        {
            if (party.Parent is { } parent && (!places.ContainsKey(parent) || parent == party.Id)) throw places[party.Id]["parent"].Error($"expected the id of another entry, found '{parent}'");
            foreach (var other in party.Affiliation)
                if (!places.ContainsKey(other) || other == party.Id) throw places[party.Id]["affiliation"].Error($"expected ids of other entries, found '{other}'");
        }
        CheckShared(parties, places);
        return new PartyDirectory(parties);
    }

    private static DirectoryParty Read(PackNode node)
    {
        node.OnlyKeys("id", "name", "kind", "country", "founded", "website", "wikidata", "ticker", "parent", "affiliation", "names", "weak", "products");
        var id = Match(node["id"], IdShape(), "an id of lower-case letters, digits and hyphens");
        PartialDate? founded = null;
        if (node.Find("founded") is { } year)
            founded = PartialDate.TryParse(year.Text, out var date) ? date : throw year.Error($"expected a date such as 2015, 2015-12 or 2015-12-11, found '{year.Text}'");
        return new DirectoryParty
        {
            Id = id,
            Name = node["name"].Text,
            Kind = node["kind"].Word<PartyKind>(),
            Country = node.Find("country") is { } country ? Match(country, CountryShape(), "two capital letters (ISO 3166-1)") : null,
            Founded = founded,
            Website = node.Find("website") is { } site ? Match(site, WebsiteShape(), "an address that begins with https:// or http://") : null,
            Wikidata = node.Find("wikidata") is { } item ? Match(item, WikidataShape(), "a Wikidata item such as Q21708200") : null,
            Ticker = node.Find("ticker")?.Text,
            Parent = node.Find("parent")?.Text,
            Affiliation = node.WordsOf("affiliation"),
            Names = ReadNames(node),
            Products = node.WordsOf("products"),
        };
    }

    private static List<DirectoryName> ReadNames(PackNode node)
    {
        var weak = node.WordsOf("weak");
        var names = new List<DirectoryName>();
        foreach (var (language, list) in node["names"].OnlyKeys([.. NameWords.All.Keys]).Entries)
        {
            if (list.Words.Count == 0) throw list.Error("expected at least one name");
            var script = NameWords.All[language].Sentences.Script;
            foreach (var (name, place) in list.Words.Select((n, i) => (n, list.IsText ? list : list.Items[i])))
            {
                if (names.Any(n => n.Language == language && n.Text == name)) throw place.Error($"'{name}' stands twice");
                if (!name.Any(char.IsLetterOrDigit)) throw place.Error($"'{name}' holds no letter");
                var isWeak = weak.Contains(name);
                var kind = names.All(n => n.Language != language) ? PartyNameKind.Label : isWeak ? PartyNameKind.WeakAlias : PartyNameKind.Alias;
                names.Add(new DirectoryName(name, language, kind, isWeak));
            }
            foreach (var name in weak)
                if (ScriptOf(name) == script && names.All(n => n.Language != language || n.Text != name)) names.Add(new DirectoryName(name, language, PartyNameKind.WeakAlias, IsWeak: true));
        }
        foreach (var language in NameWords.All.Values.Where(w => w.AllParties).Select(w => w.Sentences.Language))
            if (names.All(n => n.Language != language)) throw node["names"].Error($"expected names in {language}");
        return names;
    }

    // By the first letter that is not Latin: "ওপেন AI" is Bengali.
    private static Script ScriptOf(string name)
    {
        foreach (var c in NormalizedText.Normalize(name))
            if (Scripts.Of(c) is var script and not (Script.None or Script.Latin)) return script;
        return Script.Latin;
    }

    private static void CheckShared(List<DirectoryParty> parties, Dictionary<string, PackNode> places)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var party in parties)
        {
            foreach (var name in party.Names.Where(n => !n.IsWeak))
            {
                var form = NameLetters.SearchForm(name.Text);
                if (owners.TryGetValue(form, out var owner) && owner != party.Id)
                    throw places[party.Id]["names"].Error($"'{name.Text}' is also a name of '{owner}': make it weak with one of them");
                owners[form] = party.Id;
            }
        }
    }

    private static string Match(PackNode node, Regex shape, string expected) => shape.IsMatch(node.Text) ? node.Text : throw node.Error($"expected {expected}, found '{node.Text}'");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdShape();
    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex CountryShape();
    [GeneratedRegex("^https?://[^ ]+$")]
    private static partial Regex WebsiteShape();
    [GeneratedRegex("^Q[1-9][0-9]*$")]
    private static partial Regex WikidataShape();
}
