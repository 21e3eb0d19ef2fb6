namespace AiDeals.Text.Tests;

public class GoldScoreTests
{
    private const string Text = "Amazon put $8 billion into Anthropic. SoftBank offered $8 billion to $10 billion.";

    [Fact]
    public void A_reading_that_says_what_the_gold_says_is_perfect()
    {
        var score = Score([Gold("investment", ("company", ["Anthropic"]), ("investor", ["Amazon"]))], [Read(ClaimKind.Investment, (PartyRole.Company, "Anthropic"), (PartyRole.Investor, "Amazon"))]);
        Assert.Equal((1, 1, 1), (score.Claims.Count, score.StrictClaims, score.Money.Count));
        Assert.Empty(score.Differences());
    }

    [Theory]
    [InlineData("the house for its cloud", "Amazon Web Services", true)]
    [InlineData("a short form", "AWS", true)]
    [InlineData("another party", "Microsoft", false)]
    [InlineData("case and signs do not count", "AMAZON.", true)]
    public void Parties_are_compared_by_name_with_a_few_names_counting_as_one(string why, string read, bool right)
    {
        var score = Score([Gold("investment", ("company", ["Anthropic"]), ("investor", ["Amazon"]))], [Read(ClaimKind.Investment, (PartyRole.Company, "Anthropic"), (PartyRole.Investor, read))]);
        Assert.True(right == (score.Claims.Count == 1), why);
    }

    [Theory]
    [InlineData("the kinds of one group", ClaimKind.FundingRound, true)]
    [InlineData("another group", ClaimKind.Acquisition, false)]
    public void A_round_and_an_investment_are_one_group(string why, ClaimKind kind, bool right)
    {
        var score = Score([Gold("investment", ("company", ["Anthropic"]), ("investor", ["Amazon"]))], [Read(kind, (PartyRole.Company, "Anthropic"), (PartyRole.Investor, "Amazon"))]);
        Assert.True(right == (score.Claims.Count == 1), why);
    }

    [Theory]
    [InlineData(new[] { "Amazon", "Nvidia" }, true)]
    [InlineData(new[] { "Amazon", "Nvidia", "Apple" }, true)]
    [InlineData(new[] { "Amazon", "Nvidia", "Apple", "Meta" }, false)]
    [InlineData(new[] { "Amazon" }, false)]
    public void Half_of_the_named_investors_must_be_found_and_one_wrong_one_is_forgiven(string[] read, bool right)
    {
        var gold = Gold("funding_round", ("company", ["Anthropic"]), ("investor", ["Amazon", "Nvidia", "Google", "GIC"]));
        var score = Score([gold], [Read(ClaimKind.FundingRound, [(PartyRole.Company, "Anthropic"), .. read.Select(r => (PartyRole.Investor, r))])]);
        Assert.Equal(right, score.Claims.Count == 1);
    }

