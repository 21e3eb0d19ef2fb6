using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>Finds contradictions: claims of one status from different articles within 30 days whose figures lie more than 5 % apart; and guesses the cause where arithmetic tells.</summary>
internal static class Disputes
{
    /// <param name="strands">Of one deal, in canonical order.</param>
    /// <param name="around">Other strands of the same company: their figures may be the missing part of a whole.</param>
    public static List<Dispute> Of(IReadOnlyList<Strand> strands, IEnumerable<Strand> around)
    {
        var found = new List<Dispute>();
        // One pair for each pair of figures: twelve articles against one are one contradiction.
        var seen = new HashSet<(Money, Money)>();
        for (var i = 0; i < strands.Count; i++)
            for (var j = i + 1; j < strands.Count; j++)
                if (Contradict(strands[i], strands[j]) && !TellsBoth(strands, strands[i], strands[j]) && !TellsBoth(strands, strands[j], strands[i]) && seen.Add((strands[i].Amount!, strands[j].Amount!)) && !seen.Contains((strands[j].Amount!, strands[i].Amount!)))
                    found.Add(new Dispute { ClaimId = strands[i].Claim.Id, OtherClaimId = strands[j].Claim.Id, Hint = HintOf(strands[i], strands[j], around) });
        return found;
    }

    // An article that gives both figures ("17.4 billion, which may grow to 19.4") contradicts neither.
    private static bool TellsBoth(IReadOnlyList<Strand> strands, Strand teller, Strand other) =>
        strands.Any(s => s.Claim.ArticleId == teller.Claim.ArticleId && Figures.Apart(s.Amount, s.Dollars, other.Amount, other.Dollars) == false);

    public static bool Contradict(Strand a, Strand b) =>
        a.Status == b.Status && a.Claim.ArticleId != b.Claim.ArticleId && a.Claim.Article.CopyOfId != b.Claim.ArticleId && b.Claim.Article.CopyOfId != a.Claim.ArticleId
        && a.Known is { } x && b.Known is { } y && SurelyWithin(x, y, Fit.DisputeDays)
        && (Figures.Apart(a.Amount, a.Dollars, b.Amount, b.Dollars) ?? OtherCurrencyWithoutRate(a, b));

    // Of two articles known by their months only, December and January, nobody can say that they contradict each other: the figure may have moved in between.
    private static bool SurelyWithin(PartialDate a, PartialDate b, int days) => Math.Max(a.Last.DayNumber, b.Last.DayNumber) - Math.Min(a.First.DayNumber, b.First.DayNumber) <= days;

    // "38 billion rupees" against "38 billion dollars": without a rate nothing can be compared, but the same number in two currencies is a contradiction by itself.
    private static bool OtherCurrencyWithoutRate(Strand a, Strand b) => a.Amount is { } x && b.Amount is { } y && x.Currency != y.Currency && x.Value == y.Value;

    public static DisputeHint HintOf(Strand a, Strand b, IEnumerable<Strand> around)
    {
        var (x, y) = (a.Amount!, b.Amount!);
        if (x.Currency != y.Currency && Figures.Near(x.Value, y.Value)) return DisputeHint.Currency;
        var (small, large) = Comparable(a) <= Comparable(b) ? (a, b) : (b, a);
        if (Comparable(small) > 0)
        {
            var ratio = Comparable(large) / Comparable(small);
            if (Slip(ratio, 1_000m) || Slip(ratio, 1_000_000m)) return DisputeHint.ThousandFold;
            // A crore is a hundred lakh and ten million, a lakh crore a hundred thousand crore: mixing them up gives these powers of ten.
            if (CountsInLakhs(a) || CountsInLakhs(b))
                if (Slip(ratio, 10m) || Slip(ratio, 100m) || Slip(ratio, 100_000m)) return DisputeHint.LakhCrore;
        }
        if (Figures.Compare(a.Amount, a.Dollars, b.Amount, b.Dollars) == Likeness.Unknown) return DisputeHint.BoundOrExact;
        if ((a.Claim.Basis, b.Claim.Basis) is (ValuationBasis.PreMoney, ValuationBasis.PostMoney) or (ValuationBasis.PostMoney, ValuationBasis.PreMoney)) return DisputeHint.PreOrPostMoney;
        var difference = Comparable(large) - Comparable(small);
        var part = around.Any(s => s != a && s != b && s.Amount is not null && Figures.Near(Comparable(s), difference));
        return !part ? DisputeHint.None : a.Kind == StrandKind.Valuation ? DisputeHint.PreOrPostMoney : DisputeHint.PartOrWhole;
    }

    private static decimal Comparable(Strand s) => s.Dollars?.Value ?? s.Amount!.Value;
    private static bool Slip(decimal ratio, decimal power) => Figures.Near(ratio, power);
    private static bool CountsInLakhs(Strand s) => s.Claim.Article.Language is "bn" or "hi" || s.Amount!.Currency is "INR" or "BDT" or "PKR" or "LKR" or "NPR";
}
