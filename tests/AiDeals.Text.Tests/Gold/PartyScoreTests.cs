namespace AiDeals.Text.Tests;

public class PartyScoreTests
{
    private const string Text = "Nvidia was named. Quuxwood Capital and Nvidia put $5 million into Blorbix, said Jane Roe of Smallville.";
    private const string Evidence = "Quuxwood Capital and Nvidia put $5 million into Blorbix";

    [Fact]
    public void A_party_is_found_where_a_claim_stands_and_under_a_name_of_the_gold()
    {
        Assert.Equal([("Blorbix", false, true), ("Nvidia", true, true), ("Quuxwood Capital", false, true)], Found(Mention("Blorbix"), Mention("Nvidia", last: true), Mention("Quuxwood Capital")));
        Assert.Equal([("Blorbix", false, false), ("Nvidia", true, false), ("Quuxwood Capital", false, true)], Found(Mention("Blorbix", "Blorb"), Mention("Nvidia"), Mention("Quuxwood", "Quuxwood Capital")));
    }

    [Fact]
    public void Without_a_surface_form_in_the_evidence_it_may_stand_anywhere()
    {
        var gold = Gold() with { Claims = [Gold().Claims[0] with { Evidence = "It was named" }] };
        Assert.True(PartyScore.Of(gold, Reading(Mention("Nvidia")), PartyDirectory.Default).Parties.Single(p => p.Name == "Nvidia").IsFound);
    }

    [Fact]
    public void Unknown_parties_that_no_claim_names_are_strays()
    {
        var score = PartyScore.Of(Gold(), Reading(Mention("Blorbix"), Mention("Quuxwood", "Quuxwood"), Mention("Smallville"), new PartyMention(new TextSpan(0, 6), "amd", "AMD")), PartyDirectory.Default);
        Assert.Equal("Smallville", Assert.Single(score.Strays).Name);
        Assert.Contains(score.Differences(), d => d == "a: party missed (known): Nvidia = ");
        var table = new PartyTable();
        table.Add(score);
        Assert.Equal("en       1 |     0.667     3 |    0.000     1 |     1.000     2 |     1.00", table.ToString().Split('\n')[1]);
    }

    private static IEnumerable<(string, bool, bool)> Found(params PartyMention[] mentions) =>
        PartyScore.Of(Gold(), Reading(mentions), PartyDirectory.Default).Parties.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => (p.Name, p.IsKnown, p.IsFound));

    private static GoldArticle Gold() => new()
    {
        Id = "a", Lang = "en", Text = Text,
        Claims = [new GoldClaim { Kind = "investment", Status = "completed", Evidence = Evidence, Roles = new Dictionary<string, IReadOnlyList<string>> { ["company"] = ["Blorbix"], ["investor"] = ["Quuxwood Capital", "Nvidia"] } }],
        Entities = new Dictionary<string, IReadOnlyList<string>> { ["Quuxwood Capital"] = ["Quuxwood Capital", "Quuxwood"] },
    };

    private static ArticleReading Reading(params PartyMention[] parties) => new("en", null, [], [], [], [], [], parties, []);

    private static PartyMention Mention(string words, string? name = null, bool last = false) =>
        new(new TextSpan(last ? Text.LastIndexOf(words, StringComparison.Ordinal) : Text.IndexOf(words, StringComparison.Ordinal), words.Length), null, name ?? words);
}
