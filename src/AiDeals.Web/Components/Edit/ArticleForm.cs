using AiDeals.Importers;
using AiDeals.Pages.Evidence;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>What an editor typed about an article, as typed.</summary>
internal sealed class ArticleForm
{
    public string Text { get; set; } = "";
    /// <summary>bn, hi, ar or en; empty lets the text decide.</summary>
    public string Language { get; set; } = "";
    public string Published { get; set; } = "";
    public string Title { get; set; } = "";
    public string Publisher { get; set; } = "";
    public string Url { get; set; } = "";

    public string? PublishedProblem => Published.Trim() is { Length: > 0 } typed && !PartialDate.TryParse(typed, out _)
        ? "This is no date. Write 2026-01-31, or less exactly 2026-01, 2026-Q1 or 2026." : null;

    public string? UrlProblem => Url.Trim() is { Length: > 0 } typed && WebAddress.Of(typed) is null
        ? "This is no address of a page. It begins with https:// or http://." : null;

    /// <summary>As the importer takes any text, with what was typed beside it counting more than what the text says of itself.</summary>
    /// <exception cref="UnreadableException">The text is none.</exception>
    public ArticleDraft ToDraft()
    {
        var draft = ArticleFile.From(Text);
        return draft with
        {
            Title = OrNull(Title) ?? draft.Title,
            TitleApart = OrNull(Title) is not null || draft.TitleApart,
            Language = OrNull(Language) ?? draft.Language,
            Published = PartialDate.TryParse(Published.Trim(), out var date) ? date : draft.Published,
            Publisher = OrNull(Publisher) ?? draft.Publisher,
            Url = OrNull(Url) is { } url ? Urls.Canonical(url) : draft.Url,
        };
    }

    private static string? OrNull(string typed) => typed.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
