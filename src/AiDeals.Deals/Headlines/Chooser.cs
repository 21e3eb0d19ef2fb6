using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>
/// Chooses the headline value of each field from a deal's claims: editor's pin, furthest status, a party's own word, credited outlet, uncredited, latest published, most exact
/// bound. Ends in a total order, so that the same claims always give the same value.
/// </summary>
internal sealed class Chooser
{
    /// <summary>How a claim stands in the order, one number per rule; the larger wins.</summary>
    private readonly record struct Standing(long Pin, int Status, int Speaker, long Published, int Exactness, decimal Figure)
    {
        public ChoiceRule? DecidedOver(Standing other) =>
            Pin != other.Pin ? ChoiceRule.EditorsPin
            : Status != other.Status ? ChoiceRule.FurthestStatus
            : Speaker != other.Speaker ? Math.Max(Speaker, other.Speaker) == 2 ? ChoiceRule.PartysOwnWord : ChoiceRule.CreditedOutlet
            : Published != other.Published ? ChoiceRule.LatestPublished
            : Exactness != other.Exactness ? ChoiceRule.MostExactBound
            : Figure != other.Figure ? ChoiceRule.LargestFigure
            : null;

        public static int Compare(Standing a, Standing b)
        {
            var order = b.Pin.CompareTo(a.Pin);
            if (order == 0) order = b.Status.CompareTo(a.Status);
            if (order == 0) order = b.Speaker.CompareTo(a.Speaker);
            if (order == 0) order = b.Published.CompareTo(a.Published);
            if (order == 0) order = b.Exactness.CompareTo(a.Exactness);
            return order != 0 ? order : b.Figure.CompareTo(a.Figure);
        }
    }

    private readonly IReadOnlyList<Strand> strands;
    private readonly PartyFamilies families;
    private readonly DecidedLinks decided;
    private readonly HashSet<string> own;
    private readonly bool dead;

    /// <param name="strands">Of one deal, in canonical order.</param>
    public Chooser(IReadOnlyList<Strand> strands, PartyFamilies families, DecidedLinks decided)
    {
        (this.strands, this.families, this.decided) = (strands, families, decided);
        own = [.. strands.SelectMany(s => s.Claim.Parties).SelectMany(p => families.WithAncestors(families.Key(p)))];
        dead = IsDead(strands);
    }

    public List<Choice> Choices { get; } = [];

    /// <returns>The strand whose value stands; null when no claim has a value of this field.</returns>
    public Strand? Choose<T>(DealField field, Func<Claim, T?> value)
    {
        var comparer = EqualityComparer<T>.Default;
        var ranked = strands.Where(s => value(s.Claim) is not null).Select(s => (Strand: s, Standing: StandingOf(s, field))).ToList();
        if (ranked.Count == 0) return null;
        // List.Sort is not stable: canonical order is the last rule.
        ranked.Sort((a, b) => Standing.Compare(a.Standing, b.Standing) is var order && order != 0 ? order : a.Strand.Rank.CompareTo(b.Strand.Rank));
        var best = ranked[0];
        var others = ranked.Where(r => !comparer.Equals(value(r.Strand.Claim)!, value(best.Strand.Claim)!)).ToList();
        Choices.Add(new Choice
        {
            Field = field,
            ClaimId = best.Strand.Claim.Id,
            Rule = best.Standing.Pin > 0 ? ChoiceRule.EditorsPin
                : ranked.Count == 1 ? ChoiceRule.OnlyValue
                : others.Count == 0 ? ChoiceRule.Agreed
                : best.Standing.DecidedOver(others[0].Standing) ?? ChoiceRule.Order,
            AlternativeIds = [.. others.Select(o => o.Strand.Claim.Id).Distinct()],
        });
        return best.Strand;
    }

    private Standing StandingOf(Strand s, DealField field) => new(
        decided.Pinned(s.Claim.Id, field) is { } pin ? pin.When.UtcTicks : 0,
        StatusRank(s),
        s.Claim.AttributedTo.Count == 0 ? 0 : s.Claim.AttributedTo.Exists(c => own.Contains(families.Key(c.PartyId, c.Name))) ? 2 : 1,
        // Twice the middle of the days on which it may have appeared; an unknown day is the earliest.
        s.Known is { } known ? known.First.DayNumber + (long)known.Last.DayNumber : -1,
        field == DealField.Amount && s.Amount is { } amount ? Exactness(amount.Bound) : field == DealField.Date && s.Event is { } date ? 3 - (int)date.Precision : 0,
        field == DealField.Amount ? s.Dollars?.Value ?? s.Amount?.Value ?? 0 : 0);

    private int StatusRank(Strand s) => !IsDeadEnd(s) ? (int)s.Status : dead ? 10 : -1;

    private static bool IsDeadEnd(Strand s) => s.Status is DealStatus.Rejected or DealStatus.Cancelled;

    private static int Exactness(AmountBound bound) => bound switch
    {
        AmountBound.Exact => 4,
        AmountBound.Range => 3,
        AmountBound.About => 2,
        AmountBound.AtLeast or AmountBound.Over => 1,
        _ => 0,
    };

    /// <summary>
    /// A dead end ends the ladder unless a later claim goes on: one published after it, or, where the days cannot be told apart, one that says the deal is completed
    /// (what is done was not prevented).
    /// </summary>
    private static bool IsDead(IReadOnlyList<Strand> strands)
    {
        var last = strands.Where(IsDeadEnd).MaxBy(s => s.Known?.Last ?? DateOnly.MinValue);
        return last is not null && !strands.Any(s => !IsDeadEnd(s) && GoesOn(s, last));
    }

    private static bool GoesOn(Strand claim, Strand deadEnd) =>
        claim.Known is { } later && deadEnd.Known is { } end && later.First > end.Last
        || claim.Status == DealStatus.Completed && !(claim.Known is { } done && deadEnd.Known is { } gone && gone.First > done.Last);
}
