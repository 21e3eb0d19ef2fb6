namespace AiDeals.Text;

/// <summary>A language pack or the directory says something that cannot be used. The message names the file, the line and what was expected there.</summary>
public sealed class LanguagePackException(string file, long line, string problem) : Exception($"{file}:{line}: {problem}")
{
    public string File { get; } = file;
    /// <summary>One-based.</summary>
    public long Line { get; } = line;
}
