using System.Globalization;

namespace AiDeals.Text.Tests;

public class PowerReaderTests
{
    [Theory]
    [InlineData("en", "6 gigawatts, 1.2GW, a 100-megawatt site", "6; 1.2; 0.1")]
    [InlineData("bn", "৬ গিগাওয়াট ক্ষমতার, ১০ গিগাওয়াটের", "6; 10")]
    [InlineData("hi", "३० गीगावाट, १०० मेगावाट, 4.5 गीगावॉट", "30; 0.1; 4.5")]
    [InlineData("ar", "1.2 غيغاواط، 500 ميغاواط", "1.2; 0.5")]
    public void ReadsGigawatts(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MentionReader.For(language).Read(new NormalizedText(text), null).Power.Select(p => p.Gigawatts.ToString("0.####", CultureInfo.InvariantCulture))));

    [Fact]
    public void ReadsTheBound() => Assert.Equal(AmountBound.AtLeast, MentionReader.For("en").Read(new NormalizedText("at least ten gigawatts"), null).Power[0].Bound);
}
