using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeals.Data.Tests;

public sealed class MigrationTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_migrations_make_the_whole_database()
    {
        await using var context = database.Open();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await context.Deals.Include(d => d.Parties).Include(d => d.Claims).Include(d => d.Choices).CountAsync());
        Assert.Equal(0, await context.Users.CountAsync());
        Assert.Equal(0, await context.UserPasskeys.CountAsync());
    }

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var context = database.Open();
        Assert.False(context.Database.HasPendingModelChanges(), "run src/AiDeals.Data/Migrations/Scaffold, see the README there");
    }

    [Fact]
    public async Task A_claim_comes_back_as_it_was_stored()
    {
        var article = new Article { Id = Guid.Parse("00000000-0000-0000-0000-000000000001"), Sha256 = new string('0', 64), Text = "৳", Published = PartialDate.Quarter(2026, 3), RetrievedAt = DateTimeOffset.UnixEpoch };
        var claim = new Claim
        {
            Id = Guid.Parse("00000000-0000-0000-0000-000000000002"), ArticleId = article.Id, Article = article, Kind = ClaimKind.ComputeContract, Status = DealStatus.InTalks,
            Amount = new Money(10.5m, "USD", AmountBound.Range, 12m), Term = new Duration(7, DurationUnit.Year), Date = PartialDate.Month(2025, 12),
            EvidenceStart = 0, EvidenceEnd = 1, Quote = "৳", Extractor = "rules", Explanation = ["trigger", "cue"], Confidence = 0.5, RecordedAt = DateTimeOffset.UnixEpoch,
            Parties = [new() { Order = 0, Role = PartyRole.Customer, Name = "OpenAI", Start = 0, End = 1 }],
        };
        await using (var context = database.Open())
        {
            context.Add(claim);
            await context.SaveChangesAsync();
        }

        await using var again = database.Open();
        var read = await again.Claims.Include(c => c.Parties).Include(c => c.AttributedTo).Include(c => c.Article).SingleAsync();
        Assert.Equal(claim.Amount, read.Amount);
        Assert.Equal(claim.Term, read.Term);
        Assert.Equal(claim.Date, read.Date);
        Assert.Equal(PartialDate.Quarter(2026, 3), read.Article.Published);
        Assert.Equal(claim.Explanation, read.Explanation);
        Assert.Equal("OpenAI", Assert.Single(read.Parties).Name);
        Assert.Null(read.CapacityGw);
        Assert.Equal(1, await again.Claims.CountAsync(c => c.Date!.Value.First <= new DateOnly(2025, 12, 31) && c.Amount!.Value > 10));
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_refused_and_one_of_an_earlier_version_is_brought_up()
    {
        var own = new TestDatabase();
        await own.InitializeAsync();
        var options = new DatabaseOptions { ConnectionString = own.ConnectionString, DataDirectory = "" };
        await using (var context = own.Open())
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29991231235959_Tomorrow', '99.0.0')""");
        var refused = await Assert.ThrowsAsync<DatabaseException>(() => AiDealsDatabase.StartAsync(options, NullLogger.Instance));
        Assert.Contains("later version of AiDeals (migration 29991231235959_Tomorrow)", refused.Message, StringComparison.Ordinal);

        await using (var context = own.Open())
        {
            var migrations = context.Database.GetMigrations().ToList();
            await context.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '2999%'""");
            await context.GetService<IMigrator>().MigrateAsync(migrations[^2]);
        }
        await (await AiDealsDatabase.StartAsync(options, NullLogger.Instance)).DisposeAsync();
        await using (var context = own.Open()) Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        await own.DisposeAsync();
    }
}
