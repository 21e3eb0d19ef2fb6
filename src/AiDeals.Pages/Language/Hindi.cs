using System.Globalization;
using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

internal static class Hindi
{
    private static string Count(int n, string one, string many) => n.ToString("#,0", CultureInfo.InvariantCulture) + " " + (n == 1 ? one : many);

    public static readonly Words Words = new()
    {
        Code = "hi",
        OwnName = "हिन्दी",

        SiteSummary = "एआई उद्योग का पैसा, जैसा चार भाषाओं के अख़बार बताते हैं; हर आँकड़ा अपने पीछे के शब्दों तक ले जाता है।",
        SkipToContent = "मुख्य भाग पर जाएँ",
        MainNavigation = "मुख्य सूची",
        LanguageChoice = "भाषा",
        Menu = "सूची",
        DarkTheme = "गहरा रूप",
        LightTheme = "हल्का रूप",
        Search = "खोजें",
        SearchHint = "किसी भी लिपि में खोजें",
        Deals = "सौदे",
        Companies = "कंपनियाँ",
        Investors = "निवेशक",
        Method = "दावे सौदे कैसे बनते हैं",
        MethodShort = "तरीक़ा",
        StatusWords = "स्थिति के शब्द",
        Coverage = "दायरा",
        OpenSource = "मुक्त स्रोत",
        KnownUpTo = day => $"{day} तक ज्ञात",
        NewestArticle = "सबसे नया लेख",
        KnownDays = "वे दिन जब कुछ पता चला",
        EarlierArticles = n => $"पहले के {n.ToString("#,0", CultureInfo.InvariantCulture)}",

        StatusMeaning = status => status switch
        {
            DealStatus.Rumoured => "कोई कहता है कि दूसरे कहते हैं", DealStatus.InTalks => "ख़बर है कि पक्ष बात कर रहे हैं", DealStatus.Offered => "एक पक्ष ने दाम लगाया है", DealStatus.Announced => "दोनों पक्षों ने, या एक ने लिखित में, हाँ कहा है",
            DealStatus.Completed => "पैसा या नियंत्रण हाथ बदल चुका है", DealStatus.Rejected => "दूसरे पक्ष ने मना किया", _ => "सहमति के बाद छोड़ा गया",
        },
        Kind = kind => kind switch
        {
            DealKind.FundingRound => "फ़ंडिंग और निवेश", DealKind.Acquisition => "अधिग्रहण", DealKind.ComputeContract => "कंप्यूट अनुबंध", DealKind.CapitalProject => "निर्माण परियोजना", _ => "ख़र्च की प्रतिबद्धता",
        },
        KindShort = kind => kind switch { DealKind.FundingRound => "फ़ंडिंग", DealKind.Acquisition => "अधिग्रहण", DealKind.ComputeContract => "कंप्यूट", DealKind.CapitalProject => "परियोजना", _ => "प्रतिबद्धता" },
        BindingWord = binding => binding switch { Binding.Binding => "बाध्यकारी", Binding.NonBinding => "अबाध्यकारी", _ => "" },
        Basis = basis => basis switch
        {
            ValuationBasis.PreMoney => "नए पैसे से पहले", ValuationBasis.PostMoney => "नए पैसे सहित", ValuationBasis.TenderPrice => "शेयरों की द्वितीयक बिक्री", ValuationBasis.OfferImplied => "प्रस्ताव से अनुमानित",
            ValuationBasis.MarketCap => "बाज़ार मूल्य", _ => "आधार नहीं बताया गया",
        },
        Nature = nature => nature switch { ValuationNature.Sought => "माँगा गया या बातचीत में", ValuationNature.OfferImplied => "प्रस्ताव से अनुमानित", _ => "बताया गया" },
        Field = field => field switch
        {
            DealField.Status => "स्थिति", DealField.Amount => "राशि", DealField.Binding => "बाध्यता", DealField.Round => "दौर", DealField.Term => "अवधि", DealField.CapacityGw => "क्षमता", DealField.Chips => "चिप",
            DealField.Project => "परियोजना", _ => "तारीख़",
        },
        Rule = rule => rule switch
        {
            ChoiceRule.OnlyValue => "एकमात्र मान", ChoiceRule.Agreed => "सब सहमत", ChoiceRule.EditorsPin => "संपादक की पसंद", ChoiceRule.FurthestStatus => "सबसे आगे की स्थिति", ChoiceRule.PartysOwnWord => "पक्ष का अपना कथन",
            ChoiceRule.CreditedOutlet => "नामित स्रोत", ChoiceRule.LatestPublished => "सबसे नया प्रकाशित", ChoiceRule.MostExactBound => "सबसे सटीक", ChoiceRule.LargestFigure => "सबसे बड़ा आँकड़ा", _ => "सबसे पहले ज्ञात",
        },
        RuleReason = rule => rule switch
        {
            ChoiceRule.OnlyValue => "कोई दूसरा दावा मान नहीं बताता।", ChoiceRule.Agreed => "जो भी दावा मान बताता है, वही बताता है।", ChoiceRule.EditorsPin => "एक संपादक ने यह दावा चुना; बाक़ी सूची में हैं।",
            ChoiceRule.FurthestStatus => "जिस दावे में सौदा सबसे आगे है, वह पिछले चरणों से ऊपर है।", ChoiceRule.PartysOwnWord => "एक ही स्थिति में पक्ष का अपना कथन दूसरों के कथन से ऊपर है।",
            ChoiceRule.CreditedOutlet => "एक ही स्थिति में, पक्ष का कथन न होने पर, नामित स्रोत वाला दावा ऊपर है।", ChoiceRule.LatestPublished => "स्थिति और स्रोत बराबर: सबसे बाद में प्रकाशित दावा रहता है।",
            ChoiceRule.MostExactBound => "स्थिति, स्रोत और दिन बराबर: अधिक सटीक आँकड़ा रहता है।", ChoiceRule.LargestFigure => "बाक़ी सब बराबर: बड़ा आँकड़ा रहता है, छोटा उसका भाग हो सकता है।", _ => "दावों में कोई अंतर नहीं: पहले ज्ञात दावा रहता है।",
        },
        Hint = hint => hint switch
        {
            DisputeHint.ThousandFold => "शायद हज़ार गुने की चूक", DisputeHint.LakhCrore => "शायद लाख और करोड़ की चूक", DisputeHint.Currency => "शायद दूसरी मुद्रा", DisputeHint.PreOrPostMoney => "शायद नए पैसे से पहले और बाद",
            DisputeHint.PartOrWhole => "शायद भाग और पूरा", DisputeHint.BoundOrExact => "शायद सीमा और सटीक आँकड़ा", _ => "",
        },
        PartyKind = kind => kind switch
        {
            PartyKind.Company => "कंपनी", PartyKind.Fund => "फ़ंड", PartyKind.SovereignFund => "सरकारी फ़ंड", PartyKind.Bank => "बैंक", PartyKind.Government => "सरकार", PartyKind.Consortium => "समूह", PartyKind.Person => "व्यक्ति", _ => "समाचार संस्था",
        },
        Round = round => round switch
        {
            "secondary_market" => "द्वितीयक बिक्री", "initial_public_offering" => "आईपीओ", "debt_financing" => "क़र्ज़", "seed" => "सीड दौर", "pre_seed" => "प्री-सीड दौर", "grant" => "अनुदान",
            _ when round.StartsWith("series_", StringComparison.Ordinal) => "सीरीज़ " + round[7..].ToUpperInvariant(), _ => round.Replace('_', ' '),
        },
        Review = state => state switch { ReviewState.Accepted => "जाँचा गया", ReviewState.Rejected => "संपादक ने अस्वीकार किया", _ => "जाँचा नहीं गया" },
        LanguageName = code => code switch { "bn" => "बांग्ला", "hi" => "हिन्दी", "ar" => "अरबी", "en" => "अंग्रेज़ी", _ => "अज्ञात भाषा" },
        RoundWord = "दौर",
        Gigawatt = "गीगावाट",
        NotStated = "नहीं बताया गया",
        DateNotStated = "तारीख़ नहीं बताई गई",
        UnknownParty = "यहाँ अब तक अपरिचित",
        Disputed = "विवादित",
        NoConfirmation = days => $"{Count(days, "दिन", "दिनों")} से पुष्टि नहीं",
        ReportedAs = status => status switch
        {
            DealStatus.Rumoured => "अटकल के समय का आँकड़ा", DealStatus.InTalks => "बातचीत के समय का आँकड़ा", DealStatus.Offered => "प्रस्ताव के समय का आँकड़ा", DealStatus.Announced => "घोषणा के समय का आँकड़ा",
            DealStatus.Completed => "पूरा होने के समय का आँकड़ा", DealStatus.Rejected => "इनकार की ख़बर का आँकड़ा", _ => "रद्द होने की ख़बर का आँकड़ा",
        },
        NoFigureSince = status => $"“{Wording.In("hi").Status(status)}” स्थिति की किसी ख़बर में आँकड़ा नहीं है।",

        ArticleCount = n => Count(n, "लेख", "लेख"),
        LanguageCount = n => Count(n, "भाषा", "भाषाएँ"),
        OriginCount = n => Count(n, "स्रोत", "स्रोत"),
        DealCount = n => Count(n, "सौदा", "सौदे"),
        ClaimCount = n => Count(n, "दावा", "दावे"),
        ContractCount = n => Count(n, "अनुबंध", "अनुबंध"),
        RoundCount = n => Count(n, "दौर", "दौर"),

        Date = "तारीख़", KindHead = "प्रकार", Deal = "सौदा", Amount = "राशि", StatusHead = "स्थिति", Articles = "लेख", Company = "कंपनी", Investor = "निवेशक", Valuation = "मूल्यांकन", Provider = "प्रदाता", Customer = "ग्राहक", Value = "मूल्य",
        TermHead = "अवधि", PerYear = "प्रति वर्ष", YearsByDollars = "वर्ष × प्रति वर्ष डॉलर", Known = "ज्ञात", BasisHead = "आधार", RoundHead = "दौर",

        HomeTitle = "कृत्रिम बुद्धिमत्ता का पैसा कहाँ जाता बताया जाता है",
        HomeLead = "यहाँ हर आँकड़े के नीचे रेखा है। वह रेखा लेख के शब्दों तक ले जाती है, उसी भाषा में जिसमें वे लिखे गए, और उस दिन तक जब यह पता चला।",
        WhatIsNew = "नया क्या है",
        AllDeals = n => n == 1 ? "एकमात्र सौदा" : $"सभी {n.ToString(CultureInfo.InvariantCulture)} सौदे",
        BiggestFigures = "सबसे बड़े ज्ञात आँकड़े",
        FillIsStatus = "भराव यानी स्थिति",
        FundingByQuarter = "तिमाही के अनुसार फ़ंडिंग",
        FundingByQuarterNote = "हर दौर एक बार: दौर के भीतर का हिस्सा दोबारा नहीं जुड़ता; अधिकतम सीमा और द्वितीयक बिक्री बाहर हैं।",
        LeftOutOfQuarters = n => $"{Count(n, "दौर", "दौरों")} का केवल वर्ष ज्ञात है, इसलिए किसी तिमाही में नहीं।",
        SaidIn = "किस भाषा में कहा गया",
        NewIn = month => $"{month} में नया",
        DealsMoved = n => n == 1 ? " सौदा आगे बढ़ा" : " सौदे आगे बढ़े",
        LargestInTalks = "बातचीत में सबसे बड़ा, पिछले 90 दिन",
        LargestCompute = "सबसे बड़ा कंप्यूट अनुबंध",
        HighestSought = "माँगा गया सबसे ऊँचा मूल्य, पिछले 90 दिन",
        NothingYet = "अब तक कोई लेख नहीं पढ़ा गया",
        NothingYetHelp = "लेख आते ही उनके दावे और सौदे यहाँ होंगे।",

        MatchOfKnown = (n, all) => string.Create(CultureInfo.InvariantCulture, $"{(n == 1 ? " सौदा मेल खाता है" : " सौदे मेल खाते हैं")}, कुल ज्ञात {all:#,0}"),
        Party = "पक्ष", AnyParty = "कोई भी पक्ष", Show = "दिखाएँ", ClearAll = "सब हटाएँ", SortedByKnown = "पता चलने के दिन से, नया पहले", SortedByAmount = "डॉलर राशि से, बड़ा पहले",
        ShownOf = (n, all) => string.Create(CultureInfo.InvariantCulture, $"{all:#,0} में से {n:#,0} दिखाए गए"), Next = "आगे", FromStart = "शुरू में लौटें", NothingMatches = "अब तक पढ़ा कोई लेख यह नहीं कहता", TakeFilterAway = "एक छन्नी हटाएँ:",
        Without = filter => $"“{filter}” के बिना", WithoutAll = "बिना किसी छन्नी के", CopyLink = "लिंक कॉपी करें", Copied = "कॉपी हुआ", Also = figures => $"साथ ही {figures}", AYear = figure => $"{figure} प्रति वर्ष",

        AmountIn = currency => currency == "USD" ? "राशि, अमेरिकी डॉलर" : $"राशि, {currency}",
        AlsoReported = "यह भी बताया गया:", HowFigureMoved = "आँकड़ा कैसे बदला", HowFigureMovedNote = "हर निशान एक दावा है। कोई रेखा नहीं जोड़ती: दो ख़बरों के बीच कुछ ज्ञात नहीं।", NotReported = "ख़बर नहीं",
        StaleAfter = day => $"{day} तक नया दावा न आने पर लिखा जाएगा: 90 दिनों से पुष्टि नहीं।",
        WhyThisFigure = "यही आँकड़ा क्यों", OneDeal = "एक सौदा", OneDealReason = "वही कंपनी और वही दूसरा पक्ष, 180 दिनों के भीतर प्रकाशित।", RuleHead = rule => $"नियम: {rule}",
        Rate = "विनिमय दर", RateNone = "अमेरिकी डॉलर में ही बताया गया: ज़रूरत नहीं।", RateUsed = (rate, period) => $"एक डॉलर के {rate}, {period}।", RateMissing = "उस महीने की दर ज्ञात नहीं, इसलिए डॉलर मूल्य नहीं।", Figure = "आँकड़ा",
        BoundMeaning = bound => bound switch
        {
            AmountBound.AtLeast or AmountBound.Over => "न्यूनतम सीमा: योग में इतना या इससे अधिक गिना जाता है।", AmountBound.UpTo => "अधिकतम सीमा: किसी योग में नहीं आती।", AmountBound.About => "इसके आसपास, कम या अधिक।", AmountBound.Range => "दोनों सीमाएँ बताई गई हैं।", _ => "बिना सीमा के बताया गया।",
        },
        OtherFields = "बाक़ी बातें", Corroboration = "पुष्टि", CorroborationNote = "नक़लें, और एक ही स्रोत का नाम लेने वाले लेख, एक बार गिने जाते हैं।", UnnamedSources = "अनाम ख़बरें", WhatArticlesSay = "लेख क्या कहते हैं", NewestFirst = "नया पहले",
        ReadByGrammar = "व्याकरण ने पढ़ा", ReadByGrammarAndModel = model => $"व्याकरण और मॉडल {model} ने पढ़ा", ReadByModel = model => $"मॉडल {model} ने पढ़ा", EnteredByEditor = "संपादक ने दर्ज किया",
        Credits = names => $"स्रोत: {names}", CreditsNobody = "किसी का नाम नहीं लिया", PublishersPage = "प्रकाशक का पृष्ठ", OpenArticle = "इस लेख के सभी दावे", Confidence = value => $"भरोसा {value}", CopyOf = "दूसरे लेख की नक़ल", DayInferred = "तारीख़ लेख से अनुमानित",
        RelatedDeals = "जुड़े सौदे", PartOfRound = "यह हिस्सा इसका भाग है", HoldsStake = "इस दौर के भीतर का हिस्सा", SameParties = "वही दो पक्ष", SameCompany = name => $"इसमें भी {name}", Parties = "पक्ष",
        Role = role => role switch
        {
            PartyRole.Company => "कंपनी", PartyRole.Investor => "निवेशक", PartyRole.Lead => "मुख्य निवेशक", PartyRole.Acquirer => "ख़रीदार", PartyRole.Target => "लक्ष्य", PartyRole.Customer => "ग्राहक", PartyRole.Provider => "प्रदाता", _ => "प्रायोजक",
        },

        LastValuation = "आख़िरी बताया गया मूल्यांकन", Sought = "माँगा गया", Raised = "जुटाया: पूर्ण और घोषित", ComputeSigned = "हस्ताक्षरित कंप्यूट", WithRound = figure => $"{figure} के दौर के साथ", RaisedNote = "द्वितीयक बिक्री और अधिकतम सीमाएँ बाहर",
        ValuationFinding = (reported, sought) => $"मूल्यांकन: {reported} बताया गया, {sought} माँगा गया", ValuationReportedOnly = reported => $"मूल्यांकन: {reported} बताया गया", ValuationSoughtOnly = sought => $"मूल्यांकन: {sought} माँगा गया",
        ValuationNote = "अमेरिकी डॉलर, चालू मूल्य। आकार आधार बताता है, भराव स्थिति। दो मानों को कोई रेखा नहीं जोड़ती: दो ख़बरों के बीच कुछ ज्ञात नहीं।", UndatedLeftOut = n => $"{Count(n, "आँकड़ा", "आँकड़े")} बिना तारीख़ या डॉलर मूल्य के केवल तालिका में।",
        Linear = "रैखिक", Log = "लॉग", Scale = "पैमाना", MarkReported = "दौर के साथ बताया गया", MarkSecondary = "द्वितीयक बिक्री", MarkSought = "माँगा गया या बातचीत में", MarkOffer = "प्रस्ताव से अनुमानित", MarkUpTo = "अधिकतम", MarkAtLeast = "से अधिक, कम से कम",
        MarkWhisker = "तारीख़ के संभव दिन", MarkStands = "आख़िरी ख़बर यहाँ तक", TheFigures = n => n == 1 ? "एकमात्र आँकड़ा" : $"{n.ToString(CultureInfo.InvariantCulture)} आँकड़े", WordsBehind = figure => $"{figure} के पीछे के शब्द",
        Rounds = "दौर", ComputeBought = "ख़रीदा गया कंप्यूट", ComputeSold = "बेचा गया कंप्यूट", SlabNote = "चौड़ाई अवधि के वर्ष, ऊँचाई प्रति वर्ष डॉलर: क्षेत्रफल ही मूल्य है। बिना अवधि या मूल्य का अनुबंध नहीं बनाया जाता।",
        RaisedByYear = "वर्ष के अनुसार जुटाया", RaisedByYearNote = "एक ही स्तर: दौर के भीतर का हिस्सा दोबारा नहीं जुड़ता। माँगा गया पैसा जुटाए गए में नहीं जुड़ता।", Timeline = "समयरेखा", OwnShareNotStated = "अपना हिस्सा नहीं बताया", Leads = "अगुआ",
        NoValuation = "अब तक पढ़ा कोई लेख मूल्यांकन नहीं बताता।", NoRounds = "अब तक पढ़ा कोई लेख दौर नहीं बताता।", NotMoneyRaised = "जुटाया गया पैसा नहीं", OtherDeals = "दूसरे सौदे", ListHint = text => $"“{text}” जैसे नाम, किसी भी लिपि में",
        NoParty = "किसी सौदे में ऐसे नाम का पक्ष नहीं।", LatestDeal = "सबसे नया सौदा",

        Portfolio = "निवेश", CoInvestors = "साथ निवेश करने वाले", InvestedByYear = "वर्ष के अनुसार", InvestedByYearNote = "केवल वह जो इसी निवेशक का पैसा बताया गया; अधिकतम सीमा बाहर।", CommittedOwn = "अपना पैसा: पूर्ण और घोषित", InTalksOwn = "अपना पैसा: बातचीत में",
        CompaniesHeld = "कंपनियाँ", AsCompany = "कंपनी के रूप में", AsInvestor = "निवेशक के रूप में",

        Article = "लेख", ReadersSee = "पाठक वे वाक्य देखते हैं जिन पर दावे टिके हैं; पूरा लेख प्रकाशक के पास है।", NoClaims = "इस लेख में पैसे का कोई दावा नहीं मिला।",

        MethodPoints = MethodTexts.Hindi,

        NothingFound = text => $"“{text}” के लिए कुछ नहीं मिला",
        NothingFoundHelp = "नाम किसी भी लिपि में, मोटे तौर पर सही वर्तनी में लिखे जा सकते हैं। बाक़ी शब्द शीर्षकों में और उन वाक्यों में खोजे जाते हैं जिन पर दावे टिके हैं।",

        NotFoundTitle = "इस पते पर कोई पृष्ठ नहीं", WeLookedFor = path => $"हमने \u2068{path}\u2069 खोजा। यहाँ नाम चार लिपियों और कई वर्तनियों में आते हैं; शायद इनमें से कोई चाहा गया था।",
        NearestNames = "नज़दीकी नाम", ErrorTitle = "यह पृष्ठ नहीं बन सका", ErrorHelp = "हमारी ओर कुछ गड़बड़ हुई और लिख ली गई है। आपका कुछ नहीं खोया; थोड़ी देर में फिर कोशिश करें।",
        DatabaseAwayTitle = "डेटाबेस अभी उपलब्ध नहीं है", DatabaseAwayHelp = "साइट अभी अपने डेटाबेस तक नहीं पहुँच पा रही। कुछ भी नहीं खोया; कुछ सेकंड में पृष्ठ फिर खोलें।",
    };
}
