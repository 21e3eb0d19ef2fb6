using System.Text.Json;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AiDeals.Data;

/// <summary>Every enum lies in the database in the words of JSON, URLs and pages: <c>compute_contract</c>.</summary>
internal static class EnumsAsText
{
    private const int Length = 32;

    public static void Configure(ModelConfigurationBuilder builder)
    {
        builder.Conventions.Add(_ => new Words());
        Add<ClaimKind>(builder);
        Add<PartyRole>(builder);
        Add<DealStatus>(builder);
        Add<Binding>(builder);
        Add<ValuationBasis>(builder);
        Add<AmountBound>(builder);
        Add<DatePrecision>(builder);
        Add<DurationUnit>(builder);
        Add<ArticleOrigin>(builder);
        Add<ReviewState>(builder);
        Add<DealKind>(builder);
        Add<DealField>(builder);
        Add<ChoiceRule>(builder);
        Add<DisputeHint>(builder);
        Add<DecisionKind>(builder);
        Add<DecisionSubject>(builder);
        Add<PartyKind>(builder);
        Add<PartyNameKind>(builder);
        Add<ValuationNature>(builder);
        Add<WaitingReason>(builder);
    }

    private static void Add<T>(ModelConfigurationBuilder builder) where T : struct, Enum => builder.Properties<T>().HaveConversion<Converter<T>>().HaveMaxLength(Length);

    private sealed class Converter<T>() : ValueConverter<T, string>(value => value.ToSnakeCase(), text => Parse<T>(text)) where T : struct, Enum;

    /// <summary>A constraint for every such column: it holds only words that the enum has.</summary>
    private sealed class Words : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var entity in modelBuilder.Metadata.GetEntityTypes().Where(e => !e.IsMappedToJson())) Check(entity, entity);
        }

        private static void Check(IConventionEntityType entity, IConventionTypeBase type)
        {
            foreach (var property in type.GetProperties())
            {
                var clrType = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (!clrType.IsEnum) continue;
                var column = property.GetColumnName();
                var words = Enum.GetNames(clrType).Select(name => $"'{JsonNamingPolicy.SnakeCaseLower.ConvertName(name)}'");
                entity.Builder.HasCheckConstraint($"ck_{entity.GetTableName()}_{column}_word", $"\"{column}\" IN ({string.Join(", ", words)})");
            }
            foreach (var complex in type.GetComplexProperties()) Check(entity, complex.ComplexType);
        }
    }

    private static T Parse<T>(string text) where T : struct, Enum =>
        SnakeCase.TryParse(text, out T value) ? value : throw new InvalidOperationException($"The database holds '{text}', which is no {typeof(T).Name}: it was written by a later version of AiDeals.");
}
