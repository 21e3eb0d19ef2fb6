namespace AiDeals.Pages.Frame;

/// <summary>The addresses of the readers' pages, written in one place.</summary>
public static class Addresses
{
    public const string Deals = "/deals", Companies = "/companies", Investors = "/investors", About = "/about", Search = "/search";

    public static string Deal(string slug) => "/deals/" + slug;
    public static string Company(string partyId) => "/companies/" + partyId;
    public static string Investor(string partyId) => "/investors/" + partyId;
    public static string Article(Guid id) => "/articles/" + id.ToString("D");

    /// <summary>The words of one claim, on the page of its deal.</summary>
    public static string ClaimOfDeal(string slug, Guid claimId) => Deal(slug) + "#" + ClaimAnchor(claimId);

    /// <summary>The words of one claim, on the page of its article.</summary>
    public static string ClaimOfArticle(Guid articleId, Guid claimId) => Article(articleId) + "#" + ClaimAnchor(claimId);

    /// <summary>The id of a claim's element; 48 bits tell the claims of one page apart.</summary>
    public static string ClaimAnchor(Guid claimId) => "c-" + claimId.ToString("N")[..12];
}
