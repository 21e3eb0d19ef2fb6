using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class ClaimReaderTests
{
    [Theory]
    [InlineData("Amazon has invested $8 billion in Anthropic.", "investment company: Anthropic; investor: Amazon; 8000000000 USD completed")]
    [InlineData("Mistral raised €600m at a valuation of €5.8bn.", "funding_round company: Mistral AI; 600000000 EUR completed | valuation company: Mistral AI; 5800000000 EUR completed")]
    [InlineData("OpenAI signed a seven-year, $38bn contract with Amazon Web Services.", "compute_contract customer: OpenAI; provider: Amazon Web Services; 38000000000 USD announced")]
    [InlineData("Google bought Wiz for $32 billion.", "acquisition target: Wiz; acquirer: Google; 32000000000 USD completed")]
    [InlineData("Wiz was bought by Google for $32 billion.", "acquisition target: Wiz; acquirer: Google; 32000000000 USD completed")]
    [InlineData("Anthropic is in talks to raise $20 billion.", "funding_round company: Anthropic; 20000000000 USD in_talks")]
    [InlineData("Nvidia will invest $10bn in Anthropic, and Microsoft $5bn.", "investment company: Anthropic; investor: Nvidia; 10000000000 USD announced | investment company: Anthropic; investor: Microsoft; 5000000000 USD announced")]
    [InlineData("Cohere raised $500 million. Nvidia and Cisco took part in the round.", "funding_round company: Cohere; investor: Nvidia, Cisco; 500000000 USD completed")]
    [InlineData("Nvidia posted revenue of $57 billion.", "")]
    [InlineData("Google was fined $3 billion by the European Commission.", "")]
    [InlineData("OpenAI lost $5 billion last year.", "")]
    public void English(string text, string claims) => Assert.Equal(claims, Claims(text, "en"));

    [Theory]
    [InlineData("अमेज़न ने एंथ्रोपिक में 8 अरब डॉलर का निवेश किया है।", "investment company: Anthropic; investor: Amazon; 8000000000 USD completed")]
    [InlineData("ओपनएआई ने $6.6 बिलियन जुटाए, जिससे इसका मूल्यांकन $157 बिलियन तक पहुंच गया।", "funding_round company: OpenAI; 6600000000 USD completed | valuation company: OpenAI; 157000000000 USD completed")]
    [InlineData("ओपनएआई ने अमेज़ॅन वेब सर्विसेज के साथ सात साल का 38 बिलियन डॉलर का क्लाउड समझौता किया है।", "compute_contract customer: OpenAI; provider: Amazon Web Services; 38000000000 USD announced")]
    [InlineData("सॉफ्टबैंक ने एम्पीयर को 6.5 अरब डॉलर में खरीद लिया।", "acquisition target: Ampere Computing; acquirer: SoftBank; 6500000000 USD completed")]
    [InlineData("एंथ्रोपिक 350 अरब डॉलर के मूल्यांकन पर 20 अरब डॉलर जुटाने के लिए बातचीत कर रही है।", "valuation company: Anthropic; 350000000000 USD in_talks | funding_round company: Anthropic; 20000000000 USD in_talks")]
    [InlineData("गूगल पर 3 अरब यूरो का जुर्माना लगाया गया।", "")]
    public void Hindi(string text, string claims) => Assert.Equal(claims, Claims(text, "hi"));

    [Theory]
    [InlineData("আমাজন অ্যানথ্রপিকে ৮০০ কোটি ডলার বিনিয়োগ করেছে।", "investment company: Anthropic; investor: Amazon; 8000000000 USD completed")]
    [InlineData("অ্যানথ্রপিক সিরিজ এফ পর্বে এক হাজার ৩০০ কোটি ডলার সংগ্রহ করেছে।", "funding_round company: Anthropic; 13000000000 USD completed")]
    [InlineData("ওপেনএআইয়ের মূল্যায়ন দাঁড়িয়েছে ৫০০ বিলিয়ন ডলার।", "valuation company: OpenAI; 500000000000 USD completed")]
    [InlineData("ওরাকলের কাছ থেকে ৩০০ বিলিয়ন ডলারের কম্পিউটিং ক্ষমতা কেনার চুক্তি করেছে ওপেনএআই।", "compute_contract customer: OpenAI; provider: Oracle; 300000000000 USD announced")]
    [InlineData("এনভিডিয়ার আয় হয়েছে ৫৭ বিলিয়ন ডলার।", "")]
    public void Bengali(string text, string claims) => Assert.Equal(claims, Claims(text, "bn"));

    [Theory]
    [InlineData("استثمرت أمازون 8 مليارات دولار في أنثروبيك.", "investment company: Anthropic; investor: Amazon; 8000000000 USD completed")]
    [InlineData("جمعت ميسترال 600 مليون يورو بتقييم 5.8 مليار يورو.", "funding_round company: Mistral AI; 600000000 EUR completed | valuation company: Mistral AI; 5800000000 EUR completed")]
    [InlineData("وقعت أوبن إيه آي مع أمازون ويب سيرفيسز عقدًا بقيمة 38 مليار دولار.", "compute_contract customer: OpenAI; provider: Amazon Web Services; 38000000000 USD announced")]
    [InlineData("اشترت غوغل شركة ويز مقابل 32 مليار دولار.", "acquisition target: Wiz; acquirer: Google; 32000000000 USD completed")]
    [InlineData("بلغت إيرادات إنفيديا 57 مليار دولار.", "")]
    public void Arabic(string text, string claims) => Assert.Equal(claims, Claims(text, "ar"));

    [Theory]
    [InlineData("OpenAI raised $6.6 billion in October. The company was valued at $157 billion.", "valuation company: OpenAI")]
    [InlineData("Anthropic raised $30 billion. The maker of Claude was valued at $380 billion.", "valuation company: Anthropic")]
    [InlineData("एंथ्रोपिक ने 13 अरब डॉलर जुटाए। इस स्टार्टअप का मूल्यांकन 183 अरब डॉलर हो गया।", "valuation company: Anthropic")]
    public void A_noun_stands_for_the_company_of_the_sentence_before(string text, string claim) => Assert.Contains(claim, Claims(text, text[0] < 128 ? "en" : "hi"), StringComparison.Ordinal);

    [Theory]
    [InlineData("xAI has denied a report that it raised $15 billion.", DealStatus.Rejected)]
    [InlineData("CoreWeave's $9 billion acquisition of Core Scientific was called off.", DealStatus.Cancelled)]
    [InlineData("SoftBank has completed its $40 billion investment in OpenAI and declined to comment.", DealStatus.Completed)]
    [InlineData("Amazon is considering an investment of $10 billion in OpenAI.", DealStatus.InTalks)]
    [InlineData("SoftBank has agreed to buy DigitalBridge for $4 billion.", DealStatus.Announced)]
    public void The_words_around_tell_how_far_a_deal_is(string text, DealStatus status) => Assert.Contains(ArticleReader.Default.Read(text, "en").Claims, c => c.Status == status);

    [Fact]
    public void A_claim_says_its_place_source_and_reasons()
    {
        const string Text = "Bloomberg reported on Monday that Oracle is discussing a cloud agreement of about $20 billion with Meta over six years. Nothing is signed.";
        var claim = Assert.Single(ArticleReader.Default.Read(Text, "en", PartialDate.Day(2025, 9, 21)).Claims);
        Assert.Equal("Bloomberg", Assert.Single(claim.AttributedTo).Name);
        Assert.Equal(Text[..Text.IndexOf(" Nothing", StringComparison.Ordinal)], claim.Evidence.In(Text));
        Assert.Equal((AmountBound.About, new Duration(6, DurationUnit.Year)), (claim.Amount!.Money.Bound, claim.Term));
        Assert.Contains(claim.Explanation, e => e.StartsWith("trigger '", StringComparison.Ordinal));
        Assert.InRange(claim.Confidence, 0.01, 0.99);
    }

    [Fact]
    public void A_repeated_deal_is_one_claim()
    {
        var claims = ArticleReader.Default.Read("Amazon has invested $8 billion in Anthropic. Critics ask what the $8 billion that Amazon invested in Anthropic have bought.", "en").Claims;
        Assert.Single(claims);
    }

    // Words that carry the grammar, and whatever else: the reader must stand any order of them.
    private static readonly string[] Pieces =
    [
        "Amazon", "OpenAI", "أمازون", "ওপেনএআই", "एंथ्रोपिक", "xAI", "Stargate", "ইলন মাস্ক", " ", " ", " ", ". ", ", ", "\n", "।", "،", "(", ")", "\"", "$5 billion", "10 अरब डॉलर", "৫০ কোটি ডলার", "10 مليارات دولار",
        "raised", "invested in", "valued at", "bought", "ने", "में", "निवेश किया", "जुटाए", "-এ", "বিনিয়োগ করেছে", "কেনার", "استثمرت", "في", "مع", "و", "between", "and", "its rival", "the company", "we", "\uD83D", "\u200D", "\0",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    [InlineData("hi")]
    [InlineData("ar")]
    public void Any_text_is_read_without_an_exception_and_with_spans_inside_it(string language)
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            foreach (var claim in ArticleReader.Default.Read(text, language).Claims)
            {
                Assert.InRange(claim.Evidence.End, 1, text.Length);
                Assert.All(claim.Roles, r => Assert.InRange(r.Party.Span.End, 0, text.Length));
                Assert.True(claim.Amount is null || claim.Evidence.Contains(claim.Amount.Span));
                Assert.InRange(claim.Confidence, 0, 1);
            }
        }).Holds();
    }

    [Fact]
    public void The_same_text_gives_the_same_claims_in_every_culture()
    {
        const string Text = "Mistral raised €600m at a valuation of €5.8bn in June 2024. ASML is weighing a cheque of €1.3bn for the Paris start-up, out of a €1.7 billion round.";
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = Claims(Text, "en");
            foreach (var culture in new[] { "tr-TR", "ar-SA", "bn-BD", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Claims(Text, "en"));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Claims(string text, string language) => string.Join(" | ", ArticleReader.Default.Read(text, language).Claims.Select(c =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Kind.ToSnakeCase()} {string.Concat(c.Roles.GroupBy(r => r.Role).Select(g => $"{g.Key.ToSnakeCase()}: {string.Join(", ", g.Select(r => r.Party.Name))}; "))}{(c.Amount is { } a ? $"{a.Money.Value:0} {a.Money.Currency} " : "")}{c.Status.ToSnakeCase()}")));
}
