namespace AiDeals.Text.Tests;

public class LanguageReaderTests
{
    private static LanguageReading Read(string text) => LanguageReader.Default.Read(new NormalizedText(text));

    [Theory]
    [InlineData("en", "Nvidia said on Monday that it would invest in the company.")]
    [InlineData("en", "OpenAI raises $40bn")]
    [InlineData("en", "Mistral and La Poste sign a deal for the French state")]
    [InlineData("en", "The firm called the report \"أكاذيب\" and said it had no plans to sell.")]
    [InlineData("bn", "প্রতিষ্ঠানটি গত মঙ্গলবার এক বিবৃতিতে এ তথ্য জানিয়েছে।")]
    [InlineData("bn", "OpenAI ও Nvidia-র চুক্তি")]
    [InlineData("bn", "ওপেনএআই কিনছে উইন্ডসার্ফ")]
    [InlineData("hi", "कंपनी ने कहा कि वह अगले साल तक निवेश करेगी।")]
    [InlineData("hi", "OpenAI में Amazon का निवेश")]
    [InlineData("hi", "एनवीडिया ओपनएआई समझौता")]
    [InlineData("ar", "أعلنت الشركة عن جولة تمويل بقيمة مليار دولار.")]
    [InlineData("ar", "OpenAI وAmazon توقعان عقدا")]
    [InlineData("ar", "استثمار أمازون")]
    public void A_text_is_in_the_language_of_its_script_and_words(string language, string text) => Assert.Equal(new LanguageReading(language, null), Read(text));

    [Theory]
    [InlineData("Urdu", "کمپنی نے کہا ہے کہ وہ اگلے سال تک سرمایہ کاری کرے گی۔")]
    [InlineData("Urdu", "اوپن اے آئی نے ایک ارب ڈالر حاصل کر لیے")]
    [InlineData("Persian", "این شرکت اعلام کرد که برای توسعه مراکز داده سرمایه‌گذاری می‌کند و این قرارداد امضا شد.")]
    [InlineData("Marathi", "कंपनीने सांगितले की पुढील वर्षी गुंतवणूक करण्यात येणार आहे आणि करार झाला आहे.")]
    [InlineData("Nepali", "कम्पनीले आगामी वर्ष लगानी गर्ने बताएको छ र सम्झौता भएको छैन।")]
    [InlineData("Assamese", "কোম্পানীটোৱে কৈছে যে তেওঁলোকে অহা বছৰ বিনিয়োগ কৰিব আৰু চুক্তি কৰা হৈছে।")]
    [InlineData("French", "La société a annoncé qu'elle lève des fonds pour ses centres de données.")]
    [InlineData("French", "Mistral lève 1,7 milliard d'euros auprès des fonds et de la banque")]
    [InlineData("Spanish", "La empresa anunció que invertirá en los centros de datos de una compañía más grande.")]
    [InlineData("German", "Das Unternehmen hat am Montag mitgeteilt, dass es nicht mit der Firma verhandelt.")]
    [InlineData("Indonesian", "Perusahaan itu akan membangun pusat data dengan dana yang besar pada tahun ini.")]
    [InlineData("Vietnamese", "Công ty cho biết sẽ đầu tư vào các trung tâm dữ liệu trong năm nay.")]
    [InlineData("Hinglish", "Company ne kaha hai ki woh agle saal tak nivesh karne ke liye taiyar hai")]
    [InlineData("Chinese", "该公司周一表示将投资人工智能初创公司。")]
    [InlineData("Japanese", "同社は月曜日に人工知能の新興企業に投資すると発表した。")]
    [InlineData("Korean", "회사는 월요일 인공지능 스타트업에 투자한다고 밝혔다.")]
    [InlineData("Russian", "Компания сообщила, что вложит в стартап десять млрд долларов.")]
    [InlineData("Tamil", "நிறுவனம் அடுத்த ஆண்டு முதலீடு செய்யும்.")]
    public void A_language_that_is_not_read_is_refused_by_name(string name, string text)
    {
        var reading = Read(text);
        Assert.Null(reading.Language);
        Assert.Contains(name, reading.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("12.5 % — $ 3,000")]
    [InlineData("\ud83d\ude80 \ud800")]
    public void A_text_without_words_is_refused(string text) => Assert.Equal(new LanguageReading(null, "The text holds no words."), Read(text));

    [Fact]
    public void A_long_text_in_Latin_letters_without_English_words_is_not_English()
    {
        var finnish = string.Concat(Enumerable.Repeat("Yhtiö kertoi maanantaina sijoittavansa tekoälyyn miljardi euroa ensi vuonna Suomessa ja Ruotsissa. ", 6));
        Assert.Contains("not English", Read(finnish).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_tells_what_is_read() => Assert.EndsWith($"read are {string.Join(", ", SentenceWords.All.Values.Select(l => l.Name).Order(StringComparer.Ordinal))}.", Read("该公司周一表示").Problem!, StringComparison.Ordinal);
}
