using AiDeals.Deals;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Language;
using AiDeals.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeals.Pages.Tests;

/// <summary>What pages are tried with: readers, deals, valuations and a small ledger of claims with texts and quotes.</summary>
internal static class Given
{
    public static readonly Words English = Words.For("en");

    public static Reader Reader(string language = "en", string query = "") => new()
    {
        Words = Words.For(language),
        Today = new DateOnly(2026, 2, 1),
        Path = "/deals",
        Query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query),
    };

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    public static Money Billions(decimal value, AmountBound bound = AmountBound.Exact) => new(value * 1e9m, "USD", bound);

    public static Valuation Valuation(string? date, decimal? billions, ValuationNature nature = ValuationNature.Reported, DealStatus status = DealStatus.Completed, AmountBound bound = AmountBound.Exact, ValuationBasis basis = ValuationBasis.PostMoney) => new()
    {
        Id = ContentId.Of("valuation", date, billions?.ToString(System.Globalization.CultureInfo.InvariantCulture), nature.ToString()),
        CompanyId = "openai", CompanyName = "OpenAI", Amount = Billions(billions ?? 1, bound), Basis = basis, Nature = nature, Status = status,
        Dollars = billions is { } value ? new DollarValue { Value = value * 1e9m, UnitsPerDollar = 1 } : null,
        Date = date is null ? null : Date(date),
    };

    public static Deal Deal(string slug, DealKind kind = DealKind.FundingRound, DealStatus status = DealStatus.Completed, decimal? billions = 1, AmountBound bound = AmountBound.Exact, string? date = null, Guid? partOf = null, bool stake = false,
        decimal? years = null, string? round = null, params (PartyRole Role, string Name)[] parties) => new()
    {
        Id = ContentId.Of("deal", slug), Slug = slug, Kind = kind, Status = status, Stake = stake, PartOfId = partOf, Round = round,
        Amount = billions is { } value ? Billions(value, bound) : null,
        Dollars = billions is { } dollars ? new DollarValue { Value = dollars * 1e9m, UnitsPerDollar = 1 } : null,
        Term = years is { } term ? new Duration(term, DurationUnit.Year) : null,
        Date = date is null ? null : Date(date),
        ArticleCount = 1, OriginCount = 1, Languages = ["en"],
        Parties = [.. parties.Select((p, i) => new DealParty { Order = i, Role = p.Role, Name = p.Name, PartyId = null })],
    };

    /// <summary>An article whose text holds the evidence; "[" and "]" stand around the evidence and "{" and "}" around the figure in it.</summary>
    public static (Article Article, Claim Claim) Claim(string marked, string language, string? published, ClaimKind kind, DealStatus status, Money? amount, params (PartyRole Role, string? Id, string Name)[] parties)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        int At(char sign) => marked.IndexOf(sign, StringComparison.Ordinal) is var at && at < 0 ? -1 : at - marked[..at].Count(c => c is '[' or ']' or '{' or '}');
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        var article = new Article { Id = ContentId.OfSha256(sha), Sha256 = sha, Text = text, Language = language, Published = published is null ? null : Date(published), Origin = ArticleOrigin.File };
        return (article, new Claim
        {
            Id = ContentId.Of(sha, kind.ToString(), amount?.ToString(), string.Join(',', parties.Select(p => p.Name))),
            ArticleId = article.Id, Article = article, Kind = kind, Status = status, Amount = amount,
            Parties = [.. parties.Select((p, i) => new ClaimParty { Order = i, Role = p.Role, PartyId = p.Id, Name = p.Name, Start = 0, End = 1 })],
            EvidenceStart = At('['), EvidenceEnd = At(']'), AmountStart = At('{') is >= 0 and var start ? start : null, AmountEnd = At('}') is >= 0 and var end ? end : null,
            Quote = text[At('[')..At(']')], Extractor = "test", Confidence = 0.9,
        });
    }

    /// <summary>The HTML of one component as a page of this reader would have it.</summary>
    public static async Task<string> RenderAsync<T>(Reader reader, Dictionary<string, object?> parameters) where T : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<CascadingValue<Reader>>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Value"] = reader,
                ["ChildContent"] = (RenderFragment)(builder =>
                {
                    builder.OpenComponent<T>(0);
                    builder.AddMultipleAttributes(1, parameters!);
                    builder.CloseComponent();
                }),
            }));
            return output.ToHtmlString();
        });
    }
}
