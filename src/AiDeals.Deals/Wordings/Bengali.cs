using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

internal sealed class Bengali : Wording
{
    private static readonly Scale[] Scales = [new(1e12m, " ট্রিলিয়ন", " ট্রি."), new(1e9m, " বিলিয়ন", " বি."), new(1e6m, " মিলিয়ন", " মি."), new(1e3m, " হাজার", " হা."), new(1m, "", "")];
    // Rupees and takas are counted in crores, dollars in billions.
    private static readonly Scale[] CroreScales = [new(1e12m, " লাখ কোটি", " লাখ কোটি"), new(1e7m, " কোটি", " কোটি"), new(1e5m, " লাখ", " লাখ"), new(1e3m, " হাজার", " হা."), new(1m, "", "")];
    private static readonly Dictionary<string, (string Word, string Sign)> Currencies = new()
    {
        ["USD"] = ("ডলার", "$"), ["EUR"] = ("ইউরো", "€"), ["GBP"] = ("পাউন্ড", "£"), ["INR"] = ("রুপি", "₹"), ["BDT"] = ("টাকা", "৳"), ["JPY"] = ("ইয়েন", "¥"), ["CNY"] = ("ইউয়ান", "CN¥"),
        ["AED"] = ("দিরহাম", "AED"), ["SAR"] = ("সৌদি রিয়াল", "SAR"), ["PKR"] = ("পাকিস্তানি রুপি", "PKR"), ["KRW"] = ("ওন", "₩"),
    };
    private static readonly string[] Months = ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"];
    private static readonly string[] Quarters = ["প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ"];

    public override string Language => "bn";
    protected override string And => " ও ";
    protected override string Others(int count) => $"আরও {Digits(Plain(count))} পক্ষ";

    private static string Of(string name) => Ending(name) switch { 'v' => name + "র", 'i' => name + "য়ের", 'c' => name + "ের", _ => name + "-এর" };
    private static string At(string name) => Ending(name) switch { 'v' => name + "তে", 'i' => name + "য়ে", 'c' => name + "ে", _ => name + "-এ" };

    /// <summary>How a case ending joins: v after a vowel sign, i after a full vowel (ওপেনএআই: ওপেনএআইয়ে), c after a consonant, else with a hyphen.</summary>
    private static char Ending(string name) => name[^1] switch
    {
        >= '\u09BE' and <= '\u09CC' => 'v',
        >= '\u0985' and <= '\u0994' => 'i',
        >= '\u0995' and <= '\u09B9' or '\u09DC' or '\u09DD' or '\u09DF' or '\u09BC' => 'c',
        _ => '-',
    };

    protected override string TitleOf(Deal deal, PartiesIn named)
    {
        var open = deal.Status is not (DealStatus.Announced or DealStatus.Completed);
        return deal.Kind switch
        {
            DealKind.FundingRound when deal.Stake => $"{At(named(PartyRole.Company)!)} {Of(named(PartyRole.Lead, PartyRole.Investor)!)} বিনিয়োগ",
            DealKind.FundingRound when deal.SecondarySale => $"{Of(named(PartyRole.Company)!)} শেয়ার বিক্রি",
            DealKind.FundingRound => $"{Of(named(PartyRole.Company)!)} তহবিল সংগ্রহ{(open ? "ের উদ্যোগ" : "")}",
            DealKind.Acquisition => named(PartyRole.Acquirer) is { } acquirer ? $"{Of(acquirer)} {named(PartyRole.Target)} {(open ? "কেনার প্রস্তাব" : "অধিগ্রহণ")}" : $"{named(PartyRole.Target)} বিক্রি",
            DealKind.ComputeContract => $"{(named(PartyRole.Provider) is { } provider ? Of(provider) + " কাছ থেকে " : "")}{Of(named(PartyRole.Customer)!)} কম্পিউটিং ক্রয়",
            DealKind.CapitalProject => $"{Of(named(PartyRole.Sponsor)!)} {deal.Project ?? "ডেটা সেন্টার"} নির্মাণ",
            _ => $"{Of(named(PartyRole.Company)!)} এআই ব্যয়ের প্রতিশ্রুতি",
        };
    }

