using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Parties;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Search;

/// <summary>An article that was found, with the claim in it that best answers the question.</summary>
public sealed record FoundArticle(Article Article, int Claims, ClaimView Said);

/// <summary>
/// What a text in any script finds: parties by their names, roughly spelled; deals and articles that name these parties in whatever language, or have the text in their
/// project, their title or the sentences that claims rest on. Of several words each must be met.
/// </summary>
public sealed record SearchView
{
    public const int Most = 12;
    private const int MostTerms = 6;

    public required IReadOnlyList<PartyRow> Parties { get; init; }
    public required IReadOnlyList<DealCard> Deals { get; init; }
    public required IReadOnlyList<FoundArticle> Articles { get; init; }
    /// <summary>All that match, also those not shown.</summary>
    public required int DealCount { get; init; }
    public required int ArticleCount { get; init; }
    public bool Nothing => Parties.Count == 0 && DealCount == 0 && ArticleCount == 0;

    /// <param name="Pattern">For ILIKE.</param>
    /// <param name="Parties">Those it names, perhaps none.</param>
    private sealed record Term(string Text, string Pattern, IReadOnlyList<string> Parties);

    public static async Task<SearchView> LoadAsync(AiDealsContext db, string text, Reader reader)
    {
        var terms = await TermsAsync(db, text);
        if (terms.Count == 0) return new() { Parties = [], Deals = [], Articles = [], DealCount = 0, ArticleCount = 0 };
        var (deals, articles) = (db.Deals.AsQueryable(), db.Articles.Where(a => db.Claims.Any(c => c.ArticleId == a.Id && c.ReviewState != ReviewState.Rejected)));
        foreach (var (_, pattern, parties) in terms)
        {
            deals = deals.Where(d => d.Parties.Any(p => parties.Contains(p.PartyId!)) || EF.Functions.ILike(d.Project!, pattern, "\\")
                || d.Claims.Any(link => db.Claims.Any(c => c.Id == link.ClaimId && (EF.Functions.ILike(c.Quote, pattern, "\\") || EF.Functions.ILike(c.Article.Title!, pattern, "\\")))));
            articles = articles.Where(a => EF.Functions.ILike(a.Title!, pattern, "\\")
                || db.Claims.Any(c => c.ArticleId == a.Id && (EF.Functions.ILike(c.Quote, pattern, "\\") || c.Parties.Any(p => parties.Contains(p.PartyId!)))));
        }
        return new()
        {
            Parties = (await PartyList.LoadAsync(db, PartyList.AsCompany, text, reader)).Rows.Take(8).ToList(),
            Deals = await DealCard.LoadAsync(db, deals.OrderBy(d => d.LastKnown == null).ThenByDescending(d => d.LastKnown!.Value.Last).ThenByDescending(d => d.Dollars!.Value).ThenBy(d => d.Slug).Take(Most), reader),
            DealCount = await deals.CountAsync(),
            Articles = await FoundAsync(db, articles.OrderBy(a => a.Published == null).ThenByDescending(a => a.Published!.Value.Last).ThenBy(a => a.Id).Take(Most), terms, reader),
            ArticleCount = await articles.CountAsync(),
        };
    }

    // The whole text where it is a party's name ("Series" alone would find nothing of "Amazon Web Services"), else word by word.
    private static async Task<IReadOnlyList<Term>> TermsAsync(AiDealsContext db, string text)
    {
        var clean = PartySearch.Clean(text);
        if (clean.Length == 0) return [];
        var named = await NamedAsync(db, clean);
        var words = clean.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostTerms).ToList();
        if (named.Count > 0 || words.Count == 1) return [TermOf(clean, named)];
        var terms = new List<Term>();
        foreach (var word in words) terms.Add(TermOf(word, await NamedAsync(db, word)));
        return terms;
    }

    private static Term TermOf(string text, IReadOnlyList<string> parties) =>
        new(text, "%" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%", parties);

    // A name that is or begins with the text; where there is none, the one it nearly is: a slip of the keyboard, not a likeness.
    private static async Task<IReadOnlyList<string>> NamedAsync(AiDealsContext db, string text)
    {
        var near = await PartySearch.NearestAsync(db, text, 12);
        var surely = near.Where(n => n.Nearness >= 1).Select(n => n.Id).ToList();
        return surely.Count > 0 ? surely : near is [{ Nearness: >= 0.4 } slip, ..] ? [slip.Id] : [];
    }

    private static async Task<IReadOnlyList<FoundArticle>> FoundAsync(AiDealsContext db, IQueryable<Article> query, IReadOnlyList<Term> terms, Reader reader)
    {
        var articles = await query.AsNoTracking().Include(a => a.Publisher).ToListAsync();
        var ids = articles.Select(a => a.Id).ToList();
        var claims = (await db.Claims.AsNoTracking().Where(c => ids.Contains(c.ArticleId) && c.ReviewState != ReviewState.Rejected).Include(c => c.Parties).Include(c => c.AttributedTo).AsSplitQuery().ToListAsync()).ToLookup(c => c.ArticleId);
        var labels = await PartyLabels.LoadAsync(db, claims.SelectMany(g => g).SelectMany(c => c.Parties.Select(p => p.PartyId).Concat(c.AttributedTo.Select(p => p.PartyId))), reader.Words.Code);
        return articles.Select(article =>
        {
            var own = claims[article.Id].ToList();
            var said = own.OrderByDescending(c => terms.Count(t => Meets(c, t))).ThenByDescending(c => c.Amount is not null).ThenBy(c => c.EvidenceStart).ThenBy(c => c.Id).First();
            said.Article = article;
            return new FoundArticle(article, own.Count, ClaimView.Of(said, labels, reader.Words));
        }).ToList();
    }

    private static bool Meets(Claim claim, Term term) => claim.Quote.Contains(term.Text, StringComparison.OrdinalIgnoreCase) || claim.Parties.Exists(p => p.PartyId is { } id && term.Parties.Contains(id));
}
