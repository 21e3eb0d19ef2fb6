using System.Globalization;
using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

internal static class English
{
    private static string Count(int n, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{n:#,##0} {(n == 1 ? one : many)}");

    private static string Spelled(int n) => n is >= 1 and <= 10 ? new[] { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten" }[n - 1] : n.ToString(CultureInfo.InvariantCulture);

    public static readonly Words Words = new()
    {
        Code = "en",
        OwnName = "English",
        SiteSummary = "Money in the AI industry, as newspapers in four languages report it; every figure leads to the words behind it.",
        SkipToContent = "Skip to content",
        MainNavigation = "Main",
        LanguageChoice = "Language",
        Menu = "Menu",
        DarkTheme = "Dark theme",
        LightTheme = "Light theme",
        Search = "Search",
        SearchHint = "Search in any script",
        Deals = "Deals",
        Companies = "Companies",
        Investors = "Investors",
        Method = "How claims become deals",
        MethodShort = "Method",
        StatusWords = "Status words",
        Coverage = "Coverage",
        OpenSource = "Open source",
        KnownUpTo = day => $"known up to {day}",
        NewestArticle = "Newest article",
        KnownDays = "Days on which something became known",
        EarlierArticles = n => Count(n, "earlier", "earlier"),

        StatusMeaning = status => status switch
        {
            DealStatus.Rumoured => "somebody says that others say", DealStatus.InTalks => "the sides are said to speak", DealStatus.Offered => "one side has put a price",
            DealStatus.Announced => "both sides, or one with a paper, say yes", DealStatus.Completed => "money or control has passed",
            DealStatus.Rejected => "the other side said no", _ => "given up after it was agreed",
        },
        Kind = kind => kind switch
        {
            DealKind.FundingRound => "Funding and investment", DealKind.Acquisition => "Acquisition", DealKind.ComputeContract => "Compute contract",
            DealKind.CapitalProject => "Capital project", _ => "Spending commitment",
        },
        KindShort = kind => kind switch
        {
            DealKind.FundingRound => "Funding", DealKind.Acquisition => "Acquisition", DealKind.ComputeContract => "Compute", DealKind.CapitalProject => "Project", _ => "Commitment",
        },
        BindingWord = binding => binding switch { Binding.Binding => "binding", Binding.NonBinding => "non-binding", _ => "" },
        Basis = basis => basis switch
        {
            ValuationBasis.PreMoney => "before the money", ValuationBasis.PostMoney => "after the money", ValuationBasis.TenderPrice => "secondary sale of shares",
            ValuationBasis.OfferImplied => "implied by an offer", ValuationBasis.MarketCap => "market value", _ => "basis not stated",
        },
        Nature = nature => nature switch { ValuationNature.Sought => "sought or in talks", ValuationNature.OfferImplied => "implied by an offer", _ => "reported" },
        Field = field => field switch
        {
            DealField.Status => "Status", DealField.Amount => "Amount", DealField.Binding => "Binding", DealField.Round => "Round", DealField.Term => "Term",
            DealField.CapacityGw => "Capacity", DealField.Chips => "Chips", DealField.Project => "Project", _ => "Date",
        },
        Rule = rule => rule switch
        {
            ChoiceRule.OnlyValue => "only value", ChoiceRule.Agreed => "all agree", ChoiceRule.EditorsPin => "editor’s choice", ChoiceRule.FurthestStatus => "furthest status",
            ChoiceRule.PartysOwnWord => "a party’s own word", ChoiceRule.CreditedOutlet => "credited outlet", ChoiceRule.LatestPublished => "latest published",
            ChoiceRule.MostExactBound => "most exact", ChoiceRule.LargestFigure => "largest figure", _ => "first known",
        },
        RuleReason = rule => rule switch
        {
            ChoiceRule.OnlyValue => "No other claim states one.",
            ChoiceRule.Agreed => "Every claim that states one says the same.",
            ChoiceRule.EditorsPin => "An editor chose this claim; the others stay listed.",
            ChoiceRule.FurthestStatus => "The claim that has the deal furthest along stands before earlier stages.",
            ChoiceRule.PartysOwnWord => "At the same status, what a party to the deal says itself stands before what others say.",
            ChoiceRule.CreditedOutlet => "At the same status and with no party’s own word, a claim that credits an outlet stands before one that credits nobody.",
            ChoiceRule.LatestPublished => "Equal in status and source: the claim published last stands.",
            ChoiceRule.MostExactBound => "Equal in status, source and day: the more exact figure stands.",
            ChoiceRule.LargestFigure => "Equal in all else: the larger figure, which may hold the smaller one as its part.",
            _ => "Nothing tells the claims apart: the one known first stands.",
        },
        Hint = hint => hint switch
        {
            DisputeHint.ThousandFold => "perhaps a slip of ×1,000", DisputeHint.LakhCrore => "perhaps lakh taken for crore", DisputeHint.Currency => "perhaps another currency",
            DisputeHint.PreOrPostMoney => "perhaps before and after the money", DisputeHint.PartOrWhole => "perhaps a part and the whole", DisputeHint.BoundOrExact => "perhaps a bound and an exact figure",
            _ => "",
        },
        PartyKind = kind => kind switch
        {
            PartyKind.Company => "company", PartyKind.Fund => "fund", PartyKind.SovereignFund => "sovereign fund", PartyKind.Bank => "bank",
            PartyKind.Government => "government", PartyKind.Consortium => "consortium", PartyKind.Person => "person", _ => "outlet",
        },
        Round = round => round switch
        {
            "secondary_market" => "secondary sale", "initial_public_offering" => "initial public offering", "debt_financing" => "debt", "convertible_note" => "convertible note", "private_equity" => "private equity",
            "corporate_round" => "corporate round", "post_ipo_equity" => "post-IPO equity", "seed" => "seed round", "pre_seed" => "pre-seed round", "angel" => "angel round", "grant" => "grant",
            _ when round.StartsWith("series_", StringComparison.Ordinal) => "Series " + round[7..].ToUpperInvariant(),
            _ => round.Replace('_', ' '),
        },
        Review = state => state switch { ReviewState.Accepted => "reviewed", ReviewState.Rejected => "rejected by an editor", _ => "not reviewed" },
        LanguageName = code => code switch { "bn" => "Bengali", "hi" => "Hindi", "ar" => "Arabic", "en" => "English", _ => "unknown language" },
        RoundWord = "round",
        Gigawatt = "GW",
        NotStated = "not stated",
        DateNotStated = "date not stated",
        UnknownParty = "not known here yet",
        Disputed = "Disputed",
        NoConfirmation = days => $"No confirmation for {days} days",
        ReportedAs = status => status switch
        {
            DealStatus.Rumoured => "reported as a rumour", DealStatus.InTalks => "reported in talks", DealStatus.Offered => "reported as an offer", DealStatus.Announced => "reported when announced",
            DealStatus.Completed => "reported on completion", DealStatus.Rejected => "reported with the refusal", _ => "reported when called off",
        },
        NoFigureSince = status => $"no report with the status “{Wording.In("en").Status(status)}” gives a figure.",

        ArticleCount = n => Count(n, "article", "articles"),
        LanguageCount = n => Count(n, "language", "languages"),
        OriginCount = n => Count(n, "origin", "origins"),
        DealCount = n => Count(n, "deal", "deals"),
        ClaimCount = n => Count(n, "claim", "claims"),
        ContractCount = n => Count(n, "contract", "contracts"),
        RoundCount = n => Count(n, "round", "rounds"),

        Date = "Date", KindHead = "Kind", Deal = "Deal", Amount = "Amount", StatusHead = "Status", Articles = "Articles", Company = "Company", Investor = "Investor",
        Valuation = "Valuation", Provider = "Provider", Customer = "Customer", Value = "Value", TermHead = "Term", PerYear = "Per year", YearsByDollars = "Years × $ a year",
        Known = "Known", BasisHead = "Basis", RoundHead = "Round",

        HomeTitle = "Where the money of artificial intelligence is said to go",
        HomeLead = "Every figure here is underlined. The line leads to the words of an article, in the language it was written in, and to the day it became known.",
        WhatIsNew = "What is new",
        AllDeals = n => n == 1 ? "The one deal" : $"All {n} deals",
        BiggestFigures = "Biggest figures known",
        FillIsStatus = "fill is the status",
        FundingByQuarter = "Funding by quarter",
        FundingByQuarterNote = "Each round once: a stake inside a round is not added again, a maximum (“up to”) and secondary sales are left out.",
        LeftOutOfQuarters = n => n == 1 ? "One round is dated to a year only and stands in no quarter." : $"{n} rounds are dated to a year only and stand in no quarter.",
        SaidIn = "Said in",
        NewIn = month => $"New in {month}",
        DealsMoved = n => n == 1 ? " deal moved" : " deals moved",
        LargestInTalks = "Largest in talks, last 90 days",
        LargestCompute = "Largest compute contract",
        HighestSought = "Highest value sought, last 90 days",
        NothingYet = "No article has been read yet",
        NothingYetHelp = "As soon as articles are imported, their claims and deals stand here.",

        MatchOfKnown = (n, all) => string.Create(CultureInfo.InvariantCulture, $"{(n == 1 ? " deal matches" : " deals match")} of {all:#,##0} known"),
        Party = "Party", AnyParty = "any party", Show = "Show", ClearAll = "Clear all",
        SortedByKnown = "By the day known, newest first", SortedByAmount = "By amount in dollars, largest first",
        ShownOf = (n, all) => string.Create(CultureInfo.InvariantCulture, $"{n:#,##0} of {all:#,##0} shown"),
        Next = "Next", FromStart = "Back to the start",
        NothingMatches = "No article read so far says this", TakeFilterAway = "Take one filter away:",
        Without = filter => $"Without “{filter}”", WithoutAll = "Without any filter",
        CopyLink = "Copy link", Copied = "Copied", Also = figures => $"also {figures}", AYear = figure => $"{figure} a year",

        AmountIn = currency => currency == "USD" ? "Amount, US dollars" : $"Amount, {currency}",
        AlsoReported = "Also reported:", HowFigureMoved = "How the figure moved",
        HowFigureMovedNote = "Each mark is a claim. No line joins them: between two reports nothing is known.",
        NotReported = "not reported",
        StaleAfter = day => $"If no new claim comes by {day} the deal is marked: no confirmation for 90 days.",
        WhyThisFigure = "Why this figure", OneDeal = "One deal",
        OneDealReason = "Same company and counter-party, published within 180 days of each other.",
        RuleHead = rule => $"Rule: {rule}",
        Rate = "Rate", RateNone = "Stated in US dollars: none needed.",
        RateUsed = (rate, period) => $"{rate} for a dollar, {period}.",
        RateMissing = "No rate is known for that month, so no dollar value is given.",
        Figure = "Figure",
        BoundMeaning = bound => bound switch
        {
            AmountBound.AtLeast => "A lower bound: totals count it as this much or more.", AmountBound.Over => "A lower bound that is exceeded: totals count it as this much or more.",
            AmountBound.UpTo => "A maximum: it enters no total.", AmountBound.About => "Said to be near this, on either side.", AmountBound.Range => "Both limits are stated.", _ => "Stated without a bound.",
        },
        OtherFields = "The other fields", Corroboration = "Corroboration",
        CorroborationNote = "Copies, and articles crediting the same outlet, count once.",
        UnnamedSources = "unnamed reports", WhatArticlesSay = "What the articles say", NewestFirst = "newest first",
        Credits = names => $"credits {names}", CreditsNobody = "credits nobody by name", PublishersPage = "Publisher’s page", OpenArticle = "All claims of this article",
        ReadByGrammar = "read by grammar", ReadByGrammarAndModel = model => $"read by grammar and model {model}", ReadByModel = model => $"read by model {model}", EnteredByEditor = "entered by an editor",
        Confidence = value => $"confidence {value}", CopyOf = "copy of another article", DayInferred = "day concluded from the text",
        RelatedDeals = "Related deals", PartOfRound = "this stake is part of it", HoldsStake = "a stake inside this round", SameParties = "the same two parties",
        SameCompany = name => $"also {name}", Parties = "Parties",
        Role = role => role switch
        {
            PartyRole.Company => "company", PartyRole.Investor => "investor", PartyRole.Lead => "lead investor", PartyRole.Acquirer => "buyer", PartyRole.Target => "target",
            PartyRole.Customer => "customer", PartyRole.Provider => "provider", _ => "sponsor",
        },

        LastValuation = "Last reported valuation", Sought = "Sought", Raised = "Raised, completed and announced", ComputeSigned = "Compute signed for",
        WithRound = figure => $"with a round of {figure}",
        RaisedNote = "secondary sales and maxima left out",
        ValuationFinding = (reported, sought) => $"Valuation: {reported} reported, {sought} sought",
        ValuationReportedOnly = reported => $"Valuation: {reported} reported", ValuationSoughtOnly = sought => $"Valuation: {sought} sought",
        ValuationNote = "US dollars, nominal. Shape tells the basis, fill the status. No line joins two values: between two reports nothing is known.",
        UndatedLeftOut = n => n == 1 ? "One figure without a date or a dollar value stands only in the table." : $"{n} figures without a date or a dollar value stand only in the table.",
        Linear = "Linear", Log = "Log", Scale = "Scale",
        MarkReported = "Reported, with a round", MarkSecondary = "Secondary sale", MarkSought = "Sought or in talks", MarkOffer = "Implied by an offer", MarkUpTo = "Up to", MarkAtLeast = "Over, at least",
        MarkWhisker = "Days the date allows", MarkStands = "Last report stands until here",
        TheFigures = n => n == 1 ? "The one figure" : $"The {Spelled(n)} figures",
        WordsBehind = figure => $"The words behind {figure}",
        Rounds = "Rounds", ComputeBought = "Compute bought", ComputeSold = "Compute sold",
        SlabNote = "Width is the term in years, height the dollars a year: the area is the value. A contract without term or value is not drawn.",
        RaisedByYear = "Raised by year", RaisedByYearNote = "One level only: a stake inside a round is not added again. Sought money is never added to money raised.",
        Timeline = "Timeline", OwnShareNotStated = "own share not stated", Leads = "leads",
        NoValuation = "No article read so far gives a valuation.", NoRounds = "No article read so far reports a round.", NotMoneyRaised = "not money raised", OtherDeals = "Other deals",
        ListHint = text => $"Names like “{text}”, in any script",
        NoParty = "No party of any deal has a name like this.", LatestDeal = "Latest deal",

        Portfolio = "Portfolio", CoInvestors = "Invests beside", InvestedByYear = "By year", InvestedByYearNote = "Only what is said to be this investor’s own money; a maximum is left out.",
        CommittedOwn = "Own money, completed and announced", InTalksOwn = "Own money, in talks", CompaniesHeld = "Companies",
        AsCompany = "as a company", AsInvestor = "as an investor",

        Article = "Article", ReadersSee = "Readers see the sentences that claims rest on; the whole text is at the publisher’s.",
        NoClaims = "No claim about money was found in this article.",

        MethodPoints = MethodTexts.English,

        NothingFound = text => $"Nothing found for “{text}”",
        NothingFoundHelp = "Names may be spelled roughly, in any script. Other words are looked for in titles and in the sentences that claims rest on.",

        NotFoundTitle = "No page at this address",
        WeLookedFor = path => $"We looked for {path}. Names here come in four scripts and many spellings; perhaps one of these was meant.",
        NearestNames = "Nearest names",
        ErrorTitle = "This page could not be made", ErrorHelp = "Something failed on our side and was written to the log. Nothing you did is lost; please try again in a moment.",
        DatabaseAwayTitle = "The database is away for a moment", DatabaseAwayHelp = "The site cannot reach its database just now. Nothing is lost; please reload the page in a few seconds.",
    };
}
