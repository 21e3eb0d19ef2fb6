namespace AiDeals.Text.Tests;

public class PartyDirectoryTests
{
    private static PartyDirectory Load(params string[] files) => PartyDirectory.Load(files.Select((f, i) => PackFile.Parse($"Directory/{i + 1}.yaml", f)));

    private static string Entry(string id = "acme", string name = "Acme", string rest = "", string names = "{ en: [Acme], bn: [আকমি], hi: [आकमी], ar: [أكمي] }") =>
        $"- id: {id}\n  name: {name}\n  kind: company\n{rest}  names: {names}\n";

    [Fact]
    public void The_shipped_directory_is_valid_and_large_enough()
    {
        var parties = PartyDirectory.Default.Parties;
        Assert.True(parties.Count >= 1600, $"{parties.Count} parties");
        Assert.Equal(parties.Count, parties.Select(p => p.Id).Distinct().Count());
        Assert.All(parties, p => Assert.Equal(["ar", "bn", "en", "hi"], p.Names.Select(n => n.Language).Distinct().Order()));
        Assert.All(parties, p => Assert.All(p.Names.GroupBy(n => n.Language), g => Assert.Single(g, n => n.Kind == PartyNameKind.Label)));
        Assert.All(parties.Where(p => p.Parent is not null), p => Assert.True(PartyDirectory.Default.TryGet(p.Parent, out _)));
    }

    [Fact]
    public void A_party_is_found_by_id_and_by_canonical_name()
    {
        Assert.Equal("OpenAI", PartyDirectory.Default["openai"].Name);
        Assert.True(PartyDirectory.Default.TryGetByName("openai", out var party));
        Assert.Equal("openai", party.Id);
        Assert.False(PartyDirectory.Default.TryGet("no-such-party", out _));
        Assert.False(PartyDirectory.Default.TryGetByName(null, out _));
    }

    [Fact]
    public void Everything_an_entry_says_is_read()
    {
        var directory = Load(
            Entry(rest: "  country: US\n  founded: \"2015-12\"\n  website: https://example.org\n  wikidata: Q42\n  ticker: \"NASDAQ: ACME\"\n  weak: [Ac, আক]\n  products: [Rocket]\n") +
            Entry("acme-cloud", "Acme Cloud", "  parent: acme\n", "{ en: Acme Cloud, bn: আকমি ক্লাউড, hi: आकमी क्लाउड, ar: أكمي كلاود }"));
        var acme = directory["acme"];
        Assert.Equal(("US", PartialDate.Month(2015, 12), "https://example.org", "Q42", "NASDAQ: ACME", true), (acme.Country, acme.Founded, acme.Website, acme.Wikidata, acme.Ticker, acme.IsListed));
        Assert.Equal("acme", directory["acme-cloud"].Parent);
        Assert.Equal(["Rocket"], acme.Products);
        Assert.Contains(new DirectoryName("Acme", "en", PartyNameKind.Label, false), acme.Names);
        Assert.Contains(new DirectoryName("Ac", "en", PartyNameKind.WeakAlias, true), acme.Names);
        Assert.Contains(new DirectoryName("আক", "bn", PartyNameKind.WeakAlias, true), acme.Names);
    }

    public static TheoryData<string, string> WrongFiles => new()
    {
        { Entry() + Entry(name: "Other"), "Directory/1.yaml:5: the id 'acme' stands twice" },
        { Entry() + Entry("other", "ACME"), "Directory/1.yaml:6: the name 'ACME' stands twice" },
        { Entry() + Entry("other", "Other"), "'Acme' is also a name of 'acme'" },
        { Entry("Acme Inc"), "expected an id of lower-case letters, digits and hyphens, found 'Acme Inc'" },
        { Entry(rest: "  parent: nobody\n"), "Directory/1.yaml:4: expected the id of another entry, found 'nobody'" },
        { Entry(rest: "  affiliation: [acme]\n"), "expected ids of other entries, found 'acme'" },
        { Entry(rest: "  founded: \"15\"\n"), "expected a date such as 2015, 2015-12 or 2015-12-11, found '15'" },
        { Entry(rest: "  country: usa\n"), "expected two capital letters" },
        { Entry(rest: "  website: example.org\n"), "expected an address that begins with https://" },
        { Entry(rest: "  wikidata: 42\n"), "expected a Wikidata item" },
        { Entry(rest: "  colour: red\n"), "'colour' is not known here" },
        { Entry(names: "{ en: [Acme], bn: [আকমি], hi: [आकमी] }"), "expected names in ar" },
        { Entry(names: "{ en: [Acme, Acme], bn: [আকমি], hi: [आकमी], ar: [أكمي] }"), "'Acme' stands twice" },
        { Entry(names: "{ en: [], bn: [আকমি], hi: [आकमी], ar: [أكمي] }"), "expected at least one name" },
        { "- id: acme\n", "expected the key 'name'" },
        { "acme: 1\n", "Directory/1.yaml:1: expected a list" },
        { "- id: acme\n  name: Acme\n  kind: fish\n  names: {}\n", "Directory/1.yaml:3: expected one of company, fund, sovereign_fund, bank, government, consortium, person, outlet, found 'fish'" },
    };

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void A_wrong_entry_is_refused_with_file_line_and_what_was_expected(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<LanguagePackException>(() => Load(yaml)).Message, StringComparison.Ordinal);
}
