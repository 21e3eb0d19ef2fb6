using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions");
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.Property(d => d.Who).HasMaxLength(256);
        decision.Property(d => d.Why).HasMaxLength(2000);
        decision.Ignore(d => d.Counts).Ignore(d => d.ClaimIds);
        decision.Check("targets", "cardinality(targets) > 0");
        decision.Check("field", "(field IS NOT NULL) = (kind = 'pin')");
        decision.Check("undone_by_id", "undone_by_id <> id");
        decision.HasIndex(d => d.Targets).HasMethod("gin");
        decision.HasIndex(d => d.When);
    }
}
