using System.Globalization;

namespace AiDeals.Text.Tests;

/// <summary>Ways of telling that reach over a sentence or a clause, in the four languages.</summary>
public class ClaimGrammarTests
{
    [Theory]
    [InlineData("en", "Meta offered to buy Safe Superintelligence for $32 billion. Ilya Sutskever turned down the offer within a day.", "acquisition Safe Superintelligence Meta 32 rejected")]
    [InlineData("en", "Apple made a $14 billion bid for Perplexity. The offer was rejected by the board.", "acquisition Perplexity Apple 14 rejected")]
    [InlineData("en", "Nvidia was in talks to invest $5 billion in Wayve. The talks collapsed in March.", "investment Wayve Nvidia 5 cancelled")]
    [InlineData("en", "Salesforce agreed to buy Figma for $20 billion. Anthropic raised $2 billion. In May the deal was called off.", "acquisition Figma Salesforce 20 cancelled | funding_round Anthropic 2 completed")]
    [InlineData("en", "Apple made a $14 billion bid for Perplexity. Google rejected the proposal of a regulator.", "acquisition Perplexity Apple 14 offered")]
    [InlineData("hi", "मेटा ने पर्प्लेक्सिटी को 14 अरब डॉलर में खरीदने का प्रस्ताव दिया। अरविंद श्रीनिवास ने यह पेशकश ठुकरा दी।", "acquisition Perplexity Meta 14 rejected")]
    [InlineData("hi", "सेल्सफोर्स ने फिग्मा को 20 अरब डॉलर में खरीदने की पेशकश की। फिग्मा ने प्रस्ताव ठुकरा दिया।", "acquisition Figma Salesforce 20 rejected")]
    [InlineData("hi", "एनवीडिया मिस्ट्रल में 5 अरब डॉलर निवेश करने पर बातचीत कर रही थी। मार्च में यह बातचीत टूट गई और सौदा रद्द हो गया।", "investment Mistral AI Nvidia 5 cancelled")]
    [InlineData("bn", "মেটা ৩২ বিলিয়ন ডলারে সেফ সুপারইন্টেলিজেন্স কেনার প্রস্তাব দিয়েছে। ইলিয়া সুতস্কেভার প্রস্তাবটি প্রত্যাখ্যান করেন।", "acquisition Safe Superintelligence Meta 32 rejected")]
    [InlineData("bn", "অ্যাপল ১৪ বিলিয়ন ডলারে পারপ্লেক্সিটি কেনার প্রস্তাব দেয়। কোম্পানির পর্ষদ ওই প্রস্তাব নাকচ করে দেয়।", "acquisition Perplexity Apple 14 rejected")]
    [InlineData("bn", "এনভিডিয়া মিস্ট্রালে ৫ বিলিয়ন ডলার বিনিয়োগ নিয়ে আলোচনা চালাচ্ছিল। মার্চে সেই আলোচনা ভেস্তে যায়।", "investment Mistral AI Nvidia 5 cancelled")]
    [InlineData("ar", "عرضت ميتا شراء بيربلكسيتي مقابل 14 مليار دولار. ورفض أرافيند سرينيفاس العرض.", "acquisition Perplexity Meta 14 rejected")]
    [InlineData("ar", "تقدمت آبل بعرض لشراء ميسترال مقابل 14 مليار دولار. ورفض مجلس الإدارة هذا العرض.", "acquisition Mistral AI Apple 14 rejected")]
    [InlineData("ar", "تجري إنفيديا محادثات لاستثمار 5 مليارات دولار في كوهير. ثم انهارت المحادثات في مارس.", "investment Cohere Nvidia 5 cancelled")]
    public void A_no_told_further_on_ends_the_deal_it_answers(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("en", "SoftBank denied that it had sold shares but said it would invest $20 billion in xAI.", "investment xAI SoftBank 20 announced")]
    [InlineData("hi", "गूगल ने एक्स खरीदने की पेशकश ठुकरा दी, लेकिन एंथ्रोपिक में 5 अरब डॉलर निवेश करेगी।", "investment Anthropic Google 5 announced")]
    [InlineData("bn", "গুগল বিক্রির খবর অস্বীকার করেছে, তবে তারা অ্যানথ্রপিকে ৫ বিলিয়ন ডলার বিনিয়োগ করবে।", "investment Anthropic Google 5 announced")]
    [InlineData("ar", "نفت ميسترال بيع الشركة، لكنها ستجمع ملياري دولار.", "funding_round Mistral AI 2 announced")]
    public void A_denial_does_not_reach_past_but(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("en", "Microsoft will spend $3 billion on data centres in India. The figure will grow to $17 billion by 2029.", "capital_project Microsoft 3 announced | capital_project Microsoft 17 announced")]
    [InlineData("en", "SoftBank and Oracle will build a $40 billion data centre campus in Texas. In five years the investment is to rise to $90 billion.", "capital_project SoftBank Oracle 40 announced | capital_project SoftBank Oracle 90 announced")]
    [InlineData("en", "Google will spend $3 billion on a data centre in Ohio. Nvidia's revenue will grow to $50 billion.", "capital_project Google 3 announced")]
    [InlineData("hi", "माइक्रोसॉफ्ट भारत में डेटा सेंटर पर 3 अरब डॉलर खर्च करेगी। पांच साल में इसे बढ़ाकर 17 अरब डॉलर किया जाएगा।", "capital_project Microsoft 3 announced | capital_project Microsoft 17 announced")]
    [InlineData("bn", "ভারতে ডেটা সেন্টার গড়তে মাইক্রোসফট ৩ বিলিয়ন ডলার খরচ করবে। পাঁচ বছরে তা বেড়ে ১৭ বিলিয়ন ডলার হবে।", "capital_project Microsoft 3 announced | capital_project Microsoft 17 announced")]
    [InlineData("bn", "টেক্সাসে ৪০ বিলিয়ন ডলারের ডেটা সেন্টার ক্যাম্পাস গড়বে সফটব্যাংক ও ওরাকল। পরে এটি ৯০ বিলিয়ন ডলারে দাঁড়াবে।", "capital_project SoftBank Oracle 40 announced | capital_project SoftBank Oracle 90 announced")]
    [InlineData("ar", "ستنفق مايكروسوفت 3 مليارات دولار على مراكز البيانات في الهند. وسيرتفع المبلغ إلى 17 مليار دولار خلال خمس سنوات.", "capital_project Microsoft 3 announced | capital_project Microsoft 17 announced")]
    public void A_figure_that_grows_is_a_second_figure_of_the_deal(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("en", "Anthropic's valuation would exceed $350 billion.", "valuation Anthropic >350 in_talks")]
    [InlineData("hi", "एंथ्रोपिक का मूल्यांकन 350 अरब डॉलर के पार जा सकता है।", "valuation Anthropic >350 in_talks")]
    [InlineData("hi", "मिस्ट्रल का मूल्यांकन 11 अरब डॉलर से आगे निकल गया।", "valuation Mistral AI >11 completed")]
    [InlineData("bn", "অ্যানথ্রপিকের মূল্যায়ন ৩৫০ বিলিয়ন ডলার ছাড়িয়ে যেতে পারে।", "valuation Anthropic >350 in_talks")]
    [InlineData("bn", "মিস্ট্রালের মূল্যায়ন ১১ বিলিয়ন ডলার অতিক্রম করেছে।", "valuation Mistral AI >11 completed")]
    [InlineData("ar", "قد يتجاوز تقييم أنثروبيك 350 مليار دولار.", "valuation Anthropic >350 in_talks")]
    [InlineData("ar", "تخطت قيمة أنثروبيك 350 مليار دولار.", "valuation Anthropic >350 completed")]
    [InlineData("ar", "من المتوقع أن تفوق قيمة إكس إيه آي 200 مليار دولار.", "valuation xAI >200 in_talks")]
    [InlineData("ar", "لن يتجاوز تقييم بيربلكسيتي 20 مليار دولار.", "valuation Perplexity <=20 completed")]
    public void A_verb_of_exceeding_bounds_the_figure(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("hi", "फिलहाल 20 अरब डॉलर के मूल्यांकन वाली पर्प्लेक्सिटी 1 अरब डॉलर जुटाने की योजना बना रही है।", "valuation Perplexity 20 completed | funding_round Perplexity 1 in_talks")]
    [InlineData("hi", "एंथ्रोपिक, जिसका मूल्यांकन इस समय 350 अरब डॉलर है, 20 अरब डॉलर जुटाने की तैयारी कर रही है।", "valuation Anthropic 350 completed | funding_round Anthropic 20 in_talks")]
    [InlineData("bn", "এক্সএআই, বর্তমানে ২০০ বিলিয়ন ডলার মূল্যায়নে, ১৫ বিলিয়ন ডলার তোলার পরিকল্পনা করছে।", "valuation xAI 200 completed | funding_round xAI 15 in_talks")]
    [InlineData("bn", "পারপ্লেক্সিটির মূল্যায়ন এখন ২০ বিলিয়ন ডলার, আর কোম্পানিটি আরও ১ বিলিয়ন ডলার সংগ্রহের চেষ্টা করছে।", "valuation Perplexity 20 completed | funding_round Perplexity 1 in_talks")]
    public void A_plan_to_raise_does_not_make_the_present_valuation_a_plan(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("hi", "गूगल क्लाउड सेवाएं बेचती है, और माइक्रोसॉफ्ट ने मिस्ट्रल में 2 अरब डॉलर का निवेश किया है।", "investment Mistral AI Microsoft 2 completed")]
    [InlineData("bn", "ওরাকল সার্ভার ভাড়া দেয়, এবং এনভিডিয়া কোহিয়ারে ৫০০ মিলিয়ন ডলার বিনিয়োগ করেছে।", "investment Cohere Nvidia 0.5 completed")]
    [InlineData("en", "Anthropic has deals with Nvidia and Microsoft, which have invested $15 billion in the company.", "investment Anthropic Nvidia Microsoft 15 completed")]
    [InlineData("ar", "وقعت أنثروبيك شراكات مع شركات كبرى، منها إنفيديا ومايكروسوفت، اللتان استثمرتا 15 مليار دولار في الشركة.", "investment Anthropic Nvidia Microsoft 15 completed")]
    [InlineData("ar", "تعتمد ميتا على شركات مثل بلو أول كابيتال، التي أنفقت 27 مليار دولار على بناء مراكز بيانات لصالح ميتا.", "capital_project Blue Owl Capital 27 completed")]
    public void The_subject_is_that_of_its_own_clause(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("en", "SoftBank is in talks to invest at least $20 billion in xAI. SoftBank's possible $20 billion investment in xAI would be its largest.")]
    [InlineData("hi", "सॉफ्टबैंक एक्सएआई में कम से कम 20 अरब डॉलर निवेश करने पर बातचीत कर रहा है। सॉफ्टबैंक का 20 अरब डॉलर का संभावित निवेश एक्सएआई की मदद करेगा।")]
    [InlineData("bn", "সফটব্যাংক এক্সএআইয়ে অন্তত ২০ বিলিয়ন ডলার বিনিয়োগ নিয়ে আলোচনা করছে। সফটব্যাংকের সম্ভাব্য ২০ বিলিয়ন ডলার বিনিয়োগ এক্সএআইকে এগিয়ে দেবে।")]
    [InlineData("ar", "تجري سوفت بنك محادثات لاستثمار ما لا يقل عن 20 مليار دولار في إكس إيه آي. وقد تستثمر سوفت بنك 20 مليار دولار في إكس إيه آي قريبا.")]
    public void A_figure_repeated_without_its_bound_keeps_it(string language, string text) => Assert.Equal("investment xAI SoftBank >=20 in_talks", Claims(text, language));

