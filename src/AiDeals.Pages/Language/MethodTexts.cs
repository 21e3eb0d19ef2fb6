namespace AiDeals.Pages.Language;

/// <summary>One paragraph of the method: what it is about, in bold, and the rest of its first sentence and all others.</summary>
public sealed record MethodPoint(string Subject, string Text);

/// <summary>How claims become deals, told to readers. The four languages have the same points in the same order.</summary>
internal static class MethodTexts
{
    public static readonly IReadOnlyList<MethodPoint> English =
    [
        new("A claim", " is what one article says of one deal, with the exact words that say it. It never changes: a correction is a new claim beside the old one. Articles are read in Bengali, Hindi, Arabic and English by rules that can be read, not by a model that has to be believed."),
        new("A deal", " is computed from its claims. Claims belong together when they are of one kind, name the same company and counter-party, and were published within 180 days of each other. Different figures of one deal stay side by side: ten billion in December and at least fifty in January are one deal whose figure moved."),
        new("The figure at the top", " is chosen by rules, in this order: an editor’s choice; the furthest status; a party’s own word; a claim that credits an outlet; the latest; the most exact. Where no report of the agreement gives a figure, that of the talks stands and is marked so. The page of each deal says which rule decided, and lists what else was reported."),
        new("Corroboration", " counts independent origins: copies, and articles that credit the same outlet, count once."),
        new("Totals", " take one level: a stake inside a round is not added again, a sale of old shares is no money raised, and “up to” is a maximum that enters no total. What is not stated is not zero."),
        new("Dates", " are as exact as the articles: a month stays a month. A deal stands at the day it happened; without one, at the report that made it known. On charts a whisker spans the days that a date allows."),
        new("Other currencies", " keep their amount; the dollar value is at the average rate of the claim’s own month. Where no rate is known there is no dollar value."),
        new("Between two valuations nothing is known", ", so no line joins them. What is sought, and what an offer would imply, has a shape of its own and is never taken for a value."),
    ];

    public static readonly IReadOnlyList<MethodPoint> Bengali =
    [
        new("একটি দাবি", " হলো একটি চুক্তি নিয়ে একটি নিবন্ধের কথা, হুবহু যে শব্দে বলা সেই শব্দসহ। দাবি কখনো বদলায় না: সংশোধন মানে পুরোনোটির পাশে নতুন একটি দাবি। বাংলা, হিন্দি, আরবি ও ইংরেজি নিবন্ধ পড়া হয় এমন নিয়মে, যা যে কেউ পড়ে দেখতে পারেন; কোনো মডেলকে বিশ্বাস করতে হয় না।"),
        new("একটি চুক্তি", " তার দাবিগুলো থেকে হিসাব করা হয়। একই ধরনের দাবি, যাতে একই কোম্পানি ও একই অপর পক্ষের নাম আছে এবং যা একে অপরের ১৮০ দিনের মধ্যে প্রকাশিত, একসঙ্গে থাকে। একই চুক্তির ভিন্ন অঙ্ক পাশাপাশি থাকে: ডিসেম্বরে এক হাজার কোটি আর জানুয়ারিতে অন্তত পাঁচ হাজার কোটি ডলার একটিই চুক্তি, যার অঙ্ক বদলেছে।"),
        new("ওপরের অঙ্কটি", " বাছা হয় নিয়ম ধরে, এই ক্রমে: সম্পাদকের পছন্দ; সবচেয়ে এগোনো অবস্থা; কোনো পক্ষের নিজের কথা; নামসহ সূত্রের দাবি; সর্বশেষ প্রকাশিত; সবচেয়ে নির্দিষ্ট। সমঝোতার কোনো খবরে অঙ্ক না থাকলে আলোচনার সময়ের অঙ্কই থাকে, আর পাশে তা লেখা থাকে। কোন নিয়মে ঠিক হলো আর কী কী আরও বলা হয়েছে, প্রতিটি চুক্তির পাতায় আছে।"),
        new("সমর্থন", " মানে কতগুলো স্বাধীন উৎস: নকল নিবন্ধ, আর একই সূত্রের নাম করা নিবন্ধ, একবারই গোনা হয়।"),
        new("যোগফলে", " একটিই স্তর ধরা হয়: রাউন্ডের ভেতরের অংশ আবার যোগ হয় না, পুরোনো শেয়ার বিক্রি তোলা অর্থ নয়, আর “সর্বোচ্চ” বলা অঙ্ক কোনো যোগফলে ঢোকে না। যা উল্লেখ নেই তা শূন্য নয়।"),
        new("তারিখ", " নিবন্ধে যতটা নির্দিষ্ট, এখানেও ততটাই: মাস মাসই থাকে। চুক্তি দাঁড়ায় ঘটার দিনে; সেই দিন জানা না থাকলে, যে খবরে জানা গেছে তার দিনে। চার্টে আড়াআড়ি দাগ দেখায় তারিখটি কোন কোন দিন হতে পারে।"),
        new("অন্য মুদ্রার", " অঙ্ক যেমন বলা হয়েছে তেমনই থাকে; ডলারের মূল্য দাবির নিজের মাসের গড় হারে। হার জানা না থাকলে ডলারের মূল্য দেওয়া হয় না।"),
        new("দুই মূল্যায়নের মাঝে কী হয়েছে জানা নেই", ", তাই কোনো রেখা তাদের জোড়ে না। যা চাওয়া হয়েছে, আর প্রস্তাব থেকে যা অনুমান করা যায়, তার আকৃতি আলাদা; তাকে কখনো প্রকৃত মূল্য ধরা হয় না।"),
    ];

