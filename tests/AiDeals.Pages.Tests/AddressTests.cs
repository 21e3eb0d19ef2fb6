using AiDeals.Deals;
using AiDeals.Pages.Deals;
using AiDeals.Pages.Evidence;
using AiDeals.Pages.Frame;
using AiDeals.Text;
using Microsoft.AspNetCore.Http;

namespace AiDeals.Pages.Tests;

public class AddressTests
{
    private static DealFilter Filter(string query) => DealFilter.FromQuery(Given.Reader(query: query).Query);

    [Fact]
    public void A_filter_is_read_from_the_address()
    {
        var filter = Filter("?kind=acquisition,compute_contract&status=in_talks&party=%E0%A6%93%E0%A6%AA%E0%A7%87%E0%A6%A8&sort=amount&after=50000000000~amazon-invests");
        Assert.Equal([DealKind.Acquisition, DealKind.ComputeContract], filter.Kinds);
        Assert.Equal([DealStatus.InTalks], filter.Statuses);
        Assert.Equal("ওপেন", filter.Party);
        Assert.Equal(DealSort.Amount, filter.Sort);
        Assert.Equal(new DealCursor(null, 50e9m, "amazon-invests"), filter.After);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?kind=&status=,,&party=%20&sort=name&after=x")]
    [InlineData("?kind=Acquisition&status=done&after=~")]
    [InlineData("?after=2026-13-40~slug")]
    [InlineData("?sort=amount&after=1e9~slug")]
    public void What_is_not_understood_is_passed_over(string query) => Assert.Equivalent(new DealFilter { Sort = query.Contains("sort=amount", StringComparison.Ordinal) ? DealSort.Amount : DealSort.Known }, Filter(query));

    [Fact]
    public void Repeated_values_count_once() => Assert.Equal([DealKind.Acquisition], Filter("?kind=acquisition,acquisition&kind=acquisition").Kinds);

    [Theory]
    [InlineData("2026-01-31", null, DealSort.Known, "2026-01-31~slug")]
    [InlineData(null, null, DealSort.Known, "~slug")]
    [InlineData(null, 1500000000.5, DealSort.Amount, "1500000000.5~slug")]
    public void The_next_page_is_read_as_it_was_written(string? known, double? dollars, DealSort sort, string written)
    {
        var cursor = new DealCursor(known is null ? null : DateOnly.Parse(known, System.Globalization.CultureInfo.InvariantCulture), dollars is { } d ? (decimal)d : null, "slug");
        Assert.Equal(written, DealFilter.Write(cursor, sort));
        Assert.Equal(cursor, Filter($"?sort={sort.ToSnakeCase()}&after={Uri.EscapeDataString(written)}").After);
    }

    [Theory]
    [InlineData("?kind=acquisition&after=x~y", "kind", null, "/deals")]
    [InlineData("?status=in_talks", "kind", "acquisition,compute_contract", "/deals?status=in_talks&kind=acquisition,compute_contract")]
    [InlineData("?party=a%26b%22%3Cscript%3E", "sort", "amount", "/deals?party=a%26b%22%3Cscript%3E&sort=amount")]
    public void A_link_changes_one_part_of_the_address_and_starts_at_the_first_page(string query, string name, string? value, string expected) => Assert.Equal(expected, Given.Reader(query: query).With(name, value));

    [Theory]
    [InlineData("?lang=hi", "bn", "ar", "hi")]
    [InlineData("?lang=xx", "bn", "ar", "bn")]
    [InlineData("", null, "fr-FR, ar-EG;q=0.8, en;q=0.5", "ar")]
    [InlineData("", null, "fr", "en")]
    [InlineData("", "<script>", null, "en")]
    public void Language_is_the_addresss_else_the_cookies_else_the_browsers(string query, string? cookie, string? wished, string expected)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        if (cookie is not null) request.Headers.Cookie = $"{Reader.LanguageCookie}={cookie}";
        if (wished is not null) request.Headers.AcceptLanguage = wished;
        Assert.Equal(expected, Reader.Of(request, TimeProvider.System).Words.Code);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.org", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_become_links(string? address, string? expected) => Assert.Equal(expected, WebAddress.Of(address));
}
