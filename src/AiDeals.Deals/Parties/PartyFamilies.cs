using System.Text;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Tells which parties count as one where deals are gathered: merged ones are the same; a subsidiary and its parent, a consortium and its member are related.</summary>
public sealed class PartyFamilies
{
    private readonly Dictionary<string, Party> byId;

    public PartyFamilies(IEnumerable<Party> parties) => byId = parties.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>The id of a known party after all mergers. An unknown one is known by its name alone, however it is capitalised: "?" and the name.</summary>
    public string Key(string? partyId, string name) =>
        partyId is null ? "?" + string.Join(' ', name.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : Resolve(partyId);

    public string Key(ClaimParty party) => Key(party.PartyId, party.Name);

    /// <summary>Follows mergers; a ring of mergers, which no decision should make, ends where it began.</summary>
    public string Resolve(string partyId)
    {
        var id = partyId;
        for (var step = 0; step < 32 && byId.TryGetValue(id, out var party) && party.MergedIntoId is { } next; step++) id = next;
        return id;
    }

    public Party? Find(string key) => byId.GetValueOrDefault(key);

    /// <summary>The party and those it belongs to, nearest first.</summary>
    public IEnumerable<string> WithAncestors(string key)
    {
        var seen = new List<string>(4);
        for (var id = key; !seen.Contains(id); id = Resolve(byId[id].ParentId!))
        {
            seen.Add(id);
            if (!byId.TryGetValue(id, out var party) || party.ParentId is null) break;
        }
        return seen;
    }

    /// <summary>The uppermost parent: parties that are <see cref="Related"/> by parents share it.</summary>
    public string Root(string key) => WithAncestors(key).Last();

    public bool Related(string one, string other) =>
        one == other || WithAncestors(one).Contains(other) || WithAncestors(other).Contains(one) || IsMember(one, other) || IsMember(other, one);

    private bool IsMember(string member, string consortium) => byId.TryGetValue(consortium, out var party) && party.Kind == PartyKind.Consortium && party.MemberIds.Exists(m => Resolve(m) == member);
}
