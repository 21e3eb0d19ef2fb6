using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class SentenceReaderTests
{
    private static IReadOnlyList<Sentence> Read(string language, string text) => new SentenceReader(SentenceWords.All[language]).Read(new NormalizedText(text));

    private static void AssertCuts(string language, string text, params string[] sentences) => Assert.Equal(sentences, Read(language, text).Select(s => s.Span.In(text)));

    [Theory]
    [InlineData("en", "It raised $97.4bn. Nobody knew.|It raised $97.4bn.|Nobody knew.")]
    [InlineData("en", "The U.S. firm and J. P. Morgan met Mr. Musk. They left.|The U.S. firm and J. P. Morgan met Mr. Musk.|They left.")]
    [InlineData("en", "It was bought by Nvidia Inc. The deal closed.|It was bought by Nvidia Inc.|The deal closed.")]
    [InlineData("en", "Nvidia Inc. Chairman Jensen Huang spoke.|Nvidia Inc. Chairman Jensen Huang spoke.")]
    [InlineData("en", "\"Is it real?\" he asked. Yes!|\"Is it real?\" he asked.|Yes!")]
    [InlineData("en", "He said: “It is done.” Then he left.|He said: “It is done.”|Then he left.")]
    [InlineData("en", "Yahoo! said no.|Yahoo! said no.")]
    [InlineData("en", "Well... maybe not.|Well... maybe not.")]
    [InlineData("en", "C3.ai and Amazon.com fell 3.5 per cent.|C3.ai and Amazon.com fell 3.5 per cent.")]
    [InlineData("bn", "চুক্তি হয়েছে। দাম ৯৭.৪ বিলিয়ন ডলার।|চুক্তি হয়েছে।|দাম ৯৭.৪ বিলিয়ন ডলার।")]
    [InlineData("bn", "ধাপ ১. গত মে মাসে চুক্তি হয়। তারপর?|ধাপ ১. গত মে মাসে চুক্তি হয়।|তারপর?")]
    [InlineData("bn", "ড. রহমান এলেন। মো. করিম গেলেন।|ড. রহমান এলেন।|মো. করিম গেলেন।")]
    [InlineData("hi", "करार हुआ। “हम खुश हैं।” उसने कहा।|करार हुआ।|“हम खुश हैं।”|उसने कहा।")]
    [InlineData("hi", "क्या यह सच है? हां।|क्या यह सच है?|हां।")]
    [InlineData("hi", "रकम ४.५ अरब डॉलर है। बस।|रकम ४.५ अरब डॉलर है।|बस।")]
    [InlineData("ar", "تفاوضت «أوبن إيه.آي» مع أمازون. وقالت إنها سعيدة.|تفاوضت «أوبن إيه.آي» مع أمازون.|وقالت إنها سعيدة.")]
    [InlineData("ar", "ماذا لو فشلت الصفقة؟ لا أحد يعلم.|ماذا لو فشلت الصفقة؟|لا أحد يعلم.")]
    [InlineData("ar", "بلغت القيمة ١٫٢ مليار دولار.وقالت الشركة إنها مرتاحة.|بلغت القيمة ١٫٢ مليار دولار.|وقالت الشركة إنها مرتاحة.")]
    [InlineData("ar", "١٤ مليار دولار في خزينة آنت.. والبلوكتشين على القائمة|١٤ مليار دولار في خزينة آنت.. والبلوكتشين على القائمة")]
    public void A_line_is_cut_at_its_stops_only(string language, string row)
    {
        var parts = row.Split('|');
        AssertCuts(language, parts[0], parts[1..]);
    }

    [Fact]
    public void Lines_without_a_stop_are_sentences_without_bullets_and_markdown()
    {
        const string text = "# Deal of the day\n\n• OpenAI: $38bn\n- Nvidia: $10bn\n**Q: Who pays?**\nA: Amazon.\n-5 per cent\n***\n";
        AssertCuts("en", text, "Deal of the day", "OpenAI: $38bn", "Nvidia: $10bn", "Q: Who pays?", "A: Amazon.", "-5 per cent");
        Assert.Equal([0, 1, 2, 3, 4, 5], Read("en", text).Select(s => s.Paragraph));
    }

    [Fact]
    public void A_hard_wrapped_line_goes_on_below() =>
        AssertCuts("en", "The company said on Monday that it had raised\nforty billion dollars. It is done.\nNext line", "The company said on Monday that it had raised\nforty billion dollars.", "It is done.", "Next line");

    [Fact]
    public void Sentences_are_inside_the_text_in_order_and_apart_whatever_it_holds()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), s =>
        {
            var text = (s ?? "") + ". A b। ক, খ؟\n" + s;
            var end = 0;
            foreach (var sentence in Read("en", text))
            {
                Assert.True(sentence.Span.Start >= end && sentence.Span.End <= text.Length && sentence.Span.Length > 0);
                end = sentence.Span.End;
            }
        }).Holds();
    }

    [Fact]
    public void Invisible_characters_change_no_sentence()
    {
        const string text = "Nvidia Inc. Chairman spoke, he left. ওপেনএআই কিনছে, তবে দাম জানা যায়নি। শেষ";
        var spread = string.Join('\u200B', text.ToCharArray());
        Assert.Equal(Read("bn", text).Select(s => s.Span.In(text)), Read("bn", spread).Select(s => s.Span.In(spread).Replace("\u200B", "", StringComparison.Ordinal)));
    }
}
