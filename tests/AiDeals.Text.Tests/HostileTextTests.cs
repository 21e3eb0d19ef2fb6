namespace AiDeals.Text.Tests;

/// <summary>Texts made to be hard: the whole reading, claims included, must take memory in step with the length. Bytes and not seconds, because seconds depend on what else the machine does.</summary>
public class HostileTextTests
{
    public static TheoryData<string, string> Pieces => new()
    {
        { "en", "(" },
        { "en", "7" },
        { "en", "\"" },
        { "en", "a" },
        { "en", "-" },
        { "en", "word and " },
        { "en", "$5bn and " },
        { "en", "$5 million; " },
        { "en", "A. 1. " },
        { "en", "1.1." },
        { "ar", "وبال" },
        { "ar", "ﷺ" },
        { "ar", "لمليار " },
        { "bn", "ো" },
        { "bn", "৫ কোটি টাকা, " },
        { "hi", "क़" },
        { "hi", "में ने को " },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void The_whole_reading_takes_memory_in_step_with_the_length(string language, string piece)
    {
        Allocated(400);
        var (small, large) = (Allocated(8_000), Allocated(128_000));
        Assert.True(large < small * 32, $"{small} bytes for 8 000 characters, {large} bytes for 128 000");

        long Allocated(int length)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            ArticleReader.Default.Read(text, language, PartialDate.Day(2025, 11, 19));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("en", "{1} Labs will invest ${0} million in {2} Inc., and the company wants to buy the start-up {3} AI for ${0}bn by 2030. ")]
    [InlineData("bn", "স্টার্টআপ {1} এআই {0} কোটি ডলার বিনিয়োগ পেয়েছে, আর কোম্পানিটি {2} ল্যাবসকে কিনবে। ")]
    [InlineData("hi", "स्टार्टअप {1} एआई ने {0} करोड़ डॉलर जुटाए और कंपनी {2} लैब्स को खरीदेगी। ")]
    [InlineData("ar", "استثمرت شركة \"{1}\" {0} مليون دولار في شركة \"{2}\"، وتعتزم الشركة شراء \"{3}\". ")]
    [InlineData("en", "{1} Labs raised ${0} million, and {2} Inc. and ")]
    [InlineData("en", "OpenAI raised ${0} million from {1} Capital. ")]
    public void Ever_new_parties_and_figures_take_memory_in_step_with_the_length(string language, string template)
    {
        Allocated(1_000);
        var (small, large) = (Allocated(20_000), Allocated(160_000));
        Assert.True(large < small * 12, $"{small} bytes for 20 000 characters, {large} bytes for 160 000");

        long Allocated(int length)
        {
            var text = new System.Text.StringBuilder();
            for (var i = 0; text.Length < length; i++) text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, template, i + 2, Name(i * 3), Name(i * 3 + 1), Name(i * 3 + 2));
            var before = GC.GetAllocatedBytesForCurrentThread();
            ArticleReader.Default.Read(text.ToString(), language, PartialDate.Day(2025, 11, 19));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static string Name(int number) => "Zu" + string.Concat(Enumerable.Range(0, 4).Select(k => "kvtrlnmsdp"[number / (int)Math.Pow(10, k) % 10].ToString() + "aeiou"[k]));
    }

    [Fact]
    public void Hundred_thousand_amounts_in_one_sentence_are_all_read()
    {
        var text = string.Concat(Enumerable.Repeat("$5bn, ", 100_000)) + "and that was it.";
        var read = MentionReader.For("en").Read(new NormalizedText(text), null);
        Assert.Equal(100_000, read.Money.Count);
        Assert.All(read.Money, m => Assert.Equal(5_000_000_000m, m.Money.Value));
    }

    [Fact]
    public void A_long_text_without_a_stop_is_one_sentence() =>
        Assert.Single(new SentenceReader(SentenceWords.All["en"]).Read(new NormalizedText(string.Concat(Enumerable.Repeat("word and ", 100_000)))));
}
