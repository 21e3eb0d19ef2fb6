namespace AiDeals.Deals;

/// <summary>How many independent origins stand behind a set of claims.</summary>
internal static class Corroboration
{
    /// <summary>
    /// Articles are one origin when one is a copy of the other or when they credit the same outlet. An article that credits nobody is its publisher's own word; two such
    /// articles of one publisher are one origin.
    /// </summary>
    public static int Origins(IEnumerable<Strand> strands, PartyFamilies families)
    {
        var articles = new Dictionary<string, string>(StringComparer.Ordinal);
        string Find(string node)
        {
            while (articles.TryGetValue(node, out var next) && next != node) node = next;
            return node;
        }
        void Join(string a, string b)
        {
            articles.TryAdd(a, a);
            articles.TryAdd(b, b);
            articles[Find(a)] = Find(b);
        }

        var nodes = new HashSet<string>();
        foreach (var article in strands.GroupBy(s => s.Claim.ArticleId))
        {
            var node = "article " + article.Key.ToString("D");
            nodes.Add(node);
            Join(node, node);
            var source = article.First().Claim.Article;
            if (source.CopyOfId is { } original)
            {
                // A copy says what its original says; whom it credits in addition makes it no origin.
                Join(node, "article " + original.ToString("D"));
                continue;
            }
            var credits = article.SelectMany(s => s.Claim.AttributedTo).Select(c => "credit " + families.Key(c.PartyId, c.Name)).Distinct().ToList();
            foreach (var credit in credits) Join(node, credit);
            if (credits.Count == 0 && source.PublisherId is { } publisher) Join(node, "publisher " + publisher);
        }
        return nodes.Select(Find).Distinct().Count();
    }
}
