namespace AiDeals.Text;

/// <summary>Finds parties that the directory does not know.</summary>
internal sealed class UnknownPartyReader
{
    public UnknownPartyReader(IReadOnlyCollection<NameWords> packs, NameEndings endings)
    {
    }

    public static IEnumerable<(int Start, int End)> Read(NameLetters text, bool[] taken, bool foreign) => [];
}
