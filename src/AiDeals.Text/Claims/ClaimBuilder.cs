namespace AiDeals.Text;

/// <summary>Makes the claim of a candidate: amount, status, round, term, capacity, date, source, evidence, confidence.</summary>
internal sealed class ClaimBuilder(ClaimText text, ClaimPack pack, PartyTraits traits, ArticleMentions mentions, ClaimModel model, string language)
{
    private const int LongestSubject = 6;

    public ClaimMention Build(Candidate candidate)
    {
        var sentence = candidate.Sentence;
        var kind = candidate.Frame.Kind!.Value;
        if (kind == ClaimKind.Investment && !candidate.Roles.ContainsKey(PartyRole.Investor)) kind = ClaimKind.FundingRound;
        var (status, reason) = StatusReader.Read(candidate, text, model, language);
        var round = Round(candidate);
        return new ClaimMention
        {
            Kind = kind,
            Roles = Roles(candidate),
            Amount = Amount(candidate),
            Status = status,
            Round = kind is ClaimKind.FundingRound or ClaimKind.Investment ? round : null,
            Term = kind is ClaimKind.ComputeContract or ClaimKind.CapitalProject or ClaimKind.SpendingCommitment ? Nearest(mentions.Durations, d => d.Span, candidate, 14)?.Duration : null,
            CapacityGw = kind is ClaimKind.ComputeContract or ClaimKind.CapitalProject or ClaimKind.SpendingCommitment ? Nearest(mentions.Power, p => p.Span, candidate, 20)?.Gigawatts : null,
            Project = candidate.Roles.GetValueOrDefault(PartyRole.Sponsor)?.Parties.FirstOrDefault(traits.IsConsortium)?.Name,
            Date = Date(candidate),
            AttributedTo = sentence.Outlets,
            Evidence = sentence.Span,
            Confidence = Math.Clamp(candidate.Probability, 0.02, 0.98),
            Explanation =
            [
                $"trigger '{Words(candidate.Trigger.First, candidate.Trigger.End)}' ({candidate.Frame.Name})",
                .. candidate.Roles.Select(r => $"{r.Key.ToSnakeCase()}: {string.Join(", ", r.Value.Parties.Select(p => p.Name))} ({(r.Value.First == r.Value.End ? "from an earlier sentence" : r.Value.Relation.ToSnakeCase())})"),
                $"status {status.ToSnakeCase()}: {reason}",
                .. Features.Lines(candidate.Features, model, 6),
            ],
        };
    }

    /// <summary>What speaks for each status, in their order.</summary>
    public IReadOnlyList<Features> ByStatus(Candidate candidate)
    {
        var facts = StatusReader.Facts(candidate, StatusReader.ByCues(candidate, text).Status, text, language);
        return [.. Enum.GetValues<DealStatus>().Select(s => StatusReader.Weighed(facts, s, model))];
    }

    /// <summary>The parties by role: for a consortium those of its members that the article names, leaders among the investors.</summary>
    public IReadOnlyList<ClaimRole> Roles(Candidate candidate)
    {
        var roles = new List<ClaimRole>();
        foreach (var role in candidate.Frame.Roles.Keys.Append(PartyRole.Lead))
        {
            if (!candidate.Roles.TryGetValue(role, out var group)) continue;
            var parties = role == PartyRole.Sponsor ? [.. group.Parties.SelectMany(p => traits.MembersOf(p, mentions.Parties) is { Count: > 0 } members ? members : [p]).DistinctBy(p => (p.PartyId, p.Name))] : group.Parties;
            foreach (var party in parties) roles.Add(new ClaimRole(role, party));
            if (role == PartyRole.Lead)
                foreach (var party in group.Parties)
                    if (!roles.Any(r => r.Role == PartyRole.Investor && PartyGroup.SameParty(r.Party, party))) roles.Add(new ClaimRole(PartyRole.Investor, party));
        }
        return roles;
    }

    /// <summary>Where the verb comes first its subject stands between it and the figure: "يتجاوز تقييم الشركة 5 مليارات".</summary>
    private static MoneyMention? Amount(Candidate candidate)
    {
        if (candidate.Figure is not { Mention: { Money.Bound: AmountBound.Exact or AmountBound.About } mention } figure) return candidate.Figure?.Mention;
        var (sentence, trigger) = (candidate.Sentence, candidate.Trigger);
        var verb = sentence.Exceeds.LastOrDefault(v => v.First <= trigger.First && v.End <= trigger.End && trigger.End <= figure.First && figure.First - trigger.End <= LongestSubject && sentence.ClausesBetween(v.First, figure.First) < 0.4
            && !sentence.Figures.Any(f => f.First >= v.End && f.End <= figure.First) && trigger.First - v.End <= 1);
        return verb is not null && SnakeCase.TryParse<AmountBound>(verb.Entry.Name, out var bound) ? mention with { Money = mention.Money.WithBound(bound) } : mention;
    }

    private string Words(int first, int end) => first >= end ? "carried on from before" : string.Join(' ', text.Words[first..end]);

    private static string? Round(Candidate candidate) =>
        candidate.Sentence.Rounds.Select(r => (r.Entry.Name, Distance: ClaimSentence.Between(r.First, r.End, candidate.Trigger.First, candidate.Trigger.End)))
            .Where(r => r.Distance <= 20).OrderBy(r => r.Distance).Select(r => r.Name).FirstOrDefault()
        ?? (candidate.Frame.Name == "borrow" ? "debt_financing" : null);

    private T? Nearest<T>(IReadOnlyList<T> items, Func<T, TextSpan> span, Candidate candidate, int limit) where T : class
    {
        var (first, end) = candidate.Figure is { } figure ? (figure.First, figure.End) : (candidate.Trigger.First, candidate.Trigger.End);
        T? best = null;
        var least = limit + 1;
        foreach (var item in Inside(items, span, candidate.Sentence.Span))
        {
            var (a, b) = text.TokensOf(span(item));
            var distance = Math.Min(ClaimSentence.Between(a, b, first, end), ClaimSentence.Between(a, b, candidate.Trigger.First, candidate.Trigger.End));
            if (distance < least) (best, least) = (item, distance);
        }
        return best;
    }

    /// <summary>Those of the mentions, which come in the order of the text, that stand in the sentence: found without a look at all others, of which a long article has thousands.</summary>
    private static IEnumerable<T> Inside<T>(IReadOnlyList<T> items, Func<T, TextSpan> span, TextSpan sentence)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (span(items[middle]).Start < sentence.Start) low = middle + 1;
            else high = middle;
        }
        for (; low < items.Count && span(items[low]).Start < sentence.End; low++)
            if (sentence.Contains(span(items[low]))) yield return items[low];
    }

    /// <summary>The date nearest to the trigger that is no deadline ("by 2030").</summary>
    private PartialDate? Date(Candidate candidate)
    {
        var dates = Inside(mentions.Dates, d => d.Span, candidate.Sentence.Span).Where(d => !IsDeadline(d)).ToList();
        return Nearest(dates, d => d.Span, candidate, 25)?.Date;
    }

    private bool IsDeadline(DateMention date)
    {
        var (first, end) = text.TokensOf(date.Span);
        for (var i = Math.Max(0, first - 2); i < Math.Min(text.Words.Length, end + 2); i++)
            if ((i < first || i >= end) && pack.Table.At(text.Words, i, text.Words.Length).Any(h => h.Value.Word == PackWord.Deadline)) return true;
        return false;
    }
}
