using AiDeals.Text;
using FsCheck;
using FsCheck.Fluent;
using static AiDeals.Deals.Tests.Given;

namespace AiDeals.Deals.Tests;

/// <summary>Laws of the ledger, tried on heaps of claims from a small world where everything meets everything.</summary>
public class LawsTests
{
    private static readonly string[] Published = ["2024-03", "2024-11", "2025-01-20", "2025-02", "2025-02-11", "2025-03-31", "2025-09", "2025-11-03", "2025-12", "2026", "2026-01"];
    private static readonly string[] Amounts = ["0.5", "4", "4.1", "8", "10", "~10", ">=50", "<=8", "<=100", "10-15", "40", "100", "500", "900 INR", "9 EUR", "7 XXX"];
    private static readonly string[] Investors = ["amazon", "google", "alphabet", "microsoft,nvidia,softbank"];

    private static readonly Gen<Article> Articles =
        from n in Gen.Choose(0, 14)
        select Article("a" + n, n == 13 ? null : Published[n % Published.Length], n % 2 == 0 ? "en" : "bn", n % 3 == 0 ? "p" + n % 4 : null, n == 5 ? ContentId.Of("article", "a3") : null);

    private static readonly Gen<string?> MaybeAmount = Gen.OneOf(Gen.Elements(Amounts).Select(a => (string?)a), Gen.Constant((string?)null));

    private static readonly Gen<Claim> AnyClaim =
        from article in Articles
        from roles in Gen.Elements(
            from company in (string[])["openai", "anthropic"]
            from other in Investors
            from shape in ((ClaimKind, string)[])
            [
                (ClaimKind.Investment, $"company:{company} investor:{other}"), (ClaimKind.FundingRound, $"company:{company} investor:{other}"), (ClaimKind.FundingRound, $"company:{company}"),
                (ClaimKind.Acquisition, $"target:{company} acquirer:{other}"), (ClaimKind.ComputeContract, $"customer:{company} provider:{other}"), (ClaimKind.ComputeContract, $"customer:{company}"),
                (ClaimKind.CapitalProject, $"sponsor:{company},{other}"), (ClaimKind.SpendingCommitment, $"company:{company}"), (ClaimKind.Valuation, $"company:{company}"),
                (ClaimKind.Investment, $"investor:{other}"),
            ]
            select shape)
        from amount in MaybeAmount
        from status in Gen.Elements(Enum.GetValues<DealStatus>())
        from date in Gen.Frequency((3, Gen.Constant((string?)null)), (1, Gen.Elements("2022", "2024-10", "2025-02-10", "2026-Q4").Select(d => (string?)d)))
        from credits in Gen.Frequency((2, Gen.Constant((string?)null)), (1, Gen.Elements("wsj", "nyt", "openai").Select(c => (string?)c)))
        from round in Gen.Frequency((4, Gen.Constant((string?)null)), (1, Gen.Elements("series_b", "series_c", "secondary_market").Select(r => (string?)r)))
        from project in Gen.Elements(null, "Stargate", "Stargate project", "Indiana campus")
        from at in Gen.Choose(0, 9)
        select Claim(article, roles.Item1, roles.Item2, amount, status, date, credits, round, roles.Item1 == ClaimKind.CapitalProject ? project : null, at: at * 20);

    private static readonly Gen<Claim[]> Claims = AnyClaim.ArrayOf();

    private static readonly Gen<(Claim[] Claims, Decision[] Decisions)> Ledger =
        from claims in Claims.Where(c => c.Length > 1)
        from kinds in Gen.Elements(DecisionKind.Accept, DecisionKind.Reject, DecisionKind.Assign, DecisionKind.NotTheSame, DecisionKind.Split, DecisionKind.Pin).ArrayOf(3)
        from picks in Gen.Choose(0, claims.Length - 1).ArrayOf(6)
        select (claims, kinds.Select((k, i) => Decide(k, i, k == DecisionKind.Pin ? DealField.Amount : null, claims[picks[2 * i]], claims[picks[2 * i + 1]])).ToArray());

