namespace AiDeals.Text.Tests;

public class PackFileTests
{
    private static PackNode Node(string yaml) => PackFile.Parse("xx/test.yaml", yaml);

    [Fact]
    public void ReadsWordsNumbersAndMappings()
    {
        var node = Node("one: 1\nwords: [a, b]\nsingle: c\nflag: true\n");
        Assert.Equal(1m, node["one"].Number);
        Assert.Equal(["a", "b"], node["words"].Words);
        Assert.Equal(["c"], node["single"].Words);
        Assert.True(node["flag"].Flag);
        Assert.Null(node.Find("absent"));
    }

    public static TheoryData<string, Action<PackNode>, long, string> Mistakes => new()
    {
        { "a: 1\nb: x\n", n => _ = n["b"].Number, 2, "expected a number" },
        { "a: 1\nb: 1.5\n", n => _ = n["b"].Integer, 2, "expected a whole number" },
        { "a: 1\n", n => _ = n["c"], 1, "expected the key 'c'" },
        { "a: 1\n\nb: [x]\n", n => _ = n["b"].Text, 3, "expected a word" },
        { "a: 1\nb: 2\n", n => n.OnlyKeys("a"), 2, "'b' is not known here" },
        { "a: month\nb: fortnight\n", n => _ = n["b"].Word<DurationUnit>(), 2, "expected one of second, minute" },
        { "a: yes\n", n => _ = n["a"].Flag, 1, "expected true or false" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void AMistakeIsNamedWithFileAndLine(string yaml, Action<PackNode> use, long line, string problem)
    {
        var error = Assert.Throws<LanguagePackException>(() => use(Node(yaml)));
        Assert.Equal("xx/test.yaml", error.File);
        Assert.Equal(line, error.Line);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenYamlIsNamedWithFileAndLine()
    {
        var error = Assert.Throws<LanguagePackException>(() => Node("a: 1\nb: [x\nc: 2\n"));
        Assert.True(error.Line >= 2);
        Assert.Throws<LanguagePackException>(() => PackFiles.Shipped.Load("Languages/xx/nothing.yaml"));
    }
}
