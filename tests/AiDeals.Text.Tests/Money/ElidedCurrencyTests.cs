using System.Globalization;

namespace AiDeals.Text.Tests;

public class ElidedCurrencyTests
{
    private static string Read(string language, string text) => string.Join("; ", MentionReader.For(language).Read(new NormalizedText(text), null).Money.Select(m =>
        string.Create(CultureInfo.InvariantCulture, $"{m.Money.Value / 1.0000000000000000000000000000m}{(m.Money.ValueHigh is { } high ? "-" + (high / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "")} {m.Money.Currency}")));

    [Theory]
    [InlineData("en", "It paid €2.5 billion, of which 1.8 billion in cash.", "2500000000 EUR; 1800000000 EUR")]
    [InlineData("en", "The lab is raising 200 million at a 4 billion valuation.", "200000000 USD; 4000000000 USD")]
    [InlineData("en", "It raised $40 million. Rivals wanted between 5 and 6 million for less.", "40000000 USD; 5000000-6000000 USD")]
    [InlineData("en", "The state spends Rs 900 crore ($100 million) now and 500 crore later.", "9000000000 INR; 100000000 USD; 5000000000 INR")]
    [InlineData("hi", "कंपनी ने 20 करोड़ डॉलर जुटाए, मूल्यांकन 3 अरब। पिछले साल यह 1.5 अरब था।", "200000000 USD; 3000000000 USD; 1500000000 USD")]
    [InlineData("hi", "रकम 1,200 करोड़ रुपये है; इसमें से 500 करोड़ केंद्र देगा, बाकी 700 करोड़ राज्य।", "12000000000 INR; 5000000000 INR; 7000000000 INR")]
    [InlineData("hi", "सरकार ने 500 करोड़ का निवेश किया।", "5000000000 INR")]
    [InlineData("bn", "গত বছর আয় ছিল ৩ বিলিয়ন ডলার, এবার তা ৫ বিলিয়নে পৌঁছাবে।", "3000000000 USD; 5000000000 USD")]
    [InlineData("bn", "ঢাকার কোম্পানিটি ১২ কোটি টাকা তুলেছে। এখন দাম ৯০ কোটি।", "120000000 BDT; 900000000 BDT")]
    [InlineData("ar", "استثمر الصندوق 120 مليون دولار، منها 40 مليونا في شركة مصرية و80 مليونا في أخرى.", "120000000 USD; 40000000 USD; 80000000 USD")]
    [InlineData("ar", "الإيرادات ارتفعت من 3 مليارات يورو إلى 5 مليارات.", "3000000000 EUR; 5000000000 EUR")]
    public void AFigureTakesTheCurrencyOfTheMoneyItStandsNear(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "It raised $40 million. Users rose from 300 million to 800 million last year.", "40000000 USD")]
    [InlineData("en", "It paid $4 million for 2 million chips, 3 million square feet and up to a million of Google's TPUs.", "4000000 USD")]
    [InlineData("en", "Its 70B model cost $5 million. Jobs: 5 million.", "5000000 USD")]
    [InlineData("hi", "उसने 10 अरब डॉलर लगाए। यूजर्स 30 करोड़ से बढ़कर 50 करोड़ हो गए, सर्वर 2 लाख।", "10000000000 USD")]
    [InlineData("hi", "सऊदी अरब ने 10 अरब डॉलर दिए। मॉडल में 70 अरब पैरामीटर हैं।", "10000000000 USD")]
    [InlineData("bn", "দাম ৫ কোটি ডলার। তিন লাখের বেশি প্রতিষ্ঠান, ২ কোটির বেশি মানুষ, ৪ লাখ চিপ।", "50000000 USD")]
    [InlineData("bn", "দাম ৫ কোটি ডলার। মোট ব্যবহারকারী ৩ কোটি থেকে বেড়ে ৫ কোটি।", "50000000 USD")]
    [InlineData("ar", "دفعت 3 مليارات دولار. لديها 3 ملايين مستخدم و200 ألف شريحة ومليون وحدة من الرقائق.", "3000000000 USD")]
    [InlineData("ar", "القيمة 3 مليارات دولار. ارتفع عدد المستخدمين من 300 مليون إلى 800 مليون.", "3000000000 USD")]
    public void WhatIsCountedIsNoMoney(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "SYDNEY: Wattle (ASX: WTL) said its $2.3 billion plan needs US$400 million.", "2300000000 AUD; 400000000 USD")]
    [InlineData("en", "The Singapore fund put in S$95 million, US$12 million and a $20 million ticket; S$4 million is left.", "95000000 SGD; 12000000 USD; 20000000 USD; 4000000 SGD")]
    [InlineData("en", "The Oslo fund has 500 million kroner, officials in Copenhagen have 300 million kroner.", "500000000 NOK; 300000000 DKK")]
    [InlineData("en", "Baghdad set aside 750 billion dinars. Cairo gave 3 billion pounds.", "750000000000 IQD; 3000000000 EGP")]
    [InlineData("hi", "कुवैत ने 30 करोड़ दीनार दिए, मिस्र ने 5 अरब पाउंड।", "300000000 KWD; 5000000000 EGP")]
    [InlineData("bn", "কলকাতার সংস্থাটি ৩ লক্ষ টাকা পেল।", "300000 INR")]
    [InlineData("bn", "মাসে ৩৯৯ রুপি, বাংলাদেশে ভ্যাটসহ ২ হাজার ৮০০ টাকা।", "399 INR; 2800 BDT")]
    [InlineData("ar", "في الجزائر، كلف المشروع 2 مليار سنتيم و500 مليون دينار.", "20000000 DZD; 500000000 DZD")]
    [InlineData("ar", "خصصت الحكومة البريطانية 3 مليارات جنيه، وفي الكويت 340 فلسا.", "3000000000 GBP; 0.34 KWD")]
    public void TheCountryTellsWhichCurrencyAWordNames(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "Not one cent was paid; the R150 million grant beat DeepSeek R1.", "150000000 ZAR")]
    [InlineData("en", "Profit rose in the quarter to $146 million. Brent lost 32 cents to $65.62.", "146000000 USD; 0.32 USD; 65.62 USD")]
    [InlineData("en", "The $8 billion one closed.", "8000000000 USD")]
    [InlineData("bn", "একটি পয়সাও না নিয়ে ছ'কোটি কুড়ি লক্ষ ডলার আয়, দু’কোটি ডলার, পাঁচ’শ কোটি ডলার", "62000000 USD; 20000000 USD; 5000000000 USD")]
    [InlineData("hi", "एक पैसा नहीं मिला।", "")]
    [InlineData("ar", "في عام 2024 بمليار دولار، ولعام 2025 إلى 5 مليارات دولار، 20 دولارا أو 200 دولار", "1000000000 USD; 5000000000 USD; 20 USD; 200 USD")]
    [InlineData("ar", "خمسة مليارات وربع المليار دولار، ملياران ونصف مليار يورو، ومليار دولار", "5250000000 USD; 2500000000 EUR; 1000000000 USD")]
    public void FiguresEndWhereTheyEnd(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));
}
