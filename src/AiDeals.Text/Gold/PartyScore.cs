using System.Globalization;

namespace AiDeals.Text;

/// <summary>
/// How many of the parties that play a role in an article's claims the reading found, apart from what it made of them: a party is found when a mention overlaps one of its surface forms inside a claim's
/// evidence (anywhere in the text where none stands there) and bears a name that <see cref="GoldScore"/> accepts, or is the party of the directory that bears the gold's. <see cref="Strays"/> are unknown parties that no claim names: some are real, many are not.
/// </summary>
public sealed record PartyScore
{
    public required GoldArticle Gold { get; init; }
    /// <summary>The parties of all roles, each once.</summary>
    public required IReadOnlyList<GoldParty> Parties { get; init; }
    /// <summary>Mentions of unknown parties whose name is none of the gold's.</summary>
    public required IReadOnlyList<PartyMention> Strays { get; init; }

    public static PartyScore Of(GoldArticle gold, ArticleReading reading, PartyDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(directory);
        var roles = gold.Claims.SelectMany(c => c.Roles.Values.SelectMany(n => n).Select(n => (Name: n, c.Evidence))).ToLookup(r => r.Name, r => r.Evidence, StringComparer.Ordinal);
        var parties = roles.Select(r => new GoldParty(r.Key, IsKnown(gold, r.Key, directory), IsFound(gold, r.Key, [.. r], reading, directory))).ToList();
        string[] names = [.. gold.Entities.Keys.Union(roles.Select(r => r.Key), StringComparer.Ordinal)];
        var strays = reading.Parties.Where(p => p.PartyId is null && GoldScore.Compare(names, [p.Name], gold.Entities).Wrong > 0).ToList();
        return new PartyScore { Gold = gold, Parties = parties, Strays = strays };
    }

    /// <summary>What is missing and what is astray, one line each.</summary>
    public IEnumerable<string> Differences()
    {
        foreach (var party in Parties.Where(p => !p.IsFound))
            yield return string.Create(CultureInfo.InvariantCulture, $"{Gold.Id}: party missed ({(party.IsKnown ? "known" : "unknown")}): {party.Name} = {string.Join(", ", Gold.Entities.GetValueOrDefault(party.Name) ?? [])}");
        foreach (var stray in Strays.GroupBy(s => s.Name, StringComparer.Ordinal))
            yield return string.Create(CultureInfo.InvariantCulture, $"{Gold.Id}: party stray:  {stray.Key} ({stray.Count()})");
    }

    private static bool IsKnown(GoldArticle gold, string name, PartyDirectory directory) => directory.Knows(name) || (gold.Entities.GetValueOrDefault(name) ?? []).Any(directory.Knows);

    private static bool IsFound(GoldArticle gold, string name, string[] evidences, ArticleReading reading, PartyDirectory directory)
    {
        string[] surfaces = [name, .. gold.Entities.GetValueOrDefault(name) ?? []];
        var inEvidence = evidences.SelectMany(e => Places(gold.Text, e).SelectMany(p => surfaces.SelectMany(s => Places(e, s).Select(q => new TextSpan(p.Start + q.Start, q.Length))))).ToList();
        if (inEvidence.Count == 0) inEvidence = [.. surfaces.SelectMany(s => Places(gold.Text, s))];
        return reading.Parties.Any(p => inEvidence.Any(p.Span.Overlaps) && (GoldScore.Compare([name], [p.Name], gold.Entities).Found > 0 || Bears(directory, p, name)));
    }

    // "Blue Owl" and "Blue Owl Capital" are one party of the directory, whichever the annotator took for its name.
    private static bool Bears(PartyDirectory directory, PartyMention read, string name) =>
        directory.TryGet(read.PartyId, out var party) && party.Names.Any(n => PartyDirectory.SearchForm(n.Text) == PartyDirectory.SearchForm(name));

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        if (words.Length == 0) yield break;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal)) yield return new TextSpan(at, words.Length);
    }
}

/// <param name="IsKnown">True when the directory has it, under its canonical name or a surface form.</param>
public sealed record GoldParty(string Name, bool IsKnown, bool IsFound);
