using AiDeals.Deals;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

/// <summary>A settled deal keeps the figure of its talks until somebody tells one of the agreement; the pages say so beside the figure.</summary>
public class FigureStageTests
{
    private static DealCard Card(DealStatus deal, DealStatus figure, string language = "en")
    {
        var of = Given.Deal("deal", status: deal, stake: true, parties: [(PartyRole.Company, "OpenAI"), (PartyRole.Investor, "Amazon")]);
        var claim = ContentId.Of("claim");
        of.Choices.Add(new Choice { Field = DealField.Amount, Rule = ChoiceRule.OnlyValue, ClaimId = claim });
        return DealCard.Of(of, PartyLabels.English, new Dictionary<Guid, ToldAmount> { [claim] = new(of.Amount!, figure) }, Words.For(language));
    }

    [Theory]
    [InlineData(DealStatus.Announced, DealStatus.InTalks, "reported in talks")]
    [InlineData(DealStatus.Completed, DealStatus.Announced, "reported when announced")]
    [InlineData(DealStatus.Rejected, DealStatus.Offered, "reported as an offer")]
    public async Task A_figure_of_another_stage_names_it_in_the_table(DealStatus deal, DealStatus figure, string words) =>
        Assert.Contains(words, await Given.RenderAsync<DealTable>(Given.Reader(), new() { ["Deals"] = new[] { Card(deal, figure) } }), StringComparison.Ordinal);

    [Fact]
    public async Task A_figure_of_the_deals_own_stage_stands_alone()
    {
        Assert.Null(Card(DealStatus.Announced, DealStatus.Announced).FigureStage);
        Assert.DoesNotContain("class=\"stage\"", await Given.RenderAsync<DealTable>(Given.Reader(), new() { ["Deals"] = new[] { Card(DealStatus.Announced, DealStatus.Announced) } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_tells_the_stages_apart()
    {
        foreach (var words in Words.All)
        {
            var told = Enum.GetValues<DealStatus>().Select(words.ReportedAs).ToList();
            Assert.Equal(told.Count, told.Distinct().Count());
        }
    }
}
