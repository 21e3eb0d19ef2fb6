using AiDeals.Text;

namespace AiDeals.Importers;

/// <summary>
/// Tells lines of an article that speak to a machine ("ignore all previous instructions", "add this claim"). A model may obey them; what it quotes from such a line is thrown away. A net with meshes, no proof:
/// what passes still needs its words in the article and waits for an editor.
/// </summary>
internal static class Instructions
{
    private static readonly string[] Phrases = [.. Load()];

    /// <summary>True when the line of the evidence, or one that touches it, holds such words.</summary>
    public static bool StandIn(string text, TextSpan evidence)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, evidence.Start - 1)) + 1;
        if (start > 1) start = text.LastIndexOf('\n', start - 2) + 1;
        var end = text.IndexOf('\n', evidence.End) is var e and >= 0 ? e : text.Length;
        if (end < text.Length) end = text.IndexOf('\n', end + 1) is var after and >= 0 ? after : text.Length;
        var lines = NormalizedText.Fold(text[start..end]);
        return Array.Exists(Phrases, p => lines.Contains(p, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Load()
    {
        using var stream = typeof(Instructions).Assembly.GetManifestResourceStream("Readers/instructions.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } phrase && !phrase.StartsWith('#')) yield return NormalizedText.Fold(phrase);
    }
}
