namespace AiDeals.Text;

/// <summary>The edges of a tree of letters. Open addressing: a step costs one look at memory, where a general dictionary takes two or three.</summary>
internal sealed class LetterEdges
{
    // 0 is no key, for no edge has the letter '\0'.
    private long[] keys = new long[16];
    private int[] nexts = new int[16];
    private int count;

    /// <returns>0, the root, which is nobody's next, when there is none.</returns>
    public int Next(int node, char letter)
    {
        var key = Key(node, letter);
        for (var i = Place(key); ; i = i + 1 & keys.Length - 1)
        {
            if (keys[i] == key) return nexts[i];
            if (keys[i] == 0) return 0;
        }
    }

    public void Add(int node, char letter, int next)
    {
        if (++count * 2 > keys.Length)
        {
            var (oldKeys, oldNexts) = (keys, nexts);
            (keys, nexts) = (new long[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
            for (var i = 0; i < oldKeys.Length; i++)
                if (oldKeys[i] != 0) Put(oldKeys[i], oldNexts[i]);
        }
        Put(Key(node, letter), next);
    }

    private void Put(long key, int next)
    {
        var i = Place(key);
        while (keys[i] != 0) i = i + 1 & keys.Length - 1;
        (keys[i], nexts[i]) = (key, next);
    }

    private static long Key(int node, char letter) => ((long)node << 16) | letter;

    private int Place(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15 >> 40) & keys.Length - 1;
}
