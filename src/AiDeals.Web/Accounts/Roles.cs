namespace AiDeals.Web;

/// <summary>What an account may do. An admin may do all that an editor may.</summary>
internal static class Roles
{
    public const string Editor = nameof(Editor);
    public const string Admin = nameof(Admin);

    /// <summary>The policy of everything under /edit.</summary>
    public const string Desk = nameof(Desk);

    public static readonly string[] All = [Editor, Admin];
}
