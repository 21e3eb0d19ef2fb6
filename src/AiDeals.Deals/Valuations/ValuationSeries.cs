using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>The points of companies' valuation series.</summary>
internal static class ValuationSeries
{
    public static ValuationNature NatureOf(Claim claim) =>
        claim.Basis == ValuationBasis.OfferImplied ? ValuationNature.OfferImplied
        : claim.Status is DealStatus.Announced or DealStatus.Completed ? ValuationNature.Reported
        : ValuationNature.Sought;

    /// <param name="gathered">Strands of valuation claims, one list per point, each in canonical order.</param>
    /// <param name="deals">To link a valuation to its round, and for what offers imply.</param>
    public static List<Valuation> Of(IEnumerable<List<Strand>> gathered, IReadOnlyList<GatheredDeal> deals, PartyFamilies families, DecidedLinks decided)
    {
        var rounds = deals.Where(d => d.Deal is { Kind: DealKind.FundingRound, Stake: false }).SelectMany(d => d.Strands[0].Principals.Select(p => (Principal: p, Deal: d)))
            .ToLookup(p => p.Principal, p => p.Deal);
        var points = gathered.Where(g => g.Exists(s => s.Amount is not null)).Select(g => (Strands: g, Point: PointOf(g, rounds[g[0].Principals[0]], families, decided))).ToList();
        foreach (var company in points.GroupBy(p => p.Strands[0].Principals[0]))
        {
            var strands = company.SelectMany(p => p.Strands).Concat(rounds[company.Key].SelectMany(r => r.Strands)).ToList();
            foreach (var (point, others) in company.Select(p => (p, company.Where(o => o.Point.Nature == p.Point.Nature && o.Strands[0].Rank < p.Strands[0].Rank))))
                foreach (var other in others)
                    if (other.Strands.SelectMany(a => point.Strands, (a, b) => (A: a, B: b)).FirstOrDefault(p => Disputes.Contradict(p.A, p.B)) is ({ } a, { } b))
                        point.Point.Disputes.Add(new Dispute { ClaimId = b.Claim.Id, OtherClaimId = a.Claim.Id, Hint = Disputes.HintOf(a, b, strands) });
        }
        return [.. points.Select(p => p.Point), .. deals.Where(d => d.Deal is { Kind: DealKind.Acquisition, Amount: not null }).Select(ImpliedBy)];
    }

    private static Valuation PointOf(List<Strand> strands, IEnumerable<GatheredDeal> rounds, PartyFamilies families, DecidedLinks decided)
    {
        var chooser = new Chooser(strands, families, decided);
        var amount = chooser.Choose(DealField.Amount, c => c.Amount)!;
        var first = strands[0];
        var company = first.Claim.Parties.First(p => p.Role == PartyRole.Company && families.Key(p) == first.Principals[0]);
        return new Valuation
        {
            Id = first.Id,
            CompanyId = company.PartyId is { } id ? families.Resolve(id) : null,
            CompanyName = families.Find(first.Principals[0])?.Name ?? company.Name,
            Amount = amount.Amount!,
            Dollars = amount.Dollars,
            Basis = strands.Select(s => s.Claim.Basis).FirstOrDefault(b => b != ValuationBasis.Unspecified),
            Nature = NatureOf(first.Claim),
            Status = chooser.Choose(DealField.Status, c => (DealStatus?)c.Status)!.Status,
            Date = chooser.Choose(DealField.Date, c => c.Date) is { } told ? told.Planned ? told.Known : told.Event : strands.Select(s => s.Known).FirstOrDefault(k => k is not null),
            DealId = RoundOf(strands, rounds)?.Deal.Id,
            ClaimIds = [.. strands.Select(s => s.Claim.Id).Distinct()],
        };
    }

    /// <summary>The round that one article tells together with the valuation, both done or both still open; of several the one told nearest to it.</summary>
    private static GatheredDeal? RoundOf(List<Strand> valuation, IEnumerable<GatheredDeal> rounds) =>
        (from round in rounds
         from r in round.Strands
         from v in valuation
         where r.Claim.ArticleId == v.Claim.ArticleId && Fit.Settled(r) == Fit.Settled(v)
         orderby Math.Max(0, Math.Max(r.Claim.EvidenceStart - v.Claim.EvidenceEnd, v.Claim.EvidenceStart - r.Claim.EvidenceEnd)), r.Rank
         select round).FirstOrDefault();

    /// <summary>An offer for the whole company implies its value, also when it was refused.</summary>
    private static Valuation ImpliedBy(GatheredDeal offer)
    {
        var target = offer.Deal.Parties.First(p => p.Role == PartyRole.Target);
        return new Valuation
        {
            Id = ContentId.Of("implied", offer.Deal.Id.ToString("D")),
            CompanyId = target.PartyId,
            CompanyName = target.Name,
            Amount = offer.Deal.Amount!,
            Dollars = offer.Deal.Dollars,
            Basis = ValuationBasis.OfferImplied,
            Nature = ValuationNature.OfferImplied,
            Status = offer.Deal.Status,
            Date = offer.Deal.Day,
            DealId = offer.Deal.Id,
            ClaimIds = [.. offer.Strands.Where(s => s.Amount is not null).Select(s => s.Claim.Id).Distinct()],
        };
    }
}
