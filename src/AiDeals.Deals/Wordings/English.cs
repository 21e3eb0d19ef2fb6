using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

internal sealed class English : Wording
{
    private static readonly Scale[] Scales = [new(1e12m, " trillion", "T"), new(1e9m, " billion", "B"), new(1e6m, " million", "M"), new(1e3m, " thousand", "K"), new(1m, "", "")];
    private static readonly Dictionary<string, string> Signs = new() { ["USD"] = "$", ["EUR"] = "€", ["GBP"] = "£", ["JPY"] = "¥", ["INR"] = "₹", ["KRW"] = "₩", ["BDT"] = "৳" };

    public override string Language => "en";
    protected override string And => " and ";
    protected override string Others(int count) => count == 1 ? "another" : Plain(count) + " others";

    protected override string TitleOf(Deal deal, PartiesIn named)
    {
        var open = deal.Status is not (DealStatus.Announced or DealStatus.Completed);
        var several = deal.Parties.Count(p => !DealBuilder.IsPrincipal(p.Role)) > 1;
        switch (deal.Kind)
        {
            case DealKind.FundingRound when deal.Stake:
                return $"{named(PartyRole.Lead, PartyRole.Investor)} {(several ? "invest" : "invests")} in {named(PartyRole.Company)}";
            case DealKind.FundingRound when deal.SecondarySale:
                return $"Share sale of {named(PartyRole.Company)}";
            case DealKind.FundingRound:
                return $"{named(PartyRole.Company)} {(open ? "seeks" : "raises")} {(Round(deal.Round) is { } round ? Article(round) + " " + round : "a round")}";
            case DealKind.Acquisition:
                return named(PartyRole.Acquirer) is { } acquirer ? $"{acquirer} {(open ? several ? "bid for" : "bids for" : several ? "buy" : "buys")} {named(PartyRole.Target)}" : $"Sale of {named(PartyRole.Target)}";
            case DealKind.ComputeContract:
                return $"{named(PartyRole.Customer)} buys compute{Prefixed(" from ", named(PartyRole.Provider))}";
            case DealKind.CapitalProject:
                return $"{named(PartyRole.Sponsor)} {(deal.In(PartyRole.Sponsor).Skip(1).Any() ? "build" : "builds")} {deal.Project ?? "data centres"}";
            default:
                return $"{named(PartyRole.Company)} commits to AI spending";
        }
    }

    protected override string SentenceOf(Claim claim, PartiesIn named, bool principals, bool counters)
    {
        var amount = claim.Amount is { } money ? Amount(money) : null;
        var term = claim.Term is { } length ? Length(length) : null;
        if (claim.Kind == ClaimKind.Valuation) return Valuation(claim, named(PartyRole.Company) ?? "a company", amount);
        var investors = named(PartyRole.Lead, PartyRole.Investor);
        var (subject, plural, act, acted) = claim.Kind switch
        {
            ClaimKind.Investment when investors is not null => (investors, counters, $"invest{Prefixed(" ", amount)} in {named(PartyRole.Company)}", $"invested{Prefixed(" ", amount)} in {named(PartyRole.Company)}"),
            ClaimKind.Investment or ClaimKind.FundingRound => (named(PartyRole.Company), principals, $"raise {amount ?? "money"}{InRound(claim)}{Prefixed(" from ", investors)}", $"raised {amount ?? "money"}{InRound(claim)}{Prefixed(" from ", investors)}"),
            ClaimKind.Acquisition when named(PartyRole.Acquirer) is { } acquirer => (acquirer, counters, $"buy {named(PartyRole.Target)}{Prefixed(" for ", amount)}", $"bought {named(PartyRole.Target)}{Prefixed(" for ", amount)}"),
            ClaimKind.Acquisition => ("a buyer", false, $"buy {named(PartyRole.Target)}{Prefixed(" for ", amount)}", $"bought {named(PartyRole.Target)}{Prefixed(" for ", amount)}"),
            ClaimKind.ComputeContract => (named(PartyRole.Customer), principals, $"buy {Compute(claim, amount)}{Prefixed(" from ", named(PartyRole.Provider))}{Prefixed(" over ", term)}", $"bought {Compute(claim, amount)}{Prefixed(" from ", named(PartyRole.Provider))}{Prefixed(" over ", term)}"),
            ClaimKind.CapitalProject => (named(PartyRole.Sponsor), principals, $"spend {amount ?? "an undisclosed amount"} on {claim.Project ?? "data centres"}{Prefixed(" over ", term)}", $"spent {amount ?? "an undisclosed amount"} on {claim.Project ?? "data centres"}{Prefixed(" over ", term)}"),
            _ => (named(PartyRole.Company), principals, $"spend {amount ?? "an undisclosed amount"} on {Gigawatts(claim) ?? "compute and AI"}{Prefixed(" over ", term)}", $"spent {amount ?? "an undisclosed amount"} on {Gigawatts(claim) ?? "compute and AI"}{Prefixed(" over ", term)}"),
        };
        subject ??= "a company";
        var sentence = claim.Status switch
        {
            DealStatus.Rumoured => $"{subject} {(plural ? "are" : "is")} rumoured to {act}",
            DealStatus.InTalks => $"{subject} {(plural ? "are" : "is")} in talks to {act}",
            DealStatus.Offered => $"{subject} {(plural ? "offer" : "offers")} to {act}",
            DealStatus.Announced => $"{subject} {(plural ? "have" : "has")} agreed to {act}",
            DealStatus.Completed => $"{subject} {(plural ? "have" : "has")} {acted}",
            DealStatus.Rejected => $"The plan of {subject} to {act} was rejected or denied",
            _ => $"The plan of {subject} to {act} was called off",
        };
        // Only our own words take a capital: "xAI" begins a sentence as it is.
        return (sentence.StartsWith("a ", StringComparison.Ordinal) ? "A" + sentence[1..] : sentence) + ".";
    }

