using AiDeals.Text;

namespace AiDeals.Deals;

public enum ArticleOrigin { Seed, File, Paste, Url, Feed, Api }

public sealed class Publisher
{
    /// <summary>The domain it publishes under, or a slug of its name where it has none.</summary>
    public required string Id { get; init; }
    public required string Name { get; set; }
    public string? Domain { get; set; }
}

/// <summary>A text as it was received. The same text twice is one article.</summary>
public sealed class Article
{
    /// <summary><see cref="ContentId.OfSha256"/> of <see cref="Sha256"/>.</summary>
    public required Guid Id { get; init; }
    /// <summary>Canonical; unique when present.</summary>
    public string? Url { get; set; }
    public string? PublisherId { get; set; }
    public Publisher? Publisher { get; set; }
    /// <summary>bn, hi, ar or en; null when the text is in no language that is read here.</summary>
    public string? Language { get; set; }
    public string? Title { get; set; }
    /// <summary>As precise as it is known; null when unknown.</summary>
    public PartialDate? Published { get; set; }
    /// <summary>The text prints no day of publication: the one given was concluded from the events it reports.</summary>
    public bool PublishedInferred { get; set; }
    public DateTimeOffset RetrievedAt { get; init; }
    /// <summary>Offsets of claims point into it: UTF-16 code units.</summary>
    public string Text { get; init; } = "";
    /// <summary>Of the text in UTF-8: 64 hexadecimal digits, lower case.</summary>
    public required string Sha256 { get; init; }
    public ArticleOrigin Origin { get; init; }
    /// <summary>The article that this one repeats (syndicated or nearly the same): it is no second source.</summary>
    public Guid? CopyOfId { get; set; }
}
