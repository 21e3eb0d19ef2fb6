namespace AiDeals.Text;

/// <summary>How a stated amount limits the real one. The words are those of the gold annotation and of BODS (minimum, maximum, exclusive).</summary>
public enum AmountBound
{
    Exact,
    /// <summary>"about", "nearly": near the figure, on either side.</summary>
    About,
    /// <summary>"at least": a minimum.</summary>
    AtLeast,
    /// <summary>"more than": an exclusive minimum.</summary>
    Over,
    /// <summary>"up to": a maximum; never counted in a total.</summary>
    UpTo,
    /// <summary>"10 to 15": both limits are stated.</summary>
    Range,
}
