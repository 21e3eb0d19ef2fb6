using AiDeals.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;
using AiDeals.Text;

namespace AiDeals.Pages.Evidence;

/// <summary>A claim as a reader meets it: the generated sentence beside the article's own words.</summary>
public sealed record ClaimView
{
    public required Claim Claim { get; init; }
    /// <summary>What the claim says, in the reader's language: "Amazon is in talks to invest at least $50 billion in OpenAI."</summary>
    public required string Sentence { get; init; }
    public required IReadOnlyList<QuotePart> Quote { get; init; }
    /// <summary>Whom the article credits, in the reader's language.</summary>
    public required string Credits { get; init; }
    /// <summary>Where a known deal shows this claim; null on that deal's own page and for claims of no deal.</summary>
    public string? DealHref { get; init; }
    public string Anchor => Addresses.ClaimAnchor(Claim.Id);

    public static ClaimView Of(Claim claim, PartyNames labels, Words words, string? dealHref = null) => new()
    {
        Claim = claim,
        Sentence = words.Wording.Sentence(claim, labels),
        Quote = EvidenceQuote.Of(claim.Article.Text, claim.Article.Language, claim.Evidence, claim.AmountSpan),
        Credits = words.List(claim.AttributedTo.OrderBy(c => c.Order).Select(c => labels.Of(c.PartyId, c.Name)).Distinct().ToList()),
        DealHref = dealHref,
    };
}
