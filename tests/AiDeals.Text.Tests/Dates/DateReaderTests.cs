namespace AiDeals.Text.Tests;

public class DateReaderTests
{
    private static string Dates(string language, string text, string? published) =>
        string.Join("; ", MentionReader.For(language).Read(new NormalizedText(text), published is null ? null : PartialDate.TryParse(published, out var day) ? day : null).Dates.Select(d => d.Date.ToString()));

    [Theory]
    [InlineData("en", "on 10 February 2025 and February 14, 2025", "2025-02-10; 2025-02-14")]
    [InlineData("en", "the 10th of February 2025, 2026-07-04", "2025-02-10; 2026-07-04")]
    [InlineData("en", "in June 2024, by 2030, Q3 2026, the first quarter of 2027", "2024-06; 2030; 2026-Q3; 2027-Q1")]
    [InlineData("bn", "২০২৪ সালের আগস্টে, ২০২৩-এর ডিসেম্বরে, ২০২২ সালে", "2024-08; 2023-12; 2022")]
    [InlineData("bn", "২০২৬ থেকে ২০২৯ সালের মধ্যে", "2026; 2029")]
    [InlineData("hi", "31 दिसंबर 2025, 2026 के अंत तक, 2024 के अगस्त", "2025-12-31; 2026; 2024-08")]
    [InlineData("ar", "14 شباط/فبراير 2024، عام 2022، كانون الثاني 2025", "2024-02-14; 2022; 2025-01")]
    [InlineData("ar", "الربع الأول من عام 2026", "2026-Q1")]
    public void ReadsAbsoluteDatesWithoutTheDayOfPublication(string language, string text, string expected) => Assert.Equal(expected, Dates(language, text, null));

    [Theory]
    [InlineData("en", "on Monday, yesterday, last month, next year", "2025-10-06", "2025-10-06; 2025-10-05; 2025-09; 2026")]
    [InlineData("en", "on Tuesday", "2025-10-06", "2025-09-30")]
    [InlineData("en", "last week", "2025-10-20", "2025-10")]
    [InlineData("en", "In March, and in June last year", "2026-05-16", "2026-03; 2025-06")]
    [InlineData("bn", "গত শুক্রবার, গতকাল সোমবার, গত মাসে", "2025-07-15", "2025-07-11; 2025-07-14; 2025-07-14; 2025-06")]
    [InlineData("bn", "গত বছরের জুনে", "2025-09-10", "2024; 2024-06")]
    [InlineData("hi", "सोमवार को, पिछले महीने, इसी साल, अगली तिमाही", "2025-12-18", "2025-12-15; 2025-11; 2025; 2026-Q1")]
    [InlineData("ar", "أمس الثلاثاء، في نوفمبر الماضي، العام المقبل", "2025-11-19", "2025-11-18; 2025-11-18; 2024-11; 2026")]
    [InlineData("ar", "في كانون الأول الماضي", "2025-03-29", "2024-12")]
    public void ReadsRelativeDatesFromTheDayOfPublication(string language, string text, string published, string expected) => Assert.Equal(expected, Dates(language, text, published));

    [Theory]
    [InlineData("en", "on Monday, last month, in March", "no day of publication")]
    [InlineData("en", "they may march on", "verbs, not months")]
    [InlineData("en", "2026 chips", "a count")]
    [InlineData("en", "1,985 people", "a count")]
    [InlineData("ar", "وهو أب لثلاثة", "\"father\" is written like August")]
    public void LeavesUndatedWhatHasNoDate(string language, string text, string why) => Assert.True(Dates(language, text, null) == "", why);

    [Fact]
    public void AMonthOfPublicationPlacesMonthsButNoDays() => Assert.Equal("2025-09; 2025-03", Dates("en", "on Monday, last month, in March", "2025-10"));
}
