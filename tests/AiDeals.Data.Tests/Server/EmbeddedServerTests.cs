using System.Globalization;

namespace AiDeals.Data.Tests;

public sealed class EmbeddedServerTests : ServerTest
{
    [Fact]
    public async Task A_second_program_adopts_the_server_and_the_last_one_stops_it()
    {
        using var other = await KillableProgram.StartAsync(Home);
        var first = Postmaster();
        await using (var database = await ConnectAsync(Home)) Assert.Equal(first, Postmaster());
        Assert.True(IsRunning(first));

        await other.EndAsync();
        Assert.False(IsRunning(first));
        Assert.False(File.Exists(PidFile));
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_share_one_server()
    {
        var both = await Task.WhenAll(KillableProgram.StartAsync(Home), KillableProgram.StartAsync(Home));
        Assert.Equal(both[0].ConnectionString, both[1].ConnectionString);
        await ExecuteAsync(both[0].ConnectionString, "SELECT 1");
        var postmaster = Postmaster();
        foreach (var program in both) await program.EndAsync();
        Assert.False(IsRunning(postmaster));
        foreach (var program in both) program.Dispose();
    }

    [Fact]
    public async Task The_server_of_a_killed_program_is_adopted_with_every_committed_row()
    {
        int postmaster;
        using (var program = await KillableProgram.StartAsync(Home))
        {
            await ExecuteAsync(program.ConnectionString, "CREATE TABLE kept AS SELECT 42 AS answer");
            postmaster = Postmaster();
            program.Kill();
        }
        await using (var database = await ConnectAsync(Home))
        {
            Assert.Equal(postmaster, Postmaster());
            Assert.Equal(42, await ExecuteAsync(database.ConnectionString, "SELECT answer FROM kept"));
        }
        Assert.False(IsRunning(postmaster));
    }

    [Fact]
    public async Task The_mark_of_a_dead_postmaster_whose_number_another_process_has_now_is_no_hindrance()
    {
        await using (var database = await ConnectAsync(Home)) await ExecuteAsync(database.ConnectionString, "CREATE TABLE kept AS SELECT 42 AS answer");
        await File.WriteAllTextAsync(PidFile, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n{Path.Combine(Home, "postgres")}\n1700000000\n5432\n{Path.Combine(Home, "postgres")}\n\n  1234567   7654321\nready   \n"));

        await using var again = await ConnectAsync(Home);
        Assert.NotEqual(Environment.ProcessId, Postmaster());
        Assert.Equal(42, await ExecuteAsync(again.ConnectionString, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task A_cluster_of_which_only_a_part_was_made_is_made_anew()
    {
        Directory.CreateDirectory(Path.Combine(Home, "postgres.new", "base"));
        await using var database = await ConnectAsync(Home);
        Assert.Equal(1, await ExecuteAsync(database.ConnectionString, "SELECT 1"));
    }

    [Theory]
    [InlineData("a space and an apostrophe's")]
    [InlineData("a, comma")]
    [InlineData("a-path-that-is-too-long-for-a-socket-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789")]
    [InlineData("বাংলা")]
    public async Task The_path_of_the_data_may_be_any(string name)
    {
        await using var database = await ConnectAsync(Path.Combine(Home, name));
        Assert.Equal(1, await ExecuteAsync(database.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task Letters_of_all_four_scripts_are_letters_to_the_search()
    {
        await using var database = await ConnectAsync(Home);
        await ExecuteAsync(database.ConnectionString, "CREATE EXTENSION pg_trgm");
        Assert.Equal(1f, await ExecuteAsync(database.ConnectionString, "SELECT least(similarity('ওপেনএআই', 'ওপেনএআই'), similarity('أنثروبيك', 'أنثروبيك'), similarity('एंथ्रोपिक', 'एंथ्रोपिक'))"));
    }

    [Fact]
    public async Task A_cluster_of_another_version_is_refused_with_both_versions()
    {
        await using (await ConnectAsync(Home)) { }
        await File.WriteAllTextAsync(Path.Combine(Home, "postgres", "PG_VERSION"), "15\n");
        var problem = await Assert.ThrowsAsync<DatabaseException>(() => ConnectAsync(Home));
        Assert.Contains("made by PostgreSQL 15", problem.Message, StringComparison.Ordinal);
        Assert.Contains("AiDeals__DataDirectory", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_holds_something_else_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(Home, "postgres"));
        await File.WriteAllTextAsync(Path.Combine(Home, "postgres", "letter.txt"), "dear");
        var problem = await Assert.ThrowsAsync<DatabaseException>(() => ConnectAsync(Home));
        Assert.Contains("no PostgreSQL cluster", problem.Message, StringComparison.Ordinal);
        Assert.Equal("dear", await File.ReadAllTextAsync(Path.Combine(Home, "postgres", "letter.txt")));
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(Home, "file");
        await File.WriteAllTextAsync(file, "");
        var problem = await Assert.ThrowsAsync<DatabaseException>(() => ConnectAsync(Path.Combine(file, "data")));
        Assert.Contains("cannot be written", problem.Message, StringComparison.Ordinal);
        Assert.Contains(file, problem.Message, StringComparison.Ordinal);
    }
}
