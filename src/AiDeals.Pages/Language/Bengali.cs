using System.Globalization;
using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

internal static class Bengali
{
    private static string Digits(int n) => string.Concat(n.ToString("#,0", CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? (char)('০' + c - '0') : c));

    public static readonly Words Words = new()
    {
        Code = "bn",
        OwnName = "বাংলা",

        SiteSummary = "এআই শিল্পের অর্থ, চার ভাষার সংবাদপত্রে যেমন লেখা হয়েছে; প্রতিটি অঙ্ক পৌঁছে দেয় তার পেছনের কথায়।",
        SkipToContent = "মূল অংশে যান",
        MainNavigation = "প্রধান তালিকা",
        LanguageChoice = "ভাষা",
        Menu = "তালিকা",
        DarkTheme = "গাঢ় রূপ",
        LightTheme = "হালকা রূপ",
        Search = "খুঁজুন",
        SearchHint = "যেকোনো লিপিতে খুঁজুন",
        Deals = "চুক্তি",
        Companies = "কোম্পানি",
        Investors = "বিনিয়োগকারী",
        Method = "দাবি কীভাবে চুক্তি হয়",
        MethodShort = "পদ্ধতি",
        StatusWords = "অবস্থার শব্দ",
        Coverage = "পরিধি",
        OpenSource = "মুক্ত উৎস",
        KnownUpTo = day => $"{day} পর্যন্ত জানা",
        NewestArticle = "সর্বশেষ নিবন্ধ",
        KnownDays = "যেসব দিনে কিছু জানা গেছে",
        EarlierArticles = n => $"আগের {Digits(n)}টি",

        StatusMeaning = status => status switch
        {
            DealStatus.Rumoured => "কেউ বলছে যে অন্যেরা বলছে", DealStatus.InTalks => "দুই পক্ষ কথা বলছে বলে খবর", DealStatus.Offered => "এক পক্ষ দাম দিয়েছে", DealStatus.Announced => "দুই পক্ষ বা লিখিতভাবে এক পক্ষ হ্যাঁ বলেছে",
            DealStatus.Completed => "অর্থ বা নিয়ন্ত্রণ হাতবদল হয়েছে", DealStatus.Rejected => "অন্য পক্ষ না বলেছে", _ => "সম্মতির পরে বাদ দেওয়া হয়েছে",
        },
        Kind = kind => kind switch
        {
            DealKind.FundingRound => "তহবিল ও বিনিয়োগ", DealKind.Acquisition => "অধিগ্রহণ", DealKind.ComputeContract => "কম্পিউটিং চুক্তি", DealKind.CapitalProject => "নির্মাণ প্রকল্প", _ => "ব্যয়ের অঙ্গীকার",
        },
        KindShort = kind => kind switch { DealKind.FundingRound => "তহবিল", DealKind.Acquisition => "অধিগ্রহণ", DealKind.ComputeContract => "কম্পিউটিং", DealKind.CapitalProject => "প্রকল্প", _ => "অঙ্গীকার" },
        BindingWord = binding => binding switch { Binding.Binding => "বাধ্যতামূলক", Binding.NonBinding => "বাধ্যতামূলক নয়", _ => "" },
        Basis = basis => basis switch
        {
            ValuationBasis.PreMoney => "নতুন অর্থের আগে", ValuationBasis.PostMoney => "নতুন অর্থসহ", ValuationBasis.TenderPrice => "শেয়ারের পুনর্বিক্রি", ValuationBasis.OfferImplied => "প্রস্তাব থেকে অনুমিত",
            ValuationBasis.MarketCap => "বাজারমূল্য", _ => "ভিত্তি উল্লেখ নেই",
        },
        Nature = nature => nature switch { ValuationNature.Sought => "চাওয়া বা আলোচনায়", ValuationNature.OfferImplied => "প্রস্তাব থেকে অনুমিত", _ => "প্রকাশিত" },
        Field = field => field switch
        {
            DealField.Status => "অবস্থা", DealField.Amount => "অঙ্ক", DealField.Binding => "বাধ্যতা", DealField.Round => "রাউন্ড", DealField.Term => "মেয়াদ", DealField.CapacityGw => "ক্ষমতা", DealField.Chips => "চিপ",
            DealField.Project => "প্রকল্প", _ => "তারিখ",
        },
        Rule = rule => rule switch
        {
            ChoiceRule.OnlyValue => "একমাত্র মান", ChoiceRule.Agreed => "সবাই একমত", ChoiceRule.EditorsPin => "সম্পাদকের পছন্দ", ChoiceRule.FurthestStatus => "সবচেয়ে এগোনো অবস্থা", ChoiceRule.PartysOwnWord => "পক্ষের নিজের কথা",
            ChoiceRule.CreditedOutlet => "নামসহ সূত্র", ChoiceRule.LatestPublished => "সর্বশেষ প্রকাশিত", ChoiceRule.MostExactBound => "সবচেয়ে নির্দিষ্ট", ChoiceRule.LargestFigure => "সবচেয়ে বড় অঙ্ক", _ => "প্রথম জানা",
        },
        RuleReason = rule => rule switch
        {
            ChoiceRule.OnlyValue => "আর কোনো দাবি মান বলে না।", ChoiceRule.Agreed => "যে দাবিই মান বলে, একই বলে।", ChoiceRule.EditorsPin => "একজন সম্পাদক এই দাবি বেছেছেন; অন্যগুলোও তালিকায় আছে।",
            ChoiceRule.FurthestStatus => "যে দাবিতে চুক্তি সবচেয়ে এগিয়েছে, তা আগের ধাপের চেয়ে অগ্রগণ্য।", ChoiceRule.PartysOwnWord => "একই অবস্থায় কোনো পক্ষের নিজের কথা অন্যের কথার চেয়ে অগ্রগণ্য।",
            ChoiceRule.CreditedOutlet => "একই অবস্থায়, পক্ষের কথা না থাকলে, নাম করা সূত্রের দাবি অগ্রগণ্য।", ChoiceRule.LatestPublished => "অবস্থা ও সূত্র সমান: শেষে প্রকাশিত দাবি থাকে।",
            ChoiceRule.MostExactBound => "অবস্থা, সূত্র ও দিন সমান: বেশি নির্দিষ্ট অঙ্ক থাকে।", ChoiceRule.LargestFigure => "বাকি সব সমান: বড় অঙ্কটি থাকে, ছোটটি তার অংশ হতে পারে।", _ => "দাবিগুলো আলাদা করার কিছু নেই: প্রথম জানা দাবি থাকে।",
        },
        Hint = hint => hint switch
        {
            DisputeHint.ThousandFold => "সম্ভবত হাজার গুণের ভুল", DisputeHint.LakhCrore => "সম্ভবত লাখ ও কোটির ভুল", DisputeHint.Currency => "সম্ভবত অন্য মুদ্রা", DisputeHint.PreOrPostMoney => "সম্ভবত নতুন অর্থের আগে ও পরে",
            DisputeHint.PartOrWhole => "সম্ভবত অংশ ও সমগ্র", DisputeHint.BoundOrExact => "সম্ভবত সীমা ও নির্দিষ্ট অঙ্ক", _ => "",
        },
        PartyKind = kind => kind switch
        {
            PartyKind.Company => "কোম্পানি", PartyKind.Fund => "তহবিল", PartyKind.SovereignFund => "রাষ্ট্রীয় তহবিল", PartyKind.Bank => "ব্যাংক", PartyKind.Government => "সরকার", PartyKind.Consortium => "জোট", PartyKind.Person => "ব্যক্তি", _ => "সংবাদমাধ্যম",
        },
        Round = round => round switch
        {
            "secondary_market" => "পুনর্বিক্রি", "initial_public_offering" => "প্রাথমিক গণপ্রস্তাব", "debt_financing" => "ঋণ", "seed" => "সিড রাউন্ড", "pre_seed" => "প্রি-সিড রাউন্ড", "grant" => "অনুদান",
            _ when round.StartsWith("series_", StringComparison.Ordinal) => "সিরিজ " + round[7..].ToUpperInvariant(), _ => round.Replace('_', ' '),
        },
        Review = state => state switch { ReviewState.Accepted => "যাচাই করা", ReviewState.Rejected => "সম্পাদক বাদ দিয়েছেন", _ => "যাচাই হয়নি" },
        LanguageName = code => code switch { "bn" => "বাংলা", "hi" => "হিন্দি", "ar" => "আরবি", "en" => "ইংরেজি", _ => "অজানা ভাষা" },
        RoundWord = "রাউন্ড",
        Gigawatt = "গিগাওয়াট",
        NotStated = "উল্লেখ নেই",
        DateNotStated = "তারিখ উল্লেখ নেই",
        UnknownParty = "এখানে এখনো অচেনা",
        Disputed = "মতভেদ আছে",
        NoConfirmation = days => $"{Digits(days)} দিন ধরে নতুন খবর নেই",
        ReportedAs = status => status switch
        {
            DealStatus.Rumoured => "গুঞ্জনের সময়ের অঙ্ক", DealStatus.InTalks => "আলোচনার সময়ের অঙ্ক", DealStatus.Offered => "প্রস্তাবের সময়ের অঙ্ক", DealStatus.Announced => "ঘোষণার সময়ের অঙ্ক",
            DealStatus.Completed => "সম্পন্ন হওয়ার সময়ের অঙ্ক", DealStatus.Rejected => "প্রত্যাখ্যানের খবরের অঙ্ক", _ => "বাতিলের খবরের অঙ্ক",
        },
        NoFigureSince = status => $"“{Wording.In("bn").Status(status)}” অবস্থার কোনো খবরে অঙ্ক নেই।",

        ArticleCount = n => $"{Digits(n)}টি নিবন্ধ",
        LanguageCount = n => $"{Digits(n)}টি ভাষা",
        OriginCount = n => $"{Digits(n)}টি উৎস",
        DealCount = n => $"{Digits(n)}টি চুক্তি",
        ClaimCount = n => $"{Digits(n)}টি দাবি",
        ContractCount = n => $"{Digits(n)}টি চুক্তি",
        RoundCount = n => $"{Digits(n)}টি রাউন্ড",

        Date = "তারিখ", KindHead = "ধরন", Deal = "চুক্তি", Amount = "অঙ্ক", StatusHead = "অবস্থা", Articles = "নিবন্ধ", Company = "কোম্পানি", Investor = "বিনিয়োগকারী", Valuation = "মূল্যায়ন", Provider = "সরবরাহকারী", Customer = "গ্রাহক",
        Value = "মূল্য", TermHead = "মেয়াদ", PerYear = "বছরে", YearsByDollars = "বছর × বছরে ডলার", Known = "জানা", BasisHead = "ভিত্তি", RoundHead = "রাউন্ড",

        HomeTitle = "কৃত্রিম বুদ্ধিমত্তার অর্থ কোথায় যাচ্ছে বলে খবর",
        HomeLead = "এখানে প্রতিটি অঙ্কের নিচে দাগ আছে। দাগটি পৌঁছে দেয় নিবন্ধের কথায়, যে ভাষায় লেখা সেই ভাষায়, আর যেদিন জানা গেছে সেই দিনে।",
        WhatIsNew = "নতুন যা",
        AllDeals = n => n == 1 ? "একমাত্র চুক্তি" : $"সব {Digits(n)}টি চুক্তি",
        BiggestFigures = "জানা সবচেয়ে বড় অঙ্ক",
        FillIsStatus = "ভরাট মানে অবস্থা",
        FundingByQuarter = "প্রান্তিকে তহবিল",
        FundingByQuarterNote = "প্রতিটি রাউন্ড একবার: রাউন্ডের ভেতরের অংশ আবার যোগ হয় না; সর্বোচ্চ সীমা ও পুনর্বিক্রি বাদ।",
        LeftOutOfQuarters = n => $"{Digits(n)}টি রাউন্ডের শুধু বছর জানা, তাই কোনো প্রান্তিকে নেই।",
        SaidIn = "যে ভাষায় বলা",
        NewIn = month => $"{month}: নতুন",
        DealsMoved = _ => "টি চুক্তি নড়েছে",
        LargestInTalks = "আলোচনায় সবচেয়ে বড়, শেষ ৯০ দিনে",
        LargestCompute = "সবচেয়ে বড় কম্পিউটিং চুক্তি",
        HighestSought = "চাওয়া সর্বোচ্চ মূল্য, শেষ ৯০ দিনে",
        NothingYet = "এখনো কোনো নিবন্ধ পড়া হয়নি",
        NothingYetHelp = "নিবন্ধ আনা হলেই তার দাবি ও চুক্তি এখানে থাকবে।",

        MatchOfKnown = (_, all) => $"টি চুক্তি মেলে, জানা {Digits(all)}টির মধ্যে",
        Party = "পক্ষ", AnyParty = "যেকোনো পক্ষ", Show = "দেখান", ClearAll = "সব মুছুন", SortedByKnown = "জানার দিন অনুসারে, নতুন আগে", SortedByAmount = "ডলারের অঙ্ক অনুসারে, বড় আগে",
        ShownOf = (n, all) => $"{Digits(all)}টির মধ্যে {Digits(n)}টি দেখানো", Next = "পরের", FromStart = "শুরুতে ফিরুন", NothingMatches = "এ পর্যন্ত পড়া কোনো নিবন্ধ এ কথা বলে না", TakeFilterAway = "একটি ছাঁকনি সরান:",
        Without = filter => $"“{filter}” ছাড়া", WithoutAll = "কোনো ছাঁকনি ছাড়া", CopyLink = "লিংক কপি", Copied = "কপি হয়েছে", Also = figures => $"আরও {figures}", AYear = figure => $"বছরে {figure}",

        AmountIn = currency => currency == "USD" ? "অঙ্ক, মার্কিন ডলারে" : $"অঙ্ক, {currency}",
        AlsoReported = "আরও বলা হয়েছে:", HowFigureMoved = "অঙ্ক কীভাবে নড়েছে", HowFigureMovedNote = "প্রতিটি চিহ্ন একটি দাবি। কোনো রেখা জোড়ে না: দুই খবরের মাঝে কিছু জানা নেই।", NotReported = "খবর নেই",
        StaleAfter = day => $"{day} পর্যন্ত নতুন দাবি না এলে লেখা হবে: ৯০ দিন ধরে নতুন খবর নেই।",
        WhyThisFigure = "কেন এই অঙ্ক", OneDeal = "একটি চুক্তি", OneDealReason = "একই কোম্পানি ও অপর পক্ষ, ১৮০ দিনের মধ্যে প্রকাশিত।", RuleHead = rule => $"নিয়ম: {rule}",
        Rate = "বিনিময় হার", RateNone = "মার্কিন ডলারেই বলা: দরকার নেই।", RateUsed = (rate, period) => $"এক ডলারে {rate}, {period}।", RateMissing = "সেই মাসের হার জানা নেই, তাই ডলারের মূল্য নেই।", Figure = "অঙ্ক",
        BoundMeaning = bound => bound switch
        {
            AmountBound.AtLeast or AmountBound.Over => "নিম্নসীমা: যোগফলে এতটা বা তার বেশি ধরা হয়।", AmountBound.UpTo => "সর্বোচ্চ সীমা: কোনো যোগফলে ঢোকে না।", AmountBound.About => "এর কাছাকাছি, কম বা বেশি।", AmountBound.Range => "দুই সীমাই বলা আছে।", _ => "সীমা ছাড়া বলা।",
        },
        OtherFields = "অন্য ঘর", Corroboration = "সমর্থন", CorroborationNote = "নকল, আর একই সূত্রের নাম করা নিবন্ধ, একবারই গোনা হয়।", UnnamedSources = "নামহীন খবর", WhatArticlesSay = "নিবন্ধ যা বলে", NewestFirst = "নতুন আগে",
        ReadByGrammar = "পড়েছে: ব্যাকরণ", ReadByGrammarAndModel = model => $"পড়েছে: ব্যাকরণ ও মডেল {model}", ReadByModel = model => $"পড়েছে: মডেল {model}", EnteredByEditor = "সম্পাদক লিখেছেন",
        Credits = names => $"সূত্র: {names}", CreditsNobody = "সূত্রের নাম নেই", PublishersPage = "প্রকাশকের পাতা", OpenArticle = "এই নিবন্ধের সব দাবি", Confidence = value => $"নিশ্চয়তা {value}", CopyOf = "অন্য নিবন্ধের নকল", DayInferred = "দিন লেখা থেকে অনুমিত",
        RelatedDeals = "সম্পর্কিত চুক্তি", PartOfRound = "এই অংশ এর ভেতরে", HoldsStake = "এই রাউন্ডের ভেতরের অংশ", SameParties = "একই দুই পক্ষ", SameCompany = name => $"এখানেও {name}", Parties = "পক্ষ",
        Role = role => role switch
        {
            PartyRole.Company => "কোম্পানি", PartyRole.Investor => "বিনিয়োগকারী", PartyRole.Lead => "প্রধান বিনিয়োগকারী", PartyRole.Acquirer => "ক্রেতা", PartyRole.Target => "লক্ষ্য", PartyRole.Customer => "গ্রাহক", PartyRole.Provider => "সরবরাহকারী", _ => "উদ্যোক্তা",
        },

        LastValuation = "সর্বশেষ প্রকাশিত মূল্যায়ন", Sought = "চাওয়া", Raised = "তোলা অর্থ: সম্পন্ন ও ঘোষিত", ComputeSigned = "স্বাক্ষরিত কম্পিউটিং", WithRound = figure => $"{figure} রাউন্ডের সঙ্গে", RaisedNote = "পুনর্বিক্রি ও সর্বোচ্চ সীমা বাদ",
        ValuationFinding = (reported, sought) => $"মূল্যায়ন: {reported} প্রকাশিত, {sought} চাওয়া", ValuationReportedOnly = reported => $"মূল্যায়ন: {reported} প্রকাশিত", ValuationSoughtOnly = sought => $"মূল্যায়ন: {sought} চাওয়া",
        ValuationNote = "মার্কিন ডলার, চলতি মূল্যে। আকৃতি ভিত্তি বলে, ভরাট অবস্থা। দুই মানকে কোনো রেখা জোড়ে না: দুই খবরের মাঝে কিছু জানা নেই।", UndatedLeftOut = n => $"{Digits(n)}টি অঙ্কের তারিখ বা ডলার-মূল্য নেই, শুধু সারণিতে আছে।",
        Linear = "রৈখিক", Log = "লগ", Scale = "মাপ", MarkReported = "রাউন্ডের সঙ্গে প্রকাশিত", MarkSecondary = "পুনর্বিক্রি", MarkSought = "চাওয়া বা আলোচনায়", MarkOffer = "প্রস্তাব থেকে অনুমিত", MarkUpTo = "সর্বোচ্চ", MarkAtLeast = "বেশি, কমপক্ষে",
        MarkWhisker = "তারিখ যে দিনগুলো হতে পারে", MarkStands = "শেষ খবর এ পর্যন্ত", TheFigures = n => n == 1 ? "একমাত্র অঙ্ক" : $"{Digits(n)}টি অঙ্ক", WordsBehind = figure => $"{figure}: পেছনের কথা",
        Rounds = "রাউন্ড", ComputeBought = "কেনা কম্পিউটিং", ComputeSold = "বেচা কম্পিউটিং", SlabNote = "চওড়া মানে মেয়াদের বছর, উচ্চতা বছরে ডলার: ক্ষেত্রফলই মূল্য। মেয়াদ বা মূল্য না থাকলে আঁকা হয় না।",
        RaisedByYear = "বছরে তোলা অর্থ", RaisedByYearNote = "একটিই স্তর: রাউন্ডের ভেতরের অংশ আবার যোগ হয় না। চাওয়া অর্থ তোলা অর্থে যোগ হয় না।", Timeline = "কালপঞ্জি", OwnShareNotStated = "নিজের অংশ উল্লেখ নেই", Leads = "নেতৃত্বে",
        NoValuation = "এ পর্যন্ত পড়া কোনো নিবন্ধ মূল্যায়ন বলে না।", NoRounds = "এ পর্যন্ত পড়া কোনো নিবন্ধ রাউন্ডের কথা বলে না।", NotMoneyRaised = "তোলা অর্থ নয়", OtherDeals = "অন্য চুক্তি", ListHint = text => $"“{text}”-এর মতো নাম, যেকোনো লিপিতে",
        NoParty = "কোনো চুক্তিতে এমন নামের পক্ষ নেই।", LatestDeal = "সর্বশেষ চুক্তি",

        Portfolio = "বিনিয়োগ", CoInvestors = "সহ-বিনিয়োগকারী", InvestedByYear = "বছর অনুসারে", InvestedByYearNote = "শুধু এই বিনিয়োগকারীর নিজের বলে বলা অর্থ; সর্বোচ্চ সীমা বাদ।", CommittedOwn = "নিজের অর্থ: সম্পন্ন ও ঘোষিত", InTalksOwn = "নিজের অর্থ: আলোচনায়",
        CompaniesHeld = "কোম্পানি", AsCompany = "কোম্পানি হিসেবে", AsInvestor = "বিনিয়োগকারী হিসেবে",

        Article = "নিবন্ধ", ReadersSee = "পাঠক দেখেন যে বাক্যে দাবি দাঁড়িয়ে আছে; পুরো লেখা প্রকাশকের কাছে।", NoClaims = "এই নিবন্ধে অর্থ নিয়ে কোনো দাবি পাওয়া যায়নি।",

        MethodPoints = MethodTexts.Bengali,

        NothingFound = text => $"“{text}” দিয়ে কিছু পাওয়া যায়নি",
        NothingFoundHelp = "নাম যেকোনো লিপিতে, মোটামুটি বানানে লিখলেই চলে। অন্য শব্দ খোঁজা হয় শিরোনামে আর যে বাক্যে দাবি দাঁড়িয়ে আছে সেখানে।",

        NotFoundTitle = "এই ঠিকানায় কোনো পাতা নেই", WeLookedFor = path => $"আমরা \u2068{path}\u2069 খুঁজেছি। এখানে নাম আসে চার লিপিতে ও নানা বানানে; হয়তো এর একটি চেয়েছিলেন।",
        NearestNames = "কাছাকাছি নাম", ErrorTitle = "পাতাটি তৈরি করা গেল না", ErrorHelp = "আমাদের দিকে কিছু ভুল হয়েছে এবং তা লেখা হয়েছে। আপনার কিছু হারায়নি; একটু পরে আবার চেষ্টা করুন।",
        DatabaseAwayTitle = "ডেটাবেস এই মুহূর্তে নেই", DatabaseAwayHelp = "সাইটটি এখন তার ডেটাবেসের নাগাল পাচ্ছে না। কিছুই হারায়নি; কয়েক সেকেন্ড পরে পাতাটি আবার খুলুন।",
    };
}
