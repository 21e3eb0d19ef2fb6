using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Parties;

/// <summary>Fetches the names of parties in the reader's language.</summary>
public static class PartyLabels
{
    /// <summary>The canonical names that claims and deals carry themselves.</summary>
    public static readonly PartyNames English = new([], "en");

    /// <param name="partyIds">Unknown parties are null; their names stand as they were written.</param>
    public static async Task<PartyNames> LoadAsync(AiDealsContext db, IEnumerable<string?> partyIds, string language)
    {
        if (language == "en") return English;
        var ids = partyIds.OfType<string>().Distinct().ToList();
        if (ids.Count == 0) return English;
        var parties = await db.Parties.AsNoTracking().Where(p => ids.Contains(p.Id)).Include(p => p.Names.Where(n => n.Language == language && n.Kind == PartyNameKind.Label)).ToListAsync();
        return new(parties, language);
    }
}
