using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class ModelUsageConfiguration : IEntityTypeConfiguration<ModelUsage>
{
    public void Configure(EntityTypeBuilder<ModelUsage> usage)
    {
        usage.ToTable("model_usage");
        usage.HasKey(u => new { u.Day, u.Model });
        usage.Property(u => u.Model).HasMaxLength(64);
        usage.Property(u => u.Dollars).HasColumnType("numeric");
        usage.Ignore(u => u.Tokens);
        usage.Check("counts", "calls >= 0 AND prompt_tokens >= 0 AND answer_tokens >= 0 AND dollars >= 0 AND seconds >= 0");
    }
}
