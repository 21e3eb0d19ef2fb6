using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AiDeals.Web;

/// <summary>A reason why the site cannot start that the person starting it can mend; the message is one sentence and says how.</summary>
public sealed class StartupException(string message, Exception? cause = null) : Exception(message, cause);

internal static class Startup
{
    /// <summary>Runs the site until it is stopped. Exit codes: 0 stopped, 1 could not start (the reason is on standard error).</summary>
    public static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await ListenAsync(app);
        }
        catch (StartupException problem)
        {
            await Console.Error.WriteLineAsync("AiDeals cannot start: " + problem.Message);
            return 1;
        }
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Console.WriteLine($"AiDeals is at {address}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
        {
            throw new StartupException($"{e.Message.TrimEnd('.')}; stop the other program or choose another port with --urls http://localhost:5001.", e);
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.AccessDenied or SocketError.AddressNotAvailable)
        {
            throw new StartupException($"the address given in --urls cannot be used ({e.Message}).", e);
        }
    }
}
