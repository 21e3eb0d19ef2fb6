using System.Text;

namespace AiDeals.Web.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aideals-extract-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task ReadableInputsEndWithZero()
    {
        var article = Write("one.txt", "Amazon will put $5bn into OpenAI on Monday, the company said in a statement.");
        Write("one.json", """{"lang":"en","published":"2025-10-07"}""");
        Assert.Equal(0, await CommandLine.Run(["extract", article, "--json"]));
        Assert.Equal(0, await CommandLine.Run(["extract", folder, "--lang", "en", "--published", "2025-10-07", "--json"]));
        Assert.Equal(0, await CommandLine.Run(["extract", "--lines", Write("all.jsonl", """{"id":"a","lang":"en","text":"$5bn"}"""), "--json"]));
    }

    [Fact]
    public async Task UnreadableInputsEndWithOne()
    {
        Assert.Equal(1, await CommandLine.Run(["extract", Path.Combine(folder, "absent.txt"), "--json"]));
        Assert.Equal(1, await CommandLine.Run(["extract", Write("empty.txt", ""), "--json"]));
        Assert.Equal(1, await CommandLine.Run(["extract", Write("binary.txt", [1, 0, 2]), "--json"]));
        Assert.Equal(1, await CommandLine.Run(["extract", Write("latin1.txt", [0x61, 0xE9, 0x62]), "--json"]));
        Assert.Equal(1, await CommandLine.Run(["extract", "--lines", Write("bad.jsonl", "nonsense\n{\"id\":\"a\",\"lang\":\"en\",\"text\":\"$5bn\"}\n"), "--json"]));
    }

    [Fact]
    public async Task WrongUsageEndsWithTwo()
    {
        Assert.Equal(2, await CommandLine.Run(["extract", "--json"]));
        Assert.Equal(2, await CommandLine.Run(["extract", folder]));
        Assert.Equal(2, await CommandLine.Run(["extract", folder, "--lang", "xx", "--json"]));
        Assert.Equal(2, await CommandLine.Run(["extract", folder, "--published", "yesterday", "--json"]));
        Assert.Equal(2, await CommandLine.Run(["extrct", folder]));
    }

    [Theory]
    [InlineData(true, "extract", "x")]
    [InlineData(true, "--help")]
    [InlineData(false, "--urls", "http://localhost:5000")]
    [InlineData(false)]
    public void OnlyAVerbOrHelpKeepsTheServerFromStarting(bool handled, params string[] args) => Assert.Equal(handled, CommandLine.Handles(args));
}
