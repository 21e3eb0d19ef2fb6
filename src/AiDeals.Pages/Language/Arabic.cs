using System.Globalization;
using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

internal static class Arabic
{
    // One and two have forms of their own, three to ten take the plural, from eleven on the singular follows the number.
    private static string Count(int n, string one, string two, string few, string many) => n switch
    {
        0 => "لا " + many,
        1 => one,
        2 => two,
        _ => n.ToString("#,0", CultureInfo.InvariantCulture) + " " + (n % 100 is >= 3 and <= 10 ? few : many),
    };

    public static readonly Words Words = new()
    {
        Code = "ar",
        OwnName = "العربية",

        SiteSummary = "أموال صناعة الذكاء الاصطناعي كما ترويها الصحف بأربع لغات؛ وكل رقم يقود إلى الكلمات التي قالته.",
        SkipToContent = "انتقل إلى المحتوى",
        MainNavigation = "القائمة الرئيسية",
        LanguageChoice = "اللغة",
        Menu = "القائمة",
        DarkTheme = "المظهر الداكن",
        LightTheme = "المظهر الفاتح",
        Search = "بحث",
        SearchHint = "ابحث بأي كتابة",
        Deals = "الصفقات",
        Companies = "الشركات",
        Investors = "المستثمرون",
        Method = "كيف تصير الأقوال صفقات",
        MethodShort = "المنهج",
        StatusWords = "كلمات الحالة",
        Coverage = "التغطية",
        OpenSource = "برنامج مفتوح المصدر",
        KnownUpTo = day => $"معروف حتى {day}",
        NewestArticle = "أحدث مقال",
        KnownDays = "أيام عُرف فيها شيء",
        EarlierArticles = n => $"{n.ToString("#,0", CultureInfo.InvariantCulture)} أقدم",

        StatusMeaning = status => status switch
        {
            DealStatus.Rumoured => "يقول أحدهم إن غيره يقول", DealStatus.InTalks => "يقال إن الأطراف تتحدث", DealStatus.Offered => "عرض أحد الطرفين ثمنًا",
            DealStatus.Announced => "أكّده الطرفان أو أحدهما كتابةً", DealStatus.Completed => "انتقل المال أو السيطرة", DealStatus.Rejected => "رفض الطرف الآخر", _ => "تُرك بعد الاتفاق عليه",
        },
        Kind = kind => kind switch
        {
            DealKind.FundingRound => "تمويل واستثمار", DealKind.Acquisition => "استحواذ", DealKind.ComputeContract => "عقد حوسبة", DealKind.CapitalProject => "مشروع إنشائي", _ => "التزام بالإنفاق",
        },
        KindShort = kind => kind switch
        {
            DealKind.FundingRound => "تمويل", DealKind.Acquisition => "استحواذ", DealKind.ComputeContract => "حوسبة", DealKind.CapitalProject => "مشروع", _ => "التزام",
        },
        BindingWord = binding => binding switch { Binding.Binding => "ملزم", Binding.NonBinding => "غير ملزم", _ => "" },
        Basis = basis => basis switch
        {
            ValuationBasis.PreMoney => "قبل المال الجديد", ValuationBasis.PostMoney => "بعد المال الجديد", ValuationBasis.TenderPrice => "بيع ثانوي للأسهم", ValuationBasis.OfferImplied => "مستنتج من عرض",
            ValuationBasis.MarketCap => "القيمة السوقية", _ => "الأساس غير مذكور",
        },
        Nature = nature => nature switch { ValuationNature.Sought => "مطلوب أو قيد التفاوض", ValuationNature.OfferImplied => "مستنتج من عرض", _ => "معلن" },
        Field = field => field switch
        {
            DealField.Status => "الحالة", DealField.Amount => "المبلغ", DealField.Binding => "الإلزام", DealField.Round => "الجولة", DealField.Term => "المدة", DealField.CapacityGw => "القدرة",
            DealField.Chips => "الرقائق", DealField.Project => "المشروع", _ => "التاريخ",
        },
        Rule = rule => rule switch
        {
            ChoiceRule.OnlyValue => "القيمة الوحيدة", ChoiceRule.Agreed => "الكل متفق", ChoiceRule.EditorsPin => "اختيار المحرر", ChoiceRule.FurthestStatus => "أبعد حالة", ChoiceRule.PartysOwnWord => "قول طرف نفسه",
            ChoiceRule.CreditedOutlet => "مصدر مسمّى", ChoiceRule.LatestPublished => "الأحدث نشرًا", ChoiceRule.MostExactBound => "الأدق", ChoiceRule.LargestFigure => "أكبر رقم", _ => "الأسبق علمًا",
        },
        RuleReason = rule => rule switch
        {
            ChoiceRule.OnlyValue => "لا يذكر قول آخر قيمة.", ChoiceRule.Agreed => "كل قول يذكر قيمة يذكر القيمة نفسها.", ChoiceRule.EditorsPin => "اختار محرر هذا القول، وتبقى الأقوال الأخرى مدرجة.",
            ChoiceRule.FurthestStatus => "القول الذي بلغت فيه الصفقة أبعد حالة يسبق المراحل الأبكر.", ChoiceRule.PartysOwnWord => "عند تساوي الحالة يسبق ما يقوله طرف في الصفقة ما يقوله غيره.",
            ChoiceRule.CreditedOutlet => "عند تساوي الحالة وغياب قول الأطراف يسبق القول المنسوب إلى مصدر قولًا بلا نسبة.", ChoiceRule.LatestPublished => "الحالة والمصدر متساويان: يؤخذ الأحدث نشرًا.",
            ChoiceRule.MostExactBound => "الحالة والمصدر واليوم متساوية: يؤخذ الرقم الأدق.", ChoiceRule.LargestFigure => "كل ما عداه متساوٍ: يؤخذ الرقم الأكبر، فقد يضم الأصغر جزءًا منه.", _ => "لا شيء يفرق بين الأقوال: يؤخذ ما عُرف أولًا.",
        },
        Hint = hint => hint switch
        {
            DisputeHint.ThousandFold => "ربما خطأ بمقدار ألف ضعف", DisputeHint.LakhCrore => "ربما خلط بين اللك والكرور", DisputeHint.Currency => "ربما عملة أخرى", DisputeHint.PreOrPostMoney => "ربما قبل المال الجديد وبعده",
            DisputeHint.PartOrWhole => "ربما جزء وكل", DisputeHint.BoundOrExact => "ربما حد ورقم محدد", _ => "",
        },
        PartyKind = kind => kind switch
        {
            PartyKind.Company => "شركة", PartyKind.Fund => "صندوق", PartyKind.SovereignFund => "صندوق سيادي", PartyKind.Bank => "مصرف", PartyKind.Government => "حكومة", PartyKind.Consortium => "تحالف", PartyKind.Person => "شخص", _ => "وسيلة إعلام",
        },
        Round = round => round switch
        {
            "secondary_market" => "بيع ثانوي", "initial_public_offering" => "طرح عام أولي", "debt_financing" => "دين", "seed" => "جولة تأسيسية", "pre_seed" => "جولة ما قبل التأسيس", "grant" => "منحة",
            _ when round.StartsWith("series_", StringComparison.Ordinal) => "الجولة " + round[7..].ToUpperInvariant(), _ => round.Replace('_', ' '),
        },
        Review = state => state switch { ReviewState.Accepted => "مراجَع", ReviewState.Rejected => "رفضه محرر", _ => "لم يُراجَع" },
        LanguageName = code => code switch { "bn" => "البنغالية", "hi" => "الهندية", "ar" => "العربية", "en" => "الإنجليزية", _ => "لغة غير معروفة" },
        RoundWord = "جولة",
        Gigawatt = "غيغاواط",
        NotStated = "غير مذكور",
        DateNotStated = "التاريخ غير مذكور",
        UnknownParty = "غير معروف هنا بعد",
        Disputed = "متنازع فيه",
        NoConfirmation = days => $"لا تأكيد منذ {Count(days, "يوم", "يومين", "أيام", "يومًا")}",
        ReportedAs = status => status switch
        {
            DealStatus.Rumoured => "رقم من الأنباء المتداولة", DealStatus.InTalks => "رقم من مرحلة التفاوض", DealStatus.Offered => "رقم من مرحلة العرض", DealStatus.Announced => "رقم من الإعلان",
            DealStatus.Completed => "رقم من خبر الإتمام", DealStatus.Rejected => "رقم من خبر الرفض", _ => "رقم من خبر الإلغاء",
        },
        NoFigureSince = status => $"ولا يذكر أي خبر بحالة «{Wording.In("ar").Status(status)}» رقمًا.",

        ArticleCount = n => Count(n, "مقال واحد", "مقالان", "مقالات", "مقالًا"),
        LanguageCount = n => Count(n, "لغة واحدة", "لغتان", "لغات", "لغة"),
        OriginCount = n => Count(n, "مصدر واحد", "مصدران", "مصادر", "مصدرًا"),
        DealCount = n => Count(n, "صفقة واحدة", "صفقتان", "صفقات", "صفقة"),
        ClaimCount = n => Count(n, "قول واحد", "قولان", "أقوال", "قولًا"),
        ContractCount = n => Count(n, "عقد واحد", "عقدان", "عقود", "عقدًا"),
        RoundCount = n => Count(n, "جولة واحدة", "جولتان", "جولات", "جولة"),

        Date = "التاريخ", KindHead = "النوع", Deal = "الصفقة", Amount = "المبلغ", StatusHead = "الحالة", Articles = "المقالات", Company = "الشركة", Investor = "المستثمر", Valuation = "التقييم", Provider = "المزوّد",
        Customer = "العميل", Value = "القيمة", TermHead = "المدة", PerYear = "سنويًا", YearsByDollars = "السنوات × المبلغ سنويًا", Known = "عُرف", BasisHead = "الأساس", RoundHead = "الجولة",

        HomeTitle = "أين يقال إن أموال الذكاء الاصطناعي تذهب",
        HomeLead = "تحت كل رقم هنا خط، والخط يقود إلى كلمات مقال بلغته الأصلية وإلى اليوم الذي عُرف فيه.",
        WhatIsNew = "الجديد",
        AllDeals = n => n == 1 ? "الصفقة الوحيدة" : $"كل الصفقات ({n.ToString(CultureInfo.InvariantCulture)})",
        BiggestFigures = "أكبر الأرقام المعروفة",
        FillIsStatus = "التعبئة هي الحالة",
        FundingByQuarter = "التمويل حسب الربع",
        FundingByQuarterNote = "كل جولة مرة واحدة: لا تضاف حصة داخل جولة ثانية، ويُترك الحد الأقصى والبيع الثانوي.",
        LeftOutOfQuarters = n => $"{Count(n, "جولة واحدة مؤرخة", "جولتان مؤرختان", "جولات مؤرخة", "جولة مؤرخة")} بالسنة فقط خارج الأرباع.",
        SaidIn = "قيل باللغة",
        NewIn = month => $"الجديد في {month}",
        DealsMoved = n => n is >= 3 and <= 10 ? " صفقات تحركت" : " صفقة تحركت",
        LargestInTalks = "الأكبر قيد التفاوض، آخر 90 يومًا",
        LargestCompute = "أكبر عقد حوسبة",
        HighestSought = "أعلى تقييم مطلوب، آخر 90 يومًا",
        NothingYet = "لم يُقرأ أي مقال بعد",
        NothingYetHelp = "ما إن تُستورد المقالات حتى تظهر أقوالها وصفقاتها هنا.",

        MatchOfKnown = (_, all) => string.Create(CultureInfo.InvariantCulture, $" مطابقة من أصل {all:#,0}"),
        Party = "الطرف", AnyParty = "أي طرف", Show = "اعرض", ClearAll = "امسح الكل", SortedByKnown = "حسب يوم العلم، الأحدث أولًا", SortedByAmount = "حسب المبلغ بالدولار، الأكبر أولًا",
        ShownOf = (n, all) => string.Create(CultureInfo.InvariantCulture, $"معروض {n:#,0} من {all:#,0}"),
        Next = "التالي", FromStart = "عودة إلى البداية", NothingMatches = "لا يقول هذا أي مقال قُرئ حتى الآن", TakeFilterAway = "أزل أحد المرشحات:", Without = filter => $"دون «{filter}»", WithoutAll = "دون أي مرشح",
        CopyLink = "انسخ الرابط", Copied = "نُسخ", Also = figures => $"وأيضًا {figures}", AYear = figure => $"{figure} سنويًا",

        AmountIn = currency => currency == "USD" ? "المبلغ بالدولار الأمريكي" : $"المبلغ، {currency}",
        AlsoReported = "وذُكر أيضًا:", HowFigureMoved = "كيف تحرك الرقم", HowFigureMovedNote = "كل علامة قول. لا خط يصل بينها: لا يُعرف شيء بين خبرين.", NotReported = "لم يُذكر",
        StaleAfter = day => $"إن لم يأت قول جديد حتى {day} وُسمت الصفقة: لا تأكيد منذ 90 يومًا.",
        WhyThisFigure = "لماذا هذا الرقم", OneDeal = "صفقة واحدة", OneDealReason = "الشركة والطرف المقابل أنفسهما، نُشرا خلال 180 يومًا.", RuleHead = rule => $"القاعدة: {rule}",
        Rate = "سعر الصرف", RateNone = "مذكور بالدولار الأمريكي: لا حاجة إليه.", RateUsed = (rate, period) => $"{rate} للدولار، {period}.", RateMissing = "لا سعر معروفًا لذلك الشهر، فلا قيمة بالدولار.",
        Figure = "الرقم",
        BoundMeaning = bound => bound switch
        {
            AmountBound.AtLeast or AmountBound.Over => "حد أدنى: تعدّه المجاميع هذا القدر أو أكثر.", AmountBound.UpTo => "حد أقصى: لا يدخل أي مجموع.", AmountBound.About => "قريب من هذا، زيادة أو نقصًا.",
            AmountBound.Range => "الحدان مذكوران.", _ => "مذكور بلا حد.",
        },
        OtherFields = "الحقول الأخرى", Corroboration = "التعزيز", CorroborationNote = "النسخ، والمقالات المنسوبة إلى المصدر نفسه، تُعد مرة واحدة.", UnnamedSources = "تقارير بلا اسم",
        WhatArticlesSay = "ما تقوله المقالات", NewestFirst = "الأحدث أولًا", Credits = names => $"نقلًا عن {names}", CreditsNobody = "دون نسبة إلى أحد", PublishersPage = "صفحة الناشر", OpenArticle = "كل أقوال هذا المقال",
        ReadByGrammar = "قراءة القواعد", ReadByGrammarAndModel = model => $"قراءة القواعد والنموذج {model}", ReadByModel = model => $"قراءة النموذج {model}", EnteredByEditor = "أدخله محرر",
        Confidence = value => $"الثقة {value}", CopyOf = "نسخة من مقال آخر", DayInferred = "التاريخ مستنتج من النص", RelatedDeals = "صفقات ذات صلة", PartOfRound = "هذه الحصة جزء منها", HoldsStake = "حصة داخل هذه الجولة",
        SameParties = "الطرفان أنفسهما", SameCompany = name => $"وفيها {name}", Parties = "الأطراف",
        Role = role => role switch
        {
            PartyRole.Company => "الشركة", PartyRole.Investor => "المستثمر", PartyRole.Lead => "المستثمر القائد", PartyRole.Acquirer => "المشتري", PartyRole.Target => "المستهدف", PartyRole.Customer => "العميل", PartyRole.Provider => "المزوّد", _ => "الراعي",
        },

        LastValuation = "آخر تقييم معلن", Sought = "المطلوب", Raised = "المجموع: مكتمل ومعلن", ComputeSigned = "عقود حوسبة موقّعة", WithRound = figure => $"مع جولة {figure}", RaisedNote = "دون المبيعات الثانوية والحدود القصوى",
        ValuationFinding = (reported, sought) => $"التقييم: {reported} معلنة و{sought} مطلوبة", ValuationReportedOnly = reported => $"التقييم: {reported} معلنة", ValuationSoughtOnly = sought => $"التقييم: {sought} مطلوبة",
        ValuationNote = "بالدولار الأمريكي الاسمي. الشكل يدل على الأساس والتعبئة على الحالة. لا خط يصل بين قيمتين: لا يُعرف شيء بين خبرين.",
        UndatedLeftOut = n => $"{Count(n, "رقم واحد", "رقمان", "أرقام", "رقمًا")} بلا تاريخ أو بلا قيمة بالدولار في الجدول فقط.",
        Linear = "خطي", Log = "لوغاريتمي", Scale = "المقياس", MarkReported = "معلن مع جولة", MarkSecondary = "بيع ثانوي", MarkSought = "مطلوب أو قيد التفاوض", MarkOffer = "مستنتج من عرض", MarkUpTo = "حتى", MarkAtLeast = "أكثر من، على الأقل",
        MarkWhisker = "الأيام التي يسمح بها التاريخ", MarkStands = "آخر خبر قائم حتى هنا", TheFigures = n => n == 1 ? "الرقم الوحيد" : $"الأرقام ({n.ToString(CultureInfo.InvariantCulture)})", WordsBehind = figure => $"الكلمات وراء {figure}",
        Rounds = "الجولات", ComputeBought = "الحوسبة المشتراة", ComputeSold = "الحوسبة المباعة", SlabNote = "العرض هو المدة بالسنوات والارتفاع هو المبلغ السنوي: المساحة هي القيمة. لا يُرسم عقد بلا مدة أو قيمة.",
        RaisedByYear = "المجموع حسب السنة", RaisedByYearNote = "مستوى واحد فقط: لا تضاف حصة داخل جولة مرة ثانية، ولا يضاف المطلوب إلى المجموع.", Timeline = "الخط الزمني", OwnShareNotStated = "حصته غير مذكورة", Leads = "يقود",
        NoValuation = "لا يذكر أي مقال قُرئ حتى الآن تقييمًا.", NoRounds = "لا يذكر أي مقال قُرئ حتى الآن جولة.", NotMoneyRaised = "ليس تمويلًا للشركة", OtherDeals = "صفقات أخرى", ListHint = text => $"أسماء تشبه «{text}» بأي كتابة",
        NoParty = "لا طرف في أي صفقة باسم كهذا.", LatestDeal = "أحدث صفقة",

        Portfolio = "المحفظة", CoInvestors = "يستثمر معه", InvestedByYear = "حسب السنة", InvestedByYearNote = "ما يقال إنه من مال هذا المستثمر فقط، دون الحدود القصوى.", CommittedOwn = "ماله: مكتمل ومعلن", InTalksOwn = "ماله: قيد التفاوض",
        CompaniesHeld = "الشركات", AsCompany = "بوصفه شركة", AsInvestor = "بوصفه مستثمرًا",

        Article = "مقال", ReadersSee = "يرى القراء الجمل التي تقوم عليها الأقوال؛ والنص كاملًا عند الناشر.", NoClaims = "لم يوجد في هذا المقال قول عن المال.",

        MethodPoints = MethodTexts.Arabic,

        NothingFound = text => $"لا نتائج لـ«{text}»",
        NothingFoundHelp = "يمكن كتابة الأسماء بأي كتابة وبتهجئة تقريبية. أما الكلمات الأخرى فيُبحث عنها في العناوين وفي الجمل التي تقوم عليها الأقوال.",

        NotFoundTitle = "لا صفحة في هذا العنوان",
        WeLookedFor = path => $"بحثنا عن \u2068{path}\u2069. تأتي الأسماء هنا بأربع كتابات وتهجئات كثيرة؛ لعل المقصود أحد هذه.",
        NearestNames = "أقرب الأسماء", ErrorTitle = "تعذر إعداد هذه الصفحة", ErrorHelp = "حدث خلل عندنا ودُوّن في السجل. لم يضع شيء مما فعلت؛ حاول مرة أخرى بعد قليل.",
        DatabaseAwayTitle = "قاعدة البيانات غائبة للحظة", DatabaseAwayHelp = "لا يصل الموقع إلى قاعدة بياناته الآن. لم يضع شيء؛ أعد تحميل الصفحة بعد ثوانٍ.",
    };
}
