using System.Linq.Expressions;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiDeals.Data;

/// <summary>How money, partial dates and durations lie in their tables, each with the invariants of its constructor as constraints of the database.</summary>
internal static class Values
{
    /// <summary>Columns <c>amount_value</c>, <c>amount_currency</c>, <c>amount_bound</c>, <c>amount_value_high</c> for a property <c>Amount</c>.</summary>
    public static void Money<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Money?>> property, string column) where T : class
    {
        entity.ComplexProperty(property, money =>
        {
            money.Property(m => m.Value).HasColumnType("numeric");
            money.Property(m => m.ValueHigh).HasColumnType("numeric");
            money.Property(m => m.Currency).HasMaxLength(3);
            money.Property(m => m.Bound);
        });
        entity.Check(column, $"""
            ({column}_value IS NULL) = ({column}_currency IS NULL) AND ({column}_value IS NULL) = ({column}_bound IS NULL)
            AND {column}_value >= 0 AND {column}_currency ~ '^[A-Z]{"{3}"}$'
            AND ({column}_value_high IS NOT NULL) = coalesce({column}_bound = 'range', false) AND {column}_value_high >= {column}_value
            """);
    }

    /// <summary>Columns <c>published_first</c>, <c>published_last</c>, <c>published_precision</c> for a property <c>Published</c>.</summary>
    public static void Date<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, PartialDate?>> property, string column) where T : class
    {
        entity.ComplexProperty(property, Parts);
        entity.Check(column, DateCheck(column));
    }

    // date_trunc knows quarters, intervals do not.
    private static string DateCheck(string column) => $"""
        ({column}_first IS NULL) = ({column}_precision IS NULL) AND ({column}_last IS NULL) = ({column}_precision IS NULL)
        AND {column}_first = date_trunc({column}_precision, {column}_first::timestamp)
        AND {column}_last = {column}_first + replace('1 ' || {column}_precision, '1 quarter', '3 months')::interval - interval '1 day'
        """;

    private static void Parts(ComplexPropertyBuilder<PartialDate> date)
    {
        date.Property(d => d.First);
        date.Property(d => d.Last);
        date.Property(d => d.Precision);
    }

    /// <summary>Columns <c>dollars_value</c>, <c>dollars_value_high</c>, <c>dollars_units_per_dollar</c> and those of the rate's period for a property <c>Dollars</c>.</summary>
    public static void Dollars<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, DollarValue?>> property, string column) where T : class
    {
        entity.ComplexProperty(property, dollars =>
        {
            dollars.Property(d => d.Value).HasColumnType("numeric");
            dollars.Property(d => d.ValueHigh).HasColumnType("numeric");
            dollars.Property(d => d.UnitsPerDollar).HasColumnType("numeric");
            dollars.ComplexProperty(d => d.Period, Parts);
        });
        entity.Check(column, $"{column}_value >= 0 AND {column}_units_per_dollar > 0 AND ({column}_value_high IS NULL OR {column}_value_high >= {column}_value) AND ({column}_value IS NULL) = ({column}_units_per_dollar IS NULL)");
        entity.Check(column + "_period", DateCheck(column + "_period"));
    }

    /// <summary>Columns <c>term_value</c> and <c>term_unit</c> for a property <c>Term</c>.</summary>
    public static void Duration<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Duration?>> property, string column) where T : class
    {
        entity.ComplexProperty(property, duration => duration.Ignore(d => d.Years));
        entity.Check(column, $"({column}_value IS NULL) = ({column}_unit IS NULL) AND {column}_value > 0");
    }

    /// <summary>A constraint named after table and column: <c>ck_claims_amount</c>.</summary>
    public static void Check<T>(this EntityTypeBuilder<T> entity, string column, string sql) where T : class =>
        entity.ToTable(table => table.HasCheckConstraint($"ck_{entity.Metadata.GetTableName()}_{column}", sql));
}
