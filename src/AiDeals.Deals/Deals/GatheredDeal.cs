using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>A deal and the strands it was made of, in canonical order.</summary>
internal sealed record GatheredDeal(Deal Deal, IReadOnlyList<Strand> Strands)
{
    /// <summary>Whose deal it is, by key: one, or the sponsors of a project.</summary>
    public IReadOnlyList<string> Principals { get; } = [.. Strands.SelectMany(s => s.Principals).Distinct()];
    public IReadOnlyList<string> Counters { get; } = [.. Strands.SelectMany(s => s.Counters).Distinct()];
}

/// <summary>Builds the deal that a set of strands amounts to.</summary>
internal sealed class DealBuilder(PartyFamilies families, DecidedLinks decided)
{
    /// <param name="strands">Of one deal, in canonical order.</param>
    /// <param name="around">The strands of the same principal, to explain contradictions.</param>
    public GatheredDeal Build(IReadOnlyList<Strand> strands, IEnumerable<Strand> around)
    {
        var chooser = new Chooser(strands, families, decided);
        var status = chooser.Choose(DealField.Status, c => (DealStatus?)c.Status)!.Status;
        var amount = chooser.Choose(DealField.Amount, c => c.Amount);
        var binding = chooser.Choose(DealField.Binding, c => c.Binding == Binding.Unknown ? null : (Binding?)c.Binding);
        var round = chooser.Choose(DealField.Round, c => c.Round);
        var term = chooser.Choose(DealField.Term, c => c.Term);
        var capacity = chooser.Choose(DealField.CapacityGw, c => c.CapacityGw);
        var chips = chooser.Choose(DealField.Chips, c => c.Chips);
        var project = chooser.Choose(DealField.Project, c => c.Project);
        var date = chooser.Choose(DealField.Date, c => c.Date);
        var parties = PartiesOf(strands);
        var stake = strands.All(s => s.Kind == StrandKind.Stake);
        if (stake && parties.Where(p => p.Role is PartyRole.Investor or PartyRole.Lead).ToList() is [var sole]) sole.Amount = amount?.Amount;
        var deal = new Deal
        {
            Id = strands[0].Id,
            Slug = "",
            Kind = KindOf(strands[0].Kind),
            Stake = stake,
            Status = status,
            Amount = amount?.Amount,
            Dollars = amount?.Dollars,
            Binding = binding?.Claim.Binding ?? Binding.Unknown,
            Round = round?.Claim.Round,
            Term = term?.Claim.Term,
            CapacityGw = capacity?.Claim.CapacityGw,
            Chips = chips?.Claim.Chips,
            Project = project?.Claim.Project,
            Date = date?.Claim.Date,
            FirstKnown = strands[0].Known,
            LastKnown = strands.Select(s => s.Known).Where(k => k is not null).MaxBy(k => k!.Value.Last),
            Parties = parties,
            Claims = [.. strands.Select(s => s.Claim.Id).Distinct().Select((id, i) => new DealClaim { Order = i, ClaimId = id })],
            Choices = chooser.Choices,
            Disputes = Disputes.Of(strands, around),
            ArticleCount = strands.Select(s => s.Claim.ArticleId).Distinct().Count(),
            Languages = [.. strands.Select(s => s.Claim.Article.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            OriginCount = Corroboration.Origins(strands, families),
        };
        return new GatheredDeal(deal, strands);
    }

    private static DealKind KindOf(StrandKind kind) => kind switch
    {
        StrandKind.Acquisition => DealKind.Acquisition,
        StrandKind.Compute => DealKind.ComputeContract,
        StrandKind.Project => DealKind.CapitalProject,
        StrandKind.Commitment => DealKind.SpendingCommitment,
        _ => DealKind.FundingRound,
    };

    private List<DealParty> PartiesOf(IReadOnlyList<Strand> strands)
    {
        var named = strands.SelectMany(s => s.Claim.Parties.Where(p => s.Principals.Contains(families.Key(p)) || s.Counters.Contains(families.Key(p)))).Select(p => (Party: p, Key: families.Key(p)))
            .DistinctBy(p => (p.Party.Role, p.Key)).ToList();
        // Of a subsidiary and its parent in one role the subsidiary is the more exact answer; a lead investor is not listed again among the investors.
        bool Covered((ClaimParty Party, string Key) p) =>
            named.Exists(o => o.Party.Role == p.Party.Role && o.Key != p.Key && families.WithAncestors(o.Key).Contains(p.Key))
            || p.Party.Role == PartyRole.Investor && named.Exists(o => o.Party.Role == PartyRole.Lead && o.Key == p.Key);
        return
        [
            .. named.Where(p => !Covered(p)).OrderBy(p => IsPrincipal(p.Party.Role) ? 0 : p.Party.Role == PartyRole.Lead ? 1 : 2).Select((p, i) => new DealParty
            {
                Order = i, Role = p.Party.Role, PartyId = p.Party.PartyId is null ? null : p.Key, Name = families.Find(p.Key)?.Name ?? p.Party.Name,
            }),
        ];
    }

    internal static bool IsPrincipal(PartyRole role) => role is PartyRole.Company or PartyRole.Target or PartyRole.Customer or PartyRole.Sponsor;
}
