using AiDeals.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

internal sealed class PublisherConfiguration : IEntityTypeConfiguration<Publisher>
{
    public void Configure(EntityTypeBuilder<Publisher> publisher)
    {
        publisher.ToTable("publishers");
        publisher.Property(p => p.Id).HasMaxLength(253);
        publisher.Property(p => p.Name).HasMaxLength(200);
        publisher.Property(p => p.Domain).HasMaxLength(253);
        publisher.HasIndex(p => p.Domain).IsUnique();
    }
}

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("articles");
        article.Property(a => a.Id).ValueGeneratedNever();
        article.Property(a => a.Url).HasMaxLength(2000);
        article.Property(a => a.PublisherId).HasMaxLength(253);
        article.Property(a => a.Language).HasMaxLength(3);
        article.Property(a => a.Title).HasMaxLength(1000);
        article.Property(a => a.Sha256).HasMaxLength(64).IsFixedLength();
        article.Date(a => a.Published, "published");
        article.Check("sha256", "sha256 ~ '^[0-9a-f]{64}$'");
        article.Check("language", "language ~ '^[a-z]{2,3}$'");
        article.Check("copy_of_id", "copy_of_id <> id");
        article.HasOne(a => a.Publisher).WithMany().HasForeignKey(a => a.PublisherId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Article>().WithMany().HasForeignKey(a => a.CopyOfId).OnDelete(DeleteBehavior.Restrict);
        article.HasIndex(a => a.Sha256).IsUnique();
        article.HasIndex(a => a.Url).IsUnique();
    }
}
