using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class DealConfiguration : IEntityTypeConfiguration<Deal>
{
    public void Configure(EntityTypeBuilder<Deal> deal)
    {
        deal.ToTable("deals");
        deal.Property(d => d.Id).ValueGeneratedNever();
        deal.Property(d => d.Slug).HasMaxLength(200);
        deal.Property(d => d.Round).HasMaxLength(64);
        deal.Property(d => d.Project).HasMaxLength(300);
        deal.Property(d => d.CapacityGw).HasColumnType("numeric");
        deal.Money(d => d.Amount, "amount");
        deal.Dollars(d => d.Dollars, "dollars");
        deal.Duration(d => d.Term, "term");
        deal.Date(d => d.Date, "date");
        deal.Date(d => d.FirstKnown, "first_known");
        deal.Date(d => d.LastKnown, "last_known");
        deal.Ignore(d => d.Disputed);
        deal.Check("counts", "article_count >= 1 AND origin_count BETWEEN 1 AND article_count");
        deal.Check("stake", "NOT stake OR kind = 'funding_round'");
        deal.Check("part_of_id", "part_of_id <> id");
        // Whole groups of deals are replaced at once, a round before its stakes or after them.
        deal.HasOne<Deal>().WithMany().HasForeignKey(d => d.PartOfId).OnDelete(DeleteBehavior.SetNull);
        deal.HasMany(d => d.Parties).WithOne().HasForeignKey("DealId").OnDelete(DeleteBehavior.Cascade);
        deal.HasMany(d => d.Claims).WithOne().HasForeignKey("DealId").OnDelete(DeleteBehavior.Cascade);
        deal.HasMany(d => d.Choices).WithOne().HasForeignKey("DealId").OnDelete(DeleteBehavior.Cascade);
        deal.OwnsMany(d => d.Disputes, dispute => dispute.Configure("deal_disputes", "DealId"));
        deal.HasIndex(d => d.Slug).IsUnique();
        deal.HasIndex(d => new { d.Kind, d.Status });
    }
}

internal sealed class DealPartyConfiguration : IEntityTypeConfiguration<DealParty>
{
    public void Configure(EntityTypeBuilder<DealParty> party)
    {
        party.ToTable("deal_parties");
        party.Property<Guid>("DealId");
        party.HasKey("DealId", nameof(DealParty.Order));
        party.Property(p => p.PartyId).HasMaxLength(100);
        party.Property(p => p.Name).HasMaxLength(300);
        party.Money(p => p.Amount, "amount");
        party.HasOne<Party>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        party.HasIndex(p => new { p.PartyId, p.Role });
    }
}

internal sealed class DealClaimConfiguration : IEntityTypeConfiguration<DealClaim>
{
    public void Configure(EntityTypeBuilder<DealClaim> claim)
    {
        claim.ToTable("deal_claims");
        claim.Property<Guid>("DealId");
        claim.HasKey("DealId", nameof(DealClaim.ClaimId));
        claim.HasOne<Claim>().WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Cascade);
        claim.HasIndex("DealId", nameof(DealClaim.Order)).IsUnique();
    }
}

internal sealed class ChoiceConfiguration : IEntityTypeConfiguration<Choice>
{
    public void Configure(EntityTypeBuilder<Choice> choice)
    {
        choice.ToTable("deal_choices");
        choice.Property<Guid>("DealId");
        choice.HasKey("DealId", nameof(Choice.Field));
        choice.HasOne<Claim>().WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal static class DisputeConfiguration
{
    /// <summary>A dispute belongs to a deal or to a point of a series of valuations: two tables of one shape.</summary>
    public static void Configure<T>(this OwnedNavigationBuilder<T, Dispute> dispute, string table, string owner) where T : class
    {
        dispute.ToTable(table, t => t.HasCheckConstraint($"ck_{table}_claims", "claim_id <> other_claim_id"));
        dispute.WithOwner().HasForeignKey(owner);
        dispute.HasKey(owner, nameof(Dispute.ClaimId), nameof(Dispute.OtherClaimId));
        dispute.HasOne<Claim>().WithMany().HasForeignKey(d => d.ClaimId).OnDelete(DeleteBehavior.Cascade);
        dispute.HasOne<Claim>().WithMany().HasForeignKey(d => d.OtherClaimId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class WaitingClaimConfiguration : IEntityTypeConfiguration<WaitingClaim>
{
    public void Configure(EntityTypeBuilder<WaitingClaim> claim)
    {
        claim.ToTable("waiting_claims");
        claim.HasKey(c => c.ClaimId);
        claim.HasOne<Claim>().WithOne().HasForeignKey<WaitingClaim>(c => c.ClaimId).OnDelete(DeleteBehavior.Cascade);
    }
}
