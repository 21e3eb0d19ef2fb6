using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("claims");
        claim.Property(c => c.Id).ValueGeneratedNever();
        claim.Property(c => c.Round).HasMaxLength(64);
        claim.Property(c => c.Project).HasMaxLength(300);
        claim.Property(c => c.Extractor).HasMaxLength(64);
        claim.Property(c => c.ExtractorVersion).HasMaxLength(64);
        claim.Property(c => c.CapacityGw).HasColumnType("numeric");
        claim.Money(c => c.Amount, "amount");
        claim.Duration(c => c.Term, "term");
        claim.Date(c => c.Date, "date");
        claim.Ignore(c => c.Evidence).Ignore(c => c.AmountSpan);
        claim.Check("evidence", "0 <= evidence_start AND evidence_start < evidence_end");
        claim.Check("amount_span", "(amount_start IS NULL) = (amount_end IS NULL) AND 0 <= amount_start AND amount_start < amount_end");
        claim.Check("quote", "quote <> ''");
        claim.Check("confidence", "confidence BETWEEN 0 AND 1");
        claim.Check("capacity_gw", "capacity_gw > 0");
        claim.Check("chips", "chips > 0");
        claim.Check("supersedes_id", "supersedes_id <> id");
        claim.HasOne(c => c.Article).WithMany().HasForeignKey(c => c.ArticleId).OnDelete(DeleteBehavior.Restrict);
        claim.HasOne<Claim>().WithMany().HasForeignKey(c => c.SupersedesId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Parties).WithOne().HasForeignKey("ClaimId").OnDelete(DeleteBehavior.Cascade);
        claim.HasMany(c => c.AttributedTo).WithOne().HasForeignKey("ClaimId").OnDelete(DeleteBehavior.Cascade);
        claim.HasIndex(c => new { c.ReviewState, c.Confidence });
    }
}

internal sealed class ClaimPartyConfiguration : IEntityTypeConfiguration<ClaimParty>
{
    public void Configure(EntityTypeBuilder<ClaimParty> party)
    {
        party.ToTable("claim_parties");
        party.Property<Guid>("ClaimId");
        party.HasKey("ClaimId", nameof(ClaimParty.Order));
        party.Property(p => p.PartyId).HasMaxLength(100);
        party.Property(p => p.Name).HasMaxLength(300);
        party.Check("span", "0 <= start AND start < \"end\"");
        party.HasOne<Party>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimCreditConfiguration : IEntityTypeConfiguration<ClaimCredit>
{
    public void Configure(EntityTypeBuilder<ClaimCredit> credit)
    {
        credit.ToTable("claim_credits");
        credit.Property<Guid>("ClaimId");
        credit.HasKey("ClaimId", nameof(ClaimCredit.Order));
        credit.Property(c => c.PartyId).HasMaxLength(100);
        credit.Property(c => c.Name).HasMaxLength(300);
        credit.Check("span", "0 <= start AND start < \"end\"");
        credit.HasOne<Party>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
    }
}