    public static readonly IReadOnlyList<MethodPoint> Hindi =
    [
        new("दावा", " वह है जो एक लेख किसी सौदे के बारे में कहता है, ठीक उन्हीं शब्दों के साथ जिनमें वह कहता है। दावा कभी नहीं बदलता: सुधार का मतलब है पुराने के बग़ल में एक नया दावा। बांग्ला, हिन्दी, अरबी और अंग्रेज़ी के लेख ऐसे नियमों से पढ़े जाते हैं जिन्हें कोई भी पढ़ सकता है; किसी मॉडल पर भरोसा नहीं करना पड़ता।"),
        new("सौदा", " अपने दावों से निकाला जाता है। दावे तब साथ रखे जाते हैं जब वे एक ही प्रकार के हों, उसी कंपनी और उसी दूसरे पक्ष का नाम लें और एक-दूसरे से 180 दिनों के भीतर छपे हों। एक सौदे के अलग-अलग आँकड़े साथ-साथ रहते हैं: दिसंबर में दस अरब और जनवरी में कम से कम पचास अरब डॉलर एक ही सौदा है, जिसका आँकड़ा बदला।"),
        new("सबसे ऊपर का आँकड़ा", " नियमों से चुना जाता है, इस क्रम में: संपादक की पसंद; सबसे आगे की स्थिति; किसी पक्ष का अपना कथन; नामित स्रोत वाला दावा; सबसे बाद में छपा; सबसे सटीक। जब समझौते की किसी ख़बर में आँकड़ा न हो, तो बातचीत के समय का आँकड़ा रहता है और साथ में यह लिखा होता है। किस नियम से तय हुआ और क्या-क्या और बताया गया, यह हर सौदे के पृष्ठ पर है।"),
        new("पुष्टि", " में स्वतंत्र स्रोत गिने जाते हैं: नक़लें, और एक ही स्रोत का नाम लेने वाले लेख, एक बार गिने जाते हैं।"),
        new("योग", " में एक ही स्तर लिया जाता है: दौर के भीतर का हिस्सा दोबारा नहीं जुड़ता, पुराने शेयरों की बिक्री जुटाया गया पैसा नहीं है, और “अधिकतम” वाला आँकड़ा किसी योग में नहीं आता। जो बताया नहीं गया, वह शून्य नहीं है।"),
        new("तारीख़ें", " उतनी ही सटीक हैं जितनी लेखों में: महीना, महीना ही रहता है। सौदा उस दिन पर रखा जाता है जब वह हुआ; वह दिन ज्ञात न हो तो उस ख़बर के दिन पर जिससे पता चला। चार्ट पर आड़ी रेखा वे दिन दिखाती है जो उस तारीख़ के हो सकते हैं।"),
        new("दूसरी मुद्राओं", " की राशि वैसी ही रहती है जैसी बताई गई; डॉलर मूल्य दावे के अपने महीने की औसत दर से निकलता है। जहाँ दर ज्ञात नहीं, वहाँ डॉलर मूल्य नहीं दिया जाता।"),
        new("दो मूल्यांकनों के बीच क्या हुआ, यह ज्ञात नहीं", ", इसलिए कोई रेखा उन्हें नहीं जोड़ती। जो माँगा गया, और जो किसी प्रस्ताव से निकलता है, उसका आकार अलग है और उसे कभी असली मूल्य नहीं माना जाता।"),
    ];

