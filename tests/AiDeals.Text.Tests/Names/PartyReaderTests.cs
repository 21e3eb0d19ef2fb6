using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class PartyReaderTests
{
    private static IReadOnlyList<PartyMention> Read(string language, string text)
    {
        var normalized = new NormalizedText(text);
        return PartyReader.Default.Read(normalized, new SentenceReader(SentenceWords.All[language]).Read(normalized), language);
    }

    /// <summary>Each known mention as "id=words", each unknown one as "?=name".</summary>
    private static string[] Found(string language, string text) => [.. Read(language, text).Select(m => $"{m.PartyId ?? "?"}={(m.PartyId is null ? m.Name : m.Span.In(text))}")];

    [Theory]
    [InlineData("en", "Nvidia's chips", "nvidia=Nvidia")]
    [InlineData("en", "NVIDIA and Softbank met OPENAI", "nvidia=NVIDIA", "softbank=Softbank", "openai=OPENAI")]
    [InlineData("en", "Amazon Web Services, part of Amazon", "aws=Amazon Web Services", "amazon=Amazon")]
    [InlineData("en", "xAI, SpaceX and Tesla", "xai=xAI", "spacex=SpaceX", "tesla=Tesla")]
    [InlineData("en", "an OpenAI-backed venture", "openai=OpenAI")]
    [InlineData("bn", "ওপেনএআইয়ের সঙ্গে আমাজনকেও দেখা গেছে", "openai=ওপেনএআই", "amazon=আমাজন")]
    [InlineData("bn", "এএমডি-র শেয়ার কিনবে ওপেন এআই", "amd=এএমডি", "openai=ওপেন এআই")]
    [InlineData("bn", "মাইক্রোসফ্‌ট ও সফ্‌টব্যাঙ্কের চুক্তি", "microsoft=মাইক্রোসফ্‌ট", "softbank=সফ্‌টব্যাঙ্ক")]
    [InlineData("bn", "OpenAI-এর অংশীদার Nvidiaকে নিয়ে", "openai=OpenAI", "nvidia=Nvidia")]
    [InlineData("bn", "এনভিদিয়ায় বিনিয়োগ", "nvidia=এনভিদিয়া")]
    [InlineData("hi", "ओपनएआई ने अमेज़ॅन के साथ", "openai=ओपनएआई", "amazon=अमेज़ॅन")]
    [InlineData("hi", "ओपनAI और एन्थ्रोपिक", "openai=ओपनAI", "anthropic=एन्थ्रोपिक")]
    [InlineData("hi", "माइक्रोसॉफ़्ट, माइक्रोसाफ्ट", "microsoft=माइक्रोसॉफ़्ट", "microsoft=माइक्रोसाफ्ट")]
    [InlineData("ar", "وأمازون ولأنثروبيك وبمايكروسوفت", "amazon=أمازون", "anthropic=أنثروبيك", "microsoft=مايكروسوفت")]
    [InlineData("ar", "وOpenAI و،Oracle لـ OpenAI", "openai=OpenAI", "oracle=Oracle", "openai=OpenAI")]
    [InlineData("ar", "أوبن إيه.آي أوبن إي آي اوبن ايه اي أوبـن AI", "openai=أوبن إيه.آي", "openai=أوبن إي آي", "openai=اوبن ايه اي", "openai=أوبـن AI")]
    [InlineData("ar", "سبيس إكس وإكس إيه آي", "spacex=سبيس إكس", "xai=إكس إيه آي")]
    public void A_name_of_the_directory_is_found_without_what_is_glued_to_it(string language, string text, params string[] found) => Assert.Equal(found, Found(language, text));

    [Theory]
    [InlineData("en", "a metaphor for the metadata of the amazonian apple")]
    [InlineData("en", "They met a friend; the arm of the law is on target.")]
    [InlineData("en", "see https://example.org/openai-raises-money")]
    [InlineData("bn", "সূর্য উঠেছে, কৃত্রিম বুদ্ধিমত্তা শিখছে")]
    [InlineData("bn", "মামলা মেটাতে লেখকদের টাকা দেবে")]
    [InlineData("hi", "कृत्रिम बुद्धिमत्ता का उद्योग")]
    [InlineData("ar", "هل أنت هنا يا صديقي")]
    public void A_word_that_only_looks_like_a_name_is_none(string language, string text) => Assert.Empty(Found(language, text));

    [Theory]
    [InlineData("en", "the ChatGPT maker", "openai=ChatGPT maker")]
    [InlineData("en", "the company behind ChatGPT", "openai=company behind ChatGPT")]
    [InlineData("en", "the Claude developer", "anthropic=Claude developer")]
    [InlineData("bn", "চ্যাটজিপিটির নির্মাতা বলেছে", "openai=চ্যাটজিপিটির নির্মাতা")]
    [InlineData("bn", "ক্লদের নির্মাতার ঝুলিতে", "anthropic=ক্লদের নির্মাতা")]
    [InlineData("hi", "चैटजीपीटी के पीछे की कंपनी", "openai=चैटजीपीटी के पीछे की कंपनी")]
    [InlineData("hi", "क्लॉड चैटबॉट बनाने वाली", "anthropic=क्लॉड चैटबॉट बनाने वाली")]
    [InlineData("ar", "مطوّرة «تشات جي.بي.تي»", "openai=مطوّرة «تشات جي.بي.تي")]
    [InlineData("en", "ChatGPT has many users")]
    public void A_product_with_a_word_for_its_maker_is_the_maker(string language, string text, params string[] found) => Assert.Equal(found, Found(language, text));

    [Theory]
    [InlineData("en", "Elon Musk spoke. Musk left.", "elon-musk=Elon Musk", "elon-musk=Musk")]
    [InlineData("bn", "স্যাম অল্টম্যান বলেন। অল্টম্যানের মতে", "sam-altman=স্যাম অল্টম্যান", "sam-altman=অল্টম্যান")]
    [InlineData("hi", "सैम ऑल्टमैन ने कहा। ऑल्टमैन का लक्ष्य", "sam-altman=सैम ऑल्टमैन", "sam-altman=ऑल्टमैन")]
    [InlineData("ar", "كتب إيلون ماسك. وماسك يقول", "elon-musk=إيلون ماسك", "elon-musk=ماسك")]
    public void A_surname_is_the_person_whose_full_name_stands_in_the_text(string language, string text, params string[] found) => Assert.Equal(found, Found(language, text));

    [Fact]
    public void Spans_lie_inside_the_text_in_order_and_apart_whatever_it_holds()
    {
        string[] pieces = ["OpenAI", "ওপেনএআই", "এর", "-", " ", "\u200B", "\uD800", "و", "أوبن إيه آي", "ChatGPT", "maker", "স্টার্টআপ", "\n", "«", "»", "Foo Capital", "startup", "ـ", "\u0301", "एआई", ".", "https://", "Musk", "\0"];
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            foreach (var language in SentenceWords.All.Keys)
            {
                var end = 0;
                foreach (var mention in Read(language, text))
                {
                    Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length);
                    Assert.NotEmpty(mention.Name);
                    end = mention.Span.End;
                }
            }
        }).QuickCheckThrowOnFailure();
    }
}