    private static string Valuation(Claim claim, string company, string? amount)
    {
        var at = amount ?? "an undisclosed amount";
        return claim.Status switch
        {
            DealStatus.Announced or DealStatus.Completed => $"{company} is valued at {at}{Basis(claim.Basis)}.",
            DealStatus.Rumoured => $"{company} could be valued at {at}{Basis(claim.Basis)}.",
            DealStatus.InTalks or DealStatus.Offered => $"{company} is in talks at a valuation of {at}{Basis(claim.Basis)}.",
            DealStatus.Rejected => $"A valuation of {company} at {at} was rejected or denied.",
            _ => $"A deal that valued {company} at {at} was called off.",
        };
    }

    private static string Basis(ValuationBasis basis) => basis switch
    {
        ValuationBasis.PreMoney => " before the new money",
        ValuationBasis.PostMoney => " with the new money",
        ValuationBasis.TenderPrice => " by the price of a share sale",
        ValuationBasis.OfferImplied => " by an offer",
        ValuationBasis.MarketCap => " on the stock market",
        _ => "",
    };

    private static string Prefixed(string words, string? text) => text is null ? "" : words + text;
    private static string InRound(Claim claim) => Round(claim.Round) is { } round ? $" in {Article(round)} {round}" : "";
    private static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";
    private static string? Gigawatts(Claim claim) => claim.CapacityGw is { } gw ? $"{Plain(gw)} GW of compute" : null;
    private static string Compute(Claim claim, string? amount) => (Gigawatts(claim) ?? "compute") + Prefixed(" for ", amount);

    private static string? Round(string? round) => round switch
    {
        null or "series_unknown" or "undisclosed" => null,
        ['s', 'e', 'r', 'i', 'e', 's', '_', var letter] => $"Series {char.ToUpperInvariant(letter)} round",
        "pre_seed" => "pre-seed round",
        "secondary_market" or "post_ipo_secondary" => "secondary share sale",
        "initial_public_offering" or "grant" => round.Replace('_', ' '),
        "debt_financing" or "post_ipo_debt" => "debt financing",
        _ => round.Replace('_', ' ') + " round",
    };

    public override (string Before, string After) BoundWords(AmountBound bound) => bound switch
    {
        AmountBound.About => ("about", ""),
        AmountBound.AtLeast => ("at least", ""),
        AmountBound.Over => ("more than", ""),
        AmountBound.UpTo => ("up to", ""),
        _ => ("", ""),
    };

    protected override string Figure(decimal value, decimal? high, string currency, bool brief)
    {
        var (number, scale) = Ranged(value, high, Scales);
        return Signs.GetValueOrDefault(currency, currency + " ") + number + (brief ? scale.Brief : scale.Word);
    }

    public override string Date(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => date.First.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.First.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{(date.First.Month + 2) / 3} {date.First.Year}"),
        _ => date.ToString(),
    };

    public override string Length(Duration duration) => $"{Plain(duration.Value)} {duration.Unit.ToSnakeCase()}{(duration.Value == 1 ? "" : "s")}";

    public override string Status(DealStatus status) => status switch
    {
        DealStatus.Rumoured => "Rumoured",
        DealStatus.InTalks => "In talks",
        DealStatus.Offered => "Offered",
        DealStatus.Announced => "Announced",
        DealStatus.Completed => "Completed",
        DealStatus.Rejected => "Rejected",
        _ => "Cancelled",
    };
}
