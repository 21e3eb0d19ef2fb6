using System.Net.Sockets;
using Npgsql;

namespace AiDeals.Data;

/// <summary>Tells a database that is away for a while (starting, recovering, restarted, unreachable) from a query that fails.</summary>
public static class DatabaseOutage
{
    /// <summary>True when the exception, or one it was caused by, says that the server could not be reached, is not ready, or ended the connection.</summary>
    public static bool Caused(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            switch (exception)
            {
                case PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.TooManyConnections }:
                    return true;
                case NpgsqlException { InnerException: SocketException or IOException }:
                    return true;
            }
        }
        return false;
    }
}
