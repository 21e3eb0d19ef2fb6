using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class MentionReaderTests
{
    private static readonly string[] Languages = ["en", "bn", "hi", "ar"];

    // Pieces that mean something to the readers, so that random texts reach into the grammar.
    private static readonly string[] Pieces =
    [
        "$", "€", "₹", "12", "3.5", "1,00,000", "٣٫٥", "৫০০", "१२", "2026", " ", " ", " ", "-", "–", ".", ",", "/", "(", ")", "'", "\n", "\u200B", "\u00A0", "\uD83D", "\uDE00", "\0", "½", "billion", "million", "hundred", "and",
        "a", "half", "to", "dollars", "USD", "cents", "years", "May", "Monday", "last", "GW", "লাখ", "কোটি", "হাজার", "সাড়ে", "ডলারের", "থেকে", "বছর", "दशमलव", "करोड़", "सवा", "से", "डॉलर", "साल", "مليار", "و", "وخمسة", "عشرون",
        "ملياري", "دولار", "بين", "من", "سنوات", "الماضي", "e", "thirds", "بـ", "ًا",
    ];

    [Theory]
    [InlineData("dollarsMondayকোটিaومليارMondayदशमलवহাজারدولار2026billionthirdsyears\u064B\u0627toبينamillion'दशमलवdollarsyearsলাখaeदशमलव\0بـহাজারকোটি₹दशमलव عشرون€سنواتhundredडॉलरसाल ₹ملياريহাজারसवाبين ")]
    public void SpansOfTextsThatOnceHadNone(string text)
    {
        foreach (var language in Languages)
        {
            var read = MentionReader.For(language).Read(new NormalizedText(text), PartialDate.Day(2025, 11, 19));
            Assert.All(read.Numbers, n => Assert.True(n.Span.Length > 0 && n.Span.End <= text.Length, $"{language} number {n}"));
            Assert.All(read.Money, n => Assert.True(n.Span.Length > 0 && n.Span.End <= text.Length, $"{language} money {n}"));
            Assert.All(read.Dates, n => Assert.True(n.Span.Length > 0 && n.Span.End <= text.Length, $"{language} date {n}"));
            Assert.All(read.Durations, n => Assert.True(n.Span.Length > 0 && n.Span.End <= text.Length, $"{language} duration {n}"));
        }
    }

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void AnyTextIsReadWithoutAnErrorAndEverySpanLiesInIt() => Prop.ForAll(Texts, text =>
    {
        foreach (var language in Languages)
        {
            var read = MentionReader.For(language).Read(new NormalizedText(text), PartialDate.Day(2025, 11, 19));
            var spans = read.Numbers.Select(n => n.Span).Concat(read.Money.Select(m => m.Span)).Concat(read.Power.Select(p => p.Span)).OrderBy(s => s.Start).ToList();
            foreach (var span in spans.Concat(read.Dates.Select(d => d.Span)).Concat(read.Durations.Select(d => d.Span)))
                Assert.True(span.Length > 0 && span.End <= text.Length);
            for (var i = 1; i < spans.Count; i++) Assert.True(spans[i - 1].End <= spans[i].Start, "a figure is one thing only");
        }
    }).Holds();

    [Fact]
    public void TheWordsOfASpanReadAloneGiveTheSameAmount() => Prop.ForAll(Gen.Choose(1, 999).ToArbitrary(), Gen.Elements("${0} billion", "{0} কোটি ডলার", "{0} लाख करोड़ रुपये", "{0} مليون يورو", "US${0}.5bn").ToArbitrary(), (count, shape) =>
    {
        var language = shape.Contains('ক', StringComparison.Ordinal) ? "bn" : shape.Contains('ल', StringComparison.Ordinal) ? "hi" : shape.Contains('م', StringComparison.Ordinal) ? "ar" : "en";
        var amount = string.Format(CultureInfo.InvariantCulture, shape, count);
        var text = "x, " + amount + ", y";
        var found = Assert.Single(MentionReader.For(language).Read(new NormalizedText(text), null).Money);
        Assert.Equal(amount, found.Span.In(text));
        Assert.Equal(found.Money, MentionReader.For(language).Read(new NormalizedText(found.Span.In(text)), null).Money[0].Money);
    }).Holds();

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("bn-BD")]
    [InlineData("hi-IN")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void TheCultureOfTheProcessChangesNothing(string culture)
    {
        const string Text = "In May 2025 it raised $1,234.5 million, 40 MILLION EUROS over 2.5 years and 1.2 GIGAWATTS.";
        var before = CultureInfo.CurrentCulture;
        string expected = Described(Text), actual;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            actual = Described(Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Equal(expected, actual);
        Assert.Contains("1234500000", expected, StringComparison.Ordinal);
    }

    private static string Described(string text)
    {
        var read = MentionReader.For("en").Read(new NormalizedText(text), null);
        return string.Join("|", read.Money.Select(m => m.Money + string.Concat(m.Trace)).Concat(read.Dates.Select(d => d.Date.ToString())).Concat(read.Durations.Select(d => d.Span + "" + d.Duration.Unit)).Concat(read.Power.Select(p => p.Span.ToString())));
    }

    [Theory]
    [InlineData("en", "1234567890")]
    [InlineData("en", "million ")]
    [InlineData("en", "one ")]
    [InlineData("en", "1,")]
    [InlineData("en", "and five ")]
    [InlineData("en", "1 234 ")]
    [InlineData("en", "$")]
    [InlineData("en", "last ")]
    [InlineData("bn", "৫ কোটি ")]
    [InlineData("hi", "सवा सौ से ")]
    [InlineData("ar", "وخمسة و")]
    [InlineData("ar", "مليار ونصف ")]
    public void HostileTextsTakeMemoryInStepWithTheirLength(string language, string piece)
    {
        Allocated(320);
        var (small, large) = (Allocated(20_000), Allocated(320_000));
        // Sixteen times the text: linear is 16, quadratic 256. Bytes and not seconds, because seconds depend on what else the machine does; those are in the benchmarks.
        Assert.True(large < small * 32, $"{small} bytes for 20 kB, {large} bytes for 320 kB");

        long Allocated(int length)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            MentionReader.For(language).Read(new NormalizedText(text), PartialDate.Day(2025, 11, 19));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
