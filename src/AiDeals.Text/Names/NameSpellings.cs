namespace AiDeals.Text;

/// <summary>The spellings of a name that follow from the parts that its language writes in several ways: "ওপেনএআই" gives "ওপেন AI", "সফটব্যাংক" gives "সফটব্যাঙ্ক".</summary>
internal static class NameSpellings
{
    // "بي تي" of "بي تي غروب" stands in other names too.
    private const int ShortestWithoutSuffix = 8;
    private const string Separators = " -.\u00A0";

    /// <summary>The name itself and each spelling with one part changed.</summary>
    public static IEnumerable<string> Of(string name, IEnumerable<IReadOnlyList<string>> same)
    {
        yield return name;
        foreach (var group in same)
        {
            foreach (var part in group)
            {
                var at = PlaceOf(name, part);
                if (at < 0) continue;
                foreach (var other in group)
                    if (other != part) yield return $"{name.AsSpan(0, at).TrimEnd(Separators)} {other} {name.AsSpan(at + part.Length).TrimStart(Separators)}".Trim();
                break;
            }
        }
    }

    /// <summary>"Valor Equity" of "Valor Equity Partners": a name of three words or more without the last one, which any company bears. Null for others: of "Thrive Capital" an ordinary word would stay.</summary>
    public static string? WithoutSuffix(string name, IReadOnlySet<string> suffixes)
    {
        var last = name.LastIndexOf(' ');
        return last >= ShortestWithoutSuffix && suffixes.Contains(name[(last + 1)..]) && name.IndexOf(' ', StringComparison.Ordinal) < last ? name[..last] : null;
    }

    // As a word of the name, or as its end where the script has no capitals to show the seam.
    private static int PlaceOf(string name, string part)
    {
        for (var at = name.IndexOf(part, StringComparison.Ordinal); at >= 0; at = name.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var ends = at + part.Length == name.Length || Separators.Contains(name[at + part.Length], StringComparison.Ordinal);
            var begins = at == 0 || Separators.Contains(name[at - 1], StringComparison.Ordinal);
            if (ends && at > 0 && (begins || at > 2 && Scripts.Of(part[0]) != Script.Latin)) return at;
            if (ends && begins && at == 0 && part.Length < name.Length) return at;
        }
        return -1;
    }
}
