using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.ClaimKind;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

public class WordingTests
{
    private static readonly string[] Languages = ["en", "bn", "hi", "ar"];
    private static readonly Article Paper = Article("paper", "2026-01");

    private static readonly Party[] Named =
    [
        With("amazon", "আমাজন", "अमेज़न", "أمازون"), With("openai", "ওপেনএআই", "ओपनएआई", "أوبن إيه آي"), With("aws", "আমাজন ওয়েব সার্ভিসেস", "अमेज़न वेब सर्विसेज़", "أمازون ويب سيرفيسز"),
        .. Parties.Where(p => p.Id is not ("amazon" or "openai" or "aws")),
    ];

    private static Party With(string id, string bn, string hi, string ar) => new()
    {
        Id = id, Name = Parties.Single(p => p.Id == id).Name, Kind = PartyKind.Company,
        Names = [.. new[] { ("bn", bn), ("hi", hi), ("ar", ar) }.Select(n => new PartyName { Language = n.Item1, Text = n.Item2, Kind = PartyNameKind.Label, SearchForm = n.Item2 })],
    };

    private static string Say(string language, Claim claim) => Wording.In(language).Sentence(claim, new PartyNames(Named, language));

    public static TheoryData<ClaimKind, string, string?, DealStatus, string> EnglishSentences => new()
    {
        { Investment, "investor:amazon company:openai", ">=50", InTalks, "Amazon is in talks to invest at least $50 billion in OpenAI." },
        { Investment, "investor:amazon company:anthropic", "<=8", Completed, "Amazon has invested up to $8 billion in Anthropic." },
        { Investment, "investor:nvidia,microsoft,softbank company:openai", null, InTalks, "Nvidia, Microsoft and SoftBank are in talks to invest in OpenAI." },
        { FundingRound, "company:openai", "100", InTalks, "OpenAI is in talks to raise $100 billion." },
        { FundingRound, "company:openai lead:softbank", "40", Announced, "OpenAI has agreed to raise $40 billion from SoftBank." },
        { ClaimKind.Valuation, "company:openai", "<=830", Rumoured, "OpenAI could be valued at up to $830 billion." },
        { ClaimKind.Valuation, "company:openai", ">500", InTalks, "OpenAI is in talks at a valuation of more than $500 billion." },
        { Acquisition, "acquirer:elon-musk,xai,valor,ari-emanuel,8vc target:openai", "97.4", Rejected, "The plan of Elon Musk, xAI, Valor Equity Partners, Ari Emanuel and 8VC to buy OpenAI for $97.4 billion was rejected or denied." },
        { Acquisition, "acquirer:xai target:x", "33", Completed, "xAI has bought X for $33 billion." },
        { Acquisition, "target:x", null, Rumoured, "A buyer is rumoured to buy X." },
        { ComputeContract, "customer:openai provider:aws", "38", Announced, "OpenAI has agreed to buy compute for $38 billion from Amazon Web Services." },
        { CapitalProject, "sponsor:softbank,openai", "500", Announced, "SoftBank and OpenAI have agreed to spend $500 billion on data centres." },
        { SpendingCommitment, "company:openai", "~1400", Cancelled, "The plan of OpenAI to spend about $1.4 trillion on compute and AI was called off." },
        { Investment, "investor:amazon company:Some-startup", "10-15", Offered, "Amazon offers to invest $10–15 billion in Some-startup." },
    };

    [Theory, MemberData(nameof(EnglishSentences))]
    public void A_claim_is_said_in_English(ClaimKind kind, string roles, string? amount, DealStatus status, string sentence) => Assert.Equal(sentence, Say("en", Claim(Paper, kind, roles, amount, status)));

