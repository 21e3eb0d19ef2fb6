using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>An article before it is stored: what a file, a page or a person gave. What is null was not given.</summary>
public sealed record ArticleDraft
{
    /// <summary>As it will be stored; offsets of claims point into it. Not empty, no lone surrogates, no control characters but tabs and line ends.</summary>
    public required string Text { get; init; }
    public string? Title { get; init; }
    /// <summary>True when the title stands outside the text.</summary>
    public bool TitleApart { get; init; }
    /// <summary>bn, hi, ar or en; null lets the text decide.</summary>
    public string? Language { get; init; }
    public PartialDate? Published { get; init; }
    public bool PublishedInferred { get; init; }
    public string? Publisher { get; init; }
    public string? Url { get; init; }
    /// <summary>What was mended on the way, in plain English, for the person who imports.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>An input that gives no article. The message says why and, where there is one, how to help it.</summary>
public sealed class UnreadableException : Exception
{
    public UnreadableException(string message) : base(message) { }
    public UnreadableException(string message, Exception inner) : base(message, inner) { }
}
