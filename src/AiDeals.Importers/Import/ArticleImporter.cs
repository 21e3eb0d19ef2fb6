using System.Security.Cryptography;
using System.Text;
using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiDeals.Importers;

/// <summary>Reads articles and stores them with their claims, one transaction an article: whatever happens to one, the others are whole.</summary>
public sealed partial class ArticleImporter(IDbContextFactory<AiDealsContext> contexts, IEnumerable<IClaimReader> readers, TimeProvider time, ILogger<ArticleImporter> log)
{
    /// <summary>
    /// Stores one article. Deals are not computed yet: call <see cref="ComputeAsync"/> after the last one. A text that is known changes nothing, not even when other circumstances are given with it.
    /// </summary>
    public async Task<ImportResult> StoreAsync(ArticleDraft draft, ArticleOrigin origin, string source, CancellationToken ct)
    {
        var (reading, sha256, settled) = await ReadAsync(draft, source, ct);
        if (settled is not null) return settled;
        var (claims, notes) = await ClaimsAsync(draft, reading!, origin, ct);
        try
        {
            return await WriteAsync(draft with { Notes = [.. draft.Notes, .. notes] }, reading!, claims, sha256, origin, source, ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: [ '2', '3' or '2', .. ] } refused)
        {
            LogRefused(e, source);
            return ImportResult.Unreadable(source, $"the database refuses it by a fault of AiDeals ({refused.MessageText})");
        }
    }

    /// <summary>What <see cref="StoreAsync"/> would store and say, with nothing stored; only the grammar reads here, which costs nothing and answers while somebody types. The claims are there for a known text too; for an unreadable one there are none.</summary>
    public async Task<ImportPreview> PreviewAsync(ArticleDraft draft, ArticleOrigin origin, string source, CancellationToken ct)
    {
        var (reading, sha256, settled) = await ReadAsync(draft, source, ct);
        if (settled is { Outcome: ImportOutcome.Unreadable }) return new(settled, []);
        reading ??= Read(draft);
        var article = ArticleOf(draft, reading, sha256, origin, time.GetUtcNow());
        var claims = ClaimsOfArticle.From(article, reading.Claims, article.RetrievedAt);
        return new(settled ?? new(source, ImportOutcome.New, article.Id, article.Language, claims.Count, null, draft.Notes), claims);
    }

