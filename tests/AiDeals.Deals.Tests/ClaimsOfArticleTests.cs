using AiDeals.Text;

namespace AiDeals.Deals.Tests;

public class ClaimsOfArticleTests
{
    private const string Text = "Acme said on Monday that it invests $5 billion in Beta.";
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly Article Article = new() { Id = ContentId.OfSha256(new string('a', 64)), Sha256 = new string('a', 64), Text = Text, Language = "en" };

    private static ClaimMention Mention(decimal value = 5_000_000_000m, DealStatus status = DealStatus.Announced, double confidence = 0.9) => new()
    {
        Kind = ClaimKind.Investment,
        Roles = [new(PartyRole.Company, Party("Beta", "beta")), new(PartyRole.Investor, Party("Acme", "acme"))],
        Amount = new MoneyMention(Span("$5 billion"), new Money(value, "USD"), []),
        Status = status,
        Evidence = Span("it invests $5 billion in Beta"),
        Confidence = confidence,
    };

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    private static PartyMention Party(string name, string id) => new(Span(name), id, name);

    [Fact]
    public void A_claim_keeps_the_words_the_figure_and_the_parties_with_their_places()
    {
        var claim = Assert.Single(ClaimsOfArticle.From(Article, [Mention()], Noon));
        Assert.Equal("it invests $5 billion in Beta", claim.Quote);
        Assert.Equal(claim.Quote, claim.Evidence.In(Text));
        Assert.Equal("$5 billion", claim.AmountSpan!.Value.In(Text));
        Assert.Equal(["Beta", "Acme"], claim.Parties.Select(p => Text[p.Start..p.End]));
        Assert.Equal([0, 1], claim.Parties.Select(p => p.Order));
    }

    [Fact]
    public void Reading_again_gives_the_same_id_whatever_the_hour_the_version_and_the_confidence() =>
        Assert.Equal(ClaimsOfArticle.From(Article, Mention(), Noon).Id, ClaimsOfArticle.From(Article, Mention(confidence: 0.4), Noon.AddDays(3), version: "2").Id);

    [Fact]
    public void A_number_written_with_more_zeros_is_the_same_claim() =>
        Assert.Equal(ClaimsOfArticle.From(Article, Mention(5_000_000_000m), Noon).Id, ClaimsOfArticle.From(Article, Mention(5_000_000_000.00m), Noon).Id);

    [Fact]
    public void Another_amount_or_status_is_another_claim() =>
        Assert.Equal(3, ClaimsOfArticle.From(Article, [Mention(), Mention(6_000_000_000m), Mention(status: DealStatus.InTalks)], Noon).Count);

    [Fact]
    public void The_same_mention_twice_is_one_claim() => Assert.Single(ClaimsOfArticle.From(Article, [Mention(), Mention()], Noon));

    [Theory]
    [InlineData(new[] { "ab", "c" }, new[] { "a", "bc" })]
    [InlineData(new[] { "a", null }, new[] { "a", "" })]
    [InlineData(new[] { "a" }, new[] { "a", null })]
    public void The_borders_between_parts_count_in_an_id(string?[] one, string?[] other) => Assert.NotEqual(ContentId.Of(one), ContentId.Of(other));
}
