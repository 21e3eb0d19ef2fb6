namespace AiDeals.Text.Tests;

/// <summary>Parties that the directory does not know, each shown by one thing alone; every name is invented.</summary>
public class UnknownNameTests
{
    private static string[] Unknown(string language, string text)
    {
        var normalized = new NormalizedText(text);
        return [.. PartyReader.Default.Read(normalized, new SentenceReader(SentenceWords.All[language]).Read(normalized), language).Where(m => m.PartyId is null).Select(m => m.Name).Distinct()];
    }

    [Theory]
    [InlineData("ar", "قالت «زهرون» إنها جمعت 5 ملايين دولار", "زهرون")]
    [InlineData("ar", "وشاركت في الجولة «درغام فنتشرز» و«نسيج للحلول»", "درغام فنتشرز", "نسيج للحلول")]
    [InlineData("bn", "‘ঝুমঝুমি’ দশ কোটি টাকা তুলেছে", "ঝুমঝুমি")]
    [InlineData("hi", "‘टिमटिमा’ ने दस करोड़ रुपये जुटाए", "टिमटिमा")]
    public void A_quoted_name_is_a_party(string language, string text, params string[] names) => Assert.Equal(names.Select(NormalizedText.Normalize), Unknown(language, text));

    [Theory]
    [InlineData("bn", "বিনিয়োগ করেছে ব্লরবিক্স কোয়াক্স ক্যাপিটাল", "ব্লরবিক্স কোয়াক্স ক্যাপিটাল")]
    [InlineData("bn", "অর্থ দিয়েছে জার্মান ইন্টারন্যাশনাল ইনভেস্টমেন্ট", "জার্মান ইন্টারন্যাশনাল ইনভেস্টমেন্ট")]
    [InlineData("hi", "दौर में क्वक्सवुड ब्लोर वेंचर्स शामिल थी", "क्वक्सवुड ब्लोर वेंचर्स")]
    public void A_company_word_ends_a_name_of_several_words(string language, string text, params string[] names) => Assert.Equal(names.Select(NormalizedText.Normalize), Unknown(language, text));

    [Theory]
    [InlineData("bn", "ব্ল্যাকরক, কোয়াক্সউড জারনোভ ও এনভিডিয়া টাকা দিয়েছে", "কোয়াক্সউড জারনোভ")]
    [InlineData("hi", "एनवीडिया, क्वक्सवुड और सिस्को ने पैसा लगाया", "क्वक्सवुड")]
    [InlineData("en", "This week BlackRock, Quuxwood and Nvidia gave it money", "Quuxwood")]
    public void A_list_with_known_names_shows_a_party(string language, string text, params string[] names) => Assert.Equal(names.Select(NormalizedText.Normalize), Unknown(language, text));

    [Theory]
    [InlineData("bn", "ক্লাউড কোম্পানি জারনোভিকের দাম বেড়েছে, জারনোভিক খুশি", "জারনোভিক")]
    [InlineData("hi", "ब्लोरबिक्स नाम की कंपनी ने करार किया", "ब्लोरबिक्स")]
    [InlineData("en", "The Copenhagen-based Zarnovik is new.", "Zarnovik")]
    [InlineData("en", "Now comes QuuxSangam with a plan.", "QuuxSangam")]
    [InlineData("en", "• Zarnovik, Boston: $8 million", "Zarnovik")]
    public void A_word_beside_it_its_letters_or_its_line_show_a_party(string language, string text, params string[] names) => Assert.Equal(names.Select(NormalizedText.Normalize), Unknown(language, text));

    [Theory]
    [InlineData("bn", "সরকার নতুন ডেটা কেন্দ্র ও কৃত্রিম মেধার নীতি বানাচ্ছে। প্রতিষ্ঠান জানিয়েছে, খরচ বেড়েছে")]
    [InlineData("hi", "किसानों ने कहा कि सरकार ने नई नीति बनाई। अधिकारियों ने जवाब दिया")]
    [InlineData("ar", "وصف الرئيس القرار بأنه «خطوة كبيرة» وقال «لن نبيع» مرتين")]
    [InlineData("en", "IST is ahead of GMT. The week ended. Jane Roe, chief executive of the firm, spoke.")]
    public void Ordinary_words_and_persons_are_none(string language, string text) => Assert.Empty(Unknown(language, text));
}
