namespace AiDeals.Web;

/// <summary>How much the desk takes at once.</summary>
internal static class ArticleLimits
{
    /// <summary>The longest article that can be pasted, in UTF-16 code units: two hundred times a long newspaper article. Longer texts come in as files.</summary>
    public const int LongestText = 500_000;

    /// <summary>The longest message of a circuit, in bytes: such a text at its worst, each unit written as an escape of six signs, and the frame around it.</summary>
    public const int LongestMessage = LongestText * 6 + 65_536;
}
