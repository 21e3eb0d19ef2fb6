using System.Globalization;

namespace AiDeals.Text.Tests;

/// <summary>Languages are data: the engine reads Spanish, of which it knows nothing, with the files of Languages/es beside this test.</summary>
public class FifthLanguageTests
{
    private static readonly ArticleReading Reading = FifthLanguage.Reader.Read(FifthLanguage.Article, published: PartialDate.Day(2026, 2, 18));

    [Fact]
    public void The_text_itself_tells_that_it_is_Spanish()
    {
        Assert.Equal("es", Reading.Language);
        Assert.Null(ArticleReader.Default.Read(FifthLanguage.Article).Language);
    }

    [Fact]
    public void Its_money_is_read() => Assert.Equal(
        [
            "1.500 millones de dólares = exact 1500000000 USD",
            "1.500 millones de dólares = exact 1500000000 USD",
            "dos mil millones de dólares = over 2000000000 USD",
            "10.000 y 15.000 millones de euros = range 10000000000 to 15000000000 EUR",
            "doscientos cincuenta millones de dólares = exact 250000000 USD",
            "6,8 mil millones de dólares = exact 6800000000 USD",
            "un millón y medio de pesos = exact 1500000 ARS",
        ],
        Reading.Money.Select(m => $"{m.Span.In(FifthLanguage.Article)} = {Amount(m.Money)}"));

    [Fact]
    public void Its_dates_lengths_of_time_and_numbers_are_read()
    {
        Assert.Equal(["martes = 2026-02-17", "marzo de 2026 = 2026-03", "12 de febrero de 2026 = 2026-02-12", "año pasado = 2025"], Reading.Dates.Select(d => $"{d.Span.In(FifthLanguage.Article)} = {d.Date}"));
        Assert.Equal([new Duration(3, DurationUnit.Year)], Reading.Durations.Select(d => d.Duration));
        Assert.Equal([31_250m], Reading.Numbers.Select(n => n.Value));
    }

    [Fact]
    public void Its_claims_are_read() => Assert.Equal(
        [
            "investment announced: company Mistral AI, investor Microsoft; exact 1500000000 USD; 2026-02-17",
            "investment completed: company Anthropic, investor Nvidia; over 2000000000 USD",
            "investment in_talks: company OpenAI, investor Amazon; range 10000000000 to 15000000000 EUR",
            "funding_round completed: company xAI; exact 250000000 USD; series_b; 2026-02-12",
            "valuation completed: company Databricks; exact 6800000000 USD",
        ],
        Reading.Claims.Select(Written));

    [Theory]
    [InlineData("treinta y cinco millones de euros", "35000000 EUR")]
    [InlineData("1.250.000,50 euros", "1250000.5 EUR")]
    [InlineData("tres billones de dólares", "3000000000000 USD")]
    [InlineData("mil millones de libras", "1000000000 GBP")]
    [InlineData("US$1.4 billion", "1400000000 USD")]
    public void What_no_other_pack_needs_is_data_too(string text, string expected) =>
        Assert.Equal($"exact {expected}", Amount(Assert.Single(FifthLanguage.Reader.Read($"La empresa pagó {text} por la compañía.", "es").Money).Money));

    [Fact]
    public void Endings_are_no_matter_of_script()
    {
        var packs = FifthLanguage.With("words.yaml", "endings: []", "endings: [ito, itos]");
        Assert.Equal("exact 5000000 EUR", Amount(Assert.Single(packs.Mentions("es").Read(new NormalizedText("5 millones de euroitos"), null).Money).Money));
        Assert.Empty(FifthLanguage.Packs.Mentions("es").Read(new NormalizedText("5 millones de euroitos"), null).Money);
    }

    [Fact]
    public void The_other_languages_read_as_before()
    {
        const string Text = "Nvidia has invested $2 billion in Anthropic, and paid 1,500 million euros for Mistral in March 2026.";
        var (with, without) = (FifthLanguage.Reader.Read(Text), ArticleReader.Default.Read(Text));
        Assert.Equal(without.Money.Select(m => (m.Span, m.Money)), with.Money.Select(m => (m.Span, m.Money)));
        Assert.Equal(without.Dates, with.Dates);
        Assert.Equal(without.Claims.Select(Written), with.Claims.Select(Written));
    }

    private static string Amount(Money money) =>
        $"{money.Bound.ToSnakeCase()} {money.Value.ToString("0.##", CultureInfo.InvariantCulture)}{(money.ValueHigh is { } high ? " to " + high.ToString("0.##", CultureInfo.InvariantCulture) : "")} {money.Currency}";

    private static string Written(ClaimMention claim) =>
        $"{claim.Kind.ToSnakeCase()} {claim.Status.ToSnakeCase()}: {string.Join(", ", claim.Roles.Select(r => $"{r.Role.ToSnakeCase()} {r.Party.Name}"))}; {(claim.Amount is { } amount ? Amount(amount.Money) : "no figure")}{(claim.Round is { } round ? "; " + round : "")}{(claim.Date is { } date ? "; " + date : "")}";
}
