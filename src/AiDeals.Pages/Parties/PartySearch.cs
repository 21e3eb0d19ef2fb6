using System.Text;
using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace AiDeals.Pages.Parties;

/// <summary>A party that was perhaps meant.</summary>
public sealed record NearParty(string Id, string Name, double Nearness);

/// <summary>Finds parties by their names in any script, spelled roughly right.</summary>
public static class PartySearch
{
    /// <summary>Nearest first; empty when nothing is alike. A name that begins with the text stands before one that only resembles it.</summary>
    public static async Task<IReadOnlyList<NearParty>> NearestAsync(AiDealsContext db, string text, int most)
    {
        var form = FormOf(text);
        if (form.Length == 0) return [];
#pragma warning disable CA1310 // StartsWith becomes LIKE in SQL, which takes no StringComparison.
        var found = await db.Set<PartyName>().AsNoTracking()
            .Where(n => EF.Functions.TrigramsAreSimilar(n.SearchForm, form) || n.SearchForm.StartsWith(form))
            .GroupBy(n => EF.Property<string>(n, "PartyId"))
            .Select(g => new { PartyId = g.Key, Nearness = g.Max(n => n.SearchForm == form ? 2.0 : n.SearchForm.StartsWith(form) ? 1.0 + EF.Functions.TrigramsSimilarity(n.SearchForm, form) : EF.Functions.TrigramsSimilarity(n.SearchForm, form)) })
            .OrderByDescending(p => p.Nearness).ThenBy(p => p.PartyId).Take(most)
            .Join(db.Parties, p => p.PartyId, p => p.Id, (p, party) => new { Id = party.MergedIntoId ?? party.Id, party.Name, p.Nearness })
            .ToListAsync();
#pragma warning restore CA1310
        return found.OrderByDescending(p => p.Nearness).DistinctBy(p => p.Id).Select(p => new NearParty(p.Id, p.Name, p.Nearness)).ToList();
    }

    /// <summary>The party of an id or of exactly this name in any script; null when there is none.</summary>
    public static async Task<NearParty?> ExactAsync(AiDealsContext db, string text)
    {
        var byId = !IsId(text) ? null : await db.Parties.AsNoTracking().Where(p => p.Id == text).Select(p => new { Id = p.MergedIntoId ?? p.Id, p.Name }).FirstOrDefaultAsync();
        if (byId is not null) return new(byId.Id, byId.Name, 2);
        return (await NearestAsync(db, text, 1)).FirstOrDefault(p => p.Nearness >= 2);
    }

    /// <summary>The name searched for in the address (?q=), trimmed and of bearable length; null when none is.</summary>
    public static string? Asked(IReadOnlyDictionary<string, StringValues> query) =>
        query.TryGetValue("q", out var values) && values.ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, 200)] : null;

    /// <summary>Addresses are typed by anyone: without what PostgreSQL takes for no text (NUL, half a surrogate pair), composed as the articles are, single spaces.</summary>
    public static string Clean(string text) => string.Join(' ', string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar).Select(r => Rune.IsControl(r) ? " " : r.ToString())).Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string FormOf(string text) => new NormalizedText(Clean(text)).Folded.Trim();

    private static bool IsId(string text) => text.Length <= 100 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
