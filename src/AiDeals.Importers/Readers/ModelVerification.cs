using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>Why a claim of the model was thrown away.</summary>
internal enum ModelFault
{
    /// <summary>Not as the schema asks for.</summary>
    Malformed,
    /// <summary>Its evidence does not stand in the article.</summary>
    InventedQuote,
    /// <summary>Its figure does not stand in the evidence, or is another one there.</summary>
    WrongFigure,
    /// <summary>A party that the article does not name.</summary>
    InventedParty,
    /// <summary>Roles that its kind does not have, or without the one it needs.</summary>
    WrongRoles,
    /// <summary>Its evidence stands beside words that tell a machine what to do.</summary>
    Instructed,
    Repeated,
}

/// <summary>
/// Holds each claim of a model against the article: its quote must stand there verbatim, its figure must be one that is read inside the quote, its parties must be named. What passes has the spans, figures and
/// parties of the grammar's own mentions, so that every number on a page has its words.
/// </summary>
internal sealed class ModelVerification(string text, ArticleReading reading)
{
    // In UTF-16 code units: a sentence, not half the article.
    private const int LongestEvidence = 1_500;

    /// <summary>Nothing is known of how often a model is right: its claims say so until editors have looked at them.</summary>
    public const double Confidence = 0.5;

    private static readonly HashSet<string> Rounds = ["pre_seed", "seed", "angel", "grant", "debt_financing", "secondary_market", "initial_public_offering", "private_equity", "corporate_round"];

    private readonly HashSet<string> seen = [];

    public static bool IsRound(string? round) => round is not null && (Rounds.Contains(round) || round.Length == 8 && round.StartsWith("series_", StringComparison.Ordinal) && round[7] is >= 'a' and <= 'j');

    /// <param name="model">Named in the explanation.</param>
    public (ClaimMention? Claim, ModelFault? Fault) Verify(ModelClaim? claim, string model)
    {
        if (claim is null) return (null, ModelFault.Malformed);
        if (Place(claim) is not { } evidence) return (null, ModelFault.InventedQuote);
        if (Instructions.StandIn(text, evidence)) return (null, ModelFault.Instructed);
        MoneyMention? amount = null;
        if (claim.Amount is { } figure && (amount = Figure(figure, evidence)) is null || claim is { Amount: null, Kind: ClaimKind.Valuation or ClaimKind.SpendingCommitment }) return (null, ModelFault.WrongFigure);
        var roles = new List<ClaimRole>();
        foreach (var role in claim.Roles)
        {
            if (Party(role.Name, evidence) is not { } party) return (null, ModelFault.InventedParty);
            if (!roles.Exists(r => r.Role == role.Role && SameParty(r.Party, party))) roles.Add(new ClaimRole(role.Role, party));
        }
        if (!RolesFit(claim.Kind, roles)) return (null, ModelFault.WrongRoles);
        var mention = new ClaimMention
        {
            Kind = claim.Kind,
            Roles = [.. roles.OrderBy(r => r.Role != Principal(claim.Kind)).ThenBy(r => r.Role)],
            Amount = amount,
            Status = claim.Status,
            Binding = claim.Binding,
            Basis = claim.Kind == ClaimKind.Valuation ? claim.Basis : ValuationBasis.Unspecified,
            Round = claim.Kind == ClaimKind.FundingRound && IsRound(claim.Round) ? claim.Round : null,
            Term = claim.Term is { } term && reading.Durations.Any(d => d.Duration.Value == term.Value && d.Duration.Unit == term.Unit) ? new Duration(term.Value, term.Unit) : null,
            CapacityGw = reading.Power.Any(p => p.Gigawatts == claim.CapacityGw) ? claim.CapacityGw : null,
            Project = claim is { Kind: ClaimKind.CapitalProject, Project: { Length: > 0 and <= 300 } project } && text.Contains(project, StringComparison.Ordinal) ? project : null,
            Date = PartialDate.TryParse(claim.Date, out var date) && reading.Dates.Any(d => d.Date == date) ? date : null,
            AttributedTo = [.. claim.AttributedTo.Select(n => Party(n, evidence, outlets: true)).OfType<PartyMention>().DistinctBy(p => p.PartyId ?? p.Name)],
            Evidence = evidence,
            Confidence = Confidence,
            Explanation = [$"read by the model {model}; quote, figure and parties stand in the article"],
        };
        var key = $"{mention.Kind}|{amount?.Money}|{string.Join('|', mention.Roles.Select(r => $"{r.Role} {r.Party.PartyId ?? r.Party.Name}"))}";
        return seen.Add(key) ? (mention, null) : (null, ModelFault.Repeated);
    }

