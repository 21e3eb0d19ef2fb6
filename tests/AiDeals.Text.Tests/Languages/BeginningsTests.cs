using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Text.Tests;

public class BeginningsTests
{
    [Theory]
    [InlineData("billion", "billions of", true)]
    [InlineData("billion", "billiard balls", true)]
    [InlineData("billion", "bill", false)]
    [InlineData("and", "and so", true)]
    [InlineData("and", "android", false)]
    [InlineData("as of", "as  of", true)]
    [InlineData("$", "$5", true)]
    [InlineData("us$", "us$5", true)]
    [InlineData("কোটি", "কোটির", true)]
    [InlineData("مئة", "ومئة", true)]
    [InlineData("مئة", "ومليار", false)]
    public void A_word_may_be_an_entry_when_its_first_letters_are(string entry, string text, bool may)
    {
        var beginnings = new Beginnings(["و"], ["র"], 100);
        var mark = beginnings.NewDictionary();
        beginnings.Add(entry, mark);
        Assert.Equal(may, (beginnings.At(text) & mark) != 0);
    }

    [Fact]
    public void No_entry_is_ever_denied()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<NonEmptyString>(), (entry, behind) =>
        {
            var beginnings = new Beginnings([], [], 100);
            var phrases = new Phrases<int>(Endings.None, beginnings);
            var added = phrases.Add(entry.Get, 1);
            var text = NormalizedText.Fold(entry.Get).Trim() + " " + NormalizedText.Fold(behind.Get);
            if (added && phrases.TryMatch(text, 0, out _)) Assert.NotEqual(0u, beginnings.At(text) & phrases.Mark);
        }).Holds();
    }
}
