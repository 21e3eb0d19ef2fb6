using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>The names of parties in one language.</summary>
public sealed class PartyNames
{
    private readonly Dictionary<string, string> names;
    private readonly string language;

    /// <param name="parties">Those that will be asked for.</param>
    /// <param name="language">bn, hi, ar or en.</param>
    public PartyNames(IEnumerable<Party> parties, string language)
    {
        this.language = language;
        names = parties.ToDictionary(p => p.Id, p => (language == "en" ? null : p.Names.Find(n => n.Kind == PartyNameKind.Label && n.Language == language)?.Text) ?? p.Name, StringComparer.Ordinal);
    }

    /// <summary>The party's label in the language; without one its canonical name; of an unknown party the name as given, with a guess in Latin letters behind it where the language is written in another script.</summary>
    public string Of(string? partyId, string name) => partyId is not null ? names.GetValueOrDefault(partyId, name) : Foreign(name) ? $"{name} ({Transliteration.Default.ToLatin(name)})" : name;

    private bool Foreign(string name)
    {
        foreach (var c in name)
            if (Scripts.Of(c) is var script and not (Script.None or Script.Latin)) return script != SentenceWords.All[language].Script;
        return false;
    }
}
