namespace AiDeals.Text.Tests;

/// <summary>What an editor sees under a figure: how its words became its value, and where its currency comes from.</summary>
public class MoneyTraceTests
{
    private static string[] Traces(string language, string text) =>
        [.. MentionReader.For(language).Read(new NormalizedText(text), null, explain: true).Money.Select(m => string.Join(" | ", m.Trace).Replace('\u00A0', ' '))];

    public static TheoryData<string, string, string> Rows => new()
    {
        { "bn", "৫ হাজার কোটি ডলার", "৫ হাজার কোটি ডলার → 5 × 10³ × 10⁷ → 50 000 000 000 USD | ৫ হাজার কোটি = 50000000000 | ডলার = USD" },
        { "bn", "দেড় হাজার কোটি টাকা বিনিয়োগ", "দেড় হাজার কোটি টাকা → 1.5 × 10³ × 10⁷ → 15 000 000 000 BDT | দেড় হাজার কোটি = 15000000000 | টাকা = BDT | BDT: the likeliest of BDT, INR, as nothing in the text tells" },
        { "bn", "সাড়ে তিন লাখ ডলার", "সাড়ে তিন লাখ ডলার → (3 + 0.5) × 10⁵ → 350 000 USD | সাড়ে তিন লাখ = 350000 | ডলার = USD" },
        { "bn", "আড়াই বিলিয়ন ডলারের", "আড়াই বিলিয়ন ডলার → 2.5 × 10⁹ → 2 500 000 000 USD | আড়াই বিলিয়ন = 2500000000 | ডলার = USD" },
        { "bn", "৫ লাখ ৪৪ হাজার ৮৩১ কোটি ৮৮ লাখ টাকা", "৫ লাখ ৪৪ হাজার ৮৩১ কোটি ৮৮ লাখ টাকা → (5 × 10⁵ + 44 × 10³ + 831) × 10⁷ + 88 × 10⁵ → 5 448 318 800 000 BDT | ৫ লাখ ৪৪ হাজার ৮৩১ কোটি ৮৮ লাখ = 5448318800000 | টাকা = BDT | BDT: the text writes as papers of that country do" },
        { "bn", "১০ থেকে ১৫ বিলিয়ন ডলার", "১০ থেকে ১৫ বিলিয়ন ডলার → 10 × 10⁹ to 15 × 10⁹ → 10 000 000 000–15 000 000 000 USD | ১০ = 10 | ১৫ বিলিয়ন = 15000000000 | 10 takes the scale of 15000000000: 10000000000 | ডলার = USD" },
        { "bn", "পাঁচ দশমিক দুই বিলিয়ন ডলার", "পাঁচ দশমিক দুই বিলিয়ন ডলার → 5.2 × 10⁹ → 5 200 000 000 USD | পাঁচ দশমিক দুই বিলিয়ন = 5200000000 | ডলার = USD" },
        { "bn", "অন্তত ৫০ বিলিয়ন ডলার", "৫০ বিলিয়ন ডলার → 50 × 10⁹ → 50 000 000 000 USD | ৫০ বিলিয়ন = 50000000000 | ডলার = USD | the words beside it say at_least" },
        { "hi", "ढाई लाख करोड़ रुपये", "ढाई लाख करोड़ रुपये → 2.5 × 10⁵ × 10⁷ → 2 500 000 000 000 INR | ढाई लाख करोड़ = 2500000000000 | रुपये = INR" },
        { "hi", "पौने दो अरब डॉलर", "पौने दो अरब डॉलर → (2 − 0.25) × 10⁹ → 1 750 000 000 USD | पौने दो अरब = 1750000000 | डॉलर = USD" },
        { "hi", "सवा करोड़ रुपये", "सवा करोड़ रुपये → (1 + 0.25) × 10⁷ → 12 500 000 INR | सवा करोड़ = 12500000 | रुपये = INR" },
        { "hi", "20 से 30 हजार करोड़ रुपये", "20 से 30 हजार करोड़ रुपये → 20 × 10¹⁰ to 30 × 10³ × 10⁷ → 200 000 000 000–300 000 000 000 INR | 20 = 20 | 30 हजार करोड़ = 300000000000 | 20 takes the scale of 300000000000: 200000000000 | रुपये = INR" },
        { "hi", "₹1.5 लाख करोड़", "₹1.5 लाख करोड़ → 1.5 × 10⁵ × 10⁷ → 1 500 000 000 000 INR | 1.5 लाख करोड़ = 1500000000000 | ₹ = INR" },
        { "ar", "ملياري دولار", "ملياري دولار → 2 × 10⁹ → 2 000 000 000 USD | ملياري = 2000000000 | دولار = USD" },
        { "ar", "نصف مليار دولار", "نصف مليار دولار → 0.5 × 10⁹ → 500 000 000 USD | نصف مليار = 500000000 | دولار = USD" },
        { "ar", "مليار ونصف المليار دولار", "مليار ونصف المليار دولار → 1 × 10⁹ + 0.5 × 10⁹ → 1 500 000 000 USD | مليار ونصف المليار = 1500000000 | دولار = USD" },
        { "ar", "خمسة وعشرون مليون دولار", "خمسة وعشرون مليون دولار → 25 × 10⁶ → 25 000 000 USD | خمسة وعشرون مليون = 25000000 | دولار = USD" },
        { "ar", "مليارًا وربع المليار دولار", "مليارًا وربع المليار دولار → 1 × 10⁹ + 0.25 × 10⁹ → 1 250 000 000 USD | مليارًا وربع المليار = 1250000000 | دولار = USD" },
        { "ar", "ما بين 10 و15 مليار دولار", "10 و15 مليار دولار → 10 × 10⁹ to 15 × 10⁹ → 10 000 000 000–15 000 000 000 USD | 10 = 10 | 15 مليار = 15000000000 | 10 takes the scale of 15000000000: 10000000000 | دولار = USD" },
        { "en", "$38bn", "$38bn → 38 × 10⁹ → 38 000 000 000 USD | 38bn = 38000000000 | $ = USD" },
        { "en", "USD 2.5m", "USD 2.5m → 2.5 × 10⁶ → 2 500 000 USD | 2.5 = 2500000 | USD = USD" },
        { "en", "two and a half million dollars", "two and a half million dollars → (2 + 0.5) × 10⁶ → 2 500 000 USD | two and a half million = 2500000 | dollars = USD" },
        { "en", "three hundred and fifty million euros", "three hundred and fifty million euros → (3 × 10² + 50) × 10⁶ → 350 000 000 EUR | three hundred and fifty million = 350000000 | euros = EUR" },
        { "en", "10 to 15 billion dollars", "10 to 15 billion dollars → 10 × 10⁹ to 15 × 10⁹ → 10 000 000 000–15 000 000 000 USD | 10 = 10 | 15 billion = 15000000000 | 10 takes the scale of 15000000000: 10000000000 | dollars = USD" },
        { "en", "10 billion to 15 billion dollars", "10 billion to 15 billion dollars → 10 × 10⁹ to 15 × 10⁹ → 10 000 000 000–15 000 000 000 USD | 10 billion = 10000000000 | 15 billion = 15000000000 | dollars = USD" },
        { "en", "twelve dollars and fifty cents", "twelve dollars and fifty cents → 12 + 50 / 100 → 12.5 USD | twelve = 12 | dollars = USD | fifty cents = 0.5" },
        { "en", "50 cents", "50 cents → 50 / 100 → 0.5 USD | 50 = 50 | cents = USD / 100 | USD: the likeliest of USD, EUR, AUD, CAD, SGD, HKD, NZD, TWD, ZAR, as nothing in the text tells" },
        { "en", "five dozen euros", "five dozen euros → 5 × 12 → 60 EUR | five dozen = 60 | euros = EUR" },
        { "hi", "एक अरब 20 करोड़ डॉलर", "एक अरब 20 करोड़ डॉलर → 1 × 10⁹ + 20 × 10⁷ → 1 200 000 000 USD | एक अरब 20 करोड़ = 1200000000 | डॉलर = USD" },
        { "bn", "দুইশো কোটি টাকা", "দুইশো কোটি টাকা → 2 × 10² × 10⁷ → 2 000 000 000 BDT | দুইশো কোটি = 2000000000 | টাকা = BDT | BDT: the likeliest of BDT, INR, as nothing in the text tells" },
        { "en", "$1,250,000.50", "$1,250,000.50 → 1250000.5 → 1 250 000.5 USD | 1,250,000.50 = 1250000.5 | $ = USD" },
        { "en", "more than $1 trillion", "$1 trillion → 1 × 10¹² → 1 000 000 000 000 USD | 1 trillion = 1000000000000 | $ = USD | the words beside it say over" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_words_of_a_figure_lead_to_its_value_step_by_step(string language, string text, string expected) => Assert.Equal(expected, Assert.Single(Traces(language, text)));

    public static TheoryData<string, string, int, string> Contexts => new()
    {
        { "en", "Amazon invested $8 billion in Anthropic, which is valued at 60 billion.", 1, "60 billion → 60 × 10⁹ → 60 000 000 000 USD | 60 billion = 60000000000 | no currency beside it: USD, as in the same sentence" },
        { "en", "The start-up raised money at a valuation of 60 billion.", 0, "60 billion → 60 × 10⁹ → 60 000 000 000 USD | 60 billion = 60000000000 | no currency beside it: USD, which readers of this language count so" },
        { "en", "Farmers in Sydney and Melbourne said nothing.\n\nThe Egyptian government paid 5 million pounds to a firm.", 0, "5 million pounds → 5 × 10⁶ → 5 000 000 EGP | 5 million = 5000000 | pounds = GBP | EGP: the sentence names Egyptian" },
        { "en", "Officials in Cairo met.\n\nThe firm was paid 5 million pounds.", 0, "5 million pounds → 5 × 10⁶ → 5 000 000 EGP | 5 million = 5000000 | pounds = GBP | EGP: the text names Cairo" },
        { "en", "The firm was paid 5 million pounds.", 0, "5 million pounds → 5 × 10⁶ → 5 000 000 GBP | 5 million = 5000000 | pounds = GBP | GBP: the likeliest of GBP, EGP, LBP, SDG, SYP, as nothing in the text tells" },
        { "en", "The firm was paid 5 million pounds.\n\nThe minister spoke in Cairo.", 0, "5 million pounds → 5 × 10⁶ → 5 000 000 EGP | 5 million = 5000000 | pounds = GBP | EGP: the text names Cairo" },
        { "bn", "ঢাকার প্রতিষ্ঠানটি ৫০০ কোটি টাকা তুলেছে।", 0, "৫০০ কোটি টাকা → 500 × 10⁷ → 5 000 000 000 BDT | ৫০০ কোটি = 5000000000 | টাকা = BDT | BDT: the sentence names ঢাকা" },
        { "bn", "কলকাতার প্রতিষ্ঠানটি ৫০০ কোটি টাকা তুলেছে।", 0, "৫০০ কোটি টাকা → 500 × 10⁷ → 5 000 000 000 INR | ৫০০ কোটি = 5000000000 | টাকা = BDT | INR: the sentence names কলকাতা" },
        { "hi", "कंपनी ने 500 करोड़ जुटाए।", 0, "500 करोड़ → 500 × 10⁷ → 5 000 000 000 INR | 500 करोड़ = 5000000000 | no currency beside it: INR, which readers of this language count so" },
        { "ar", "استثمرت الشركة في الكويت 5 ملايين دينار.", 0, "5 ملايين دينار → 5 × 10⁶ → 5 000 000 KWD | 5 ملايين = 5000000 | دينار = KWD | KWD: the sentence names الكويت" },
        { "ar", "استثمرت الشركة في عمّان 5 ملايين دينار.", 0, "5 ملايين دينار → 5 × 10⁶ → 5 000 000 JOD | 5 ملايين = 5000000 | دينار = KWD | JOD: the sentence names عمّان" },
        { "en", "Shares fell on the ASX in Sydney.\n\nThe Melbourne firm paid $5 million.", 0, "$5 million → 5 × 10⁶ → 5 000 000 AUD | 5 million = 5000000 | $ = USD | AUD: the text names that country and its exchanges, not America" },
    };

    [Theory]
    [MemberData(nameof(Contexts))]
    public void A_currency_that_no_word_names_clearly_is_told_with_its_reason(string language, string text, int index, string expected) => Assert.Equal(expected, Traces(language, text)[index]);

    [Fact]
    public void Plain_numbers_tell_their_way_too() =>
        Assert.Equal("পাঁচ হাজার তিনশো → 5 × 10³ + 3 × 10² → 5 300", MentionReader.For("bn").Read(new NormalizedText("পাঁচ হাজার তিনশো কর্মী"), null, explain: true).Numbers[0].Trace?.Replace('\u00A0', ' '));

    [Fact]
    public void A_reading_that_does_not_explain_is_the_same_without_traces()
    {
        foreach (var row in Rows)
        {
            var text = new NormalizedText((string)row[1]);
            var (with, without) = (MentionReader.For((string)row[0]).Read(text, null, explain: true), MentionReader.For((string)row[0]).Read(text, null));
            Assert.Equal(with.Money.Select(m => (m.Span, m.Money)), without.Money.Select(m => (m.Span, m.Money)));
            Assert.All(without.Money, m => Assert.Empty(m.Trace));
        }
    }

    [Fact]
    public void In_every_annotated_article_the_expression_comes_out_at_the_value()
    {
        var (figures, explained) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Gold"), "*.txt", SearchOption.AllDirectories))
        {
            foreach (var money in ArticleReader.Default.Read(File.ReadAllText(file), explain: true).Money)
            {
                figures++;
                var chain = money.Trace[0].Split(" → ");
                Assert.Equal(3, chain.Length);
                // Where a part of the amount is told apart the value itself stands for the expression.
                if (chain[2].StartsWith(chain[1], StringComparison.Ordinal)) continue;
                explained++;
                var ends = chain[1].Split(" to ").Select(Arithmetic.Value).ToArray();
                Assert.True(Math.Abs(ends[0] - money.Money.Value) <= money.Money.Value * 1e-9m, money.Trace[0]);
                if (money.Money.ValueHigh is { } high) Assert.True(Math.Abs(ends[1] - high) <= high * 1e-9m, money.Trace[0]);
            }
        }
        Assert.True(figures > 500 && explained > figures * 0.9, $"{explained} of {figures}");
    }
}

/// <summary>Works out an expression of a trace: + − × / brackets and powers of ten.</summary>
internal ref struct Arithmetic
{
    private readonly ReadOnlySpan<char> text;
    private int at;

    private Arithmetic(string text) => this.text = text.Replace(" ", "", StringComparison.Ordinal);

    public static decimal Value(string expression)
    {
        var arithmetic = new Arithmetic(expression);
        var value = arithmetic.Sum();
        return arithmetic.at == arithmetic.text.Length ? value : throw new FormatException($"'{expression}' ends too early");
    }

    private bool Take(char sign)
    {
        if (at >= text.Length || text[at] != sign) return false;
        at++;
        return true;
    }

    private decimal Sum()
    {
        var value = Product();
        while (true)
        {
            if (Take('+')) value += Product();
            else if (Take('−')) value -= Product();
            else return value;
        }
    }

    private decimal Product()
    {
        var value = Factor();
        while (true)
        {
            if (Take('×')) value *= Factor();
            else if (Take('/')) value /= Factor();
            else return value;
        }
    }

    private decimal Factor()
    {
        if (Take('('))
        {
            var inner = Sum();
            return Take(')') ? inner : throw new FormatException("a bracket is open");
        }
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        var value = decimal.Parse(text[start..at], System.Globalization.CultureInfo.InvariantCulture);
        var exponent = 0;
        while (at < text.Length && "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(text[at], StringComparison.Ordinal) is var digit and >= 0)
        {
            exponent = exponent * 10 + digit;
            at++;
        }
        // 10⁷ is written for 10 × 10⁶.
        for (; exponent > 1; exponent--) value *= 10;
        return value;
    }
}
