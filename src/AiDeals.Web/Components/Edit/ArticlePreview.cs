using AiDeals.Importers;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;

namespace AiDeals.Web;

/// <summary>What the importer makes of a text, ready to be shown.</summary>
/// <param name="Text">As it would be stored: evidence points into it.</param>
/// <param name="Views">The claims, each as a sentence beside its words.</param>
public sealed record ArticlePreview(ImportResult Result, string Text, IReadOnlyList<ClaimView> Views)
{
    private static readonly Words English = Words.For("en");

    public string? Language => Result.Language;
    public bool CanBeSaved => Result.Outcome == ImportOutcome.New;

    public static ArticlePreview Of(ImportPreview preview, string text) =>
        new(preview.Result, text, [.. preview.Claims.Select(c => ClaimView.Of(c, PartyLabels.English, English))]);

    /// <summary>The paragraphs that hold evidence, marked.</summary>
    public IEnumerable<IReadOnlyList<MarkedPiece>> Paragraphs() =>
        MarkedText.Paragraphs(Text, [.. Views.Select(v => (v.Claim.Evidence, v.Claim.AmountSpan))]).Where(p => p.Any(piece => piece.Claims.Count > 0));
}
