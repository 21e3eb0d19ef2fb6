using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

/// <summary>Every visible word of the readers' pages in one language. A language is complete or is not offered: the compiler asks for each word.</summary>
public sealed record Words
{
    public static IReadOnlyList<Words> All { get; } = [English.Words, Bengali.Words, Hindi.Words, Arabic.Words];

    /// <summary>The words of the given language, English for any other.</summary>
    public static Words For(string? code) => All.FirstOrDefault(w => w.Code == code) ?? English.Words;

    /// <summary>bn, hi, ar or en.</summary>
    public required string Code { get; init; }
    public string Direction => DirectionOf(Code);

    /// <summary>What flows from one to the other. Each side is isolated: two Latin names would pull the arrow between them out of the direction of the sentence.</summary>
    public string Toward(string from, string to) => Direction == "rtl" ? $"\u2068{from}\u2069 ← \u2068{to}\u2069" : $"{from} → {to}";
    /// <summary>Its name in itself.</summary>
    public required string OwnName { get; init; }
    public static string DirectionOf(string? language) => language == "ar" ? "rtl" : "ltr";

    public Wording Wording => Wording.In(Code);
    public AmountFormat Amounts => new(Wording);
    public DateFormat Dates => new(Wording);

    // the frame of every page
    public required string SiteSummary { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainNavigation { get; init; }
    public required string LanguageChoice { get; init; }
    public required string Menu { get; init; }
    public required string DarkTheme { get; init; }
    public required string LightTheme { get; init; }
    public required string Search { get; init; }
    public required string SearchHint { get; init; }
    public required string Deals { get; init; }
    public required string Companies { get; init; }
    public required string Investors { get; init; }
    public required string Method { get; init; }
    public required string MethodShort { get; init; }
    public required string StatusWords { get; init; }
    public required string Coverage { get; init; }
    public required string OpenSource { get; init; }
    public required Func<string, string> KnownUpTo { get; init; }
    public required string NewestArticle { get; init; }
    public required string KnownDays { get; init; }
    /// <summary>Articles from before the ruler begins; at most twenty characters or so.</summary>
    public required Func<int, string> EarlierArticles { get; init; }

    /// <summary>Who found the claim in the article.</summary>
    public string ReadBy(Claim claim) => claim switch
    {
        { Extractor: ArticleReader.Name, AlsoReadBy.Count: 0 } => ReadByGrammar,
        { Extractor: ArticleReader.Name } => ReadByGrammarAndModel(Models(claim.AlsoReadBy)),
        { Extractor: ClaimsOfReaders.Model } => ReadByModel(Models([claim.ExtractorVersion, .. claim.AlsoReadBy])),
        _ => EnteredByEditor,
    };

    // Isolated: a Latin name among Arabic words keeps its own direction.
    private string Models(IEnumerable<string> names) => List([.. names.Select(n => $"\u2068{n}\u2069")]);

    /// <summary>Names one after the other; of more than four the first three and an ellipsis.</summary>
    public string List(IReadOnlyList<string> names) => string.Join(Code == "ar" ? "، " : ", ", names.Count > 4 ? [.. names.Take(3), "…"] : names);

    // words for what is stored
    public string Status(DealStatus status) => Wording.Status(status);
    public string Term(Duration term) => Wording.Length(term);
    /// <summary>"at least", "up to"; empty for an exact amount. Where words stand on both sides of a figure, <see cref="Deals.Wording.BoundWords"/> tells them apart.</summary>
    public string Bound(AmountBound bound) => Wording.BoundWords(bound) is var (before, after) ? (before + after) : "";
    public required Func<DealStatus, string> StatusMeaning { get; init; }
    public required Func<DealKind, string> Kind { get; init; }
    public required Func<DealKind, string> KindShort { get; init; }
    public required Func<Binding, string> BindingWord { get; init; }
    public required Func<ValuationBasis, string> Basis { get; init; }
    public required Func<ValuationNature, string> Nature { get; init; }
    public required Func<DealField, string> Field { get; init; }
    public required Func<ChoiceRule, string> Rule { get; init; }
    public required Func<ChoiceRule, string> RuleReason { get; init; }
    public required Func<DisputeHint, string> Hint { get; init; }
    public required Func<PartyKind, string> PartyKind { get; init; }
    /// <summary>A round's type from Crunchbase's list: "Series F" for series_f.</summary>
    public required Func<string, string> Round { get; init; }
    public required Func<ReviewState, string> Review { get; init; }
    /// <summary>By its code; "Bengali" for bn.</summary>
    public required Func<string?, string> LanguageName { get; init; }
    /// <summary>"round", within a sentence.</summary>
    public required string RoundWord { get; init; }
    public required string Gigawatt { get; init; }
    public required string NotStated { get; init; }
    public required string DateNotStated { get; init; }
    public required string UnknownParty { get; init; }
    public required string Disputed { get; init; }
    public required Func<int, string> NoConfirmation { get; init; }

    /// <summary>Beside a figure that was told of an earlier or later stage than the deal has reached: "reported in talks".</summary>
    public required Func<DealStatus, string> ReportedAs { get; init; }
    /// <summary>Goes on from <see cref="ReportedAs"/>: no claim with the deal's own status gives a figure.</summary>
    public required Func<DealStatus, string> NoFigureSince { get; init; }

    // counts
    public required Func<int, string> ArticleCount { get; init; }
    public required Func<int, string> LanguageCount { get; init; }
    public required Func<int, string> OriginCount { get; init; }
    public required Func<int, string> DealCount { get; init; }
    public required Func<int, string> ClaimCount { get; init; }
    public required Func<int, string> ContractCount { get; init; }
    public required Func<int, string> RoundCount { get; init; }

    // heads of tables
    public required string Date { get; init; }
    public required string KindHead { get; init; }
    public required string Deal { get; init; }
    public required string Amount { get; init; }
    public required string StatusHead { get; init; }
    public required string Articles { get; init; }
    public required string Company { get; init; }
    public required string Investor { get; init; }
    public required string Valuation { get; init; }
    public required string Provider { get; init; }
    public required string Customer { get; init; }
    public required string Value { get; init; }
    public required string TermHead { get; init; }
    public required string PerYear { get; init; }
    public required string YearsByDollars { get; init; }
    public required string Known { get; init; }
    public required string BasisHead { get; init; }
    public required string RoundHead { get; init; }

    // home
    public required string HomeTitle { get; init; }
    public required string HomeLead { get; init; }
    public required string WhatIsNew { get; init; }
    public required Func<int, string> AllDeals { get; init; }
    public required string BiggestFigures { get; init; }
    public required string FillIsStatus { get; init; }
    public required string FundingByQuarter { get; init; }
    public required string FundingByQuarterNote { get; init; }
    public required Func<int, string> LeftOutOfQuarters { get; init; }
    public required string SaidIn { get; init; }
    public required Func<string, string> NewIn { get; init; }
    public required Func<int, string> DealsMoved { get; init; }
    public required string LargestInTalks { get; init; }
    public required string LargestCompute { get; init; }
    public required string HighestSought { get; init; }
    public required string NothingYet { get; init; }
    public required string NothingYetHelp { get; init; }

    // the list of deals
    public required Func<int, int, string> MatchOfKnown { get; init; }
    public required string Party { get; init; }
    public required string AnyParty { get; init; }
    public required string Show { get; init; }
    public required string ClearAll { get; init; }
    public required string SortedByKnown { get; init; }
    public required string SortedByAmount { get; init; }
    public required Func<int, int, string> ShownOf { get; init; }
    public required string Next { get; init; }
    public required string FromStart { get; init; }
    public required string NothingMatches { get; init; }
    public required string TakeFilterAway { get; init; }
    public required Func<string, string> Without { get; init; }
    public required string WithoutAll { get; init; }
    public required string CopyLink { get; init; }
    public required string Copied { get; init; }
    public required Func<string, string> Also { get; init; }
    public required Func<string, string> AYear { get; init; }

    // a deal
    public required Func<string, string> AmountIn { get; init; }
    public required string AlsoReported { get; init; }
    public required string HowFigureMoved { get; init; }
    public required string HowFigureMovedNote { get; init; }
    public required string NotReported { get; init; }
    public required Func<string, string> StaleAfter { get; init; }
    public required string WhyThisFigure { get; init; }
    public required string OneDeal { get; init; }
    public required string OneDealReason { get; init; }
    public required Func<string, string> RuleHead { get; init; }
    public required string Rate { get; init; }
    public required string RateNone { get; init; }
    public required Func<string, string, string> RateUsed { get; init; }
    public required string RateMissing { get; init; }
    public required string Figure { get; init; }
    public required Func<AmountBound, string> BoundMeaning { get; init; }
    public required string OtherFields { get; init; }
    public required string Corroboration { get; init; }
    public required string CorroborationNote { get; init; }
    public required string UnnamedSources { get; init; }
    public required string WhatArticlesSay { get; init; }
    public required string NewestFirst { get; init; }
    public required Func<string, string> Credits { get; init; }
    public required string CreditsNobody { get; init; }
    public required string PublishersPage { get; init; }
    public required string OpenArticle { get; init; }
    public required Func<string, string> Confidence { get; init; }
    public required string ReadByGrammar { get; init; }
    public required Func<string, string> ReadByGrammarAndModel { get; init; }
    public required Func<string, string> ReadByModel { get; init; }
    public required string EnteredByEditor { get; init; }
    public required string CopyOf { get; init; }
    public required string DayInferred { get; init; }
    public required string RelatedDeals { get; init; }
    public required string PartOfRound { get; init; }
    public required string HoldsStake { get; init; }
    public required string SameParties { get; init; }
    public required Func<string, string> SameCompany { get; init; }
    public required string Parties { get; init; }
    public required Func<PartyRole, string> Role { get; init; }

    // a company
    public required string LastValuation { get; init; }
    public required string Sought { get; init; }
    public required string Raised { get; init; }
    public required string ComputeSigned { get; init; }
    public required Func<string, string> WithRound { get; init; }
    public required string RaisedNote { get; init; }
    public required Func<string, string, string> ValuationFinding { get; init; }
    public required Func<string, string> ValuationReportedOnly { get; init; }
    public required Func<string, string> ValuationSoughtOnly { get; init; }
    public required string ValuationNote { get; init; }
    public required Func<int, string> UndatedLeftOut { get; init; }
    public required string Linear { get; init; }
    public required string Log { get; init; }
    public required string Scale { get; init; }
    public required string MarkReported { get; init; }
    public required string MarkSecondary { get; init; }
    public required string MarkSought { get; init; }
    public required string MarkOffer { get; init; }
    public required string MarkUpTo { get; init; }
    public required string MarkAtLeast { get; init; }
    public required string MarkWhisker { get; init; }
    public required string MarkStands { get; init; }
    public required Func<int, string> TheFigures { get; init; }
    public required Func<string, string> WordsBehind { get; init; }
    public required string Rounds { get; init; }
    public required string ComputeBought { get; init; }
    public required string ComputeSold { get; init; }
    public required string SlabNote { get; init; }
    public required string RaisedByYear { get; init; }
    public required string RaisedByYearNote { get; init; }
    public required string Timeline { get; init; }
    public required string OwnShareNotStated { get; init; }
    public required string Leads { get; init; }
    public required string NoValuation { get; init; }
    public required string NoRounds { get; init; }
    public required string NotMoneyRaised { get; init; }
    public required string OtherDeals { get; init; }
    public required Func<string, string> ListHint { get; init; }
    public required string NoParty { get; init; }
    public required string LatestDeal { get; init; }

    // an investor
    public required string Portfolio { get; init; }
    public required string CoInvestors { get; init; }
    public required string InvestedByYear { get; init; }
    public required string InvestedByYearNote { get; init; }
    public required string CommittedOwn { get; init; }
    public required string InTalksOwn { get; init; }
    public required string CompaniesHeld { get; init; }
    public required string AsCompany { get; init; }
    public required string AsInvestor { get; init; }

    // an article
    public required string Article { get; init; }
    public required string ReadersSee { get; init; }
    public required string NoClaims { get; init; }

    // the method
    public required IReadOnlyList<MethodPoint> MethodPoints { get; init; }

    // search
    public required Func<string, string> NothingFound { get; init; }
    public required string NothingFoundHelp { get; init; }

    // not found, errors
    public required string NotFoundTitle { get; init; }
    public required Func<string, string> WeLookedFor { get; init; }
    public required string NearestNames { get; init; }
    public required string ErrorTitle { get; init; }
    public required string ErrorHelp { get; init; }
    public required string DatabaseAwayTitle { get; init; }
    public required string DatabaseAwayHelp { get; init; }
}
