using System.Text.Json;
using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>An article in a file: text with or without front matter, or HTML; STEM.json beside STEM.txt may add language, publication, publisher and address.</summary>
public static class ArticleFile
{
    private static readonly string[] Extensions = [".txt", ".html", ".htm"];

    /// <summary>The files a path stands for: itself, or of a folder the .txt, .html and .htm in it, in the order of their names.</summary>
    public static IEnumerable<string> In(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(f => Extensions.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)
        : [path];

    /// <exception cref="UnreadableException">There is no article in it; the message says why.</exception>
    public static async Task<ArticleDraft> ReadAsync(string path, CancellationToken ct)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > TextBytes.Largest and var length }) throw TextBytes.TooLong(length);
            bytes = await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnreadableException(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message, e);
        }
        var draft = From(TextBytes.Decode(bytes));
        var beside = Path.ChangeExtension(path, ".json");
        return File.Exists(beside) ? Complete(draft, await File.ReadAllBytesAsync(beside, ct), beside) : draft;
    }

    /// <param name="text">The content of a file, or what a person pasted.</param>
    /// <exception cref="UnreadableException">No text is left, or the front matter is wrong.</exception>
    public static ArticleDraft From(string text)
    {
        var notes = new List<string>();
        var mended = TextMending.Mend(text, notes);
        var draft = HtmlText.IsHtml(mended) ? HtmlText.Read(mended) : FrontMatter.Read(mended);
        if (HtmlText.HasTags(draft.Text))
        {
            draft = draft with { Text = HtmlText.WithoutTags(draft.Text) };
            notes.Add("HTML tags were taken out");
        }
        draft = draft with { Text = draft.Text.Trim(), Notes = [.. draft.Notes, .. notes] };
        if (draft.Text.Length == 0) throw new UnreadableException("there is no text in it");
        return draft.Title is null ? draft with { Title = FirstLine(draft.Text) } : draft;
    }

    /// <summary>A first line that is followed by more and is short enough is the headline, and stays part of the text.</summary>
    private static string? FirstLine(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is > 0 and < 250 and var end && text[..end].Trim() is { Length: > 0 } line ? line : null;

    private static ArticleDraft Complete(ArticleDraft draft, byte[] json, string path)
    {
        try
        {
            using var notes = JsonDocument.Parse(json);
            string? Text(string key) => notes.RootElement.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
            if (notes.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("it is no object");
            return draft with
            {
                Language = draft.Language ?? Text("lang"),
                Publisher = draft.Publisher ?? Text("publisher"),
                Url = draft.Url ?? (Text("url") is { } url ? Urls.Canonical(url) : null),
                Published = draft.Published ?? (Text("published") is not { } published ? null : PartialDate.TryParse(published, out var date) ? date : throw new JsonException($"published '{published}' is no date")),
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnreadableException($"{Path.GetFileName(path)} beside it is wrong: {e.Message}", e);
        }
    }
}
