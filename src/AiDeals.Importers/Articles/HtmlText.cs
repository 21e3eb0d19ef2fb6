using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AiDeals.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AiDeals.Importers;

/// <summary>The article in an HTML page: its main text a paragraph per line, with what the page says of itself.</summary>
internal static partial class HtmlText
{
    private const string Blocks = "p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td,th,figcaption,dt,dd";
    private const string Aside = "script,style,noscript,template,svg,nav,header,footer,aside,form,button,iframe,figure,[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";

    public static bool IsHtml(string text) => Document().IsMatch(text);

    /// <summary>A text that was copied with some of its markup.</summary>
    public static bool HasTags(string text) => Tag().IsMatch(text);

    public static string WithoutTags(string text)
    {
        using var page = new HtmlParser().ParseDocument("<body>" + text);
        foreach (var hidden in page.QuerySelectorAll("script,style,noscript,template")) hidden.Remove();
        foreach (var broken in page.QuerySelectorAll("br")) broken.Replace(page.CreateTextNode("\n"));
        foreach (var block in page.QuerySelectorAll(Blocks + ",div,tr")) block.Append(page.CreateTextNode("\n"));
        return BlankLines().Replace(page.Body!.TextContent, "\n\n").Trim();
    }

    /// <exception cref="UnreadableException">No paragraph was found.</exception>
    public static ArticleDraft Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return Read(page);
    }

    /// <inheritdoc cref="Read(string)"/>
    public static ArticleDraft Read(IHtmlDocument page)
    {
        var draft = new ArticleDraft
        {
            Text = "",
            Title = Meta(page, "og:title") ?? Clean(page.QuerySelector("h1")?.TextContent) ?? Clean(page.Title),
            Language = page.DocumentElement.GetAttribute("lang") is { Length: >= 2 } lang && PackFiles.Shipped.Languages.Contains(lang[..2].ToLowerInvariant()) ? lang[..2].ToLowerInvariant() : null,
            Publisher = Meta(page, "og:site_name"),
            Published = Published(page),
        };
        foreach (var hidden in page.QuerySelectorAll(Aside)) hidden.Remove();
        var main = Main(page);
        var lines = Paragraphs(main).ToList();
        if (lines.Count == 0 && Clean(main.TextContent) is { } all) lines.Add(all);
        if (lines.Count == 0) throw new UnreadableException("the page has no paragraph of text");
        if (draft.Title is { } title && lines[0] != title) lines.Insert(0, title);
        return draft with { Text = string.Join('\n', lines) };
    }

    /// <summary>The element that holds most of the text in paragraphs; an &lt;article&gt; that holds half of it is preferred.</summary>
    private static IElement Main(IHtmlDocument page)
    {
        static int Weight(IElement element) => element.QuerySelectorAll("p").Sum(p => p.TextContent.Length);
        var whole = Weight(page.Body!);
        return page.QuerySelectorAll("article,main,[role=main]").Where(e => Weight(e) * 2 > whole).MinBy(Weight) is { } found
            ? found
            : page.QuerySelectorAll("p").GroupBy(p => p.ParentElement).Where(g => g.Key is not null).MaxBy(g => g.Sum(p => p.TextContent.Length))?.Key ?? page.Body!;
    }

    private static IEnumerable<string> Paragraphs(IElement main) =>
        main.QuerySelectorAll(Blocks).Where(b => b.QuerySelector(Blocks) is null).Select(b => Clean(b.TextContent)).OfType<string>();

    private static PartialDate? Published(IHtmlDocument page)
    {
        var stated = Meta(page, "article:published_time") ?? Meta(page, "datePublished") ?? LinkedData(page) ?? page.QuerySelector("article time[datetime],time[datetime][pubdate]")?.GetAttribute("datetime");
        return stated is { Length: >= 10 } && PartialDate.TryParse(stated[..10], out var day) ? day : null;
    }

    private static string? LinkedData(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var data = JsonDocument.Parse(script.TextContent);
                if (Find(data.RootElement) is { } date) return date;
            }
            catch (JsonException)
            {
                // Pages hold broken data blocks; the next one may be whole.
            }
        }
        return null;

        static string? Find(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(d => d is not null),
            JsonValueKind.Object when element.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String => date.GetString(),
            JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph),
            _ => null,
        };
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        Clean(page.QuerySelectorAll("meta").FirstOrDefault(m => m.GetAttribute("property") == name || m.GetAttribute("name") == name || m.GetAttribute("itemprop") == name)?.GetAttribute("content"));

    /// <summary>One line: a browser shows any run of blanks in HTML as one. No-break spaces stay, they stand between a number and its scale.</summary>
    private static string? Clean(string? text) => text is null || Blanks().Replace(text, " ").Trim() is not { Length: > 0 } line ? null : line;

    [GeneratedRegex(@"\A\s*(<!--.*?-->\s*|<\?xml.*?\?>\s*)*<(!doctype\s+html|html)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    [GeneratedRegex(@"</(p|div|span|a|b|i|em|strong|h[1-6]|li|ul|ol|table|script|style|section|article)\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[ \t]*\n\s*\n\s*")]
    private static partial Regex BlankLines();
}
