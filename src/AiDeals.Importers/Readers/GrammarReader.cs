using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>The reading room behind the interface of readers: its claims come with its reading.</summary>
internal sealed class GrammarReader : IClaimReader
{
    public string Extractor => ArticleReader.Name;

    public string Version => ArticleReader.Version;

    public Task<ClaimsRead> ReadAsync(string text, ArticleReading reading, CancellationToken ct) => Task.FromResult(new ClaimsRead(reading.Claims));
}
