using System.Globalization;

namespace AiDeals.Text.Tests;

/// <summary>The words of deals in Bengali and Hindi: plain verbs, verbs made of a noun and "do", verbal nouns, colloquial turns.</summary>
public class ClaimVocabularyTests
{
    [Theory]
    [InlineData("bn", "মাইক্রোসফট মিস্ট্রালে ৩ বিলিয়ন ডলার ঢালল।", "investment Mistral AI Microsoft 3 completed")]
    [InlineData("bn", "গুগল অ্যানথ্রপিকে ৩ বিলিয়ন ডলার বিনিয়োগের অঙ্গীকার করেছে।", "investment Anthropic Google 3 announced")]
    [InlineData("bn", "এনভিডিয়া মিস্ট্রালে ৩ বিলিয়ন ডলার ঢালতে চাইছে।", "investment Mistral AI Nvidia 3 in_talks")]
    [InlineData("hi", "एनवीडिया ने मिस्ट्रल में 3 अरब डॉलर झोंके।", "investment Mistral AI Nvidia 3 completed")]
    [InlineData("hi", "गूगल एंथ्रोपिक में 3 अरब डॉलर लगाने को राजी हो गई है।", "investment Anthropic Google 3 announced")]
    [InlineData("hi", "माइक्रोसॉफ्ट मिस्ट्रल में 3 अरब डॉलर लगाने की फिराक में है।", "investment Mistral AI Microsoft 3 in_talks")]
    public void Money_is_poured_put_and_promised(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("bn", "মিস্ট্রাল ২ বিলিয়ন ডলার জোগাড় করে ফেলেছে।", "funding_round Mistral AI 2 completed")]
    [InlineData("bn", "পারপ্লেক্সিটি ২ বিলিয়ন ডলার তুলতে চাইছে।", "funding_round Perplexity 2 in_talks")]
    [InlineData("bn", "এক্সএআই তুলে নিল ২ বিলিয়ন ডলার।", "funding_round xAI 2 completed")]
    [InlineData("hi", "मिस्ट्रल ने 2 अरब डॉलर उठाए।", "funding_round Mistral AI 2 completed")]
    [InlineData("hi", "पर्प्लेक्सिटी 2 अरब डॉलर जुटाने की जुगत में है।", "funding_round Perplexity 2 in_talks")]
    [InlineData("hi", "एक्सएआई 2 अरब डॉलर जुटा चुकी है।", "funding_round xAI 2 completed")]
    public void Money_is_raised_gathered_and_sought(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("bn", "মিস্ট্রালের দাম উঠেছিল ১২ বিলিয়ন ডলারে।", "valuation Mistral AI 12 completed")]
    [InlineData("bn", "পারপ্লেক্সিটির দাম হতে পারে ১২ বিলিয়ন ডলার।", "valuation Perplexity 12 in_talks")]
    [InlineData("hi", "मिस्ट्रल 12 अरब डॉलर की हो गई है।", "valuation Mistral AI 12 completed")]
    [InlineData("hi", "पर्प्लेक्सिटी 12 अरब डॉलर पर आंकी गई।", "valuation Perplexity 12 completed")]
    public void A_company_is_priced_in_many_words(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("bn", "মেটা ৫ বিলিয়ন ডলারে পারপ্লেক্সিটি কিনে নিতে চায়।", "acquisition Perplexity Meta 5 in_talks")]
    [InlineData("hi", "मेटा पर्प्लेक्सिटी को 5 अरब डॉलर में खरीदने को राजी हो गई है।", "acquisition Perplexity Meta 5 announced")]
    [InlineData("hi", "मेटा 5 अरब डॉलर में पर्प्लेक्सिटी का अधिग्रहण कर चुकी है।", "acquisition Perplexity Meta 5 completed")]
    public void A_company_is_bought_in_many_words(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("bn", "টেক্সাসে ৯ বিলিয়ন ডলার ব্যয়ে ডেটা সেন্টার গড়ে তুলছে মাইক্রোসফট।", "capital_project Microsoft 9 announced")]
    [InlineData("hi", "माइक्रोसॉफ्ट टेक्सास में 9 अरब डॉलर की लागत से डेटा सेंटर खड़ा कर रही है।", "capital_project Microsoft 9 announced")]
    public void A_data_centre_is_put_up_in_many_words(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("bn", "এনভিডিয়ার শেয়ারের দাম দাঁড়িয়েছে ১৮০ ডলার।")]
    [InlineData("bn", "ফিগারের রোবটের দাম পড়বে ২০ হাজার ডলার।")]
    [InlineData("bn", "মেটা শেয়ারহোল্ডারদের ২ বিলিয়ন ডলার লভ্যাংশ দিয়েছে।")]
    [InlineData("bn", "কপিরাইট মামলার মীমাংসায় অ্যানথ্রপিক ১৫০ কোটি ডলার দিচ্ছে।")]
    [InlineData("hi", "कॉपीराइट मुकदमे के निपटारे में एंथ्रोपिक 1.5 अरब डॉलर दे रही है।")]
    [InlineData("hi", "एनवीडिया ने तिमाही में 57 अरब डॉलर का टर्नओवर दर्ज किया।")]
    [InlineData("hi", "मेटा ने 2 अरब डॉलर का लाभांश दिया।")]
    public void Dividends_prices_settlements_and_sales_are_no_deals(string language, string text) => Assert.Empty(ArticleReader.Default.Read(text, language).Claims);

    /// <summary>Kind, parties in the order of their roles, billions of dollars, status.</summary>
    private static string Claims(string text, string language) => string.Join(" | ", ArticleReader.Default.Read(text, language).Claims.Select(c =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Kind.ToSnakeCase()} {string.Join(' ', c.Roles.Select(r => r.Party.Name))} {c.Amount?.Money.Value / 1_000_000_000m:0.##} {c.Status.ToSnakeCase()}")));
}
