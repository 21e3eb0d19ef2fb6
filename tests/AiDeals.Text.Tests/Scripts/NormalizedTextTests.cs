using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class NormalizedTextTests
{
    [Theory]
    [InlineData("plain ASCII, with 12 words", "plain ASCII, with 12 words")]
    [InlineData("৫০০ বিলিয়ন", "500 বিলিয\u09BCন")]
    [InlineData("৫০০ বিলিয\u09BCন", "500 বিলি\u09DFন")]
    [InlineData("१,७५,५०१ करोड\u093C", "1,75,501 करो\u095C")]
    [InlineData("करो\u093Cड\u093C", "करो\u095C")]
    [InlineData("٦٢٫٥ مليارًا", "62٫5 مليارا")]
    [InlineData("بـ44 وقّعت", "ب44 وقعت")]
    [InlineData("۱۲ ملیون", "12 ملیون")]
    [InlineData("ا\u0654وبن", "أوبن")]
    [InlineData("50\u00A0billion\u202Fdollars", "50 billion dollars")]
    [InlineData("Start\u2011up \u201CX\u201D it\u2019s \u22125", "Start-up \"X\" it's -5")]
    [InlineData("a\u200Bb\u200E\u202Bc\uFEFF", "abc")]
    [InlineData("one\r\ntwo\rthree\tfour", "one\ntwo\nthree four")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("\uFEFB", "لا")]
    [InlineData("১৫ ٪", "15 %")]
    public void LooksAlikeIsTheSame(string original, string expected) => Assert.Equal(NormalizedText.Normalize(expected), new NormalizedText(original).Text);

    [Theory]
    [InlineData("হাজার", "হাজার")]
    [InlineData("हज़ार", "हजार")]
    [InlineData("पाँच", "पांच")]
    [InlineData("Billion", "billion")]
    [InlineData("إنفيديا", "انفيديا")]
    [InlineData("ثلاثة", "ثلاثه")]
    public void FoldingForgetsWhatWritersVary(string one, string other) => Assert.Equal(NormalizedText.Fold(one), NormalizedText.Fold(other));

    [Theory]
    [InlineData("x ৫০ বিলিয\u09BCন y", "50 বিলিয\u09BCন", "৫০ বিলিয\u09BCন")]
    [InlineData("بـ44 ملياراً من", "44 مليارا", "44 ملياراً")]
    [InlineData("a \u200F350 ر.س.\u200F b", "350 ر.س.", "350 ر.س.")]
    [InlineData("one\r\ntwo", "two", "two")]
    public void ASpanLeadsBackToTheWordsAsReceived(string original, string normal, string expected)
    {
        var text = new NormalizedText(original);
        normal = NormalizedText.Normalize(normal);
        var at = text.Text.IndexOf(normal, StringComparison.Ordinal);
        Assert.True(at >= 0);
        Assert.Equal(expected, text.ToOriginal(at, at + normal.Length).In(original));
    }

    private static readonly char[] Alphabet =
        [.. "a1 \0\r\n\t.,-\"'«", 'য', '\u09BC', '\u09C7', '\u09BE', '৫', 'ड', '\u093C', 'ो', '\u0901', '७', 'ا', '\u0654', '\u064B', '\u0640', '٣', '\u066B', '\u200B', '\u200F', '\u00A0', '\uFEFB', '\uD83D', '\uDE00', '\u0301', 'e', '\uFFFF'];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Alphabet).ArrayOf().Select(c => new string(c)).ToArbitrary();

    [Fact]
    public void EveryCharacterOfTheViewLeadsToItsOwnPlace() => Prop.ForAll(Texts, original =>
    {
        var text = new NormalizedText(original);
        Assert.Equal(text.Text.Length, text.Folded.Length);
        var before = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            var span = text.ToOriginal(i, i + 1);
            Assert.True(span.Length > 0 && span.End <= original.Length);
            Assert.True(span.Start >= before || original[span.Start] == '\uFEFB');
            before = span.End;
            if (text.Text[i] is 'a' or '.') Assert.Equal(text.Text[i], original[span.Start]);
            if (char.IsAsciiDigit(text.Text[i])) Assert.Equal(char.GetNumericValue(original[span.Start]), text.Text[i] - '0');
        }
    }).Holds();

    [Fact]
    public void NormalisingTwiceChangesNothing() => Prop.ForAll(Texts, original =>
    {
        var once = NormalizedText.Normalize(original);
        Assert.Equal(once, NormalizedText.Normalize(once));
        Assert.Equal(NormalizedText.Fold(original), NormalizedText.Fold(once));
    }).Holds();
}
