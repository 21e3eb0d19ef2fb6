using AiDeals.Data;
using AiDeals.Data.Tests;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeals.Importers.Tests;

/// <summary>An article read by the grammar and a model, as it is stored.</summary>
public sealed class TwoReadersTests(TestDatabase database) : ModelReaderTest(database)
{
    [Fact]
    public async Task What_both_read_is_one_claim_and_what_one_read_keeps_its_reader()
    {
        // The grammar takes this for no valuation.
        const string Extra = "On Monday the figure of $9 billion went round for Anthropic.";
        var text = $"{Text}\n\n{Extra}";
        Model.Answer = FakeModel.Always(FakeModel.Claims(Talks(), FakeModel.Claim("valuation", "rumoured", Extra, FakeModel.Amount("$9 billion", 9e9m), ("company", "Anthropic")), Talks("An invented quote")));
        var result = await ImportAsync(text, ArticleOrigin.Paste);
        Assert.Contains(result.Notes, n => n == "the model tiny-1: 2 claims hold, thrown away: 1 with a quote that is not in the article");
        var claims = await ClaimsAsync();
        var both = Assert.Single(claims, c => c.AlsoReadBy.Count > 0);
        Assert.Equal((ArticleReader.Name, "openai", "tiny-1"), (both.Extractor, both.Parties[0].PartyId, Assert.Single(both.AlsoReadBy)));
        var own = Assert.Single(claims, c => c.Extractor == ClaimsOfReaders.Model);
        Assert.Equal((ClaimKind.Valuation, "anthropic", "tiny-1", Extra), (own.Kind, own.Parties[0].PartyId, own.ExtractorVersion, own.Quote));
        Assert.Contains(claims, c => c.Extractor == ArticleReader.Name && c.Parties[0].PartyId == "anthropic");
        Assert.Equal(claims.Count, result.Claims);
        Assert.Equal(ImportOutcome.Known, (await ImportAsync(text, ArticleOrigin.Paste)).Outcome);
        Assert.Single(Model.Requests);
    }

    [Fact]
    public async Task A_model_that_fails_costs_the_article_nothing()
    {
        Model.Answer = (_, context) => FakeModel.Status(context, 500);
        var result = await ImportAsync(Text, ArticleOrigin.File);
        Assert.Equal((ImportOutcome.New, 2), (result.Outcome, result.Claims));
        Assert.Contains(result.Notes, n => n.StartsWith("the model tiny-1 did not read it: the endpoint answers 500", StringComparison.Ordinal));
        Assert.All(await ClaimsAsync(), c => Assert.Equal(ArticleReader.Name, c.Extractor));
    }

    [Fact]
    public async Task Neither_the_seed_pack_nor_a_preview_asks_the_model()
    {
        await ImportAsync(Text, ArticleOrigin.Seed);
        using var reader = Reader();
        Assert.NotEmpty((await Importer(reader).PreviewAsync(new() { Text = Text + " " }, ArticleOrigin.Paste, "a test", default)).Claims);
        Assert.Empty(Model.Requests);
    }

    private ArticleImporter Importer(ModelReader reader) => new(this, [new GrammarReader(), reader], Time, NullLogger<ArticleImporter>.Instance);

    private async Task<ImportResult> ImportAsync(string text, ArticleOrigin origin)
    {
        using var reader = Reader();
        var importer = Importer(reader);
        // The parties that claims point to.
        await new FirstLoad(this, importer, NullLogger<FirstLoad>.Instance).RunAsync(default);
        var result = await importer.StoreAsync(new() { Text = text, Language = "en" }, origin, "a test", default);
        await importer.ComputeAsync(default);
        return result;
    }

    private async Task<List<Claim>> ClaimsAsync()
    {
        await using var context = CreateDbContext();
        return await context.Claims.AsNoTracking().Include(c => c.Parties.OrderBy(p => p.Order)).OrderBy(c => c.EvidenceStart).ToListAsync();
    }
}
