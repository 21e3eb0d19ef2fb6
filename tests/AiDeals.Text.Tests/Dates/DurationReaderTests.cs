using System.Globalization;

namespace AiDeals.Text.Tests;

public class DurationReaderTests
{
    private static string Durations(string language, string text) =>
        string.Join("; ", MentionReader.For(language).Read(new NormalizedText(text), null).Durations.Select(d => $"{d.Duration.Value.ToString("0.####", CultureInfo.InvariantCulture)} {d.Duration.Unit.ToSnakeCase()}"));

    [Theory]
    [InlineData("en", "a seven-year contract, over the next three years, for three more years", "7 year; 3 year; 3 year")]
    [InlineData("en", "2 years, 3 months", "27 month")]
    [InlineData("en", "half an hour, 1.5 hours, a fortnight, two quarters", "30 minute; 90 minute; 14 day; 2 quarter")]
    [InlineData("bn", "পাঁচ বছরে, ছয় মাসের, ৭২ ঘণ্টায়", "5 year; 6 month; 72 hour")]
    [InlineData("hi", "सात साल का, डेढ़ घंटा, ढाई साल, 2 साल 3 महीना", "7 year; 90 minute; 30 month; 27 month")]
    [InlineData("ar", "سبع سنوات، عامين، ١٥ سنة", "7 year; 2 year; 15 year")]
    [InlineData("ar", "خلال السنوات السبع المقبلة", "7 year")]
    [InlineData("ar", "خلال شهر", "1 month")]
    public void ReadsLengthsOfTime(string language, string text, string expected) => Assert.Equal(expected, Durations(language, text));

    [Theory]
    [InlineData("en", "$20 per month", "a rate")]
    [InlineData("en", "the year, months ago", "no length is said")]
    [InlineData("bn", "একই মাসে", "\"the same month\" is not one month")]
    [InlineData("ar", "شهر يناير 2025 في خلال ذلك", "the month of January")]
    public void LeavesAloneWhatIsNoLength(string language, string text, string why) => Assert.True(Durations(language, text) == "", why);
}
