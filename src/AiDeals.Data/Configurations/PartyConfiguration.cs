using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.ToTable("parties");
        party.Property(p => p.Id).HasMaxLength(100);
        party.Property(p => p.Name).HasMaxLength(200);
        party.Property(p => p.Country).HasMaxLength(2);
        party.Property(p => p.Website).HasMaxLength(500);
        party.Property(p => p.Wikidata).HasMaxLength(20);
        party.Property(p => p.Lei).HasMaxLength(20);
        party.Property(p => p.Cik).HasMaxLength(10);
        party.Property(p => p.Ticker).HasMaxLength(20);
        party.Date(p => p.Founded, "founded");
        party.Check("id", "id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
        party.Check("country", "country ~ '^[A-Z]{2}$'");
        party.Check("merged_into_id", "merged_into_id <> id");
        party.HasOne<Party>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        party.HasOne<Party>().WithMany().HasForeignKey(p => p.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        party.HasMany(p => p.Names).WithOne().HasForeignKey("PartyId").OnDelete(DeleteBehavior.Cascade);
        party.HasIndex(p => p.Wikidata).IsUnique();
    }
}

internal sealed class PartyNameConfiguration : IEntityTypeConfiguration<PartyName>
{
    public void Configure(EntityTypeBuilder<PartyName> name)
    {
        name.ToTable("party_names");
        name.Property<string>("PartyId");
        name.HasKey("PartyId", nameof(PartyName.Language), nameof(PartyName.Kind), nameof(PartyName.Text));
        name.Property(n => n.Text).HasMaxLength(200);
        name.Property(n => n.Language).HasMaxLength(3);
        name.Property(n => n.SearchForm).HasMaxLength(200);
        name.Check("language", "language ~ '^[a-z]{2,3}$'");
        name.HasIndex(n => n.SearchForm).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
