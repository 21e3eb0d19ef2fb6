using System.Text.Json;
using AiDeals.Text;

namespace AiDeals.Web.Tests;

public class ReadingJsonTests
{
    private static JsonElement Written(string text, ArticleReading reading)
    {
        using var stream = new MemoryStream();
        ReadingJson.WriteLine(stream, "stem", text, reading);
        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
        Assert.Equal(1, stream.ToArray().Count(b => b == (byte)'\n'));
        return JsonDocument.Parse(stream.ToArray()).RootElement.Clone();
    }

    private static ArticleReading Reading(MoneyMention money, params ClaimMention[] claims) => new("en", null, [], [money], [], [new DurationMention(new TextSpan(0, 1), new Duration(2.50m, DurationUnit.Year))], [], [], claims);

    [Fact]
    public void MentionsAreWrittenWithTheirPlaceAndPlainNumbers()
    {
        const string Text = "put $5.50bn in";
        var json = Written(Text, Reading(new MoneyMention(new TextSpan(4, 7), new Money(5_500_000_000.00m, "USD"), [])));
        var money = json.GetProperty("money")[0];
        Assert.Equal("stem", json.GetProperty("id").GetString());
        Assert.Equal(("$5.50bn", 4, 11), (money.GetProperty("text").GetString(), money.GetProperty("start").GetInt32(), money.GetProperty("end").GetInt32()));
        Assert.Equal("5500000000", money.GetProperty("value").GetRawText());
        Assert.Equal(JsonValueKind.Null, money.GetProperty("value_high").ValueKind);
        Assert.Equal(("2.5", "year"), (json.GetProperty("durations")[0].GetProperty("value").GetRawText(), json.GetProperty("durations")[0].GetProperty("unit").GetString()));
        Assert.Equal(["id", "lang", "money", "numbers", "dates", "durations", "claims"], json.EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("series_f", "Series F")]
    [InlineData("seed", "seed")]
    [InlineData("debt_financing", "debt")]
    public void ClaimsSpeakTheWordsOfTheGoldAnnotation(string round, string written)
    {
        const string Text = "Amazon put $5bn into OpenAI";
        var money = new MoneyMention(new TextSpan(11, 4), new Money(5_000_000_000m, "USD", AmountBound.UpTo), []);
        var claim = new ClaimMention
        {
            Kind = ClaimKind.FundingRound,
            Roles = [new ClaimRole(PartyRole.Company, new PartyMention(new TextSpan(21, 6), "openai", "OpenAI")), new ClaimRole(PartyRole.Investor, new PartyMention(new TextSpan(0, 6), "amazon", "Amazon"))],
            Amount = money,
            Status = DealStatus.InTalks,
            Round = round,
            Term = new Duration(30, DurationUnit.Month),
            CapacityGw = 1.20m,
            Date = PartialDate.Quarter(2026, 1),
            Evidence = new TextSpan(0, Text.Length),
            Confidence = 0.91234,
        };
        var json = Written(Text, Reading(money, claim)).GetProperty("claims")[0];
        Assert.Equal(("funding_round", "in_talks", written), (json.GetProperty("kind").GetString(), json.GetProperty("status").GetString(), json.GetProperty("round").GetString()));
        Assert.Equal("""{"company":["OpenAI"],"investor":["Amazon"]}""", json.GetProperty("roles").GetRawText());
        Assert.Equal("""{"value":5000000000,"value_high":null,"currency":"USD","bound":"up_to"}""", json.GetProperty("amount").GetRawText());
        Assert.Equal(("2.5", "1.2", "2026-Q1"), (json.GetProperty("term_years").GetRawText(), json.GetProperty("capacity_gw").GetRawText(), json.GetProperty("date").GetString()));
        Assert.Equal((Text, "0.912"), (json.GetProperty("evidence").GetString(), json.GetProperty("confidence").GetRawText()));
        Assert.False(json.TryGetProperty("project", out _) || json.TryGetProperty("attributed_to", out _), "what the text does not say is left out");
    }

    [Fact]
    public void HalfASurrogatePairDoesNotBreakTheLine()
    {
        const string Text = "\uD83D $5";
        Assert.Equal("$5", Written(Text, Reading(new MoneyMention(new TextSpan(2, 2), new Money(5, "USD"), []))).GetProperty("money")[0].GetProperty("text").GetString());
        Assert.Equal("\uFFFD", Written(Text, Reading(new MoneyMention(new TextSpan(0, 1), new Money(5, "USD"), []))).GetProperty("money")[0].GetProperty("text").GetString());
    }
}
