using AiDeals.Pages.Language;
using AiDeals.Text;

namespace AiDeals.Pages.Tests;

public class FormatTests
{
    [Theory]
    [InlineData("$50 billion", "$50", " billion")]
    [InlineData("$10–15 billion", "$10–15", " billion")]
    [InlineData("৫০ বিলিয়ন ডলার", "৫০", " বিলিয়ন ডলার")]
    [InlineData("ملياري دولار", "ملياري دولار", "")]
    [InlineData("", "", "")]
    public void A_figure_is_cut_behind_its_last_digit(string figure, string number, string unit) => Assert.Equal(new AmountText(number, unit), AmountText.Cut(figure));

    [Theory]
    [InlineData(38e9, AmountBound.Exact, "$38B")]
    [InlineData(50e9, AmountBound.AtLeast, "at least $50B")]
    [InlineData(830e9, AmountBound.UpTo, "up to $830B")]
    [InlineData(1.4e12, AmountBound.About, "about $1.4T")]
    public void Tables_have_the_short_figure_with_its_bound(decimal value, AmountBound bound, string expected) => Assert.Equal(expected, Given.English.Amounts.Bounded(new Money(value, "USD", bound)));

    [Theory]
    [InlineData("en", 5.4285, "5.43")]
    [InlineData("bn", 5.4285, "৫.৪৩")]
    [InlineData("hi", 1234, "1,234")]
    [InlineData("en", 0, "0")]
    [InlineData("en", 0.00045, "0.00045")]
    public void Plain_numbers_have_three_significant_digits_in_the_languages_own(string language, decimal value, string expected) => Assert.Equal(expected, Words.For(language).Amounts.Number(value));

    [Theory]
    [InlineData("2025-11-03", "3 Nov 2025")]
    [InlineData("2026-01", "Jan 2026")]
    [InlineData("2025-Q3", "Q3 2025")]
    [InlineData("2025", "2025")]
    public void A_date_is_as_precise_as_it_is_known(string date, string expected) => Assert.Equal(expected, Given.English.Dates.Write(Given.Date(date)));

    [Fact]
    public void Axes_name_months_and_quarters_without_their_year_in_every_language()
    {
        foreach (var words in Words.All)
        {
            var (month, quarter) = (words.Dates.Month(new DateOnly(2025, 4, 1)), words.Dates.Quarter(PartialDate.Quarter(2025, 2)));
            Assert.NotEmpty(month);
            Assert.NotEmpty(quarter);
            Assert.DoesNotContain(words.Dates.Year(2025), month + quarter, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_exact_value_stands_in_the_tooltip() => Assert.Equal("97,400,000,000 USD", AmountFormat.Exact(new Money(97.4e9m, "USD")));

    [Fact]
    public void No_word_of_an_offered_language_is_empty()
    {
        foreach (var words in Words.All)
            foreach (var property in typeof(Words).GetProperties().Where(p => p.PropertyType == typeof(string)))
                Assert.False(string.IsNullOrWhiteSpace((string?)property.GetValue(words)), $"{words.Code}: {property.Name}");
    }

    [Theory]
    [InlineData("en", "Amazon → OpenAI")]
    [InlineData("bn", "Amazon → OpenAI")]
    [InlineData("ar", "\u2068Amazon\u2069 ← \u2068OpenAI\u2069")]
    public void The_arrow_points_where_the_sentence_goes(string language, string expected) => Assert.Equal(expected, Words.For(language).Toward("Amazon", "OpenAI"));
}
