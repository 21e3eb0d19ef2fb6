using AiDeals.Deals;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiDeals.Data;

/// <summary>
/// The whole database. Articles, claims and decisions are kept for good; deals and valuations are computed from them and may be deleted and computed again at any time.
/// </summary>
public sealed class AiDealsContext(DbContextOptions<AiDealsContext> options) : IdentityDbContext<Account, IdentityRole, string>(options)
{
    public DbSet<Party> Parties => Set<Party>();
    public DbSet<Publisher> Publishers => Set<Publisher>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Deal> Deals => Set<Deal>();
    public DbSet<Valuation> Valuations => Set<Valuation>();
    /// <summary>Computed too: what the rules could not place.</summary>
    public DbSet<WaitingClaim> WaitingClaims => Set<WaitingClaim>();
    public DbSet<LedgerState> LedgerState => Set<LedgerState>();
    public DbSet<ExchangeRate> ExchangeRates => Set<ExchangeRate>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ModelUsage> ModelUsage => Set<ModelUsage>();

    // The base class asks the application's services which version of its schema is wanted. The third one has the passkeys; it must be the same in the program, in tests and where
    // migrations are written, so it is told here once.
    private static readonly ServiceProvider IdentitySchema =
        new ServiceCollection().Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseApplicationServiceProvider(IdentitySchema);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasPostgresExtension("pg_trgm");
        builder.ApplyConfigurationsFromAssembly(typeof(AiDealsContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
        EnumsAsText.Configure(configurationBuilder);
    }
}
