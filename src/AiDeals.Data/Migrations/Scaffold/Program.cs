using System.Runtime.CompilerServices;
using AiDeals.Data;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

if (args is not [var name])
{
    Console.Error.WriteLine("usage: dotnet run --project src/AiDeals.Data/Migrations/Scaffold -- NameOfTheMigration");
    return 2;
}

// No database is asked: the snapshot of the last migration is compared with the model.
using var context = AiDealsDataServices.Open("Host=localhost");
var services = new ServiceCollection();
// The context's services before the provider's: each adds only what is not there yet, and the model must be the context's.
services.AddEntityFrameworkDesignTimeServices();
services.AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The provider's services for design time have no public entry.
new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
using var provider = services.BuildServiceProvider();
var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();

var project = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
var files = scaffolder.Save(project, scaffolder.ScaffoldMigration(name, "AiDeals.Data", subNamespace: "Migrations"), outputDir: Path.Combine(project, "Migrations"), dryRun: false);
Console.WriteLine(files.MigrationFile);
Console.WriteLine(files.MetadataFile);
Console.WriteLine(files.SnapshotFile);
return 0;

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