    /// <summary>Where the evidence stands; of several places the one that holds the figure's words as money.</summary>
    private TextSpan? Place(ModelClaim claim)
    {
        var quote = claim.Evidence;
        if (quote.Length > LongestEvidence || !quote.Any(char.IsLetter)) return null;
        TextSpan? first = null;
        foreach (var span in Places(quote, new TextSpan(0, text.Length)))
        {
            first ??= span;
            if (claim.Amount is null || Figure(claim.Amount, span) is not null) return span;
        }
        return first;
    }

    /// <summary>The money that is read at the words of the figure inside the evidence, if it is the model's own figure.</summary>
    private MoneyMention? Figure(ModelAmount figure, TextSpan evidence)
    {
        foreach (var words in Places(figure.Quote, evidence))
            foreach (var money in reading.Money)
                if (evidence.Contains(money.Span) && money.Span.Overlaps(words) && money.Money.Value == figure.Value && money.Money.ValueHigh == figure.ValueHigh && money.Money.Currency == figure.Currency) return money;
        return null;
    }

    /// <summary>The party of the article that bears the name: one named in the evidence before one named elsewhere.</summary>
    private PartyMention? Party(string name, TextSpan evidence, bool outlets = false)
    {
        var whole = new TextSpan(0, text.Length);
        foreach (var span in Places(name, evidence).Concat(Places(name, whole)))
            if (reading.Parties.FirstOrDefault(p => p.Span.Overlaps(span)) is { } named) return Plays(named, outlets) ? named : null;
        // The canonical name of a party that the article calls otherwise ("Alphabet" of "Google's parent").
        if (reading.Parties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) is { } other) return Plays(other, outlets) ? other : null;
        return name.Length <= 100 && name.Any(char.IsLetter) && Places(name, whole).FirstOrDefault(IsWhole) is { Length: > 0 } unknown ? new PartyMention(unknown, null, name) : null;
    }

    private static bool Plays(PartyMention party, bool outlets) => outlets || !(PartyDirectory.Default.TryGet(party.PartyId, out var known) && known.Kind == PartyKind.Outlet);

    private static bool SameParty(PartyMention a, PartyMention b) => a.PartyId is null ? b.PartyId is null && a.Name == b.Name : a.PartyId == b.PartyId;

    // "Met" in "Metal" is no name; endings glued to a name are the grammar's to know.
    private bool IsWhole(TextSpan span) => !Joins(span.Start - 1) && !Joins(span.End);

    private bool Joins(int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private IEnumerable<TextSpan> Places(string words, TextSpan inside)
    {
        if (words.Length == 0) yield break;
        for (var at = inside.Start; (at = text.IndexOf(words, at, inside.End - at, StringComparison.Ordinal)) >= 0; at++) yield return new TextSpan(at, words.Length);
    }

    private static PartyRole Principal(ClaimKind kind) => kind switch
    {
        ClaimKind.Acquisition => PartyRole.Target,
        ClaimKind.ComputeContract => PartyRole.Customer,
        ClaimKind.CapitalProject => PartyRole.Sponsor,
        _ => PartyRole.Company,
    };

    private static bool RolesFit(ClaimKind kind, List<ClaimRole> roles)
    {
        PartyRole[] needed = kind switch
        {
            ClaimKind.Investment => [PartyRole.Company, PartyRole.Investor],
            ClaimKind.Acquisition => [PartyRole.Target, PartyRole.Acquirer],
            ClaimKind.ComputeContract => [PartyRole.Customer, PartyRole.Provider],
            _ => [Principal(kind)],
        };
        return needed.All(r => roles.Exists(x => x.Role == r)) && roles.TrueForAll(r => needed.Contains(r.Role) || kind == ClaimKind.FundingRound && r.Role is PartyRole.Investor or PartyRole.Lead)
            && (kind == ClaimKind.CapitalProject || roles.Count(r => r.Role == Principal(kind)) == 1)
            // Nobody invests in itself, buys itself or sells to itself.
            && roles.TrueForAll(r => !roles.Exists(o => o.Role != r.Role && o.Role is not (PartyRole.Lead or PartyRole.Investor) && SameParty(o.Party, r.Party)));
    }
}
