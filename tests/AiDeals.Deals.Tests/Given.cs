using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals.Tests;

/// <summary>Claims as a test needs them, said shortly.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Stored = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);

    public static readonly Party[] Parties =
    [
        Party("amazon", "Amazon"), Party("aws", "Amazon Web Services", "amazon"), Party("alphabet", "Alphabet"), Party("google", "Google", "alphabet"), Party("openai", "OpenAI"), Party("anthropic", "Anthropic"),
        Party("microsoft", "Microsoft"), Party("nvidia", "Nvidia"), Party("softbank", "SoftBank"), Party("oracle", "Oracle"), Party("amd", "AMD"), Party("mgx", "MGX"), Party("xai", "xAI"), Party("x", "X"),
        Party("twitter", "Twitter"), Party("elon-musk", "Elon Musk"), Party("valor", "Valor Equity Partners"), Party("ari-emanuel", "Ari Emanuel"), Party("8vc", "8VC"), Party("wsj", "Wall Street Journal"),
        Party("nyt", "New York Times"),
    ];

    private static Party Party(string id, string name, string? parent = null) => new() { Id = id, Name = name, Kind = PartyKind.Company, ParentId = parent };

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    /// <param name="published">As PartialDate writes it; null when unknown.</param>
    public static Article Article(string name, string? published, string language = "en", string? publisher = null, Guid? copyOf = null) => new()
    {
        Id = ContentId.Of("article", name),
        Sha256 = "",
        Language = language,
        Published = published is null ? null : Date(published),
        PublisherId = publisher,
        CopyOfId = copyOf,
    };

    /// <param name="roles">"company:openai investor:amazon,microsoft"; a name that is no id of <see cref="Parties"/> is an unknown party.</param>
    /// <param name="amount">In billions of dollars, before it one of &gt;= &gt; &lt;= ~ for the bound: "&gt;=50", "10-15"; or with a currency: "900 INR".</param>
    public static Claim Claim(Article article, ClaimKind kind, string roles, string? amount, DealStatus status, string? date = null, string? credits = null, string? round = null, string? project = null,
        ValuationBasis basis = ValuationBasis.Unspecified, int at = 0, decimal? termYears = null, decimal? capacity = null, Binding binding = Binding.Unknown, Guid? supersedes = null)
    {
        var parties = roles.Split(' ').Select(r => r.Split(':')).SelectMany(r => r[1].Split(',').Select(p => (Role: Role(r[0]), Party: p))).Select((r, i) => new ClaimParty
        {
            Order = i, Role = r.Role, PartyId = Parties.FirstOrDefault(p => p.Id == r.Party)?.Id, Name = Parties.FirstOrDefault(p => p.Id == r.Party)?.Name ?? r.Party, Start = 0, End = 0,
        }).ToList();
        return new Claim
        {
            Id = ContentId.Of(article.Id.ToString(), kind.ToString(), roles, amount, status.ToString(), date, credits, round, project, at.ToString(CultureInfo.InvariantCulture)),
            ArticleId = article.Id,
            Article = article,
            Kind = kind,
            Parties = parties,
            Amount = amount is null ? null : Amount(amount),
            Status = status,
            Date = date is null ? null : Date(date),
            AttributedTo = [.. (credits?.Split(',') ?? []).Select((c, i) => new ClaimCredit { Order = i, PartyId = Parties.FirstOrDefault(p => p.Id == c)?.Id, Name = c, Start = 0, End = 0 })],
            Round = round,
            Project = project,
            Basis = basis,
            Binding = binding,
            Term = termYears is { } years ? new Duration(years, DurationUnit.Year) : null,
            CapacityGw = capacity,
            EvidenceStart = at,
            EvidenceEnd = at + 10,
            Quote = "",
            Extractor = "test",
            SupersedesId = supersedes,
            RecordedAt = Stored,
        };
    }

    public static Money Amount(string text)
    {
        var parts = text.Split(' ');
        var (bound, figure) = parts[0] switch
        {
            ['>', '=', .. var f] => (AmountBound.AtLeast, f),
            ['>', .. var f] => (AmountBound.Over, f),
            ['<', '=', .. var f] => (AmountBound.UpTo, f),
            ['~', .. var f] => (AmountBound.About, f),
            var f => (f.Contains('-', StringComparison.Ordinal) ? AmountBound.Range : AmountBound.Exact, f),
        };
        var values = figure.Split('-').Select(f => decimal.Parse(f, CultureInfo.InvariantCulture) * 1_000_000_000m).ToList();
        return new Money(values[0], parts.Length > 1 ? parts[1] : "USD", bound, values.Count > 1 ? values[1] : null);
    }

    private static PartyRole Role(string name) => SnakeCase.TryParse<PartyRole>(name, out var role) ? role : throw new ArgumentException(name);

    public static Reconciliation Reconcile(params IEnumerable<Claim> claims) => Reconciliation.Of(claims, [], Parties, ExchangeRates.Default);
    public static Reconciliation Reconcile(IEnumerable<Claim> claims, params Decision[] decisions) => Reconciliation.Of(claims, decisions, Parties, ExchangeRates.Default);

    public static Decision Decide(DecisionKind kind, int minute, params Claim[] claims) => Decide(kind, minute, null, claims);

    public static Decision Decide(DecisionKind kind, int minute, DealField? field, params Claim[] claims) => new()
    {
        Id = ContentId.Of("decision", kind.ToString(), minute.ToString(CultureInfo.InvariantCulture)),
        Kind = kind,
        Subject = DecisionSubject.Claim,
        Targets = [.. claims.Select(c => c.Id.ToString("D"))],
        Field = field,
        Who = "editor",
        When = Stored.AddMinutes(minute),
    };

    /// <summary>The whole result as text: two results are the same when their texts are.</summary>
    public static string Write(Reconciliation result) => System.Text.Json.JsonSerializer.Serialize(result, Json);

    private static readonly System.Text.Json.JsonSerializerOptions Json = new() { WriteIndented = true };
}
