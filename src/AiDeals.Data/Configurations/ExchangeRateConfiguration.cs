using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRate>
{
    public void Configure(EntityTypeBuilder<ExchangeRate> rate)
    {
        rate.ToTable("exchange_rates");
        rate.Property<int>("Id");
        rate.HasKey("Id");
        rate.Property(r => r.Currency).HasMaxLength(3);
        rate.Property(r => r.Source).HasMaxLength(300);
        rate.Property(r => r.UnitsPerDollar).HasColumnType("numeric");
        rate.Date(r => r.Period, "period");
        rate.Check("currency", "currency ~ '^[A-Z]{3}$'");
        rate.Check("units_per_dollar", "units_per_dollar > 0");
    }
}