    [Fact]
    public void A_surface_form_of_the_text_counts_as_the_party()
    {
        var gold = new GoldArticle { Id = "a", Lang = "en", Text = Text, Claims = [Gold("valuation", ("company", ["Mistral AI"]))], Entities = new Dictionary<string, IReadOnlyList<string>> { ["Mistral AI"] = ["Mistral"] } };
        Assert.Single(GoldScore.Of(gold, Reading([Read(ClaimKind.Valuation, (PartyRole.Company, "mistral"))])).Claims);
    }

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        GoldClaim[] gold = [Gold("funding_round", ("company", ["Anthropic"])), Gold("investment", ("company", ["Anthropic"]), ("investor", ["Amazon"]))];
        var read = new[] { Read(ClaimKind.Investment, (PartyRole.Company, "Anthropic"), (PartyRole.Investor, "Amazon")), Read(ClaimKind.FundingRound, (PartyRole.Company, "Anthropic")) };
        Assert.Equal(2, Score(gold, read).Claims.Count);
        Assert.Equal(2, Score(gold, [.. read.Reverse()]).Claims.Count);
    }

    [Fact]
    public void The_second_occurrence_of_the_same_words_is_another_mention()
    {
        var gold = new GoldArticle { Id = "a", Lang = "en", Text = Text, Money = [new GoldMoney("$8 billion", 8e9m, "USD"), new GoldMoney("$8 billion to $10 billion", 8e9m, "USD", 1, 10e9m)] };
        var first = Mention(Text.IndexOf("$8", StringComparison.Ordinal), 10, new Money(8e9m, "USD"));
        var range = Mention(Text.LastIndexOf("$8", StringComparison.Ordinal), 25, new Money(8e9m, "USD", AmountBound.Range, 10e9m));
        Assert.Equal(2, GoldScore.Of(gold, Reading([], [first, range])).Money.Count);
        Assert.Single(GoldScore.Of(gold, Reading([], [first])).Money);
        Assert.Single(GoldScore.Of(gold, Reading([], [range with { Money = new Money(8e9m, "EUR", AmountBound.Range, 10e9m) }, first])).Money);
    }

    [Fact]
    public void The_table_sums_up_by_language_and_over_all()
    {
        var table = new GoldTable();
        table.Add(Score([Gold("valuation", ("company", ["xAI"]))], [Read(ClaimKind.Valuation, (PartyRole.Company, "xAI")), Read(ClaimKind.Valuation, (PartyRole.Company, "X"))]));
        table.Add(Score([Gold("valuation", ("company", ["xAI"])) with { Difficulty = "hard" }], []));
        Assert.Equal((0.5, 0.5, 0.5), (table["en"].Claims.Precision, table["en"].Claims.Recall, table.All.Claims.F1));
        Assert.Equal((1, 0), (table.All.PlainRecall, table.All.HardRecall));
        Assert.Equal(new GoldTable.Counts(1, 2, 2), table.All.ByKind["valuation"]);
        Assert.Equal("en       2 |    1.000  1.000  1.000     2 |    0.500  0.500  0.500     2 |     0.500    1.000   0.000", table.ToString().Split('\n')[1]);
    }

    [Fact]
    public void A_gold_file_is_read_as_the_format_says()
    {
        const string Json = """
            {"id": "x", "lang": "bn", "url": null, "published": "2026-01-05", "money": [{"text": "$5", "value": 5, "currency": "USD", "nth": 2, "value_high": 6}],
             "claims": [{"kind": "compute_contract", "roles": {"customer": ["OpenAI"]}, "amount": {"value": 38000000000, "value_high": null, "currency": "USD", "bound": "exact"},
                         "status": "announced", "term_years": 7, "capacity_gw": 4.5, "attributed_to": ["Reuters"], "difficulty": "hard"}], "entities": {"OpenAI": ["ওপেনএআই"]}}
            """;
        var gold = GoldArticle.Parse(Json, "…");
        Assert.Equal(("x", "bn", PartialDate.Day(2026, 1, 5)), (gold.Id, gold.Lang, gold.PublishedDate));
        Assert.Equal((2, 6m), (gold.Money[0].Nth, gold.Money[0].ValueHigh));
        Assert.Equal((7m, 4.5m, 38000000000m), (gold.Claims[0].TermYears, gold.Claims[0].CapacityGw, gold.Claims[0].Amount!.Value));
        Assert.Equal("ওপেনএআই", Assert.Single(gold.Entities["OpenAI"]));
    }

    private static GoldScore Score(GoldClaim[] gold, ClaimMention[] read)
    {
        var article = new GoldArticle { Id = "a", Lang = "en", Text = Text, Money = [new GoldMoney("$8 billion", 8e9m, "USD")], Claims = gold };
        return GoldScore.Of(article, Reading(read, [Mention(11, 10, new Money(8e9m, "USD"))]));
    }

    private static ArticleReading Reading(ClaimMention[] claims, MoneyMention[]? money = null) => new("en", null, [], money ?? [], [], [], [], [], claims);

    private static MoneyMention Mention(int start, int length, Money money) => new(new TextSpan(start, length), money, []);

    private static GoldClaim Gold(string kind, params (string Role, string[] Names)[] roles) =>
        new() { Kind = kind, Status = "completed", Amount = new GoldAmount(8e9m, "USD"), Roles = roles.ToDictionary(r => r.Role, r => (IReadOnlyList<string>)r.Names) };

    private static ClaimMention Read(ClaimKind kind, params (PartyRole Role, string Name)[] roles) => new()
    {
        Kind = kind, Status = DealStatus.Completed, Amount = Mention(11, 10, new Money(8e9m, "USD")), Evidence = new TextSpan(0, 37), Confidence = 0.5,
        Roles = [.. roles.Select(r => new ClaimRole(r.Role, new PartyMention(new TextSpan(0, 6), null, r.Name)))],
    };
}
