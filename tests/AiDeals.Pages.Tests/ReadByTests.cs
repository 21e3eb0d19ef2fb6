using AiDeals.Deals;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Language;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

public class ReadByTests
{
    public static TheoryData<string, string, string[], string> Readers => new()
    {
        { "en", "rules", [], "read by grammar" },
        { "en", "rules", ["tiny-1"], "read by grammar and model \u2068tiny-1\u2069" },
        { "en", "model", [], "read by model \u2068big-2\u2069" },
        { "en", "model", ["tiny-1"], "read by model \u2068big-2\u2069, \u2068tiny-1\u2069" },
        { "en", "editor", [], "entered by an editor" },
        { "bn", "rules", ["tiny-1"], "পড়েছে: ব্যাকরণ ও মডেল \u2068tiny-1\u2069" },
        { "hi", "rules", ["tiny-1"], "व्याकरण और मॉडल \u2068tiny-1\u2069 ने पढ़ा" },
        { "ar", "rules", ["tiny-1"], "قراءة القواعد والنموذج \u2068tiny-1\u2069" },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void The_page_says_who_read_a_claim(string language, string extractor, string[] also, string expected)
    {
        var (article, given) = Given.Claim("[Amazon pays {$2 billion}]", "en", null, ClaimKind.FundingRound, DealStatus.Completed, Given.Billions(2), (PartyRole.Company, null, "Amazon"));
        var claim = new Claim
        {
            Id = given.Id, ArticleId = article.Id, Article = article, Kind = given.Kind, Status = given.Status, EvidenceStart = 0, EvidenceEnd = 5, Quote = "Amazo", Extractor = extractor,
            ExtractorVersion = extractor == "model" ? "big-2" : "2", AlsoReadBy = [.. also],
        };
        Assert.Equal(expected, Words.For(language).ReadBy(claim));
    }
}
