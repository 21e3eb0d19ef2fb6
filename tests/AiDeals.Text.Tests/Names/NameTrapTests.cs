namespace AiDeals.Text.Tests;

/// <summary>Words that names of the directory look like and that are none, and spellings of names that the directory does not list.</summary>
public class NameTrapTests
{
    private static string[] Found(string language, string text)
    {
        var reading = ArticleReader.Default.Read(text, language);
        return [.. reading.Parties.Where(p => p.PartyId is not null).Select(p => p.PartyId!).Distinct()];
    }

    [Theory]
    [InlineData("en", "The firms will scale up together and figure out what each writer can glean.")]
    [InlineData("en", "Figure 3 shows that costs of $5 million rose. Scale matters.")]
    [InlineData("en", "Together they spent $20 million. Magic had nothing to do with it.")]
    [InlineData("en", "The Apollo programme cost $25 billion, and a vast sum more.")]
    [InlineData("en", "A trek in the Sierra Nevada costs $900 a head.")]
    [InlineData("en", "Mr Harvey of Leeds was adept at it; his character cost him £5,000.")]
    [InlineData("en", "A lambda function cost $4 a month.")]
    [InlineData("en", "Meta-learning and meta-analysis are methods; metadata is data.")]
    [InlineData("en", "Orange County paid $20 million for a bridge.")]
    [InlineData("en", "The arm of the law reached his arm, and no Arm was lost.")]
    [InlineData("en", "A Fortune 500 firm lost $2 million.")]
    [InlineData("bn", "সূর্যের আলোয় ৫ কোটি টাকার সৌরবিদ্যুৎ প্রকল্প")]
    [InlineData("bn", "কৃত্রিম হ্রদ খননে ২০ কোটি টাকা খরচ হয়েছে")]
    [InlineData("bn", "প্রত্যেক পরিবার ৫ হাজার টাকা পেয়েছে, তারপর আরও ২ হাজার টাকা")]
    [InlineData("bn", "শিল্পের বিকাশে ৫০ কোটি টাকা খরচ")]
    [InlineData("bn", "মামলা মেটাতে ১৫০ কোটি ডলার দিতে হবে")]
    [InlineData("hi", "कृत्रिम झील पर 20 करोड़ रुपये खर्च हुए")]
    [InlineData("hi", "प्राकृतिक और कृत्रिम रेशों के दाम 500 रुपये बढ़े")]
    [InlineData("hi", "योजना के विस्तार पर 5 करोड़ रुपये लगेंगे, इसकी स्थापना 2019 में हुई")]
    [InlineData("hi", "लोगों ने जगह खाली करने के लिए 5 लाख रुपये लिए")]
    [InlineData("ar", "نبوءة أوراكل دلفي في الأساطير القديمة")]
    [InlineData("ar", "قالت مصادر إن الطلبيات بلغت 5 ملايين دولار")]
    [InlineData("ar", "هل أنت كريم؟ دفع أخوه 500 دولار لشراء خزنة")]
    [InlineData("ar", "هذا مبدأ المبادلة بالمثل، وكلفته 3 ملايين دولار")]
    public void A_word_that_looks_like_a_name_is_none_even_beside_money(string language, string text) => Assert.Empty(Found(language, text));

    [Theory]
    [InlineData("bn", "সাম্বনোভার সঙ্গে ৫ কোটি ডলারের চুক্তি হয়েছে", "sambanova")]
    [InlineData("bn", "এনথ্রোপিকের নতুন মডেল", "anthropic")]
    [InlineData("bn", "পালান্টিয়ারের আয় বেড়েছে ৫ কোটি ডলার", "palantir")]
    [InlineData("bn", "রিবেলিয়নস ১০ কোটি ডলার তুলেছে", "rebellions")]
    [InlineData("hi", "रेबेलियन्स ने 10 करोड़ डॉलर जुटाए", "rebellions")]
    [InlineData("hi", "संबानोवा ने चिप बनाई", "sambanova")]
    [InlineData("hi", "सकुरा इंटरनेट का नया केंद्र", "sakura-internet")]
    [InlineData("ar", "دفعت سيرفس ناو 5 ملايين دولار", "servicenow")]
    [InlineData("ar", "شاركت «سايفر ماينينج» في العقد", "cipher-mining")]
    [InlineData("ar", "وبريفيرد نتووركس اليابانية", "preferred-networks")]
    public void A_name_is_found_by_its_sounds_where_the_directory_does_not_list_its_spelling(string language, string text, string id) => Assert.Equal([id], Found(language, text));

    [Theory]
    [InlineData("en", "It was valued at $3 billion. In May the group Hexagon paid $200 million for it, and Neon went for $1 billion.", "hexagon", "neon")]
    [InlineData("en", "Poolside: $500 million\nCoWorks: $2 million", "poolside")]
    [InlineData("hi", "डेल से 5.8 अरब डॉलर के उपकरण आएंगे", "dell")]
    [InlineData("bn", "লাম্বডা নভেম্বরে তুলেছে দেড় বিলিয়ন ডলার", "lambda")]
    public void A_weak_name_counts_in_a_sentence_with_money(string language, string text, params string[] ids) => Assert.Equal(ids, Found(language, text));
}
