using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Sentences are built on masculine nouns and ने or passive, so that no verb has to agree with a party whose gender nobody stated.</summary>
internal sealed class Hindi : Wording
{
    private static readonly Scale[] Scales = [new(1e12m, " ट्रिलियन", " ट्रि."), new(1e9m, " अरब", " अरब"), new(1e7m, " करोड़", " करोड़"), new(1e5m, " लाख", " लाख"), new(1e3m, " हज़ार", " हज़ार"), new(1m, "", "")];
    private static readonly Scale[] CroreScales = [new(1e12m, " लाख करोड़", " लाख करोड़"), new(1e7m, " करोड़", " करोड़"), new(1e5m, " लाख", " लाख"), new(1e3m, " हज़ार", " हज़ार"), new(1m, "", "")];
    private static readonly Dictionary<string, (string Word, string Sign)> Currencies = new()
    {
        ["USD"] = ("डॉलर", "$"), ["EUR"] = ("यूरो", "€"), ["GBP"] = ("पाउंड", "£"), ["INR"] = ("रुपये", "₹"), ["BDT"] = ("टका", "৳"), ["JPY"] = ("येन", "¥"), ["CNY"] = ("युआन", "CN¥"),
        ["AED"] = ("दिरहम", "AED"), ["SAR"] = ("सऊदी रियाल", "SAR"), ["PKR"] = ("पाकिस्तानी रुपये", "PKR"), ["KRW"] = ("वॉन", "₩"),
    };
    private static readonly string[] Months = ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];
    private static readonly string[] Quarters = ["पहली", "दूसरी", "तीसरी", "चौथी"];

    public override string Language => "hi";
    protected override string And => " और ";
    protected override string Others(int count) => $"{Plain(count)} अन्य";

    protected override string TitleOf(Deal deal, PartiesIn named)
    {
        var open = deal.Status is not (DealStatus.Announced or DealStatus.Completed);
        return deal.Kind switch
        {
            DealKind.FundingRound when deal.Stake => $"{named(PartyRole.Company)} में {named(PartyRole.Lead, PartyRole.Investor)} का निवेश",
            DealKind.FundingRound when deal.SecondarySale => $"{named(PartyRole.Company)} के शेयरों की बिक्री",
            DealKind.FundingRound => $"{named(PartyRole.Company)} {(open ? "की पूंजी जुटाने की कोशिश" : "का पूंजी दौर")}",
            DealKind.Acquisition => named(PartyRole.Acquirer) is { } acquirer ? $"{acquirer} {(open ? $"की {named(PartyRole.Target)} को ख़रीदने की पेशकश" : $"द्वारा {named(PartyRole.Target)} का अधिग्रहण")}" : $"{named(PartyRole.Target)} की बिक्री",
            DealKind.ComputeContract => $"{(named(PartyRole.Provider) is { } provider ? provider + " के साथ " : "")}{named(PartyRole.Customer)} का कंप्यूट अनुबंध",
            DealKind.CapitalProject => $"{named(PartyRole.Sponsor)} का {deal.Project ?? "डेटा सेंटर"} निर्माण",
            _ => $"{named(PartyRole.Company)} का एआई पर खर्च का वादा",
        };
    }

    protected override string SentenceOf(Claim claim, PartiesIn named, bool principals, bool counters)
    {
        var amount = claim.Amount is { } money ? Amount(money) : null;
        if (claim.Kind == ClaimKind.Valuation) return Valuation(claim, named(PartyRole.Company) ?? "एक कंपनी", amount ?? "अघोषित राशि");
        var investors = named(PartyRole.Lead, PartyRole.Investor);
        var over = claim.Term is { } term ? Length(term) + " के लिए " : "";
        var of = amount is null ? "" : amount + " का ";
        var (subject, act) = claim.Kind switch
        {
            ClaimKind.Investment when investors is not null => (investors, $"{named(PartyRole.Company) ?? "एक कंपनी"} में {of}निवेश"),
            ClaimKind.Investment or ClaimKind.FundingRound => (named(PartyRole.Company), $"{(investors is null ? "" : investors + " से ")}{of}पूंजी-संग्रह"),
            ClaimKind.Acquisition => (named(PartyRole.Acquirer) ?? "एक ख़रीदार", $"{(amount is null ? "" : amount + " में ")}{named(PartyRole.Target)} का अधिग्रहण"),
            ClaimKind.ComputeContract => (named(PartyRole.Customer), $"{(named(PartyRole.Provider) is { } provider ? provider + " के साथ " : "")}{over}{of}{Gigawatts(claim)}कंप्यूट अनुबंध"),
            ClaimKind.CapitalProject => (named(PartyRole.Sponsor), $"{over}{claim.Project ?? "डेटा सेंटर"} पर {(amount is null ? "अघोषित " : of)}खर्च"),
            _ => (named(PartyRole.Company), $"{over}{Gigawatts(claim)}कंप्यूटिंग और एआई पर {(amount is null ? "अघोषित " : of)}खर्च"),
        };
        subject ??= "एक कंपनी";
        return claim.Status switch
        {
            DealStatus.Rumoured => $"अटकल है कि {subject} की ओर से {act} किया जाएगा।",
            DealStatus.InTalks => $"{subject} की ओर से {act} करने पर बातचीत चल रही है।",
            DealStatus.Offered => $"{subject} ने {act} करने की पेशकश की है।",
            DealStatus.Announced => $"{subject} ने {act} करने पर सहमति दी है।",
            DealStatus.Completed => $"{subject} ने {act} किया है।",
            DealStatus.Rejected => $"{subject} की {act} करने की योजना अस्वीकार की गई या उसका खंडन हुआ।",
            _ => $"{subject} की {act} करने की योजना रद्द हो गई।",
        };
    }

    private static string Valuation(Claim claim, string company, string amount) => claim.Status switch
    {
        DealStatus.Announced or DealStatus.Completed => $"{company} का मूल्यांकन {amount} है।",
        DealStatus.Rumoured => $"{company} का मूल्यांकन {amount} हो सकता है।",
        DealStatus.InTalks or DealStatus.Offered => $"{company} के {amount} के मूल्यांकन पर बातचीत चल रही है।",
        DealStatus.Rejected => $"{company} का {amount} का मूल्यांकन अस्वीकार किया गया या उसका खंडन हुआ।",
        _ => $"{company} के {amount} के मूल्यांकन वाला सौदा रद्द हो गया।",
    };

    private static string Gigawatts(Claim claim) => claim.CapacityGw is { } gw ? Plain(gw) + " गीगावाट " : "";

    public override (string Before, string After) BoundWords(AmountBound bound) => bound switch
    {
        AmountBound.About => ("लगभग", ""),
        AmountBound.AtLeast => ("कम से कम", ""),
        AmountBound.Over => ("", "से अधिक"),
        AmountBound.UpTo => ("अधिकतम", ""),
        _ => ("", ""),
    };

    protected override string Figure(decimal value, decimal? high, string currency, bool brief)
    {
        var (number, scale) = Ranged(value, high, currency is "INR" or "BDT" or "PKR" ? CroreScales : Scales);
        var (word, sign) = Currencies.GetValueOrDefault(currency, (currency, currency + " "));
        return brief ? sign + number + scale.Brief : $"{number}{scale.Word} {word}";
    }

    public override string Date(PartialDate date)
    {
        var year = date.First.Year.ToString(CultureInfo.InvariantCulture);
        var month = Months[date.First.Month - 1];
        return date.Precision switch
        {
            DatePrecision.Day => $"{date.First.Day.ToString(CultureInfo.InvariantCulture)} {month} {year}",
            DatePrecision.Month => $"{month} {year}",
            DatePrecision.Quarter => $"{year} की {Quarters[(date.First.Month - 1) / 3]} तिमाही",
            _ => year,
        };
    }

    public override string Length(Duration duration) => Plain(duration.Value) + " " + duration.Unit switch
    {
        DurationUnit.Year => "साल",
        DurationUnit.Quarter => "तिमाही",
        DurationUnit.Month => duration.Value == 1 ? "महीना" : "महीने",
        DurationUnit.Week => duration.Value == 1 ? "हफ़्ता" : "हफ़्ते",
        DurationUnit.Day => "दिन",
        DurationUnit.Hour => duration.Value == 1 ? "घंटा" : "घंटे",
        DurationUnit.Minute => "मिनट",
        _ => "सेकंड",
    };

    public override string Status(DealStatus status) => status switch
    {
        DealStatus.Rumoured => "अटकल",
        DealStatus.InTalks => "बातचीत में",
        DealStatus.Offered => "प्रस्तावित",
        DealStatus.Announced => "घोषित",
        DealStatus.Completed => "पूरा",
        DealStatus.Rejected => "अस्वीकृत",
        _ => "रद्द",
    };
}