    [Theory]
    [InlineData("bn", Investment, "investor:amazon company:openai", ">=50", InTalks, "আমাজন ওপেনএআইয়ে কমপক্ষে ৫০ বিলিয়ন ডলার বিনিয়োগ করার বিষয়ে আলোচনা করছে।")]
    [InlineData("hi", Investment, "investor:amazon company:openai", ">=50", InTalks, "अमेज़न की ओर से ओपनएआई में कम से कम 50 अरब डॉलर का निवेश करने पर बातचीत चल रही है।")]
    [InlineData("ar", Investment, "investor:amazon company:openai", ">=50", InTalks, "تدور محادثات بشأن قيام أمازون باستثمار ما لا يقل عن 50 مليار دولار في أوبن إيه آي.")]
    [InlineData("bn", ComputeContract, "customer:openai provider:aws", "38", Announced, "ওপেনএআই আমাজন ওয়েব সার্ভিসেসের কাছ থেকে ৩৮ বিলিয়ন ডলারের কম্পিউটিং ক্ষমতা ক্রয় করতে সম্মত হয়েছে।")]
    [InlineData("hi", ComputeContract, "customer:openai provider:aws", "38", Announced, "ओपनएआई ने अमेज़न वेब सर्विसेज़ के साथ 38 अरब डॉलर का कंप्यूट अनुबंध करने पर सहमति दी है।")]
    [InlineData("ar", ComputeContract, "customer:openai provider:aws", "38", Announced, "أُعلن الاتفاق على قيام أوبن إيه آي بشراء قدرات حوسبة بقيمة 38 مليار دولار من أمازون ويب سيرفيسز.")]
    [InlineData("bn", ClaimKind.Valuation, "company:openai", ">500", Completed, "ওপেনএআইয়ের মূল্যায়ন ৫০০ বিলিয়ন ডলারের বেশি।")]
    [InlineData("hi", ClaimKind.Valuation, "company:openai", ">500", Completed, "ओपनएआई का मूल्यांकन 500 अरब डॉलर से अधिक है।")]
    [InlineData("ar", ClaimKind.Valuation, "company:openai", "2", Completed, "تبلغ قيمة أوبن إيه آي ملياري دولار.")]
    [InlineData("bn", Investment, "investor:nvidia company:openai", null, Completed, "Nvidia ওপেনএআইয়ে বিনিয়োগ করেছে।")]
    [InlineData("bn", Investment, "investor:openai company:nvidia", null, Cancelled, "ওপেনএআইয়ের Nvidia-এ বিনিয়োগ করার পরিকল্পনা বাতিল হয়েছে।")]
    public void A_claim_is_said_in_the_readers_language(string language, ClaimKind kind, string roles, string? amount, DealStatus status, string sentence) =>
        Assert.Equal(sentence, Say(language, Claim(Paper, kind, roles, amount, status)));

    [Fact]
    public void Every_kind_and_status_has_a_sentence_in_every_language_with_its_names_and_its_figure()
    {
        foreach (var language in Languages)
            foreach (var status in Enum.GetValues<DealStatus>())
                foreach (var (kind, roles) in new[] { (FundingRound, "company:x"), (Investment, "company:x investor:xai"), (ClaimKind.Valuation, "company:x"), (Acquisition, "target:x acquirer:xai"), (ComputeContract, "customer:x provider:xai"), (CapitalProject, "sponsor:x"), (SpendingCommitment, "company:x") })
                {
                    var claim = Claim(Paper, kind, roles, "97.4", status, termYears: 7, capacity: 6);
                    var sentence = Say(language, claim);
                    Assert.Contains("X", sentence, StringComparison.Ordinal);
                    Assert.Contains(language == "bn" ? "৯৭.৪" : "97.4", sentence, StringComparison.Ordinal);
                    Assert.EndsWith(language is "bn" or "hi" ? "।" : ".", sentence, StringComparison.Ordinal);
                    Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
                    var bare = Say(language, Claim(Paper, kind, roles, null, status));
                    Assert.DoesNotContain("  ", bare, StringComparison.Ordinal);
                }
    }

    [Theory]
    [InlineData("en", "Amazon invests in OpenAI")]
    [InlineData("bn", "ওপেনএআইয়ে আমাজনের বিনিয়োগ")]
    [InlineData("hi", "ओपनएआई में अमेज़न का निवेश")]
    [InlineData("ar", "استثمار أمازون في أوبن إيه آي")]
    public void A_deal_has_a_title_without_figures(string language, string title)
    {
        var deal = Assert.Single(Reconcile(Claim(Paper, Investment, "investor:amazon company:openai", ">=50", InTalks)).Deals);
        Assert.Equal(title, Wording.In(language).Title(deal, new PartyNames(Named, language)));
    }

    [Theory]
    [InlineData(FundingRound, "company:openai", InTalks, null, null, "OpenAI seeks a round")]
    [InlineData(FundingRound, "company:openai", Completed, "series_f", null, "OpenAI raises a Series F round")]
    [InlineData(FundingRound, "company:openai", Completed, "secondary_market", null, "Share sale of OpenAI")]
    [InlineData(Acquisition, "target:openai acquirer:elon-musk,xai,valor", Rejected, null, null, "Elon Musk and 2 others bid for OpenAI")]
    [InlineData(Acquisition, "target:twitter acquirer:elon-musk", Completed, null, null, "Elon Musk buys Twitter")]
    [InlineData(ComputeContract, "customer:openai provider:aws", Announced, null, null, "OpenAI buys compute from Amazon Web Services")]
    [InlineData(CapitalProject, "sponsor:softbank,openai", Announced, null, "Stargate", "SoftBank and OpenAI build Stargate")]
    [InlineData(SpendingCommitment, "company:openai", Announced, null, null, "OpenAI commits to AI spending")]
    public void Titles_follow_kind_and_progress(ClaimKind kind, string roles, DealStatus status, string? round, string? project, string title)
    {
        var deal = Assert.Single(Reconcile(Claim(Paper, kind, roles, null, status, round: round, project: project)).Deals);
        Assert.Equal(title, Wording.In("en").Title(deal, new PartyNames(Named, "en")));
    }