    [Theory]
    [InlineData("hi", "सॉफ्टबैंक और ओरेकल स्टारगेट के पीछे हैं। इस परियोजना में पहला निवेश 7 अरब डॉलर का होगा।", "capital_project SoftBank Oracle 7 announced")]
    [InlineData("bn", "স্টারগেট গড়ছে সফটব্যাংক ও ওরাকল। এই প্রকল্পের ডেটা সেন্টার ক্রুসো দ্বারা পরিচালিত হবে, যার প্রথম বিনিয়োগ ৭ বিলিয়ন ডলার।", "capital_project SoftBank Oracle 7 announced")]
    [InlineData("ar", "تقف سوفت بنك وأوراكل وراء ستارغيت. ويبلغ الاستثمار الأول في هذا المشروع 7 مليارات دولار.", "capital_project SoftBank Oracle 7 announced")]
    public void A_project_stands_for_its_sponsors_and_gives_the_claim_its_name(string language, string text, string claims)
    {
        Assert.Equal(claims, Claims(text, language));
        Assert.Equal("Stargate", Assert.Single(ArticleReader.Default.Read(text, language).Claims).Project);
    }

    [Theory]
    [InlineData("en", "Crusoe raised $1.4 billion. The Denver-based company was valued at $10 billion.", "funding_round Crusoe 1.4 completed | valuation Crusoe 10 completed")]
    [InlineData("en", "xAI raised $6 billion. The sixteen-month-old startup was valued at $24 billion.", "funding_round xAI 6 completed | valuation xAI 24 completed")]
    [InlineData("hi", "एंथ्रोपिक ने 50 करोड़ डॉलर जुटाए। स्वीडिश कंपनी का मूल्यांकन 7 अरब डॉलर है।", "funding_round Anthropic 0.5 completed | valuation Anthropic 7 completed")]
    [InlineData("hi", "एक्सएआई ने 6 अरब डॉलर जुटाए। सोलह महीने पुराने इस स्टार्टअप का मूल्यांकन 24 अरब डॉलर है।", "funding_round xAI 6 completed | valuation xAI 24 completed")]
    [InlineData("bn", "এক্সএআই ৬ বিলিয়ন ডলার তুলেছে। ষোলো মাস বয়সী স্টার্টআপটির মূল্যায়ন দাঁড়িয়েছে ২৪ বিলিয়ন ডলার।", "funding_round xAI 6 completed | valuation xAI 24 completed")]
    [InlineData("ar", "جمعت إكس إيه آي 500 مليون دولار. وبلغ تقييم المجموعة السويدية 7 مليارات دولار.", "funding_round xAI 0.5 completed | valuation xAI 7 completed")]
    public void A_company_is_called_by_its_country_town_or_age(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("en", "Mistral raised $1 billion from Swedish EQT, Norwegian Norges Bank and Korean Samsung.", "funding_round Mistral AI EQT Norges Bank Samsung 1 completed")]
    [InlineData("bn", "মিস্ট্রাল ১ বিলিয়ন ডলার তুলেছে। পর্বে অংশ নিয়েছে জাপানের সফটব্যাংক, সিঙ্গাপুরের টেমাসেক ও সৌদি আরবের কিংডম হোল্ডিং।", "funding_round Mistral AI SoftBank Temasek Kingdom Holding 1 completed")]
    [InlineData("ar", "تتفاوض ميسترال مع مستثمرين في مقدمتهم سوفت بنك لجمع ملياري دولار.", "funding_round Mistral AI SoftBank 2 in_talks")]
    public void Where_an_investor_is_from_does_not_part_a_list(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    [Theory]
    [InlineData("en", "Microsoft signed a contract with CoreWeave worth up to $14 billion.", "compute_contract Microsoft CoreWeave <=14 announced")]
    [InlineData("en", "In May Mistral raised $2 billion.", "funding_round Mistral AI 2 completed")]
    [InlineData("en", "Perplexity has knocked back a $14 billion takeover bid from Apple.", "acquisition Perplexity Apple 14 rejected")]
    [InlineData("en", "Nvidia put up $2 billion for a minority stake in xAI.", "investment xAI Nvidia 2 completed")]
    [InlineData("en", "Amazon said in June it would invest $20 billion in data centres.", "capital_project Amazon 20 announced")]
    [InlineData("en", "Nvidia closed up 3 per cent at $182, giving it a market value of $4.4 trillion.", "")]
    [InlineData("en", "A jury ordered Google to pay $425 million in damages.", "")]
    [InlineData("en", "Nvidia will pay a dividend of $240 million.", "")]
    [InlineData("en", "The subscription to ChatGPT costs $20.", "")]
    [InlineData("en", "OpenAI burned through $8 billion.", "")]
    [InlineData("ar", "وقعت مايكروسوفت عقدا مع كورويف تبلغ قيمته 14 مليار دولار.", "compute_contract Microsoft CoreWeave 14 announced")]
    [InlineData("ar", "وكانت ميسترال قد جمعت ملياري دولار.", "funding_round Mistral AI 2 completed")]
    [InlineData("ar", "أعلنت إنفيديا نيتها استثمار 5 مليارات دولار في كوهير.", "investment Cohere Nvidia 5 announced")]
    [InlineData("ar", "تستعد ميسترال لجمع ملياري دولار.", "funding_round Mistral AI 2 in_talks")]
    [InlineData("ar", "ستشيد مايكروسوفت مجمعا لمراكز البيانات بكلفة 3 مليارات دولار.", "capital_project Microsoft 3 announced")]
    [InlineData("ar", "غرمت المحكمة جوجل 425 مليون دولار.", "")]
    [InlineData("ar", "تكبدت أوبن إيه آي خسائر بلغت 8 مليارات دولار.", "")]
    [InlineData("ar", "بلغت القيمة السوقية لإنفيديا 4.4 تريليون دولار.", "")]
    public void The_words_of_the_language_tell_kind_roles_and_status(string language, string text, string claims) => Assert.Equal(claims, Claims(text, language));

    /// <summary>Kind, parties in the order of their roles, billions of dollars with the bound, status.</summary>
    private static string Claims(string text, string language) => string.Join(" | ", ArticleReader.Default.Read(text, language).Claims.Select(c =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Kind.ToSnakeCase()} {string.Join(' ', c.Roles.Select(r => r.Party.Name))} {Bound(c.Amount?.Money)}{c.Amount?.Money.Value / 1_000_000_000m:0.##} {c.Status.ToSnakeCase()}")));

    private static string Bound(Money? money) => money?.Bound switch { AmountBound.AtLeast => ">=", AmountBound.Over => ">", AmountBound.UpTo => "<=", AmountBound.About => "~", _ => "" };
}
