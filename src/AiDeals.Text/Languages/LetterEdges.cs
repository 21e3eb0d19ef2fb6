namespace AiDeals.Text;

/// <summary>The edges of a tree of letters. Open addressing: a step costs one look at memory, where a general dictionary takes two or three.</summary>
internal sealed class LetterEdges
{
    /// <param name="Key">0 is none, for no edge has the letter '\0'.</param>
    private readonly record struct Edge(long Key, int Next);

    private Edge[] edges = new Edge[16];
    private int count;

    /// <returns>0, the root, which is nobody's next, when there is none.</returns>
    public int Next(int node, char letter)
    {
        var key = Key(node, letter);
        var edges = this.edges;
        for (var i = Place(key) & edges.Length - 1; ; i = i + 1 & edges.Length - 1)
        {
            ref readonly var edge = ref edges[i];
            if (edge.Key == key) return edge.Next;
            if (edge.Key == 0) return 0;
        }
    }

    public void Add(int node, char letter, int next)
    {
        if (++count * 2 > edges.Length)
        {
            var old = edges;
            edges = new Edge[old.Length * 2];
            foreach (var edge in old)
                if (edge.Key != 0) Put(edge);
        }
        Put(new Edge(Key(node, letter), next));
    }

    private void Put(Edge edge)
    {
        var i = Place(edge.Key) & edges.Length - 1;
        while (edges[i].Key != 0) i = i + 1 & edges.Length - 1;
        edges[i] = edge;
    }

    private static long Key(int node, char letter) => ((long)node << 16) | letter;

    private static int Place(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15 >> 40);
}