    private static void Holds<T>(Gen<T> gen, Func<T, bool> law, int tests = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20_260_131, 39).WithEndSize(70), Prop.ForAll(Arb.From(gen), law));

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        var copy = (T[])items.Clone();
        new Random(seed).Shuffle(copy);
        return copy;
    }

    [Fact]
    public void The_order_in_which_claims_and_decisions_come_does_not_matter() =>
        Holds(from ledger in Ledger from seed in Gen.Choose(0, 1_000) select (ledger, seed), t =>
            Write(Reconcile(t.ledger.Claims, t.ledger.Decisions)) == Write(Reconciliation.Of(Shuffled(t.ledger.Claims, t.seed), Shuffled(t.ledger.Decisions, t.seed), Parties.Reverse(), ExchangeRates.Default)));

    [Fact]
    public void Adding_claims_twice_changes_nothing() =>
        Holds(Ledger, t => Write(Reconcile(t.Claims, t.Decisions)) == Write(Reconcile(t.Claims.Concat(t.Claims.Reverse()), t.Decisions)));

    [Fact]
    public void Computing_again_gives_the_same() => Holds(Ledger, t => Write(Reconcile(t.Claims, t.Decisions)) == Write(Reconcile(t.Claims, t.Decisions)));

    [Fact]
    public void A_claim_about_another_company_changes_no_other_deal_and_no_other_valuation() =>
        Holds(from ledger in Ledger from claim in AnyClaim select (ledger, claim), t =>
        {
            var stranger = new Claim
            {
                Id = ContentId.Of("stranger", t.claim.Id.ToString()), ArticleId = t.claim.ArticleId, Article = t.claim.Article, Kind = t.claim.Kind, Status = t.claim.Status, Amount = t.claim.Amount,
                Parties = [.. t.claim.Parties.Select(p => new ClaimParty { Order = p.Order, Role = p.Role, Name = DealBuilder.IsPrincipal(p.Role) || p.Role == PartyRole.Sponsor ? "Stranger " + p.Name : p.Name, PartyId = DealBuilder.IsPrincipal(p.Role) ? null : p.PartyId, Start = 0, End = 0 })],
                Quote = "", Extractor = "test", EvidenceStart = t.claim.EvidenceStart, EvidenceEnd = t.claim.EvidenceEnd, RecordedAt = Stored,
            };
            var before = Reconcile(t.ledger.Claims, t.ledger.Decisions);
            var after = Reconcile(t.ledger.Claims.Append(stranger), t.ledger.Decisions);
            var others = new Reconciliation(
                [.. after.Deals.Where(d => !d.Claims.Exists(c => c.ClaimId == stranger.Id))],
                [.. after.Valuations.Where(v => !v.ClaimIds.Contains(stranger.Id))],
                [.. after.Waiting.Where(w => w.ClaimId != stranger.Id)]);
            return Write(before) == Write(others);
        });

    [Fact]
    public void Nothing_is_dropped_every_claim_stands_in_a_deal_a_valuation_or_the_inbox() =>
        Holds(Claims, claims =>
        {
            var result = Reconcile(claims);
            var placed = result.Deals.SelectMany(d => d.Claims).Select(c => c.ClaimId).Concat(result.Valuations.SelectMany(v => v.ClaimIds)).Concat(result.Waiting.Select(w => w.ClaimId)).ToHashSet();
            return claims.All(c => placed.Contains(c.Id) || c is { Kind: ClaimKind.Valuation, Amount: null });
        });

    [Fact]
    public void Ids_and_slugs_are_unique() =>
        Holds(Ledger, t =>
        {
            var result = Reconcile(t.Claims, t.Decisions);
            return result.Deals.DistinctBy(d => d.Id).Count() == result.Deals.Count && result.Deals.DistinctBy(d => d.Slug).Count() == result.Deals.Count
                && result.Valuations.DistinctBy(v => v.Id).Count() == result.Valuations.Count;
        });

    [Fact]
    public void A_deal_names_one_principal_and_its_choices_are_claims_of_its_own() =>
        Holds(Claims, claims => Reconcile(claims).Deals.All(d =>
            (d.Kind == DealKind.CapitalProject || d.Parties.Count(p => DealBuilder.IsPrincipal(p.Role)) == 1)
            && d.Choices.All(c => d.Claims.Exists(l => l.ClaimId == c.ClaimId) && c.AlternativeIds.All(a => d.Claims.Exists(l => l.ClaimId == a)))
            && d.OriginCount >= 1 && d.OriginCount <= d.ArticleCount));

    [Fact]
    public void An_undone_decision_leaves_no_trace() =>
        Holds(Ledger, t =>
        {
            foreach (var decision in t.Decisions) decision.UndoneById = ContentId.Of("undo");
            return Write(Reconcile(t.Claims, t.Decisions)) == Write(Reconcile(t.Claims));
        });

    [Fact]
    public void Claims_put_together_stand_in_one_deal() =>
        Holds(from claims in Claims.Where(c => c.Length > 1) from i in Gen.Choose(0, claims.Length - 1) from j in Gen.Choose(0, claims.Length - 1) select (claims, One: claims[i], Other: claims[j]), t =>
            t.One.Kind != t.Other.Kind || t.One.Kind == ClaimKind.Valuation || !t.One.Parties.Exists(p => DealBuilder.IsPrincipal(p.Role)) || !t.Other.Parties.Exists(p => DealBuilder.IsPrincipal(p.Role))
            || Reconcile(t.claims, Decide(DecisionKind.Assign, 1, t.One, t.Other)).Deals.Count(d => d.Claims.Exists(c => c.ClaimId == t.One.Id) && d.Claims.Exists(c => c.ClaimId == t.Other.Id)) == 1);

    [Fact]
    public void A_total_is_an_interval_and_maxima_never_enter_it() =>
        Holds(from claims in Claims from atLeast in Gen.Elements(DealStatus.Rumoured, DealStatus.InTalks, DealStatus.Offered, DealStatus.Announced, DealStatus.Completed) select (claims, atLeast), t =>
        {
            var deals = Reconcile(t.claims).Deals;
            var total = Total.Of(deals, t.atLeast);
            var counted = deals.Where(d => total.Counted.Contains(d.Id)).ToList();
            return total.Minimum >= 0 && (total.Maximum is null || total.Minimum <= total.Maximum)
                && counted.TrueForAll(d => d.Amount!.Bound != AmountBound.UpTo && d.Status >= t.atLeast && d.Status <= DealStatus.Completed)
                && total.Minimum == counted.Sum(d => d.Dollars!.Value)
                && counted.TrueForAll(d => d.PartOfId is not { } whole || !total.Counted.Contains(whole))
                && total.Minimum <= Total.Of(deals, DealStatus.Rumoured).Minimum + counted.Where(d => d.PartOfId is not null).Sum(d => d.Dollars!.Value);
        });
}
