using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

/// <summary>One row: what is still to be done, so that a program that was killed in the middle is finished by the next one.</summary>
public sealed class LedgerState
{
    public const int TheOnly = 1;

    public int Id { get; init; } = TheOnly;
    /// <summary>Claims or decisions were stored since deals were last computed.</summary>
    public bool Stale { get; set; }
    /// <summary>Every article of the seed pack was offered to the importer once.</summary>
    public bool SeedsLoaded { get; set; }
    /// <summary>Which edition of the directory and the exchange rates was brought into the database last; empty before the first time.</summary>
    public string DirectoryVersion { get; set; } = "";
}

internal sealed class LedgerStateConfiguration : IEntityTypeConfiguration<LedgerState>
{
    public void Configure(EntityTypeBuilder<LedgerState> state)
    {
        state.ToTable("ledger_state");
        state.Property(s => s.Id).ValueGeneratedNever();
        state.Property(s => s.DirectoryVersion).HasMaxLength(100);
        state.Check("id", $"id = {LedgerState.TheOnly}");
        state.HasData(new LedgerState());
    }
}
