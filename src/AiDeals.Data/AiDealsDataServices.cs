using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiDeals.Data;

public static class AiDealsDataServices
{
    /// <summary>Registers <see cref="IDbContextFactory{TContext}"/> (interactive components: a context per operation) and the scoped <see cref="AiDealsContext"/> (static pages, identity).</summary>
    public static IServiceCollection AddAiDealsData(this IServiceCollection services, string connectionString) =>
        services.AddDbContextFactory<AiDealsContext>((provider, options) => Configure(options, connectionString).UseLoggerFactory(provider.GetRequiredService<ILoggerFactory>()));

    /// <summary>Lays out the model, which every context shares from then on: a second of work that needs no server and is better done while one starts.</summary>
    public static Task PrepareAsync() => Task.Run(() =>
    {
        using var context = Open("");
        _ = context.Model;
    });

    internal static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.SetPostgresVersion(AiDealsDatabase.OldestServer, 0));

    internal static AiDealsContext Open(string connectionString) =>
        new((DbContextOptions<AiDealsContext>)Configure(new DbContextOptionsBuilder<AiDealsContext>(), connectionString).Options);
}
