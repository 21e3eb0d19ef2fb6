namespace AiDeals.Text;

/// <summary>Looks on while an article's claims are read; training learns so.</summary>
internal abstract class ClaimWatch
{
    /// <summary>A sentence's figures and verbs with all that they may say, before anything is chosen.</summary>
    public abstract void Decided(IReadOnlyList<Decision> decisions, ClaimBuilder builder);

    /// <summary>The article is at its end; who joins which round is still open.</summary>
    public abstract void Finished(IReadOnlyList<ClaimSentence> sentences, Participation participation);
}
