using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>How stakes and rounds of one company belong together.</summary>
internal sealed class Rounds(PartyFamilies families, Fit fit)
{
    /// <summary>
    /// "Amazon invests $4 billion in Anthropic" and "Anthropic raises $4 billion from Amazon" are one deal: a round that names one investor only, and that investor's stake of
    /// the same figure, are joined where each is the other's only match.
    /// </summary>
    public List<List<Strand>> JoinSoleInvestors(List<List<Strand>> gathered)
    {
        var gone = new HashSet<List<Strand>>();
        var joined = new Dictionary<List<Strand>, List<Strand>>();
        foreach (var company in gathered.Where(g => g[0].Kind is StrandKind.Round or StrandKind.Stake).GroupBy(g => g[0].Principals[0]))
        {
            var rounds = company.Where(g => g[0].Kind == StrandKind.Round && SoleInvestor(g)).ToList();
            var stakes = rounds.Count == 0 ? [] : company.Where(g => g[0].Kind == StrandKind.Stake && SoleInvestor(g)).ToList();
            foreach (var round in rounds)
                if (stakes.Where(s => OneDeal(round, s)).ToList() is [var stake] && rounds.Count(r => OneDeal(r, stake)) == 1)
                {
                    joined[round] = [.. round.Concat(stake).OrderBy(s => s.Rank)];
                    gone.Add(stake);
                }
        }
        return [.. gathered.Where(g => !gone.Contains(g)).Select(g => joined.GetValueOrDefault(g, g))];
    }

    private bool SoleInvestor(List<Strand> strands)
    {
        var all = strands.SelectMany(s => s.Counters).Distinct().ToList();
        return all.Count > 0 && all.TrueForAll(a => families.Related(a, all[0]));
    }

    private bool OneDeal(List<Strand> round, List<Strand> stake) =>
        families.Related(round.First(s => s.Counters.Count > 0).Counters[0], stake[0].Counters[0])
        && round.Exists(r => stake.Exists(s => Fit.InTime(r, s) == true && Fit.Compare(r, s) == Likeness.Agree))
        && !round.Exists(r => stake.Exists(s => fit.Conflict(r, s)));

    /// <summary>Sets <see cref="Deal.PartOfId"/> of stakes, and the investors' own amounts in their rounds.</summary>
    public void LinkParts(IEnumerable<GatheredDeal> deals)
    {
        foreach (var company in deals.Where(d => d.Deal.Kind == DealKind.FundingRound).GroupBy(d => d.Principals[0]))
        {
            var all = company.ToList();
            foreach (var stake in all.Where(d => d.Deal.Stake))
            {
                var whole = Whole(stake, all.Where(d => !d.Deal.Stake)) ?? Whole(stake, all.Where(d => d.Deal.Stake && d.Counters.Count > stake.Counters.Count && Names(d, stake)));
                if (whole is null) continue;
                stake.Deal.PartOfId = whole.Deal.Id;
                foreach (var own in stake.Deal.Parties.Where(p => p.Amount is not null))
                    foreach (var party in whole.Deal.Parties.Where(p => p.Role == own.Role || p.Role == PartyRole.Lead))
                        if (Key(party) == Key(own)) party.Amount = own.Amount;
            }
        }
    }

    private string Key(DealParty party) => families.Key(party.PartyId, party.Name);
    private bool Names(GatheredDeal whole, GatheredDeal stake) => whole.Counters.Any(w => stake.Counters.Any(s => families.Related(w, s)));

    /// <summary>The one round a stake can be part of; of several the one that names the investor, then the one told in the same article; else none rather than a guess.</summary>
    private GatheredDeal? Whole(GatheredDeal stake, IEnumerable<GatheredDeal> wholes)
    {
        var fitting = wholes.Where(w => CanHold(w, stake)).ToList();
        if (fitting.Count > 1 && fitting.Where(w => Names(w, stake)).ToList() is { Count: > 0 } naming) fitting = naming;
        if (fitting.Count > 1 && fitting.Where(w => SharesArticle(w, stake)).ToList() is { Count: > 0 } told) fitting = told;
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private bool CanHold(GatheredDeal whole, GatheredDeal stake)
    {
        if (whole.Deal.SecondarySale != stake.Deal.SecondarySale || Progress(whole.Deal) == 2 || Progress(stake.Deal) == 2) return false;
        // The early talks of a round that is settled by now do not draw in what was settled then.
        var together = Progress(whole.Deal) == 1 && Progress(stake.Deal) == 1 ? whole.Strands.Where(Fit.Settled) : whole.Strands;
        if (!together.Any(w => stake.Strands.Any(s => w.Time is { } x && s.Time is { } y && Fit.Gap(x, y) <= Days(w, s)))) return false;
        var (all, part) = (whole.Deal, stake.Deal);
        if (Figures.Compare(all.Amount, all.Dollars, part.Amount, part.Dollars) == Likeness.Differ && (all.Dollars?.Value ?? 0) < (part.Dollars?.Value ?? 0)) return false;
        // A round that names its investors holds those; one that names none holds what has come as far as itself.
        return Names(whole, stake) || whole.Counters.Count == 0 && Progress(all) == Progress(part);
    }

    /// <summary>Talks go on for long; but where either is settled, what lies more than a month away is another round's.</summary>
    private static int Days(Strand whole, Strand stake) => Fit.Settled(whole) || Fit.Settled(stake) ? Fit.DisputeDays : Fit.ChainDays;

    private static int Progress(Deal deal) => deal.Status switch
    {
        DealStatus.Rumoured or DealStatus.InTalks or DealStatus.Offered => 0,
        DealStatus.Announced or DealStatus.Completed => 1,
        _ => 2,
    };

    private static bool SharesArticle(GatheredDeal a, GatheredDeal b) => a.Strands.Select(s => s.Claim.ArticleId).Intersect(b.Strands.Select(s => s.Claim.ArticleId)).Any();
}
