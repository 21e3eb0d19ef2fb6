namespace AiDeals.Text;

/// <summary>What a word near a figure says about it when no currency is named. Keys under "elided" in money.yaml.</summary>
[Flags]
internal enum ElidedWord
{
    None = 0,
    /// <summary>May stand behind a figure without being what it counts: postpositions, verbs, adverbs, conjunctions.</summary>
    Behind = 1,
    /// <summary>Speaks of money: raise, price, debt. It may stand behind the figure too.</summary>
    Money = 2,
    /// <summary>Is counted when it stands behind a figure: chips, shares, barrels.</summary>
    Counted = 4,
    /// <summary>Is counted even at a distance: "users rose from 300 to 800 million".</summary>
    Tells = 8,
    /// <summary>Joins a figure and what it counts: "of", "من".</summary>
    Of = 16,
    /// <summary>Joins a sum and what is worth it: "का", "के".</summary>
    Worth = 32,
    /// <summary>"the other five billion".</summary>
    Rest = 64,
}
