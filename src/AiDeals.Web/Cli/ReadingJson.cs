using System.Text.Encodings.Web;
using System.Text.Json;
using AiDeals.Text;

namespace AiDeals.Web;

/// <summary>
/// A reading as JSON, in the words of the gold annotation. Scripts depend on the names here. Numbers are written without trailing zeros; spans are UTF-16 offsets
/// of the text as received.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteLine(Stream output, string id, string text, ArticleReading reading)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("lang", reading.Language);
            if (reading.Problem is { } problem) json.WriteString("problem", problem);
            Write(json, "money", reading.Money, m =>
            {
                Span(json, m.Span);
                json.WriteString("text", m.Span.In(text));
                Amount(json, m.Money);
            });
            Write(json, "numbers", reading.Numbers, n =>
            {
                Span(json, n.Span);
                json.WriteNumber("value", Plain(n.Value));
            });
            Write(json, "dates", reading.Dates, d =>
            {
                Span(json, d.Span);
                json.WriteString("first", PartialDate.Day(d.Date.First).ToString());
                json.WriteString("last", PartialDate.Day(d.Date.Last).ToString());
                json.WriteString("precision", d.Date.Precision.ToSnakeCase());
            });
            Write(json, "durations", reading.Durations, d =>
            {
                Span(json, d.Span);
                json.WriteNumber("value", Plain(d.Duration.Value));
                json.WriteString("unit", d.Duration.Unit.ToSnakeCase());
            });
            Write(json, "claims", reading.Claims, c => Claim(json, text, c));
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Claim(Utf8JsonWriter json, string text, ClaimMention claim)
    {
        json.WriteString("kind", claim.Kind.ToSnakeCase());
        json.WriteStartObject("roles");
        foreach (var role in claim.Roles.GroupBy(r => r.Role))
            Names(json, role.Key.ToSnakeCase(), role.Select(r => r.Party));
        json.WriteEndObject();
        if (claim.Amount is { } amount)
        {
            json.WriteStartObject("amount");
            Amount(json, amount.Money);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("amount");
        }
        json.WriteString("status", claim.Status.ToSnakeCase());
        if (claim.Round is { } round) json.WriteString("round", RoundName(round));
        if (claim.Term is { } term) json.WriteNumber("term_years", Plain(decimal.Round(term.Years, 4)));
        if (claim.CapacityGw is { } capacity) json.WriteNumber("capacity_gw", Plain(capacity));
        if (claim.Project is { } project) json.WriteString("project", project);
        if (claim.Date is { } date) json.WriteString("date", date.ToString());
        if (claim.AttributedTo.Count > 0) Names(json, "attributed_to", claim.AttributedTo);
        json.WriteString("evidence", claim.Evidence.In(text));
        Span(json, claim.Evidence);
        json.WriteNumber("confidence", Math.Round(claim.Confidence, 3));
    }

    private static void Amount(Utf8JsonWriter json, Money money)
    {
        json.WriteNumber("value", Plain(money.Value));
        if (money.ValueHigh is { } high) json.WriteNumber("value_high", Plain(high));
        else json.WriteNull("value_high");
        json.WriteString("currency", money.Currency);
        json.WriteString("bound", money.Bound.ToSnakeCase());
    }

    private static void Names(Utf8JsonWriter json, string key, IEnumerable<PartyMention> parties)
    {
        json.WriteStartArray(key);
        foreach (var name in parties.Select(p => p.Name).Distinct()) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void Write<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<T> item)
    {
        json.WriteStartArray(key);
        foreach (var one in items)
        {
            json.WriteStartObject();
            item(one);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>"series_f" is written as people and the gold write it: "Series F"; "debt_financing" is "debt"; the rest in plain words.</summary>
    private static string RoundName(string round) => round switch
    {
        "debt_financing" => "debt",
        _ when round.StartsWith("series_", StringComparison.Ordinal) => "Series " + round["series_".Length..].ToUpperInvariant(),
        _ => round.Replace('_', ' '),
    };

    /// <summary>Dividing by one with 28 zeros takes trailing zeros off a decimal.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
