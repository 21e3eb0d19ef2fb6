using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Parties;

/// <summary>What a party is called in each language of the pages.</summary>
public static class NamesInScripts
{
    private static readonly string[] Languages = ["en", "bn", "hi", "ar"];

    /// <summary>Its label in a language; null where the directory has none.</summary>
    public static string? Label(Party party, string language) =>
        party.Names.Where(n => n.Language == language && n.Kind == PartyNameKind.Label).Select(n => n.Text).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Its names in the languages that are not the reader's; in English the canonical one.</summary>
    public static IReadOnlyList<(string Language, string Text)> InOtherLanguages(Party party, string language) =>
        Languages.Where(l => l != language).Select(l => (Language: l, Text: l == "en" ? party.Name : Label(party, l))).Where(n => n.Text is not null).Select(n => (n.Language, n.Text!)).ToList();
}
