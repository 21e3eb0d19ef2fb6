using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Sentences are built on verbal nouns ("قيام … باستثمار …"), so that no verb has to agree with a party whose gender nobody stated.</summary>
internal sealed class Arabic : Wording
{
    private static readonly Scale[] Scales = [new(1e12m, "تريليون", ""), new(1e9m, "مليار", ""), new(1e6m, "مليون", ""), new(1e3m, "ألف", ""), new(1m, "", "")];
    private static readonly Dictionary<string, (string Dual, string Few)> Numbered = new()
    {
        ["تريليون"] = ("تريليوني", "تريليونات"), ["مليار"] = ("ملياري", "مليارات"), ["مليون"] = ("مليوني", "ملايين"), ["ألف"] = ("ألفي", "آلاف"),
    };
    private static readonly Dictionary<string, (string Word, string Sign)> Currencies = new()
    {
        ["USD"] = ("دولار", "$"), ["EUR"] = ("يورو", "€"), ["GBP"] = ("جنيه إسترليني", "£"), ["INR"] = ("روبية هندية", "₹"), ["BDT"] = ("تاكا", "৳"), ["JPY"] = ("ين", "¥"), ["CNY"] = ("يوان", "CN¥"),
        ["AED"] = ("درهم إماراتي", "د.إ."), ["SAR"] = ("ريال سعودي", "ر.س."), ["PKR"] = ("روبية باكستانية", "PKR"), ["KRW"] = ("وون", "₩"),
    };
    private static readonly string[] Months = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    private static readonly string[] Quarters = ["الأول", "الثاني", "الثالث", "الرابع"];

    public override string Language => "ar";
    protected override string And => " و";
    protected override string Comma => "، ";
    protected override string Others(int count) => Plain(count) + " غيرهم";

    protected override string TitleOf(Deal deal, PartiesIn named)
    {
        var open = deal.Status is not (DealStatus.Announced or DealStatus.Completed);
        return deal.Kind switch
        {
            DealKind.FundingRound when deal.Stake => $"استثمار {named(PartyRole.Lead, PartyRole.Investor)} في {named(PartyRole.Company)}",
            DealKind.FundingRound when deal.SecondarySale => $"بيع أسهم {named(PartyRole.Company)}",
            DealKind.FundingRound => $"{(open ? "سعي" : "جولة تمويل")} {named(PartyRole.Company)}{(open ? " إلى جمع تمويل" : "")}",
            DealKind.Acquisition => named(PartyRole.Acquirer) is { } acquirer ? $"{(open ? "عرض" : "استحواذ")} {acquirer} {(open ? "لشراء" : "على")} {named(PartyRole.Target)}" : $"بيع {named(PartyRole.Target)}",
            DealKind.ComputeContract => $"شراء {named(PartyRole.Customer)} قدرات حوسبة{(named(PartyRole.Provider) is { } provider ? " من " + provider : "")}",
            DealKind.CapitalProject => $"بناء {named(PartyRole.Sponsor)} {deal.Project ?? "مراكز بيانات"}",
            _ => $"التزام {named(PartyRole.Company)} بالإنفاق على الذكاء الاصطناعي",
        };
    }

    protected override string SentenceOf(Claim claim, PartiesIn named, bool principals, bool counters)
    {
        var amount = claim.Amount is { } money ? Amount(money) : null;
        if (claim.Kind == ClaimKind.Valuation) return Valuation(claim, named(PartyRole.Company) ?? "شركة", amount ?? "مبلغ غير معلن");
        var investors = named(PartyRole.Lead, PartyRole.Investor);
        var over = claim.Term is { } term ? " على مدى " + Length(term) : "";
        var spent = amount ?? "مبلغ غير معلن";
        var (subject, act) = claim.Kind switch
        {
            ClaimKind.Investment when investors is not null => (investors, $"استثمار {amount ?? "أموال"} في {named(PartyRole.Company) ?? "شركة"}"),
            ClaimKind.Investment or ClaimKind.FundingRound => (named(PartyRole.Company), $"جمع {amount ?? "تمويل"}{(investors is null ? "" : " من " + investors)}"),
            ClaimKind.Acquisition => (named(PartyRole.Acquirer) ?? "مشترٍ", $"شراء {named(PartyRole.Target)}{(amount is null ? "" : " مقابل " + amount)}"),
            ClaimKind.ComputeContract => (named(PartyRole.Customer), $"شراء قدرات حوسبة{Gigawatts(claim)}{(amount is null ? "" : " بقيمة " + amount)}{(named(PartyRole.Provider) is { } provider ? " من " + provider : "")}{over}"),
            ClaimKind.CapitalProject => (named(PartyRole.Sponsor), $"إنفاق {spent} على {claim.Project ?? "مراكز بيانات"}{over}"),
            _ => (named(PartyRole.Company), $"إنفاق {spent} على قدرات الحوسبة والذكاء الاصطناعي{Gigawatts(claim)}{over}"),
        };
        subject ??= "شركة";
        return claim.Status switch
        {
            DealStatus.Rumoured => $"تتردد أنباء عن قيام {subject} ب{act}.",
            DealStatus.InTalks => $"تدور محادثات بشأن قيام {subject} ب{act}.",
            DealStatus.Offered => $"قُدّم عرض يقضي بقيام {subject} ب{act}.",
            DealStatus.Announced => $"أُعلن الاتفاق على قيام {subject} ب{act}.",
            DealStatus.Completed => $"تمّ {act} من قِبل {subject}.",
            DealStatus.Rejected => $"رُفضت أو نُفيت خطة قيام {subject} ب{act}.",
            _ => $"أُلغيت خطة قيام {subject} ب{act}.",
        };
    }

