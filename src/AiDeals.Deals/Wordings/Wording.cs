using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Says deals, claims, amounts and dates in a language of the readers. One file per language; what differs between them is grammar, not content.</summary>
public abstract class Wording
{
    private static readonly Dictionary<string, Wording> All = new Wording[] { new English(), new Bengali(), new Hindi(), new Arabic() }.ToDictionary(w => w.Language, StringComparer.Ordinal);

    /// <param name="language">bn, hi, ar or en.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no wording in this language.</exception>
    public static Wording In(string language) =>
        All.TryGetValue(language, out var wording) ? wording : throw new ArgumentOutOfRangeException(nameof(language), language, "Readers' languages are bn, hi, ar and en.");

    public abstract string Language { get; }

    /// <summary>The name of the deal, without figures: "Amazon invests in OpenAI". At most two parties of a role are named.</summary>
    public string Title(Deal deal, PartyNames names)
    {
        string? Named(params ReadOnlySpan<PartyRole> roles)
        {
            var found = new List<string>();
            foreach (var party in deal.Parties)
                if (roles.Contains(party.Role)) found.Add(names.Of(party.PartyId, party.Name));
            return found.Count == 0 ? null : Some(found, 2);
        }
        return TitleOf(deal, Named);
    }

    /// <summary>Gives the parties of some roles as one phrase, or null where the deal names none.</summary>
    protected delegate string? PartiesIn(params ReadOnlySpan<PartyRole> roles);

    protected abstract string TitleOf(Deal deal, PartiesIn named);

    /// <summary>What a claim says, as one sentence with a full stop: "Amazon is in talks to invest at least $50 billion in OpenAI."</summary>
    public string Sentence(Claim claim, PartyNames names)
    {
        string? Named(params ReadOnlySpan<PartyRole> roles)
        {
            var found = new List<string>();
            foreach (var party in claim.Parties)
                if (roles.Contains(party.Role) && names.Of(party.PartyId, party.Name) is var name && !found.Contains(name)) found.Add(name);
            return found.Count == 0 ? null : Some(found, 5);
        }
        return SentenceOf(claim, Named, claim.Parties.Count(p => DealBuilder.IsPrincipal(p.Role)) > 1, claim.Parties.Where(p => !DealBuilder.IsPrincipal(p.Role)).Select(p => p.Name).Distinct().Count() > 1);
    }

    /// <param name="principals">Several principals stand together.</param>
    /// <param name="counters">Several counter-parties stand together.</param>
    protected abstract string SentenceOf(Claim claim, PartiesIn named, bool principals, bool counters);

    /// <summary>The figure with the words of its bound: "at least $50 billion".</summary>
    public virtual string Amount(Money money)
    {
        var (before, after) = BoundWords(money.Bound);
        return (before.Length > 0 ? before + " " : "") + Figure(money) + (after.Length > 0 ? " " + after : "");
    }

    /// <summary>The words before or after the figure: "at least", "up to"; both empty for an exact amount and for a range.</summary>
    public abstract (string Before, string After) BoundWords(AmountBound bound);

    /// <summary>The figure alone, at most three significant digits: "$38 billion", "$10–15 billion".</summary>
    public string Figure(Money money) => Figure(money.Value, money.ValueHigh, money.Currency, false);

    /// <summary>As in tables and charts: "$38B".</summary>
    public string ShortFigure(Money money) => Figure(money.Value, money.ValueHigh, money.Currency, true);

    /// <summary>A derived amount in US dollars.</summary>
    public string Dollars(decimal value, bool brief) => Figure(value, null, "USD", brief);

    protected abstract string Figure(decimal value, decimal? high, string currency, bool brief);

    /// <summary>As precise as known: "3 Nov 2025", "Jan 2026", "Q3 2026", "2025".</summary>
    public abstract string Date(PartialDate date);

    /// <summary>"7 years".</summary>
    public abstract string Length(Duration duration);

    public abstract string Status(DealStatus status);

    protected abstract string And { get; }
    protected abstract string Others(int count);

    private string Some(List<string> names, int most) =>
        names.Count <= most ? Joined(names) : Joined([.. names.Take(most - 1), Others(names.Count - most + 1)]);

    private string Joined(List<string> names) => names.Count == 1 ? names[0] : string.Join(Comma, names.Take(names.Count - 1)) + And + names[^1];

    protected virtual string Comma => ", ";

    /// <summary>Steps of the words for large numbers, largest first.</summary>
    protected readonly record struct Scale(decimal Size, string Word, string Brief);

    /// <summary>The number as it stands before its scale word, rounded to three significant digits; rounding up to the next scale takes that scale.</summary>
    protected static (decimal Number, Scale Scale) Scaled(decimal value, Scale[] scales)
    {
        var rounded = Round3(value);
        var scale = scales.FirstOrDefault(s => rounded >= s.Size, scales[^1]);
        return (Round3(value / scale.Size), scale);
    }

    private static decimal Round3(decimal value)
    {
        if (value == 0) return 0;
        var step = 1m;
        while (value / step >= 1000m) step *= 10m;
        while (value / step < 100m) step /= 10m;
        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }

    protected static string Plain(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>Both ends of a range in the upper one's scale, so that "10–15 billion" names it once.</summary>
    protected static (string Number, Scale Scale) Ranged(decimal low, decimal? high, Scale[] scales)
    {
        if (high is not { } top) return Scaled(low, scales) is var (number, scale) ? (Plain(number), scale) : default;
        var (last, of) = Scaled(top, scales);
        return (Plain(Round3(low / of.Size)) + "–" + Plain(last), of);
    }
}
