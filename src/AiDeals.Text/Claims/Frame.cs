namespace AiDeals.Text;

/// <summary>How a party stands to the words around it. Each language says these with its own means: prepositions, postpositions, endings, clitics or word order.</summary>
internal enum Relation
{
    /// <summary>Unmarked; the order of the words decides between subject and object.</summary>
    Bare,
    Subject, Object,
    /// <summary>into, में, -এ, في</summary>
    In,
    /// <summary>to, को, -কে, لـ</summary>
    To,
    /// <summary>from, से, থেকে, من</summary>
    From,
    With,
    /// <summary>the agent of a passive: by, द्वारा</summary>
    By,
    /// <summary>led by, के नेतृत्व में, নেতৃত্বে, بقيادة</summary>
    Led,
    /// <summary>'s, का, -এর, the second part of an idafa</summary>
    Of,
    For, On, Between,
    /// <summary>"the company behind X", a list "such as X": stands for what it explains</summary>
    Like,
}

/// <summary>
/// A way of speaking about money, the same in every language: which claim it makes and which relation to the trigger fills which role, with how much weight. A frame without kind
/// speaks of money that is no deal (revenue, a fine, a share price).
/// </summary>
internal sealed record Frame(
    string Name,
    ClaimKind? Kind,
    double Strength,
    bool IsNoun,
    IReadOnlyDictionary<PartyRole, IReadOnlyDictionary<Relation, double>> Roles,
    IReadOnlySet<PartyRole> Optional,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Helps,
    IReadOnlyList<string> Averse,
    bool WithoutAmount,
    bool InContext,
    bool IsUntriggered)
{
    public PartyRole Principal => Roles.Keys.First();
    public Term Term { get; } = Name;
}

/// <summary>Languages/frames.yaml: the frames that the packs' triggers name.</summary>
internal static class Frames
{
    public const string File = "Languages/frames.yaml";

    public static IReadOnlyDictionary<string, Frame> All { get; } = Load(PackFiles.Shipped.Load(File));

    /// <summary>Those tried for every figure, whatever verb stands beside it: the words around the figure may tell its kind alone.</summary>
    public static IReadOnlyList<Frame> Untriggered { get; } = [.. All.Values.Where(f => f.IsUntriggered)];

    /// <exception cref="LanguagePackException">A frame names an unknown kind, role or relation.</exception>
    public static IReadOnlyDictionary<string, Frame> Load(PackNode file)
    {
        var frames = new Dictionary<string, Frame>(StringComparer.Ordinal);
        foreach (var (name, node) in file.Entries)
        {
            node.OnlyKeys("kind", "strength", "noun", "roles", "optional", "needs", "helps", "averse", "without_amount", "in_context", "untriggered");
            var roles = new Dictionary<PartyRole, IReadOnlyDictionary<Relation, double>>();
            foreach (var (role, relations) in node.Find("roles")?.Entries ?? [])
            {
                if (!SnakeCase.TryParse<PartyRole>(role, out var parsed)) throw relations.KeyError($"'{role}' is no role; roles are {string.Join(", ", Enum.GetValues<PartyRole>().Select(r => r.ToSnakeCase()))}");
                var weights = new Dictionary<Relation, double>();
                foreach (var (relation, weight) in relations.Entries)
                    weights.Add(SnakeCase.TryParse<Relation>(relation, out var r) ? r : throw weight.KeyError($"'{relation}' is no relation; relations are {string.Join(", ", Enum.GetValues<Relation>().Select(r => r.ToSnakeCase()))}"), (double)weight.Number);
                roles.Add(parsed, weights);
            }
            ClaimKind? kind = node.Find("kind") is { } k ? k.Word<ClaimKind>() : null;
            if (kind is not null && roles.Count == 0) throw node.Error("a frame with a kind needs roles");
            if (roles.Count > 2) throw node.Error("a frame has the role of a principal and at most one of a counterpart");
            frames.Add(name, new Frame(name, kind, (double)(node.Find("strength")?.Number ?? 1), node.Find("noun")?.Flag ?? false, roles,
                (node.Find("optional")?.Items ?? []).Select(i => i.Word<PartyRole>()).ToHashSet(), node.WordsOf("needs"), node.WordsOf("helps"), node.WordsOf("averse"),
                node.Find("without_amount")?.Flag ?? false, node.Find("in_context")?.Flag ?? false, node.Find("untriggered")?.Flag ?? false));
        }
        return frames;
    }
}
