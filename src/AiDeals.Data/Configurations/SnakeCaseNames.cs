using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace AiDeals.Data;

/// <summary>Tables, columns, keys and indexes in snake_case, so that SQL written by hand needs no quotation marks and uses the words of the JSON.</summary>
internal sealed class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.GetContainerColumnName() is { } json)
            {
                // One column holds the whole; what is inside keeps the names of its C#.
                entity.SetContainerColumnName(Of(json));
                continue;
            }
            entity.SetTableName(Of(entity.GetTableName()!));
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            Columns(entity, table);
            foreach (var key in entity.GetKeys()) key.SetName(Of(key.GetName()!));
            foreach (var foreignKey in entity.GetForeignKeys()) foreignKey.SetConstraintName(Of(foreignKey.GetConstraintName()!));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Of(index.GetDatabaseName()!));
        }
    }

    private static void Columns(IConventionTypeBase type, StoreObjectIdentifier table)
    {
        foreach (var property in type.GetProperties()) property.SetColumnName(Of(property.GetColumnName(table) ?? property.GetColumnName()));
        foreach (var complex in type.GetComplexProperties()) Columns(complex.ComplexType, table);
    }

    private static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
