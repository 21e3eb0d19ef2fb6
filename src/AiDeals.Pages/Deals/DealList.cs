using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Deals;


/// <summary>One page of deals with what stands around it.</summary>
public sealed record DealList
{
    public const int PageSize = 50;

    public required DealFilter Filter { get; init; }
    public required IReadOnlyList<DealCard> Deals { get; init; }
    /// <summary>Matching the whole filter, on all pages.</summary>
    public required int Matching { get; init; }
    public required int Known { get; init; }
    /// <summary>Deals of each kind under the other filters, and of each status likewise.</summary>
    public required IReadOnlyDictionary<DealKind, int> OfKind { get; init; }
    public required IReadOnlyDictionary<DealStatus, int> OfStatus { get; init; }
    /// <summary>Null when no party was asked for, or when none has that name: then <see cref="PartyUnknown"/>.</summary>
    public NearParty? Party { get; init; }
    public bool PartyUnknown => Filter.Party is not null && Party is null;
    public IReadOnlyList<NearParty> Near { get; init; } = [];
    public DealCursor? Next { get; init; }
    /// <summary>Only when nothing matches.</summary>
    public IReadOnlyList<(string What, int Count)> Reliefs { get; init; } = [];

    public static async Task<DealList> LoadAsync(AiDealsContext db, DealFilter filter, Reader reader)
    {
        var party = filter.Party is null ? null : await PartySearch.ExactAsync(db, filter.Party);
        var all = await CountsAsync(db.Deals);
        var ofParty = filter.Party is null ? all : party is null ? [] : await CountsAsync(OfParty(db.Deals, party.Id));
        bool KindFits(DealKind kind) => filter.Kinds.Count == 0 || filter.Kinds.Contains(kind);
        bool StatusFits(DealStatus status) => filter.Statuses.Count == 0 || filter.Statuses.Contains(status);

        IReadOnlyList<DealCard> deals = [];
        if (filter.Party is null || party is not null)
        {
            var query = Narrowed(db.Deals, filter, party?.Id);
            deals = await DealCard.LoadAsync(db, Paged(query, filter).Take(PageSize + 1), reader);
        }
        var more = deals.Count > PageSize;
        if (more) deals = deals.Take(PageSize).ToList();
        return new DealList
        {
            Filter = filter,
            Deals = deals,
            Matching = ofParty.Where(c => KindFits(c.Kind) && StatusFits(c.Status)).Sum(c => c.Count),
            Known = all.Sum(c => c.Count),
            OfKind = ofParty.Where(c => StatusFits(c.Status)).GroupBy(c => c.Kind).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            OfStatus = ofParty.Where(c => KindFits(c.Kind)).GroupBy(c => c.Status).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            Party = party,
            Near = filter.Party is not null && party is null ? await PartySearch.NearestAsync(db, filter.Party, 5) : [],
            Next = more ? CursorOf(deals[^1].Deal, filter.Sort) : null,
            Reliefs =
            [
                ("kind", ofParty.Where(c => StatusFits(c.Status)).Sum(c => c.Count)),
                ("status", ofParty.Where(c => KindFits(c.Kind)).Sum(c => c.Count)),
                ("party", all.Where(c => KindFits(c.Kind) && StatusFits(c.Status)).Sum(c => c.Count)),
            ],
        };
    }

    /// <summary>The whole filtered list without paging, in the order asked for.</summary>
    public static async Task<IQueryable<Deal>> AllAsync(AiDealsContext db, DealFilter filter)
    {
        if (filter.Party is null) return Paged(Narrowed(db.Deals, filter, null), filter with { After = null });
        var party = await PartySearch.ExactAsync(db, filter.Party);
        return party is null ? db.Deals.Where(d => false) : Paged(Narrowed(db.Deals, filter, party.Id), filter with { After = null });
    }

    public static IQueryable<Deal> OfParty(IQueryable<Deal> deals, string partyId) => deals.Where(d => d.Parties.Any(p => p.PartyId == partyId));

    public static DealCursor CursorOf(Deal deal, DealSort sort) => sort == DealSort.Amount ? new(null, deal.Dollars?.Value, deal.Slug) : new(deal.LastKnown?.Last, null, deal.Slug);

    private static IQueryable<Deal> Narrowed(IQueryable<Deal> deals, DealFilter filter, string? partyId)
    {
        if (filter.Kinds.Count > 0) deals = deals.Where(d => filter.Kinds.Contains(d.Kind));
        if (filter.Statuses.Count > 0) deals = deals.Where(d => filter.Statuses.Contains(d.Status));
        return partyId is null ? deals : OfParty(deals, partyId);
    }

    // Keyset paging: the next page begins after a key, so that it neither skips nor repeats when new deals come in, and page 1000 costs what page 1 does.
    private static IQueryable<Deal> Paged(IQueryable<Deal> deals, DealFilter filter)
    {
#pragma warning disable CA1309, CA1310 // string.Compare becomes SQL: the database's collation decides, in the order and in the comparison alike.
        var slug = filter.After?.Slug;
        if (filter.Sort == DealSort.Amount)
        {
            if (filter.After is { Dollars: { } dollars })
                deals = deals.Where(d => d.Dollars == null || d.Dollars.Value < dollars || (d.Dollars.Value == dollars && string.Compare(d.Slug, slug) > 0));
            else if (slug is not null)
                deals = deals.Where(d => d.Dollars == null && string.Compare(d.Slug, slug) > 0);
            return deals.OrderBy(d => d.Dollars == null).ThenByDescending(d => d.Dollars!.Value).ThenBy(d => d.Slug);
        }
        if (filter.After is { Known: { } known })
            deals = deals.Where(d => d.LastKnown == null || d.LastKnown.Value.Last < known || (d.LastKnown.Value.Last == known && string.Compare(d.Slug, slug) > 0));
        else if (slug is not null)
            deals = deals.Where(d => d.LastKnown == null && string.Compare(d.Slug, slug) > 0);
        return deals.OrderBy(d => d.LastKnown == null).ThenByDescending(d => d.LastKnown!.Value.Last).ThenBy(d => d.Slug);
#pragma warning restore CA1309, CA1310
    }

    private static async Task<List<(DealKind Kind, DealStatus Status, int Count)>> CountsAsync(IQueryable<Deal> deals)
    {
        var counts = await deals.GroupBy(d => new { d.Kind, d.Status }).Select(g => new { g.Key.Kind, g.Key.Status, Count = g.Count() }).ToListAsync();
        return counts.Select(c => (c.Kind, c.Status, c.Count)).ToList();
    }
}
