namespace AiDeals.Data;

/// <summary>The database cannot be used. The message is for the person who started the program: what is wrong and how to put it right, never a password.</summary>
public sealed class DatabaseException : Exception
{
    public DatabaseException(string message) : base(message) { }
    public DatabaseException(string message, Exception inner) : base(message, inner) { }
}
