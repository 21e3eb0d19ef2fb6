using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Parties;

/// <summary>A party in a list, with its latest deal.</summary>
public sealed record PartyRow(string Id, string Name, IReadOnlyList<(string Language, string Text)> OtherNames, int Deals, DealCard? Latest);

/// <summary>Parties that play one of some roles in any deal.</summary>
public sealed record PartyList(IReadOnlyList<PartyRow> Rows, IReadOnlyList<NearParty> Near)
{
    public const int Most = 300;

    public static readonly PartyRole[] AsCompany = [PartyRole.Company, PartyRole.Target, PartyRole.Customer, PartyRole.Provider, PartyRole.Sponsor];
    public static readonly PartyRole[] AsInvestor = [PartyRole.Investor, PartyRole.Lead];

    /// <param name="search">A name in any script, roughly spelled; null lists all, those with most deals first.</param>
    public static async Task<PartyList> LoadAsync(AiDealsContext db, PartyRole[] roles, string? search, Reader reader)
    {
        var near = search is null ? [] : await PartySearch.NearestAsync(db, search, 40);
        var wanted = near.Select(n => n.Id).ToList();
        var counts = await db.Set<DealParty>().Where(p => p.PartyId != null && (search != null ? wanted.Contains(p.PartyId) : roles.Contains(p.Role)))
            .GroupBy(p => p.PartyId!).Select(g => new { Id = g.Key, Deals = g.Select(p => EF.Property<Guid>(p, "DealId")).Distinct().Count() })
            .OrderByDescending(p => p.Deals).ThenBy(p => p.Id).Take(Most).ToListAsync();
        var ids = counts.Select(c => c.Id).ToList();
        var parties = await db.Parties.AsNoTracking().Where(p => ids.Contains(p.Id)).Include(p => p.Names).ToDictionaryAsync(p => p.Id);
        var latest = await db.Deals.AsNoTracking().SelectMany(d => d.Parties, (d, p) => new { d.Id, p.PartyId, Last = (DateOnly?)d.LastKnown!.Value.Last, d.Slug })
            .Where(x => x.PartyId != null && ids.Contains(x.PartyId)).GroupBy(x => x.PartyId!)
            .Select(g => new { PartyId = g.Key, DealId = g.OrderBy(x => x.Last == null).ThenByDescending(x => x.Last).ThenBy(x => x.Slug).First().Id }).ToListAsync();
        var dealIds = latest.Select(l => l.DealId).Distinct().ToList();
        var cards = (await DealCard.LoadAsync(db, db.Deals.Where(d => dealIds.Contains(d.Id)), reader)).ToDictionary(c => c.Deal.Id);
        var cardOf = latest.ToDictionary(l => l.PartyId, l => cards.GetValueOrDefault(l.DealId));
        var order = near.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i);
        var rows = counts.Where(c => parties.ContainsKey(c.Id)).OrderBy(c => order.GetValueOrDefault(c.Id)).Select(c => Row(parties[c.Id], c.Deals, cardOf.GetValueOrDefault(c.Id), reader)).ToList();
        return new(rows, near);
    }

    private static PartyRow Row(Party party, int deals, DealCard? latest, Reader reader)
    {
        var own = reader.Words.Code;
        return new(party.Id, NamesInScripts.Label(party, own) ?? party.Name, NamesInScripts.InOtherLanguages(party, own), deals, latest);
    }
}
