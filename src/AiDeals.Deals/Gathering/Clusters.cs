namespace AiDeals.Deals;

/// <summary>Numbers in sets that only grow together.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parent = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest number of the set.</summary>
    public int Find(int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }

    public void Join(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        if (x < y) parent[y] = x;
        else parent[x] = y;
    }
}

/// <summary>Sets of strands of one bucket; two sets join only when no strand of the one contradicts one of the other.</summary>
internal sealed class Clusters(List<Strand> bucket, Fit fit)
{
    private readonly DisjointSets sets = new(bucket.Count);
    private readonly List<int>[] members = [.. Enumerable.Range(0, bucket.Count).Select(i => new List<int> { i })];
    private readonly HashSet<(int, int)> refused = [];

    public int Find(int i) => sets.Find(i);
    public IReadOnlyList<int> Members(int root) => members[root];

    public void Join(IEnumerable<(int A, int B)> pairs)
    {
        foreach (var (a, b) in pairs) TryJoin(a, b);
    }

    public bool TryJoin(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        if (x == y) return true;
        // A refusal stays true while the two sets grow, and their roots change when they do.
        var key = x < y ? (x, y) : (y, x);
        if (refused.Contains(key)) return false;
        if (members[x].Any(i => members[y].Any(j => fit.Conflict(bucket[i], bucket[j]))))
        {
            refused.Add(key);
            return false;
        }
        Unite(x, y);
        return true;
    }

    /// <summary>By an editor's decision, which no rule contradicts.</summary>
    public void Force(int a, int b)
    {
        if (Find(a) != Find(b)) Unite(Find(a), Find(b));
    }

    private void Unite(int x, int y)
    {
        sets.Join(x, y);
        var root = sets.Find(x);
        members[root].AddRange(members[root == x ? y : x]);
    }
}
