using System.Text;
using AiDeals.Text;

namespace AiDeals.Importers.Tests;

public sealed class ArticleFileTests : IDisposable
{
    private const string News = "Amazon is in talks to invest at least $50 billion in OpenAI.";
    private readonly string folder = Directory.CreateTempSubdirectory("aideals-files-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, byte[], string> BadBytes => new()
    {
        { "empty", [], "the file is empty" },
        { "blank", "  \n\t\r\n"u8.ToArray(), "nothing but blanks" },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "not a text file" },
        { "Windows-1256", [0xC3, 0xE3, 0xC7, 0xD2, 0xE6, 0xE4], "byte 0 is not UTF-8" },
        { "cut off in the middle of a letter", [.. Encoding.UTF8.GetBytes("ওপেনএআই")[..^1]], "is not UTF-8" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(News), "not a text file" },
        { "UTF-16 with half a unit", [0xFF, 0xFE, 0x41], "odd number of bytes" },
        { "control characters", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\u0001\u0002\u0003abc", 50))), "not a text" },
        { "front matter without an end", "---\ntitle: x\n"u8.ToArray(), "does not end" },
        { "an unknown key", "---\nautor: x\n---\ntext"u8.ToArray(), "unknown key 'autor'" },
        { "a date that is none", "---\npublished: yesterday\n---\ntext"u8.ToArray(), "'yesterday' is not a date" },
        { "no YAML", "---\ntitle: [x\n---\ntext"u8.ToArray(), "front matter is not" },
        { "an address that is none", "---\nurl: file:///etc/passwd\n---\ntext"u8.ToArray(), "is not an address that begins with http" },
        { "only front matter", "---\ntitle: x\n---\n\n"u8.ToArray(), "there is no text in it" },
        { "HTML without text", "<!doctype html><html><body><script>alert(1)</script></body></html>"u8.ToArray(), "no paragraph" },
    };

    // No row above: xunit writes every row into the identity of its case, which takes gigabytes for 10 MB.
    [Fact]
    public Task A_file_of_10_MB_is_refused_with_the_reason() =>
        A_file_that_is_no_article_is_refused_with_the_reason("10 MB", Encoding.UTF8.GetBytes(new string('a', 10 << 20)), "10 MB are too many");

    [Theory, MemberData(nameof(BadBytes))]
    public async Task A_file_that_is_no_article_is_refused_with_the_reason(string what, byte[] bytes, string reason)
    {
        var problem = await Assert.ThrowsAsync<UnreadableException>(() => ReadAsync(bytes));
        Assert.True(problem.Message.Contains(reason, StringComparison.Ordinal), $"{what}: {problem.Message}");
    }

    public static TheoryData<string, byte[]> GoodBytes => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(News) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(News)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(News)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(News)] },
        { "blanks around", Encoding.UTF8.GetBytes($"\r\n {News}\n\n") },
    };

    [Theory, MemberData(nameof(GoodBytes))]
    public async Task The_text_is_the_same_in_every_encoding(string what, byte[] bytes)
    {
        var draft = await ReadAsync(bytes);
        Assert.True(draft.Text == News, what);
        Assert.Empty(draft.Notes);
    }

    [Fact]
    public void Front_matter_gives_what_it_says()
    {
        var draft = ArticleFile.From("---\r\ntitle: Talks\r\nlang: bn\r\npublisher: The Paper\r\nurl: HTTPS://Example.org/a?utm_source=x&id=7#top\r\npublished: \"2026-Q1\"\r\npublished_basis: inferred\r\n---\r\n\r\nwords\r\n");
        Assert.Equal("words", draft.Text);
        Assert.Equal(("Talks", true, "bn", "The Paper"), (draft.Title, draft.TitleApart, draft.Language, draft.Publisher));
        Assert.Equal("https://example.org/a?id=7", draft.Url);
        Assert.Equal(PartialDate.Quarter(2026, 1), draft.Published);
        Assert.True(draft.PublishedInferred);
    }

    [Fact]
    public void Without_front_matter_a_short_first_line_is_the_headline_and_stays_in_the_text()
    {
        var draft = ArticleFile.From("Talks\n" + News);
        Assert.Equal(("Talks", false, "Talks\n" + News), (draft.Title, draft.TitleApart, draft.Text));
        Assert.Null(ArticleFile.From(News).Title);
    }

    [Fact]
    public void What_no_database_stores_is_replaced_unit_by_unit_and_told()
    {
        // Rows of a theory go through UTF-8 on their way and would lose the halves.
        var draft = ArticleFile.From("Amazon\u0007 \uD83D invests \uD83D\uDE00 in OpenAI \uDE00, and more text follows as an article has it");
        Assert.Equal("Amazon  \uFFFD invests \uD83D\uDE00 in OpenAI \uFFFD, and more text follows as an article has it", draft.Text);
        Assert.Equal(["1 control characters were replaced by blanks", "2 broken characters (half a surrogate pair) were replaced by U+FFFD"], draft.Notes);
    }

    [Fact]
    public void Tags_in_a_text_are_taken_out_and_told()
    {
        var draft = ArticleFile.From("<p>Amazon invests <b>$50&nbsp;billion</b> &amp; more.</p><p>OpenAI agrees.<script>alert('x')</script></p>");
        Assert.Equal("Amazon invests $50\u00A0billion & more.\nOpenAI agrees.", draft.Text);
        Assert.Contains("HTML tags were taken out", draft.Notes);
        Assert.Equal("a < b and b > c", ArticleFile.From("a < b and b > c").Text);
    }

    [Fact]
    public void Of_a_page_the_article_is_read_and_not_what_stands_around_it()
    {
        var draft = ArticleFile.From("""
            <!DOCTYPE html><html lang="hi-IN"><head><title>t | Site</title><meta property="og:title" content="अमेज़न की बातचीत"><meta property="og:site_name" content="समाचार">
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2026-01-30T08:00:00+05:30"}]}</script></head>
            <body><nav><p>होम</p></nav><article><h1>अमेज़न की बातचीत</h1><p>अमेज़न  ओपनएआई में
            50 अरब डॉलर लगाएगा।</p><aside><p>यह भी पढ़ें</p></aside><p>बात जारी है।</p></article><footer><p>© समाचार</p></footer></body></html>
            """);
        Assert.Equal("अमेज़न की बातचीत\nअमेज़न ओपनएआई में 50 अरब डॉलर लगाएगा।\nबात जारी है।", draft.Text);
        Assert.Equal(("अमेज़न की बातचीत", "hi", "समाचार"), (draft.Title, draft.Language, draft.Publisher));
        Assert.Equal(PartialDate.Day(2026, 1, 30), draft.Published);
    }

    [Fact]
    public async Task A_file_of_notes_beside_the_text_completes_it()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "a.json"), """{ "lang": "en", "published": "2026-01", "publisher": "The Paper", "url": "https://example.org/a", "money": [] }""");
        var draft = await ReadAsync(Encoding.UTF8.GetBytes(News));
        Assert.Equal(("en", "The Paper", "https://example.org/a"), (draft.Language, draft.Publisher, draft.Url));
        Assert.Equal(PartialDate.Month(2026, 1), draft.Published);

        await File.WriteAllTextAsync(Path.Combine(folder, "a.json"), "[");
        Assert.Contains("a.json beside it is wrong", (await Assert.ThrowsAsync<UnreadableException>(() => ReadAsync(Encoding.UTF8.GetBytes(News)))).Message, StringComparison.Ordinal);
    }

    private async Task<ArticleDraft> ReadAsync(byte[] bytes)
    {
        var path = Path.Combine(folder, "a.txt");
        await File.WriteAllBytesAsync(path, bytes);
        return await ArticleFile.ReadAsync(path, default);
    }
}
