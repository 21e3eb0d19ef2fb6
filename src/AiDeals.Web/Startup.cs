using System.Net.Sockets;
using System.Runtime.InteropServices;
using AiDeals.Data;
using AiDeals.Importers;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Serilog;
using Serilog.Extensions.Logging;

namespace AiDeals.Web;

/// <summary>A reason why the site cannot start that the person starting it can mend; the message says what is wrong and how to put it right.</summary>
public sealed class StartupException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>From the command to the first page.</summary>
internal static class Startup
{
    /// <summary>Exit codes: 0 stopped as asked, 1 could not start (the reason is on standard error).</summary>
    public static async Task<int> GuardAsync(Func<CancellationToken, Task> run)
    {
        // From the first moment on: until the host listens for them itself, a signal would end the program at once and leave its PostgreSQL running.
        using var stopping = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        try
        {
            await run(stopping.Token);
            return 0;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e) when (e is StartupException or DatabaseException or ModelOptionsException)
        {
            await Console.Error.WriteLineAsync("AiDeals cannot start: " + e.Message);
            return 1;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    /// <summary>The log begins here: starting the database is the first thing worth a line in it.</summary>
    public static async Task<AiDealsDatabase> StartDatabaseAsync(this WebApplicationBuilder builder, CancellationToken stopping)
    {
        var options = DatabaseOptions.From(builder.Configuration, builder.Environment.ContentRootPath);
        var log = Log.Create(builder.Configuration, options.DataDirectory);
        builder.Logging.ClearProviders().AddSerilog(log, dispose: true);
        builder.Services.AddAccounts(options.DataDirectory);
        using var logging = new SerilogLoggerFactory(log);
        return await AiDealsDatabase.StartAsync(options, logging.CreateLogger("AiDeals.Data"), stopping);
    }

    /// <summary>Listens, says where, and returns when the site is stopped.</summary>
    public static async Task ServeAsync(this WebApplication app, CancellationToken stopping)
    {
        await app.Services.GetRequiredService<FirstLoad>().RunAsync(stopping);
        var firstAdmin = await InviteFirstAdminAsync(app.Services);
        await ListenAsync(app, stopping);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine($"AiDeals is at {address}");
        if (firstAdmin is not null)
            Console.WriteLine($"The site has no admin yet. Whoever opens this link within {Invitations.Life.TotalHours:0} hours becomes the first; it works once:\n  {address}/account/invitation?token={firstAdmin}");
        await app.WaitForShutdownAsync(stopping);
    }

    private static async Task<string?> InviteFirstAdminAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Invitations>().ForFirstAdminAsync();
    }

    private static async Task ListenAsync(WebApplication app, CancellationToken stopping)
    {
        try
        {
            await app.StartAsync(stopping);
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