    private static string Valuation(Claim claim, string company, string amount) => claim.Status switch
    {
        DealStatus.Announced or DealStatus.Completed => $"تبلغ قيمة {company} {amount}.",
        DealStatus.Rumoured => $"قد تبلغ قيمة {company} {amount}.",
        DealStatus.InTalks or DealStatus.Offered => $"تدور محادثات بشأن تقييم {company} عند {amount}.",
        DealStatus.Rejected => $"رُفض أو نُفي تقييم {company} عند {amount}.",
        _ => $"أُلغيت صفقة تقيّم {company} عند {amount}.",
    };

    private static string Gigawatts(Claim claim) => claim.CapacityGw is { } gw ? $" بقدرة {Plain(gw)} غيغاواط" : "";

    public override (string Before, string After) BoundWords(AmountBound bound) => bound switch
    {
        AmountBound.About => ("نحو", ""),
        AmountBound.AtLeast => ("ما لا يقل عن", ""),
        AmountBound.Over => ("أكثر من", ""),
        AmountBound.UpTo => ("ما يصل إلى", ""),
        _ => ("", ""),
    };

    protected override string Figure(decimal value, decimal? high, string currency, bool brief)
    {
        var (number, scale) = Ranged(value, high, Scales);
        var (word, sign) = Currencies.GetValueOrDefault(currency, (currency, currency));
        var unit = brief ? sign : word;
        if (scale.Word.Length == 0) return $"{number} {unit}";
        return number switch
        {
            "1" => $"{scale.Word} {unit}",
            "2" => $"{Numbered[scale.Word].Dual} {unit}",
            _ => $"{number} {(IsFew(high is null ? value / scale.Size : high.Value / scale.Size) ? Numbered[scale.Word].Few : scale.Word)} {unit}",
        };
    }

    // Whole numbers from three to ten take the plural, all others the singular.
    private static bool IsFew(decimal number) => Math.Round(number, 2) is >= 3 and <= 10 && decimal.IsInteger(Math.Round(number, 2));

    public override string Date(PartialDate date)
    {
        var year = date.First.Year.ToString(CultureInfo.InvariantCulture);
        var month = Months[date.First.Month - 1];
        return date.Precision switch
        {
            DatePrecision.Day => $"{date.First.Day.ToString(CultureInfo.InvariantCulture)} {month} {year}",
            DatePrecision.Month => $"{month} {year}",
            DatePrecision.Quarter => $"الربع {Quarters[(date.First.Month - 1) / 3]} من {year}",
            _ => year,
        };
    }

    public override string Length(Duration duration)
    {
        var (one, dual, few, many) = duration.Unit switch
        {
            DurationUnit.Year => ("سنة", "سنتين", "سنوات", "سنة"),
            DurationUnit.Quarter => ("ربع سنة", "ربعي سنة", "أرباع سنة", "ربع سنة"),
            DurationUnit.Month => ("شهر", "شهرين", "أشهر", "شهراً"),
            DurationUnit.Week => ("أسبوع", "أسبوعين", "أسابيع", "أسبوعاً"),
            DurationUnit.Day => ("يوم", "يومين", "أيام", "يوماً"),
            DurationUnit.Hour => ("ساعة", "ساعتين", "ساعات", "ساعة"),
            DurationUnit.Minute => ("دقيقة", "دقيقتين", "دقائق", "دقيقة"),
            _ => ("ثانية", "ثانيتين", "ثوانٍ", "ثانية"),
        };
        return duration.Value switch
        {
            1 => one,
            2 => dual,
            _ => Plain(duration.Value) + " " + (IsFew(duration.Value) ? few : many),
        };
    }

    public override string Status(DealStatus status) => status switch
    {
        DealStatus.Rumoured => "أنباء متداولة",
        DealStatus.InTalks => "قيد التفاوض",
        DealStatus.Offered => "معروض",
        DealStatus.Announced => "معلن",
        DealStatus.Completed => "مكتمل",
        DealStatus.Rejected => "مرفوض",
        _ => "ملغى",
    };
}
