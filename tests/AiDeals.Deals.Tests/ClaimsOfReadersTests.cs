using AiDeals.Text;

namespace AiDeals.Deals.Tests;

public class ClaimsOfReadersTests
{
    private const string Text = "Amazon puts $2 billion into OpenAI. Later Amazon puts $2 billion into OpenAI again, and $3 billion more.";

    private static readonly Article Article = new() { Id = ContentId.OfSha256(new string('0', 64)), Sha256 = new string('0', 64), Text = Text, Language = "en", Origin = ArticleOrigin.File };

    private static ClaimMention Claim(int start, decimal? billions = 2, DealStatus status = DealStatus.Completed, ClaimKind kind = ClaimKind.Investment, string investor = "amazon", AmountBound bound = AmountBound.Exact, PartyRole role = PartyRole.Investor) => new()
    {
        Kind = kind, Status = status, Confidence = 0.9, Evidence = new TextSpan(start, 20),
        Roles = [new(PartyRole.Company, new(new TextSpan(start, 6), "openai", "OpenAI")), new(role, new(new TextSpan(start, 6), investor.Length == 0 ? null : investor, investor.Length == 0 ? "Foo Capital" : investor))],
        Amount = billions is { } value ? new MoneyMention(new TextSpan(start + 5, 5), new Money(value * 1e9m, "USD", bound), []) : null,
    };

    private static string Merged(ClaimMention[] grammar, params ClaimMention[] model) => string.Join("; ", ClaimsOfReaders.Merge(Article, [new(ArticleReader.Name, "9", grammar), new(ClaimsOfReaders.Model, "tiny-1", model)], DateTimeOffset.UnixEpoch)
        .Select(c => $"{c.Extractor}{string.Concat(c.AlsoReadBy.Select(m => "+" + m))}@{c.EvidenceStart}"));

    [Fact]
    public void The_same_kind_figure_and_parties_are_one_claim_of_both() => Assert.Equal("rules+tiny-1@0", Merged([Claim(0)], Claim(10)));

    [Fact]
    public void Whatever_else_differs_the_first_readers_words_stay()
    {
        var claim = Assert.Single(ClaimsOfReaders.Merge(Article, [new("rules", "9", [Claim(0)]), new("model", "tiny-1", [Claim(10, status: DealStatus.InTalks, bound: AmountBound.About)])], DateTimeOffset.UnixEpoch));
        Assert.Equal(DealStatus.Completed, claim.Status);
        Assert.Equal(AmountBound.Exact, claim.Amount!.Bound);
        Assert.Contains("tiny-1 read the status in_talks", claim.Explanation);
        Assert.Equal(ClaimsOfArticle.From(Article, Claim(0), DateTimeOffset.UnixEpoch).Id, claim.Id);
    }

    [Fact]
    public void Another_figure_kind_party_or_role_is_another_claim()
    {
        Assert.Equal("rules@0; model@10", Merged([Claim(0)], Claim(10, 3)));
        Assert.Equal("rules@0; model@10", Merged([Claim(0)], Claim(10, null)));
        Assert.Equal("rules@0; model@10", Merged([Claim(0)], Claim(10, kind: ClaimKind.FundingRound)));
        Assert.Equal("rules@0; model@10", Merged([Claim(0)], Claim(10, investor: "nvidia")));
        Assert.Equal("rules@0; model@10", Merged([Claim(0, kind: ClaimKind.FundingRound)], Claim(10, kind: ClaimKind.FundingRound, role: PartyRole.Lead)));
    }

    [Fact]
    public void Two_claims_of_one_key_find_each_its_own_partner_the_nearest_first()
    {
        Assert.Equal("rules+tiny-1@0; rules@40", Merged([Claim(0), Claim(40)], Claim(5)));
        Assert.Equal("rules@0; rules+tiny-1@40", Merged([Claim(0), Claim(40)], Claim(42)));
        Assert.Equal("rules+tiny-1@0; rules+tiny-1@40", Merged([Claim(0), Claim(40)], Claim(42), Claim(43)));
        Assert.Equal("rules+tiny-1@0; model@43", Merged([Claim(0)], Claim(42), Claim(43)));
    }

    [Fact]
    public void Unknown_parties_are_compared_by_their_names() => Assert.Equal("rules+tiny-1@0", Merged([Claim(0, investor: "")], Claim(10, investor: "")));

    [Fact]
    public void A_second_model_that_reads_what_only_the_first_read_is_named_beside_it() => Assert.Equal(["small-2"], Assert.Single(ClaimsOfReaders.Merge(
        Article, [new("rules", "9", []), new("model", "tiny-1", [Claim(0)]), new("model", "small-2", [Claim(5)])], DateTimeOffset.UnixEpoch)).AlsoReadBy);
}
