using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Importers;

/// <summary>Brings the parties and exchange rates that come with the program into the database. What is the same already is not written again.</summary>
internal static class DirectoryLoader
{
    /// <summary>Parties that the directory no longer has stay: claims may name them.</summary>
    /// <returns>True when something was changed.</returns>
    public static async Task<bool> RunAsync(AiDealsContext context, IReadOnlyList<DirectoryParty> directory, IEnumerable<ExchangeRate> rates, CancellationToken ct)
    {
        await using var turn = await context.BeginWriteAsync(ct);
        var stored = await context.Parties.Include(p => p.Names).ToDictionaryAsync(p => p.Id, ct);
        foreach (var entry in directory)
        {
            if (!stored.TryGetValue(entry.Id, out var party)) context.Add(party = new Party { Id = entry.Id, Name = entry.Name, Kind = entry.Kind });
            Fill(party, entry);
        }
        await FillRatesAsync(context, rates, ct);
        if (await context.SaveChangesAsync(ct) == 0) return false;
        await context.MarkStaleAsync(ct);
        await turn.CommitAsync(ct);
        return true;
    }

    private static void Fill(Party party, DirectoryParty entry)
    {
        (party.Name, party.Kind, party.Country, party.Founded, party.Website) = (entry.Name, entry.Kind, entry.Country, entry.Founded, entry.Website);
        (party.Wikidata, party.Ticker, party.ParentId) = (entry.Wikidata, entry.Ticker, entry.Parent);
        IReadOnlyList<string> members = entry.Kind == PartyKind.Consortium ? entry.Affiliation : [];
        if (!party.MemberIds.SequenceEqual(members))
        {
            party.MemberIds.Clear();
            party.MemberIds.AddRange(members);
        }
        var names = entry.Names.Select(n => new PartyName { Text = n.Text, Language = n.Language, Kind = n.Kind, SearchForm = PartyDirectory.SearchForm(n.Text) }).ToList();
        static (string, string, PartyNameKind, string) Key(PartyName name) => (name.Language, name.Text, name.Kind, name.SearchForm);
        var wanted = names.Select(Key).ToHashSet();
        party.Names.RemoveAll(n => !wanted.Contains(Key(n)));
        var present = party.Names.Select(Key).ToHashSet();
        party.Names.AddRange(names.Where(n => present.Add(Key(n))));
    }

    private static async Task FillRatesAsync(AiDealsContext context, IEnumerable<ExchangeRate> rates, CancellationToken ct)
    {
        static (string, PartialDate?, decimal, string) Key(ExchangeRate rate) => (rate.Currency, rate.Period, rate.UnitsPerDollar, rate.Source);
        var stored = await context.ExchangeRates.ToListAsync(ct);
        var wanted = rates.ToDictionary(Key);
        context.RemoveRange(stored.Where(r => !wanted.Remove(Key(r))));
        context.AddRange(wanted.Values);
    }
}
