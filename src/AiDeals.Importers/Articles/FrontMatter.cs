using AiDeals.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace AiDeals.Importers;

/// <summary>The lines between two <c>---</c> at the head of an article file (see Seed/README.md).</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <returns>The draft with the text after the front matter; the whole text when there is none.</returns>
    /// <exception cref="UnreadableException">The front matter does not end, is no YAML, or holds a key or value that is not known.</exception>
    public static ArticleDraft Read(string text)
    {
        var first = text.AsSpan().IndexOf('\n');
        if (first < 0 || !text.AsSpan(0, first).TrimEnd().SequenceEqual(Fence)) return new ArticleDraft { Text = text };
        var (start, position) = (first + 1, first + 1);
        while (position < text.Length)
        {
            var length = text.AsSpan(position).IndexOf('\n') is var end && end < 0 ? text.Length - position : end;
            if (text.AsSpan(position, length).TrimEnd().SequenceEqual(Fence))
                return Parse(text[start..position]) with { Text = text[Math.Min(text.Length, position + length + 1)..] };
            position += length + 1;
        }
        throw new UnreadableException("the front matter does not end: a line with --- is missing");
    }

    private static ArticleDraft Parse(string yaml)
    {
        Dictionary<string, string?> values;
        try
        {
            values = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string?>>(yaml) ?? [];
        }
        catch (YamlException e)
        {
            throw new UnreadableException($"line {e.Start.Line + 1} of the front matter is not \"key: value\" ({e.InnerException?.Message ?? e.Message})", e);
        }
        var draft = new ArticleDraft { Text = "" };
        foreach (var (key, value) in values)
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            draft = key switch
            {
                "title" => draft with { Title = value.Trim(), TitleApart = true },
                "lang" => draft with { Language = value },
                "publisher" => draft with { Publisher = value.Trim() },
                "url" => draft with { Url = Urls.Canonical(value) },
                "published" => draft with { Published = PartialDate.TryParse(value, out var date) ? date : throw new UnreadableException($"published: '{value}' is not a date like 2026, 2026-Q3, 2026-07 or 2026-07-04") },
                "published_basis" => draft with { PublishedInferred = value is "inferred" or "stated" ? value == "inferred" : throw new UnreadableException($"published_basis: '{value}' is neither stated nor inferred") },
                _ => throw new UnreadableException($"the front matter has an unknown key '{key}'; known are title, lang, publisher, url, published, published_basis"),
            };
        }
        return draft;
    }
}
