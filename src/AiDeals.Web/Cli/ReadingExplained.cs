using System.Globalization;
using System.Text;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>A reading for people: each figure with the steps from its words to its value, each claim with what spoke for it. No program should parse it; that is what JSON is for.</summary>
public static class ReadingExplained
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="reading">Read with <c>explain</c>.</param>
    public static void Write(Stream output, string id, string text, ArticleReading reading)
    {
        using var to = new StreamWriter(output, Utf8, leaveOpen: true);
        to.WriteLine($"{id}: {reading.Language ?? reading.Problem}");
        foreach (var money in reading.Money)
        {
            to.WriteLine($"  money {money.Span}  {money.Trace[0]}");
            foreach (var step in money.Trace.Skip(1)) to.WriteLine($"    {step}");
        }
        foreach (var number in reading.Numbers) to.WriteLine($"  number {number.Span}  {number.Trace}");
        foreach (var date in reading.Dates) to.WriteLine($"  date {date.Span}  {date.Span.In(text)} → {date.Date}");
        foreach (var length in reading.Durations) to.WriteLine($"  duration {length.Span}  {length.Span.In(text)} → {Plain(length.Duration.Value)} {length.Duration.Unit.ToSnakeCase()}");
        foreach (var power in reading.Power) to.WriteLine($"  power {power.Span}  {power.Span.In(text)} → {Plain(power.Gigawatts)} GW ({power.Bound.ToSnakeCase()})");
        foreach (var party in reading.Parties) to.WriteLine($"  party {party.Span}  {party.Span.In(text)} → {(party.PartyId is null ? $"{party.Name}, not in the directory" : party.Name)}");
        foreach (var claim in reading.Claims)
        {
            to.WriteLine($"  claim {claim.Evidence}  {claim.Kind.ToSnakeCase()}, {claim.Status.ToSnakeCase()}: {string.Join(", ", claim.Roles.Select(r => $"{r.Role.ToSnakeCase()} {r.Party.Name}"))}{(claim.Amount is { } amount ? "; " + amount.Span.In(text) : "")} (confidence {claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture)})");
            to.WriteLine($"    evidence: {claim.Evidence.In(text).ReplaceLineEndings(" ")}");
            foreach (var line in claim.Explanation) to.WriteLine($"    {line}");
        }
        to.WriteLine();
    }

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
