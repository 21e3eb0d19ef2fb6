using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class NumberReaderTests
{
    private static string Numbers(string language, string text) => string.Join("; ", MentionReader.For(language).Read(new NormalizedText(text), null).Numbers.Select(n => Written(n.Value)));

    private static string Written(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("en", "seven hundred twenty-one thousand and twelve", "721012")]
    [InlineData("en", "two and a half million users", "2500000")]
    [InlineData("en", "a billion and a half downloads", "1500000000")]
    [InlineData("en", "three quarters of them", "0.75")]
    [InlineData("en", "five eighths", "0.625")]
    [InlineData("en", "12,34,567.89", "1234567.89")]
    [InlineData("en", "1 414 021 100 people", "1414021100")]
    [InlineData("en", "minus sixty point two four", "-60.24")]
    [InlineData("en", "10M and 3K", "10000000; 3000")]
    [InlineData("en", "one two three four", "1234")]
    [InlineData("en", "two dozen", "24")]
    [InlineData("bn", "৫ লাখ ৪৪ হাজার ৮৩১ কোটি ৮৮ লাখ", "5448318800000")]
    [InlineData("bn", "৯১ কোটি ৩৩ লাখ ২০ হাজার", "913320000")]
    [InlineData("bn", "সাড়ে তিনশো", "350")]
    [InlineData("bn", "সোয়া শ কোটি", "1250000000")]
    [InlineData("bn", "৩৪ দশমিক ০১ ট্রিলিয়ন", "34010000000000")]
    [InlineData("bn", "দুই-তৃতীয়াংশ", "0.6666666666666666666666666667")]
    [InlineData("hi", "पाँच करोड़ सड़सठ लाख इक्यासी हजार दो सौ चौंतीस", "56781234")]
    [InlineData("hi", "पौने पांच सौ मिलियन", "475000000")]
    [InlineData("hi", "साढ़े सोलह सौ", "1650")]
    [InlineData("hi", "एक करोड़ दशमलव तीन एक", "10000000.31")]
    [InlineData("hi", "1 बटा 4", "0.25")]
    [InlineData("ar", "ثلاثمائة وخمسة وعشرون ألفا", "325000")]
    [InlineData("ar", "15 مليونا و650 ألف", "15650000")]
    [InlineData("ar", "مليار ونصف المليار", "1500000000")]
    [InlineData("ar", "١٬٢٠٠٬٠٠٠٫٥", "1200000.5")]
    [InlineData("ar", "30.000 مليون", "30000000000")]
    [InlineData("ar", "ثلاثة أرباع", "0.75")]
    [InlineData("ar", "سبعة وتسعة من عشرة", "7.9")]
    public void ReadsWordsAndDigits(string language, string text, string expected) => Assert.Equal(expected, Numbers(language, text));

    [Theory]
    [InlineData("en", "GPT-4, H100 and GB200", "letters and digits of a name")]
    [InlineData("en", "the 19th, a 3D film, the 90s", "ordinals and the like")]
    [InlineData("en", "version 1.2.3", "a version")]
    [InlineData("en", "billions served", "a plural without a number says no amount")]
    [InlineData("en", "123456789012345678901234567890123", "more digits than a decimal holds")]
    [InlineData("bn", "বিলিয়নেয়ার", "a billionaire is no billion")]
    [InlineData("bn", "একই", "\"the same\" begins like one")]
    [InlineData("ar", "لست وحدي يوم الأحد", "\"I am not\" and Sunday look like six and one")]
    public void LeavesAloneWhatIsNoNumber(string language, string text, string why) => Assert.True(Numbers(language, text) == "", why);

    [Theory]
    [InlineData("en", "73 million 50 million", "73000000; 50000000")]
    [InlineData("en", "10 million 5 billion", "10000000; 5000000000")]
    [InlineData("en", "million million", "1000000; 1000000")]
    [InlineData("bn", "৭৩ কোটি ৫০ কোটি", "730000000; 500000000")]
    [InlineData("en", "in 1 hundred 5 places", "105")]
    public void PartsThatDoNotFitAreNumbersOfTheirOwn(string language, string text, string expected) => Assert.Equal(expected, Numbers(language, text));

    private static readonly (string Language, char Zero)[] Scripts = [("en", '0'), ("bn", '০'), ("hi", '०'), ("ar", '٠')];

    private static string InScript(string digits, char zero) => string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c));

    private static readonly Arbitrary<long> Counts = Gen.Choose(0, int.MaxValue).Two().Select(p => (long)p.Item1 * p.Item2 % 100_000_000_000_000).ToArbitrary();

    [Fact]
    public void ANumberWrittenInAnyScriptAndGroupingIsReadBack() => Prop.ForAll(Counts, value =>
    {
        foreach (var (language, zero) in Scripts)
        {
            foreach (var written in new[] { value.ToString(CultureInfo.InvariantCulture), value.ToString("N0", CultureInfo.InvariantCulture), Indian(value) })
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Numbers(language, InScript(written, zero)));
        }
    }).Holds();

    private static string Indian(long value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        if (digits.Length <= 3) return digits;
        var (head, tail) = (digits[..^3], digits[^3..]);
        for (var at = head.Length - 2; at > 0; at -= 2) head = head.Insert(at, ",");
        return head + "," + tail;
    }

    private static readonly (string Language, string[] Scales)[] Families =
    [
        ("en", ["trillion", "billion", "million", "thousand"]), ("bn", ["কোটি", "লাখ", "হাজার"]), ("hi", ["खरब", "अरब", "करोड़", "लाख", "हजार"]),
    ];

    private static readonly decimal[][] Values = [[1e12m, 1e9m, 1e6m, 1e3m], [1e7m, 1e5m, 1e3m], [1e11m, 1e9m, 1e7m, 1e5m, 1e3m]];

    [Fact]
    public void FallingPartsAreAdded() => Prop.ForAll(Gen.Choose(0, 99).ArrayOf(5).ToArbitrary(), parts =>
    {
        for (var f = 0; f < Families.Length; f++)
        {
            var (language, scales) = Families[f];
            var used = Enumerable.Range(0, scales.Length).Where(i => parts[i] > 0).ToList();
            if (used.Count == 0) continue;
            var text = string.Join(' ', used.Select(i => $"{parts[i]} {scales[i]}"));
            Assert.Equal(Written(used.Sum(i => parts[i] * Values[f][i])), Numbers(language, text));
        }
    }).Holds();
}