    /// <summary>Computes what the new claims amount to.</summary>
    public async Task<RecomputationResult> ComputeAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        return await Recomputation.RunIfStaleAsync(context, ct);
    }

    private async Task<(ArticleReading? Reading, string Sha256, ImportResult? Settled)> ReadAsync(ArticleDraft draft, string source, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(draft.Text)));
        if (await KnownAsync(sha256, source, ct) is { } known) return (null, sha256, known);
        if (draft.Language is { } given && !PackFiles.Shipped.Languages.Contains(given))
            return (null, sha256, ImportResult.Unreadable(source, $"its language is given as '{given}', and only {string.Join(", ", PackFiles.Shipped.Languages)} are read"));
        try
        {
            var reading = Read(draft);
            return (reading, sha256, reading.Language is null ? ImportResult.Unreadable(source, reading.Problem ?? "its language is not read here") : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A reader that throws is our fault; it must not cost the person the other articles.
            LogReaderFailed(e, source);
            return (null, sha256, ImportResult.Unreadable(source, $"reading it failed by a fault of AiDeals ({e.GetType().Name}: {e.Message})"));
        }
    }

    private static ArticleReading Read(ArticleDraft draft) => ArticleReader.Default.Read(draft.Text, draft.Language, draft.Published, draft.TitleApart ? draft.Title : null);

    private static Article ArticleOf(ArticleDraft draft, ArticleReading reading, string sha256, ArticleOrigin origin, DateTimeOffset now) => new()
    {
        Id = ContentId.OfSha256(sha256), Sha256 = sha256, Text = draft.Text, Origin = origin, RetrievedAt = now, Language = reading.Language, Title = Shorten(draft.Title, 1000),
        Published = draft.Published, PublishedInferred = draft.PublishedInferred, Url = draft.Url,
    };

    private async Task<(IReadOnlyList<ReaderClaims> Claims, IEnumerable<string> Notes)> ClaimsAsync(ArticleDraft draft, ArticleReading reading, ArticleOrigin origin, CancellationToken ct)
    {
        var (claims, notes) = (new List<ReaderClaims>(), new List<string>());
        // The seed pack gives the same claims everywhere, with a model or without.
        foreach (var reader in readers.Where(r => origin != ArticleOrigin.Seed || r.Extractor == ArticleReader.Name))
        {
            var read = await reader.ReadAsync(draft.Text, reading, ct);
            claims.Add(new(reader.Extractor, reader.Version, read.Claims));
            if (read.Note is not null) notes.Add(read.Note);
        }
        return (claims, notes);
    }

    private async Task<ImportResult?> KnownAsync(string sha256, string source, CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        var known = await context.Articles.Where(a => a.Sha256 == sha256).Select(a => new { a.Id, a.Language, Claims = context.Claims.Count(c => c.ArticleId == a.Id) }).FirstOrDefaultAsync(ct);
        return known is null ? null : new(source, ImportOutcome.Known, known.Id, known.Language, known.Claims, null, []);
    }

    private async Task<ImportResult> WriteAsync(ArticleDraft draft, ArticleReading reading, IReadOnlyList<ReaderClaims> found, string sha256, ArticleOrigin origin, string source, CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        await using var turn = await context.BeginWriteAsync(ct);
        // Another process may have stored it while this one read.
        if (await context.Articles.AnyAsync(a => a.Sha256 == sha256, ct)) return (await KnownAsync(sha256, source, ct))!;

        var notes = draft.Notes.ToList();
        var now = time.GetUtcNow();
        var article = ArticleOf(draft, reading, sha256, origin, now);
        article.PublisherId = await PublisherAsync(context, draft, ct);
        if (draft.Url is not null && await context.Articles.Where(a => a.Url == draft.Url).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct) is { } earlier)
        {
            // The publisher changed the page. Both texts stay; they are one source.
            article.Url = null;
            article.CopyOfId = earlier;
            notes.Add("another text is known under this address; this one counts as its copy");
        }
        var claims = ClaimsOfReaders.Merge(article, found, now);
        context.Add(article);
        context.AddRange(claims);
        await context.SaveChangesAsync(ct);
        if (claims.Count > 0) await context.MarkStaleAsync(ct);
        await turn.CommitAsync(ct);
        return new(source, ImportOutcome.New, article.Id, article.Language, claims.Count, null, notes);
    }

    private static async Task<string?> PublisherAsync(AiDealsContext context, ArticleDraft draft, CancellationToken ct)
    {
        var domain = draft.Url is null ? null : Urls.Domain(draft.Url);
        var name = Shorten(draft.Publisher, 200);
        if (domain is null && name is null) return null;
        var known = await context.Publishers.FirstOrDefaultAsync(p => domain != null ? p.Domain == domain : p.Name == name, ct);
        if (known is not null) return known.Id;
        // A name in another script leaves no letter for a slug.
        var id = domain ?? (Slugs.Of(name!) is var slug && name!.All(char.IsAscii) ? slug : "publisher-" + ContentId.Of("publisher", name).ToString("N")[..12]);
        if (await context.Publishers.AnyAsync(p => p.Id == id, ct)) return id;
        context.Add(new Publisher { Id = id, Name = name ?? domain!, Domain = domain });
        return id;
    }

    private static string? Shorten(string? text, int length) => text is null || text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    [LoggerMessage(LogLevel.Error, "The reader failed on {Source}")]
    private partial void LogReaderFailed(Exception exception, string source);

    [LoggerMessage(LogLevel.Error, "The database refused what was read in {Source}")]
    private partial void LogRefused(Exception exception, string source);
}
