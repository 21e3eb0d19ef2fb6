using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasKey(i => i.TokenHash);
        invitation.Property(i => i.TokenHash).HasMaxLength(64);
        invitation.Property(i => i.Role).HasMaxLength(32);
        invitation.Check("token_hash", "token_hash ~ '^[0-9a-f]{64}$'");
    }
}
