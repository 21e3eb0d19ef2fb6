using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>From what the reading room found in an article to the claims that are kept of it.</summary>
public static class ClaimsOfArticle
{
    /// <summary>Two mentions that say the same at the same place give one claim; their order is that of the reading.</summary>
    /// <param name="article">Its text is the one that was read.</param>
    /// <param name="recordedAt">When they are stored.</param>
    public static IReadOnlyList<Claim> From(Article article, IEnumerable<ClaimMention> mentions, DateTimeOffset recordedAt, string extractor = ArticleReader.Name, string version = ArticleReader.Version) =>
        [.. mentions.Select(m => From(article, m, recordedAt, extractor, version)).DistinctBy(c => c.Id)];

    public static Claim From(Article article, ClaimMention mention, DateTimeOffset recordedAt, string extractor = ArticleReader.Name, string version = ArticleReader.Version, Guid? supersedes = null)
    {
        var parties = mention.Roles.Select((r, i) => new ClaimParty
        {
            Order = i, Role = r.Role, PartyId = r.Party.PartyId, Name = r.Party.Name, Start = r.Party.Span.Start, End = r.Party.Span.End,
        }).ToList();
        var credits = mention.AttributedTo.Select((p, i) => new ClaimCredit { Order = i, PartyId = p.PartyId, Name = p.Name, Start = p.Span.Start, End = p.Span.End }).ToList();
        return new Claim
        {
            Id = IdOf(article, mention, extractor, supersedes),
            ArticleId = article.Id,
            Article = article,
            Kind = mention.Kind,
            Parties = parties,
            Amount = mention.Amount?.Money,
            Status = mention.Status,
            Binding = mention.Binding,
            Round = mention.Round,
            Basis = mention.Basis,
            Term = mention.Term,
            CapacityGw = mention.CapacityGw,
            Project = mention.Project,
            Date = mention.Date,
            AttributedTo = credits,
            EvidenceStart = mention.Evidence.Start,
            EvidenceEnd = mention.Evidence.End,
            AmountStart = mention.Amount?.Span.Start,
            AmountEnd = mention.Amount?.Span.End,
            Quote = mention.Evidence.In(article.Text),
            Extractor = extractor,
            ExtractorVersion = version,
            Confidence = mention.Confidence,
            SupersedesId = supersedes,
            RecordedAt = recordedAt,
            Explanation = [.. mention.Explanation],
        };
    }

    // Everything a reader of the claim sees counts, so that a later version of a reader that says something else makes another claim and never changes this one.
    private static Guid IdOf(Article article, ClaimMention m, string extractor, Guid? supersedes)
    {
        List<string?> parts =
        [
            "claim", article.Id.ToString("D"), extractor, m.Kind.ToSnakeCase(), m.Status.ToSnakeCase(), m.Binding.ToSnakeCase(), m.Basis.ToSnakeCase(), m.Round, m.Project,
            m.Amount is { Money: var money } ? $"{Text(money.Value)}|{Text(money.ValueHigh)}|{money.Currency}|{money.Bound.ToSnakeCase()}" : null,
            m.Term is { } term ? $"{Text(term.Value)} {term.Unit.ToSnakeCase()}" : null, Text(m.CapacityGw), m.Date?.ToString(), m.Evidence.ToString(), m.Amount?.Span.ToString(), supersedes?.ToString("D"),
        ];
        foreach (var role in m.Roles) parts.Add($"{role.Role.ToSnakeCase()}|{role.Party.PartyId}|{role.Party.Name}");
        foreach (var credit in m.AttributedTo) parts.Add($"credit|{credit.PartyId}|{credit.Name}");
        return ContentId.Of(parts.ToArray());
    }

    // 10 and 10.0 are one number and must give one id.
    private static string? Text(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}
