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

    [Theory]
    [InlineData("en", "It is backed by GIC and by Microsoft.", "gic=GIC", "microsoft=Microsoft")]
    [InlineData("en", "The startup Figure raised money. Figure builds robots.", "figure-ai=Figure", "figure-ai=Figure")]
    [InlineData("en", "Nvidia, Scale and Oracle met.", "nvidia=Nvidia", "scale-ai=Scale", "oracle=Oracle")]
    [InlineData("en", "Zoom out, and this is Google.", "google=Google")]
    [InlineData("en", "Glean, Harvey and Nvidia raised cash.", "glean=Glean", "harvey=Harvey", "nvidia=Nvidia")]
    [InlineData("en", "Mistral is French, Poolside, another French startup, is too, and so is thinking machines lab for OpenAI.", "mistral-ai=Mistral", "poolside=Poolside", "openai=OpenAI")]
    [InlineData("bn", "সংস্থার কর্তা এক্স হ্যান্ডেলে জানিয়েছেন, মাইক্রোসফট খুশি", "microsoft=মাইক্রোসফট")]
    [InlineData("bn", "নেতৃত্বে ছিল আইকনিক", "iconiq=আইকনিক")]
    [InlineData("bn", "ওপেনএআইয়ের দ্রুত বিকাশ", "openai=ওপেনএআই")]
    [InlineData("hi", "एक्सेल की अगुवाई में निवेश", "accel=एक्सेल")]
    [InlineData("hi", "ओपनएआई को स्केल करने के लिए", "openai=ओपनएआई")]
    [InlineData("ar", "أعلنت إكس إيه آي أن «غروك» جديد", "xai=إكس إيه آي")]
    [InlineData("ar", "صفقة استحواذ Meta على Manus", "meta=Meta", "manus=Manus")]
    public void A_weak_name_counts_with_a_cue_or_beside_another_party(string language, string text, params string[] found) => Assert.Equal(found, Found(language, text));

    [Theory]
    [InlineData("en", "The startup Blorbix raised $5m. Blorbix is small.", "?=Blorbix", "?=Blorbix")]
    [InlineData("en", "It was led by Quuxwood Capital. Quuxwood is new.", "?=Quuxwood Capital", "?=Quuxwood Capital")]
    [InlineData("en", "Zarnovia, a Paris start-up, has plans.")]
    [InlineData("en", "This week Zarnovia, a Paris start-up, has plans.", "?=Zarnovia")]
    [InlineData("en", "On Monday New York, Texas and the White House spoke of AI, GPUs and Series B.")]
    [InlineData("en", "Microsoft Passes on $12B Data Center Deal, Other Firms Swoop In", "microsoft=Microsoft")]
    [InlineData("en", "It was backed by Sequoia Capital. Signatures followed.", "sequoia-capital=Sequoia Capital")]
    [InlineData("en", "He was born in Smallville and lives in Smallville.")]
    [InlineData("bn", "স্টার্টআপ ব্লরবিক্সের দাম বাড়ছে। ব্লরবিক্স নতুন", "?=ব্লরবিক্স", "?=ব্লরবিক্স")]
    [InlineData("bn", "স্টার্টআপ ব্লরবিক্স এআই সিরিজ এ পর্বে টাকা তুলেছে", "?=ব্লরবিক্স এআই")]
    [InlineData("bn", "‘ব্লরবিক্স’ নামের স্টার্টআপ", "?=ব্লরবিক্স")]
    [InlineData("bn", "Blorbix-এর বিনিয়োগ, AI ও GPU নিয়ে", "?=Blorbix")]
    [InlineData("bn", "স্টার্টআপ খাতে বিনিয়োগ")]
    [InlineData("hi", "स्टार्टअप ब्लोरबिक्स ने पैसा जुटाया", "?=ब्लोरबिक्स")]
    [InlineData("hi", "Blorbix ने कहा कि CEO नए हैं", "?=Blorbix")]
    [InlineData("hi", "स्टार्टअप का मूल्यांकन और स्टार्टअप में निवेश")]
    [InlineData("ar", "استثمرت شركة «بلوربكس» وBlorbix في المشروع", "?=بلوربكس", "?=Blorbix")]
    [InlineData("ar", "بلوربكس كابيتال وزارنوفيا كابيتال", "?=بلوربكس كابيتال", "?=زارنوفيا كابيتال")]
    [InlineData("ar", "شركة أمريكية ناشئة في «ثورة» جديدة")]
    public void A_party_that_the_directory_does_not_know_is_found_by_the_words_around_it(string language, string text, params string[] found) => Assert.Equal(found, Found(language, text));

    private static readonly (string Language, string Text)[] Samples =
    [
        ("bn", "ওপেনএআইয়ের সঙ্গে সফ্‌টব্যাঙ্ক ও এনভিডিয়ার চুক্তি। চ্যাটজিপিটির নির্মাতা ব্রাউজ়ার কিনবে, বলেন স্যাম অল্টম্যান; অল্টম্যান খুশি। স্টার্টআপ ব্লরবিক্স"),
        ("hi", "अमेज़ॅन और माइक्रोसॉफ़्ट ने ओपनAI में निवेश किया। क्लॉड के निर्माता एन्थ्रोपिक ने मेटा को मना किया। Blorbix ने कहा"),
        ("ar", "وقّعت «أوبن إيه.آي» وإنفيديا وOpenAI عقدًا مع مطوّرة «كلود» أنثروبيك. وقال إيلون ماسك إن ماسك سعيد"),
        ("en", "Mistral AI, the ChatGPT maker and Elon Musk's xAI met Crédit Agricole. Musk left. Quuxwood Capital invested."),
    ];

    public static TheoryData<int> SampleNumbers => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void Invisible_characters_change_nothing(int sample)
    {
        var (language, text) = Samples[sample];
        Prop.ForAll(Gen.Choose(1, text.Length - 1).ArrayOf().Zip(Gen.Elements('\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200F')).ToArbitrary(), spread =>
        {
            var other = text;
            foreach (var at in spread.Item1.Distinct().OrderDescending()) other = other.Insert(at, spread.Item2.ToString());
            AssertSame(language, text, other);
        }).Holds();
    }

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void Composition_changes_nothing(int sample)
    {
        var (language, text) = Samples[sample];
        AssertSame(language, text, text.Normalize(System.Text.NormalizationForm.FormC));
        AssertSame(language, text, text.Normalize(System.Text.NormalizationForm.FormD));
    }

    private static void AssertSame(string language, string text, string other) =>
        Assert.Equal(Read(language, text).Select(m => (m.PartyId, Words(m.Span.In(text)))), Read(language, other).Select(m => (m.PartyId, Words(m.Span.In(other)))));

    private static string Words(string words) => NameLetters.SearchForm(words);

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
        }).Holds();
    }

    public static TheoryData<string> HardTexts => ["A", "A ", "Aa Bb ", "و", "এর", "OpenAI", "ক্যাপিটাল", "startup ", "\"Foo\" ", "ChatGPT maker ", "Scale, "];

    [Theory]
    [MemberData(nameof(HardTexts))]
    public void Hard_texts_take_memory_in_step_with_their_length(string piece)
    {
        Allocated(320);
        var (small, large) = (Allocated(50_000), Allocated(800_000));
        Assert.True(large < small * 32, $"{small} bytes for 50 kB, {large} bytes for 800 kB");

        long Allocated(int length)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Read("bn", text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