    public static readonly IReadOnlyList<MethodPoint> Arabic =
    [
        new("القول", " هو ما يذكره مقال واحد عن صفقة واحدة، بالكلمات التي ذكره بها. والقول لا يتغير أبدًا: فالتصحيح قول جديد إلى جانب القديم. تُقرأ المقالات بالبنغالية والهندية والعربية والإنجليزية بقواعد يستطيع أي شخص الاطلاع عليها، لا بنموذج لا سبيل إلا إلى تصديقه."),
        new("الصفقة", " تُحسب من أقوالها. تجتمع الأقوال إذا كانت من نوع واحد، وذكرت الشركة نفسها والطرف المقابل نفسه، ولم يفصل بين نشرها أكثر من 180 يومًا. وتبقى الأرقام المختلفة للصفقة الواحدة جنبًا إلى جنب: عشرة مليارات في ديسمبر وما لا يقل عن خمسين مليارًا في يناير صفقة واحدة تحرك رقمها."),
        new("الرقم في أعلى الصفحة", " تختاره قواعد بهذا الترتيب: اختيار المحرر، ثم أبعد حالة، ثم قول طرف نفسه، ثم قول منسوب إلى مصدر، ثم الأحدث نشرًا، ثم الأدق. وإن لم يذكر أي خبر عن الاتفاق رقمًا بقي رقم مرحلة التفاوض وكُتب ذلك إلى جانبه. وتبيّن صفحة كل صفقة القاعدة التي حسمت وما ذُكر غير ذلك."),
        new("التعزيز", " يَعُدّ المصادر المستقلة: النسخ، والمقالات المنسوبة إلى المصدر نفسه، تُعد مرة واحدة."),
        new("المجاميع", " تأخذ مستوى واحدًا: لا تضاف حصة داخل جولة مرة ثانية، وبيع الأسهم القديمة ليس تمويلًا للشركة، و«ما يصل إلى» حد أقصى لا يدخل أي مجموع. وما لم يُذكر ليس صفرًا."),
        new("التواريخ", " بالدقة التي وردت بها في المقالات: الشهر يبقى شهرًا. وتوضع الصفقة في اليوم الذي حدثت فيه، فإن لم يُعرف ففي يوم الخبر الذي كشف عنها. وفي الرسوم يمتد خط أفقي على الأيام التي يحتملها التاريخ."),
        new("العملات الأخرى", " تبقى مبالغها كما ذُكرت، وتُحسب القيمة بالدولار بمتوسط سعر الصرف في شهر القول نفسه. وحيث لا سعر معروفًا فلا قيمة بالدولار."),
        new("لا يُعرف شيء بين تقييمين", "، ولذلك لا يصل بينهما خط. وما هو مطلوب، وما يُستنتج من عرض، له شكل خاص به ولا يؤخذ أبدًا على أنه قيمة قائمة."),
    ];
}
