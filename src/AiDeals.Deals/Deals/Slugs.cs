using System.Globalization;
using System.Text;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Readable addresses of deals, from parties, kind and year.</summary>
public static class Slugs
{
    /// <summary>"amazon-invests-in-openai-2025". Nothing in it follows the status, which moves. The year is that of the event, else of the first report, else none.</summary>
    public static string Base(Deal deal)
    {
        string Names(params ReadOnlySpan<PartyRole> roles)
        {
            var names = new List<string>();
            foreach (var party in deal.Parties)
                if (roles.Contains(party.Role)) names.Add(party.PartyId ?? Of(Transliteration.Default.ToLatin(party.Name)));
            return names.Count switch { 0 => "", 1 => names[0], _ => names[0] + "-and-others" };
        }
        var words = deal.Kind switch
        {
            DealKind.FundingRound when deal.Stake => $"{Names(PartyRole.Lead, PartyRole.Investor)} invests in {Names(PartyRole.Company)}",
            DealKind.FundingRound => $"{Names(PartyRole.Company)} {(deal.SecondarySale ? "share sale" : "round")}",
            DealKind.Acquisition => $"{Names(PartyRole.Acquirer)} acquisition of {Names(PartyRole.Target)}",
            DealKind.ComputeContract => $"{Names(PartyRole.Customer)} compute {(Names(PartyRole.Provider) is { Length: > 0 } provider ? "from " + provider : "")}",
            DealKind.CapitalProject => deal.Project is { } project && Of(project) is { Length: > 0 } name && name != Unnamed ? $"{Names(PartyRole.Sponsor)} {name}" : $"{Names(PartyRole.Sponsor)} data centres",
            _ => $"{Names(PartyRole.Company)} spending commitment",
        };
        var year = (deal.Date ?? deal.FirstKnown)?.First.Year;
        return Of(year is null ? words : words + " " + year.Value.ToString(CultureInfo.InvariantCulture));
    }

    private const string Unnamed = "unnamed";

    /// <summary>Lower-case Latin letters without marks, digits and single hyphens, at most 80; "unnamed" for a text without any.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == 80) break;
        }
        var made = slug.ToString().Trim('-');
        return made.Length == 0 ? Unnamed : made;
    }

    /// <summary>Gives every deal its slug: of several with one base the first in canonical order has it plain, the next "-2", and so on.</summary>
    internal static void Assign(IEnumerable<GatheredDeal> deals)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gathered in deals.OrderBy(d => d.Strands[0].Rank).ThenBy(d => d.Deal.Id))
        {
            var slug = Base(gathered.Deal);
            for (var next = 2; !taken.Add(slug); next++) slug = string.Create(CultureInfo.InvariantCulture, $"{Base(gathered.Deal)}-{next}");
            gathered.Deal.Slug = slug;
        }
    }
}