    [Theory]
    [InlineData("38", "$38 billion", "$38B", "৩৮ বিলিয়ন ডলার", "38 अरब डॉलर", "38 مليار دولار", "38 مليار $")]
    [InlineData("1400", "$1.4 trillion", "$1.4T", "১.৪ ট্রিলিয়ন ডলার", "1.4 ट्रिलियन डॉलर", "1.4 تريليون دولار", "1.4 تريليون $")]
    [InlineData("9.74", "$9.74 billion", "$9.74B", "৯.৭৪ বিলিয়ন ডলার", "9.74 अरब डॉलर", "9.74 مليار دولار", "9.74 مليار $")]
    [InlineData("0.5", "$500 million", "$500M", "৫০০ মিলিয়ন ডলার", "50 करोड़ डॉलर", "500 مليون دولار", "500 مليون $")]
    [InlineData("10", "$10 billion", "$10B", "১০ বিলিয়ন ডলার", "10 अरब डॉलर", "10 مليارات دولار", "10 مليارات $")]
    [InlineData("2", "$2 billion", "$2B", "২ বিলিয়ন ডলার", "2 अरब डॉलर", "ملياري دولار", "ملياري $")]
    [InlineData("999.7", "$1 trillion", "$1T", "১ ট্রিলিয়ন ডলার", "1 ट्रिलियन डॉलर", "تريليون دولار", "تريليون $")]
    [InlineData("12.345", "$12.3 billion", "$12.3B", "১২.৩ বিলিয়ন ডলার", "12.3 अरब डॉलर", "12.3 مليار دولار", "12.3 مليار $")]
    [InlineData("10-15", "$10–15 billion", "$10–15B", "১০–১৫ বিলিয়ন ডলার", "10–15 अरब डॉलर", "10–15 مليار دولار", "10–15 مليار $")]
    [InlineData("1500 INR", "₹1.5 trillion", "₹1.5T", "১.৫ লাখ কোটি রুপি", "1.5 लाख करोड़ रुपये", "1.5 تريليون روبية هندية", "1.5 تريليون ₹")]
    [InlineData("0 SAR", "SAR 0", "SAR 0", "০ সৌদি রিয়াল", "0 सऊदी रियाल", "0 ريال سعودي", "0 ر.س.")]
    public void A_figure_has_three_significant_digits_and_the_words_of_the_language(string amount, string en, string enShort, string bn, string hi, string ar, string arShort)
    {
        var money = Amount(amount);
        Assert.Equal([en, enShort, bn, hi, ar, arShort],
            [Wording.In("en").Figure(money), Wording.In("en").ShortFigure(money), Wording.In("bn").Figure(money), Wording.In("hi").Figure(money), Wording.In("ar").Figure(money), Wording.In("ar").ShortFigure(money)]);
    }

    [Theory]
    [InlineData("2025-11-03", "3 Nov 2025", "৩ নভেম্বর ২০২৫", "3 नवंबर 2025", "3 نوفمبر 2025")]
    [InlineData("2026-01", "Jan 2026", "জানুয়ারি ২০২৬", "जनवरी 2026", "يناير 2026")]
    [InlineData("2026-Q3", "Q3 2026", "২০২৬-এর তৃতীয় প্রান্তিক", "2026 की तीसरी तिमाही", "الربع الثالث من 2026")]
    [InlineData("2025", "2025", "২০২৫", "2025", "2025")]
    public void A_date_is_shown_as_precisely_as_it_is_known(string date, string en, string bn, string hi, string ar) =>
        Assert.Equal([en, bn, hi, ar], Languages.Select(l => Wording.In(l).Date(Date(date))));

    [Theory]
    [InlineData(1, "1 year", "১ বছর", "1 साल", "سنة")]
    [InlineData(2, "2 years", "২ বছর", "2 साल", "سنتين")]
    [InlineData(7, "7 years", "৭ বছর", "7 साल", "7 سنوات")]
    [InlineData(15, "15 years", "১৫ বছর", "15 साल", "15 سنة")]
    public void A_length_of_time_agrees_with_its_number(int years, string en, string bn, string hi, string ar) =>
        Assert.Equal([en, bn, hi, ar], Languages.Select(l => Wording.In(l).Length(new Duration(years, DurationUnit.Year))));

    [Fact]
    public void Another_language_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Wording.In("fr"));
}
