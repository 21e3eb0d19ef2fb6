using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class ValuationConfiguration : IEntityTypeConfiguration<Valuation>
{
    public void Configure(EntityTypeBuilder<Valuation> valuation)
    {
        valuation.ToTable("valuations");
        valuation.Property(v => v.Id).ValueGeneratedNever();
        valuation.Property(v => v.CompanyId).HasMaxLength(100);
        valuation.Property(v => v.CompanyName).HasMaxLength(300);
        valuation.Money(v => v.Amount, "amount");
        valuation.Dollars(v => v.Dollars, "dollars");
        valuation.Date(v => v.Date, "date");
        valuation.OwnsMany(v => v.Disputes, dispute => dispute.Configure("valuation_disputes", "ValuationId"));
        valuation.Check("claim_ids", "cardinality(claim_ids) > 0");
        valuation.HasOne<Party>().WithMany().HasForeignKey(v => v.CompanyId).OnDelete(DeleteBehavior.Restrict);
        valuation.HasOne<Deal>().WithMany().HasForeignKey(v => v.DealId).OnDelete(DeleteBehavior.SetNull);
    }
}