    protected override string SentenceOf(Claim claim, PartiesIn named, bool principals, bool counters)
    {
        var amount = claim.Amount is { } money ? Amount(money) : null;
        if (claim.Kind == ClaimKind.Valuation) return Valuation(claim, named(PartyRole.Company) ?? "একটি কোম্পানি", amount ?? "অপ্রকাশিত অঙ্ক");
        var investors = named(PartyRole.Lead, PartyRole.Investor);
        var over = claim.Term is { } term ? Of(Length(term)) + " মেয়াদে " : "";
        var spent = amount ?? "অপ্রকাশিত পরিমাণ অর্থ";
        var (subject, act) = claim.Kind switch
        {
            ClaimKind.Investment when investors is not null => (investors, $"{At(named(PartyRole.Company) ?? "একটি কোম্পানি")} {Spaced(amount)}বিনিয়োগ"),
            ClaimKind.Investment or ClaimKind.FundingRound => (named(PartyRole.Company), $"{(investors is null ? "" : Of(investors) + " কাছ থেকে ")}{amount ?? "তহবিল"} সংগ্রহ"),
            ClaimKind.Acquisition => (named(PartyRole.Acquirer) ?? "একটি ক্রেতা", $"{(amount is null ? "" : At(amount) + " ")}{named(PartyRole.Target)} অধিগ্রহণ"),
            ClaimKind.ComputeContract => (named(PartyRole.Customer), $"{(named(PartyRole.Provider) is { } provider ? Of(provider) + " কাছ থেকে " : "")}{over}{(amount is null ? "" : Of(amount) + " ")}{Gigawatts(claim)}কম্পিউটিং ক্ষমতা ক্রয়"),
            ClaimKind.CapitalProject => (named(PartyRole.Sponsor), $"{over}{At(claim.Project ?? "ডেটা সেন্টার")} {spent} ব্যয়"),
            _ => (named(PartyRole.Company), $"{over}{(claim.CapacityGw is null ? "কম্পিউটিং ও এআইয়ে" : Gigawatts(claim) + "কম্পিউটিং ক্ষমতায়")} {spent} ব্যয়"),
        };
        subject ??= "একটি কোম্পানি";
        return claim.Status switch
        {
            DealStatus.Rumoured => $"গুঞ্জন আছে, {subject} {act} করবে।",
            DealStatus.InTalks => $"{subject} {act} করার বিষয়ে আলোচনা করছে।",
            DealStatus.Offered => $"{subject} {act} করার প্রস্তাব দিয়েছে।",
            DealStatus.Announced => $"{subject} {act} করতে সম্মত হয়েছে।",
            DealStatus.Completed => $"{subject} {act} করেছে।",
            DealStatus.Rejected => $"{Of(subject)} {act} করার পরিকল্পনা প্রত্যাখ্যান বা অস্বীকার করা হয়েছে।",
            _ => $"{Of(subject)} {act} করার পরিকল্পনা বাতিল হয়েছে।",
        };
    }

    private static string Valuation(Claim claim, string company, string amount) => claim.Status switch
    {
        DealStatus.Announced or DealStatus.Completed => $"{Of(company)} মূল্যায়ন {amount}।",
        DealStatus.Rumoured => $"{Of(company)} মূল্যায়ন {amount} হতে পারে।",
        DealStatus.InTalks or DealStatus.Offered => $"{Of(company)} {amount} মূল্যায়ন নিয়ে আলোচনা চলছে।",
        DealStatus.Rejected => $"{Of(company)} {amount} মূল্যায়ন প্রত্যাখ্যান বা অস্বীকার করা হয়েছে।",
        _ => $"{Of(company)} {amount} মূল্যায়নের চুক্তি বাতিল হয়েছে।",
    };

    private static string Spaced(string? text) => text is null ? "" : text + " ";
    private static string Gigawatts(Claim claim) => claim.CapacityGw is { } gw ? Digits(Plain(gw)) + " গিগাওয়াট " : "";

    public override string Amount(Money money) => money.Bound == AmountBound.Over ? Of(Figure(money)) + " বেশি" : base.Amount(money);

    public override (string Before, string After) BoundWords(AmountBound bound) => bound switch
    {
        AmountBound.About => ("প্রায়", ""),
        AmountBound.AtLeast => ("কমপক্ষে", ""),
        AmountBound.Over => ("", "এর বেশি"),
        AmountBound.UpTo => ("সর্বোচ্চ", ""),
        _ => ("", ""),
    };

    protected override string Figure(decimal value, decimal? high, string currency, bool brief)
    {
        var (number, scale) = Ranged(value, high, currency is "INR" or "BDT" or "PKR" ? CroreScales : Scales);
        var (word, sign) = Currencies.GetValueOrDefault(currency, (currency, currency + " "));
        return brief ? sign + Digits(number) + scale.Brief : $"{Digits(number)}{scale.Word} {word}";
    }

    private static string Digits(string text) => string.Create(text.Length, text, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = char.IsAsciiDigit(from[i]) ? (char)('০' + from[i] - '0') : from[i];
    });

    public override string Date(PartialDate date)
    {
        var year = Digits(date.First.Year.ToString(CultureInfo.InvariantCulture));
        var month = Months[date.First.Month - 1];
        return date.Precision switch
        {
            DatePrecision.Day => $"{Digits(date.First.Day.ToString(CultureInfo.InvariantCulture))} {month} {year}",
            DatePrecision.Month => $"{month} {year}",
            DatePrecision.Quarter => $"{year}-এর {Quarters[(date.First.Month - 1) / 3]} প্রান্তিক",
            _ => year,
        };
    }

    public override string Length(Duration duration) => Digits(Plain(duration.Value)) + " " + duration.Unit switch
    {
        DurationUnit.Year => "বছর",
        DurationUnit.Quarter => "প্রান্তিক",
        DurationUnit.Month => "মাস",
        DurationUnit.Week => "সপ্তাহ",
        DurationUnit.Day => "দিন",
        DurationUnit.Hour => "ঘণ্টা",
        DurationUnit.Minute => "মিনিট",
        _ => "সেকেন্ড",
    };

    public override string Status(DealStatus status) => status switch
    {
        DealStatus.Rumoured => "গুঞ্জন",
        DealStatus.InTalks => "আলোচনায়",
        DealStatus.Offered => "প্রস্তাবিত",
        DealStatus.Announced => "ঘোষিত",
        DealStatus.Completed => "সম্পন্ন",
        DealStatus.Rejected => "প্রত্যাখ্যাত",
        _ => "বাতিল",
    };
}
