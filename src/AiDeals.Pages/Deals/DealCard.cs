using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Deals;

/// <summary>What one claim says of an amount, and at which stage it has the deal.</summary>
public sealed record ToldAmount(Money Amount, DealStatus Status);

/// <summary>A deal as lists show it, in the reader's language.</summary>
public sealed record DealCard
{
    public required Deal Deal { get; init; }
    /// <summary>A sentence without the amount: "Amazon invests in OpenAI".</summary>
    public required string Title { get; init; }
    /// <summary>For tables: "Amazon → OpenAI" (the arrow points where the reader's language goes) or the one party; the rest of what it is stands in <see cref="Rest"/>.</summary>
    public required string Lead { get; init; }
    public required string Rest { get; init; }
    /// <summary>What a title leaves unsaid: investors of a round, term, capacity, project.</summary>
    public required string Facts { get; init; }
    /// <summary>The words of the chosen amount; null without an amount.</summary>
    public string? FigureHref { get; init; }
    /// <summary>The stage the amount was told of, where it is not the one the deal has reached: figures of the talks stand until somebody gives one of the agreement. Else null.</summary>
    public DealStatus? FigureStage { get; init; }
    /// <summary>Amounts of other claims that differ from the headline, best first.</summary>
    public required IReadOnlyList<Money> AlsoReported { get; init; }
    public string Href => Addresses.Deal(Deal.Slug);

    /// <summary>The deals of a query with all that a card needs. The order of the query is kept.</summary>
    public static async Task<IReadOnlyList<DealCard>> LoadAsync(AiDealsContext db, IQueryable<Deal> query, Reader reader)
    {
        var deals = await query.AsNoTracking().Include(d => d.Parties).Include(d => d.Claims).Include(d => d.Choices).Include(d => d.Disputes).AsSplitQuery().ToListAsync();
        var ids = deals.SelectMany(d => d.Choices.Where(c => c.Field == DealField.Amount).SelectMany(c => c.AlternativeIds.Append(c.ClaimId))).Distinct().ToList();
        var told = ids.Count == 0 ? [] : await db.Claims.AsNoTracking().Where(c => ids.Contains(c.Id) && c.Amount != null).Select(c => new { c.Id, c.Amount, c.Status }).ToDictionaryAsync(c => c.Id, c => new ToldAmount(c.Amount!, c.Status));
        var labels = await PartyLabels.LoadAsync(db, deals.SelectMany(d => d.Parties).Select(p => p.PartyId), reader.Words.Code);
        return deals.Select(d => Of(d, labels, told, reader.Words)).ToList();
    }

    /// <summary>The first deal of a query; null when it has none.</summary>
    public static async Task<DealCard?> FirstAsync(AiDealsContext db, IQueryable<Deal> query, Reader reader) => await LoadAsync(db, query.Take(1), reader) is [var card] ? card : null;

    public static DealCard Of(Deal deal, PartyNames labels, IReadOnlyDictionary<Guid, ToldAmount> told, Words words)
    {
        var choice = deal.Choices.FirstOrDefault(c => c.Field == DealField.Amount);
        return new DealCard
        {
            Deal = deal,
            Title = words.Wording.Title(deal, labels),
            Lead = LeadOf(deal, labels, words),
            Rest = string.Join(", ", new[] { KindOfRound(deal, words), FactsOf(deal, labels, words) }.Where(p => p.Length > 0)),
            Facts = FactsOf(deal, labels, words),
            FigureHref = choice is null ? null : Addresses.ClaimOfDeal(deal.Slug, choice.ClaimId),
            FigureStage = choice is not null && told.TryGetValue(choice.ClaimId, out var chosen) && chosen.Status != deal.Status ? chosen.Status : null,
            AlsoReported = choice is null ? [] : choice.AlternativeIds.Select(id => told.GetValueOrDefault(id)?.Amount).OfType<Money>().Where(m => m != deal.Amount).Distinct().ToList(),
        };
    }

    private static List<string> Named(Deal deal, PartyNames labels, params PartyRole[] roles) =>
        deal.Parties.Where(p => roles.Contains(p.Role)).OrderBy(p => p.Order).Select(p => labels.Of(p.PartyId, p.Name)).Distinct().ToList();

    // Money or compute flows along the arrow; tables and charts have it, titles are sentences.
    private static string LeadOf(Deal deal, PartyNames labels, Words words)
    {
        var (principal, others) = (words.List(Named(deal, labels, Roles.Principal(deal.Kind))), words.List(Named(deal, labels, Roles.Others(deal.Kind))));
        if (principal.Length == 0) return others;
        return others.Length == 0 || (deal.Kind == DealKind.FundingRound && !deal.Stake) ? principal : words.Toward(others, principal);
    }

    private static string KindOfRound(Deal deal, Words words) => deal.Kind != DealKind.FundingRound || deal.Stake ? "" : deal.Round is { } type ? words.Round(type) : words.RoundWord;

    private static string FactsOf(Deal deal, PartyNames labels, Words words)
    {
        var parts = new List<string>();
        if (deal.Kind == DealKind.CapitalProject && deal.Project is { } project) parts.Add(project);
        if (deal.Kind == DealKind.FundingRound && !deal.Stake && Named(deal, labels, Roles.Others(deal.Kind)) is { Count: > 0 } investors) parts.Add(words.List(investors));
        if (deal.Term is { } term) parts.Add(words.Term(term));
        if (deal.CapacityGw is { } gw) parts.Add($"{words.Amounts.Number(gw)}\u00A0{words.Gigawatt}");
        return string.Join(", ", parts);
    }
}
