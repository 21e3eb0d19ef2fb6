using System.Globalization;

namespace AiDeals.Text.Tests;

public class MoneyReaderTests
{
    private static IReadOnlyList<MoneyMention> Read(string language, string text) => MentionReader.For(language).Read(new NormalizedText(text), null).Money;

    private static string Written(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Written(Money money) =>
        $"{(money.Bound is AmountBound.Exact or AmountBound.Range ? "" : money.Bound.ToSnakeCase() + " ")}{Written(money.Value)}{(money.ValueHigh is { } high ? "-" + Written(high) : "")} {money.Currency}";

    [Theory]
    [InlineData("en", "raised $6.6bn", "6600000000 USD")]
    [InlineData("en", "US$13bil, A$20 billion, C$134, £20m, $500 Mn", "13000000000 USD; 20000000000 AUD; 134 CAD; 20000000 GBP; 500000000 USD")]
    [InlineData("bn", "$100 বিলিয়ন এবং চার বছরের মধ্যে $500 বিলিয়ন", "100000000000 USD; 500000000000 USD")]
    [InlineData("ar", "15 مليونا و650 ألف دولار أمريكي", "15650000 USD")]
    [InlineData("en", "US$80 billion ($A129 billion)", "80000000000 USD; 129000000000 AUD")]
    [InlineData("en", "¥65.357 billion CNY", "65357000000 CNY")]
    [InlineData("en", "₹1.25 lakh crore, Rs 1,500 crore, INR 500 cr", "1250000000000 INR; 15000000000 INR; 5000000000 INR")]
    [InlineData("en", "a $1.2-billion bid and a nine billion dollar purchase", "1200000000 USD; 9000000000 USD")]
    [InlineData("en", "half-a-billion dollars, three-quarters of a billion dollars", "500000000 USD; 750000000 USD")]
    [InlineData("en", "one dollar and fifty cents", "1.5 USD")]
    [InlineData("en", "In 2025 USD 5 million", "5000000 USD")]
    [InlineData("bn", "৫ লাখ ৪৪ হাজার ৮৩১ কোটি ৮৮ লাখ টাকা", "5448318800000 BDT")]
    [InlineData("bn", "$৫০ বিলিয়ন ও ১০০ বিলিয়ন মার্কিন ডলারে", "50000000000 USD; 100000000000 USD")]
    [InlineData("bn", "আড়াইশো কোটি ডলারের, পাঁচ শ কোটি টাকায়, ৪শ' কোটি টাকা", "2500000000 USD; 5000000000 BDT; 4000000000 BDT")]
    [InlineData("bn", "১ ট্রিলিয়ন (১ লাখ কোটি) ডলার", "1000000000000 USD")]
    [InlineData("bn", "১২২ টাকা ৭৫ পয়সা", "122.75 BDT")]
    [InlineData("bn", "ডলারে হিসাব করলে ৩৪৫ কোটি।", "3450000000 USD")]
    [InlineData("bn", "ভারতীয় সংস্থাটি ২,০০০ কোটি টাকা তুলেছে", "20000000000 INR")]
    [InlineData("bn", "ঢাকার সংস্থাটি ২,০০০ কোটি টাকা তুলেছে", "20000000000 BDT")]
    [InlineData("hi", "साढ़े बाईस अरब डॉलर, सौ अरब डॉलर, दस खरब डॉलर", "22500000000 USD; 100000000000 USD; 1000000000000 USD")]
    [InlineData("hi", "₹10,372 करोड़, रु. 500 करोड़ और 500 करोड़ रुपये", "103720000000 INR; 5000000000 INR; 5000000000 INR")]
    [InlineData("hi", "60 मिलियन यानी छह करोड़ डॉलर", "60000000 USD")]
    [InlineData("ar", "10 مليارات دولار و40 مليار يورو", "10000000000 USD; 40000000000 EUR")]
    [InlineData("ar", "بملياري دولار", "2000000000 USD")]
    [InlineData("ar", "مليارا دولار", "2000000000 USD")]
    [InlineData("ar", "مليارًا وربع المليار دولار", "1250000000 USD")]
    [InlineData("ar", "12,3 مليار درهم", "12300000000 AED")]
    [InlineData("ar", "سبعة دولارات وخمسون سنتا", "7.5 USD")]
    public void ReadsAmounts(string language, string text, string expected) => Assert.Equal(expected, string.Join("; ", Read(language, text).Select(m => Written(m.Money))));

    [Theory]
    [InlineData("en", "$15bn–$20bn", "15000000000-20000000000 USD")]
    [InlineData("en", "from 5 to 10 billion dollars", "5000000000-10000000000 USD")]
    [InlineData("en", "between 15 and 25 billion dollars", "15000000000-25000000000 USD")]
    [InlineData("en", "rose from $5bn to $10bn", "5000000000 USD; 10000000000 USD")]
    [InlineData("bn", "২০ থেকে ৩০ বিলিয়ন ডলার", "20000000000-30000000000 USD")]
    [InlineData("hi", "175 अरब से 185 अरब डॉलर के बीच", "175000000000-185000000000 USD")]
    [InlineData("hi", "₹1.45–1.58 लाख करोड़", "1450000000000-1580000000000 INR")]
    [InlineData("ar", "ما بين خمسة وسبعة تريليونات دولار", "5000000000000-7000000000000 USD")]
    public void ReadsRangesAndCarriesTheScaleOver(string language, string text, string expected) => Assert.Equal(expected, string.Join("; ", Read(language, text).Select(m => Written(m.Money))));

    [Theory]
    [InlineData("en", "tens of billions of dollars, billion-dollar deals, several hundred million dollars", "vague")]
    [InlineData("en", "160 million shares, 7 gigawatts, three billion users", "counts of something else")]
    [InlineData("en", "160 million AMD chips", "a company that looks like a currency code")]
    [InlineData("en", "20 per cent, 5 percent", "no cents")]
    [InlineData("bn", "শত শত কোটি ডলার, কয়েক কোটি টাকা, বিলিয়ন ডলারের কোম্পানি", "vague")]
    [InlineData("bn", "৩০ লাখ গাড়ি, ৭৬ কোটি ১ লাখ শেয়ার", "counts of something else")]
    [InlineData("hi", "हज़ारों-लाखों रुपए, दसियों अरब डॉलर, ट्रिलियन-डॉलर विजन", "vague")]
    [InlineData("hi", "60 मिलियन यानी छह करोड़ डोज", "doses")]
    [InlineData("ar", "مليارات الدولارات، عشرات الملايين من الدولارات", "vague")]
    [InlineData("ar", "100 ألف وظيفة ونحو مليار مستخدم", "counts of something else")]
    public void LeavesAloneWhatIsNoAmount(string language, string text, string why) => Assert.True(Read(language, text).Count == 0, why);

    [Theory]
    [InlineData("en", "at least $5bn, up to $10bn, more than $3bn, about $1bn", "at_least over")]
    [InlineData("en", "up to $10bn", "up_to")]
    [InlineData("en", "$5bn or more", "at_least")]
    [InlineData("bn", "অন্তত $৫০ বিলিয়ন", "at_least")]
    [InlineData("bn", "$৮৩০ বিলিয়ন পর্যন্ত", "up_to")]
    [InlineData("bn", "৩০০ কোটি ডলারের বেশি", "over")]
    [InlineData("bn", "প্রায় ২ হাজার কোটি ডলার", "about")]
    [InlineData("hi", "दो अरब डॉलर से ज़्यादा", "over")]
    [InlineData("hi", "100 अरब डॉलर तक", "up_to")]
    [InlineData("hi", "मूल्यांकन 157 बिलियन डॉलर तक पहुंच गया", "exact")]
    [InlineData("hi", "कम से कम 60 अरब डॉलर", "at_least")]
    [InlineData("ar", "نحو 400 مليار دولار", "about")]
    [InlineData("ar", "بنحو 830 مليار دولار", "about")]
    [InlineData("ar", "ما يصل إلى 10 مليارات دولار", "up_to")]
    [InlineData("ar", "لا يقل عن 5 مليارات يورو", "at_least")]
    [InlineData("ar", "إلى تجاوز نصف تريليون دولار", "over")]
    public void ReadsTheBoundFromTheWordsBeside(string language, string text, string expected) => Assert.Equal(expected.Split(' ')[0], Read(language, text)[0].Money.Bound.ToSnakeCase());

    [Theory]
    [InlineData("bn", "প্রায় ১০০ বিলিয়ন মার্কিন ডলারে কেনা", "১০০ বিলিয়ন মার্কিন ডলার")]
    [InlineData("ar", "تقدر بـ113 مليار دولارٍ أمس", "113 مليار دولارٍ")]
    [InlineData("en", "about US$ 9bn.", "US$ 9bn")]
    [InlineData("hi", "(50\u00A0अरब डॉलर)", "50\u00A0अरब डॉलर")]
    public void TheSpanIsNumberScaleAndCurrencyAsWritten(string language, string text, string expected) => Assert.Equal(expected, Read(language, text)[0].Span.In(text));
}
