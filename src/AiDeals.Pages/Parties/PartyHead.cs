using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Pages.Parties;

/// <summary>A party's name in the reader's language and in the other scripts, and how much is known of it.</summary>
public sealed record PartyHead
{
    public required Party Party { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<(string Language, string Text)> OtherNames { get; init; }
    /// <summary>Its id and those of the parties that belong to it: AWS sells what Amazon sells.</summary>
    public required IReadOnlyList<string> Own { get; init; }
    public required int Claims { get; init; }
    public required int Articles { get; init; }
    public required int Languages { get; init; }

    /// <summary>Null when no party has this id. A merged party is answered with the one it was merged into; the caller redirects when the ids differ.</summary>
    public static async Task<PartyHead?> LoadAsync(AiDealsContext db, string id, Reader reader)
    {
        var party = await db.Parties.AsNoTracking().Include(p => p.Names).FirstOrDefaultAsync(p => p.Id == id);
        // A chain of merges is short; the bound keeps a broken one from running for ever.
        for (var hops = 0; party?.MergedIntoId is { } into && hops < 10; hops++)
            party = await db.Parties.AsNoTracking().Include(p => p.Names).FirstOrDefaultAsync(p => p.Id == into);
        if (party is null) return null;
        var own = await db.Parties.AsNoTracking().Where(p => p.ParentId == party.Id || p.MergedIntoId == party.Id).Select(p => p.Id).ToListAsync();
        own.Insert(0, party.Id);
        var sources = await db.Claims.AsNoTracking().Where(c => c.Parties.Any(p => own.Contains(p.PartyId!))).Select(c => new { c.Id, c.ArticleId, c.Article.Language }).ToListAsync();
        var words = reader.Words;
        return new PartyHead
        {
            Party = party,
            Name = NamesInScripts.Label(party, words.Code) ?? party.Name,
            OtherNames = NamesInScripts.InOtherLanguages(party, words.Code),
            Own = own,
            Claims = sources.Count,
            Articles = sources.Select(s => s.ArticleId).Distinct().Count(),
            Languages = sources.Select(s => s.Language).OfType<string>().Distinct().Count(),
        };
    }
}
