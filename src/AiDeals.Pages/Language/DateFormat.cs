using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

/// <summary>Dates as precise as they are known, in the ledger's words, and their parts for axes.</summary>
public sealed class DateFormat(Wording wording)
{
    /// <summary>"3 Nov 2025", "Jan 2026", "Q3 2025", "2025".</summary>
    public string Write(PartialDate date) => wording.Date(date);

    public string Write(DateOnly day) => wording.Date(PartialDate.Day(day));

    public string Year(int year) => wording.Date(PartialDate.Year(year));

    /// <summary>The month without its year: "Apr".</summary>
    public string Month(DateOnly day) => WithoutYear(PartialDate.Month(day.Year, day.Month));

    /// <summary>The quarter without its year: "Q2".</summary>
    public string Quarter(PartialDate quarter) => WithoutYear(quarter);

    // The four languages write the year as a word of its own, at the end or at the start; a case ending or a preposition may hang on it.
    private string WithoutYear(PartialDate date)
    {
        var year = Year(date.First.Year);
        return string.Join(' ', Write(date).Split(' ').Where(word => !word.Contains(year, StringComparison.Ordinal) && word is not ("من" or "की")));
    }
}
