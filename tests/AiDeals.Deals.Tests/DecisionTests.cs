using AiDeals.Text;
using static AiDeals.Deals.Tests.Given;
using static AiDeals.Text.DealStatus;

namespace AiDeals.Deals.Tests;

public class DecisionTests
{
    private static readonly Claim Ten = Claim(Article("p", "2025-12"), ClaimKind.Investment, "company:openai investor:amazon", "10", InTalks);
    private static readonly Claim Fifty = Claim(Article("q", "2026-01"), ClaimKind.Investment, "company:openai investor:amazon", ">=50", InTalks);
    private static readonly Claim Old = Claim(Article("r", "2024-01"), ClaimKind.Investment, "company:openai investor:amazon", "1", Completed);
    private static readonly Claim Contract = Claim(Article("r", "2025-12"), ClaimKind.ComputeContract, "customer:openai provider:oracle", "300", Announced);

    [Fact]
    public void A_rejected_claim_counts_for_nothing_until_it_is_accepted_again()
    {
        var reject = Decide(DecisionKind.Reject, 1, Fifty);
        Assert.Equal(Amount("10"), Assert.Single(Reconcile([Ten, Fifty], reject).Deals).Amount);
        Assert.Equal(Amount(">=50"), Assert.Single(Reconcile([Ten, Fifty], reject, Decide(DecisionKind.Accept, 2, Fifty)).Deals).Amount);
        Assert.Equal(ReviewState.Rejected, new DecidedLinks([reject]).Review(Fifty.Id));
    }

    [Fact]
    public void A_corrected_claim_counts_for_nothing() =>
        Assert.Equal(Amount("10"), Assert.Single(Reconcile([Ten, Fifty], Decide(DecisionKind.Correct, 1, Fifty, Ten)).Deals).Amount);

    [Fact]
    public void A_pin_wins_over_every_rule_and_the_later_pin_over_the_earlier()
    {
        var first = Decide(DecisionKind.Pin, 1, DealField.Amount, Ten);
        var deal = Assert.Single(Reconcile([Ten, Fifty], first).Deals);
        Assert.Equal((Amount("10"), ChoiceRule.EditorsPin), (deal.Amount!, deal.Choices.Single(c => c.Field == DealField.Amount).Rule));
        Assert.Equal(Amount(">=50"), Assert.Single(Reconcile([Ten, Fifty], first, Decide(DecisionKind.Pin, 2, DealField.Amount, Fifty)).Deals).Amount);
    }

    [Fact]
    public void Claims_that_are_not_the_same_stay_apart_until_they_are_assigned_to_one_deal()
    {
        var apart = Decide(DecisionKind.NotTheSame, 1, Ten, Fifty);
        Assert.Equal(2, Reconcile([Ten, Fifty], apart).Deals.Count);
        Assert.Single(Reconcile([Ten, Fifty], apart, Decide(DecisionKind.Assign, 2, Ten, Fifty)).Deals);
        Assert.Equal(2, Reconcile([Ten, Fifty], Decide(DecisionKind.Assign, 0, Ten, Fifty), apart).Deals.Count);
    }

    [Fact]
    public void An_editor_can_join_what_no_rule_joins()
    {
        Assert.Equal(2, Reconcile([Ten, Old]).Deals.Count);
        Assert.Equal(2, Assert.Single(Reconcile([Ten, Old], Decide(DecisionKind.Assign, 1, Ten, Old)).Deals).Claims.Count);
    }

    [Fact]
    public void A_split_takes_claims_out_of_their_deal_and_leaves_later_ones_free_to_join()
    {
        var split = Decide(DecisionKind.Split, 1, Fifty);
        Assert.Equal(2, Reconcile([Ten, Fifty], split).Deals.Count);
        var late = Claim(Article("s", "2026-01"), ClaimKind.Investment, "company:openai investor:amazon", ">=50", InTalks);
        late.RecordedAt = Stored.AddMinutes(5);
        Assert.Equal(2, Reconcile([Ten, Fifty, late], split).Deals.Max(d => d.Claims.Count));
    }

    [Fact]
    public void A_waiting_claim_that_is_assigned_stands_in_its_deal()
    {
        var other = Claim(Article("t", "2025-12"), ClaimKind.ComputeContract, "customer:openai provider:aws", "38", Announced);
        var vague = Claim(Article("u", "2025-12"), ClaimKind.ComputeContract, "customer:openai", null, InTalks);
        Assert.Single(Reconcile([Contract, other, vague]).Waiting);
        var result = Reconcile([Contract, other, vague], Decide(DecisionKind.Assign, 1, vague, other));
        Assert.Empty(result.Waiting);
        Assert.Equal(2, result.Deals.Single(d => d.In(PartyRole.Provider).Single().PartyId == "aws").Claims.Count);
    }
}
