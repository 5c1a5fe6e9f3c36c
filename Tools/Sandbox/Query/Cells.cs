using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Query;

/// <summary>How columns are written in SQL: as themselves, as the name of the row that a lookup points at, as what they sort by.</summary>
internal sealed class Cells(TableCatalog catalog)
{
    public static string Value(Scope scope, ColumnMetadata column) => $"{scope.Name}.{Sql.Name(column.LogicalName)}";

    /// <summary>The table that a lookup to several tables points at.</summary>
    public static string Target(Scope scope, ColumnMetadata lookup) => $"{scope.Name}.{Sql.Name(ColumnStorage.TypeColumn(lookup.LogicalName))}";

    /// <summary>The name of the row that a lookup points at.</summary>
    public string RowName(Scope scope, ColumnMetadata lookup)
    {
        if (!lookup.IsPolymorphic) return RowName(lookup.Targets[0], Value(scope, lookup));
        var cases = lookup.Targets.Select(target => $" WHEN {Sql.Text(target)} THEN {RowName(target, Value(scope, lookup))}");
        return $"CASE {Target(scope, lookup)}{string.Concat(cases)} END";
    }

    /// <summary>What a column sorts by: lookups by the name of their row and choices by their label, as on the platform.</summary>
    public string Sorted(Scope scope, ColumnMetadata column, bool choicesByValue)
    {
        if (column.Type == ColumnType.Lookup) return $"{RowName(scope, column)} COLLATE {Collation.Name}";
        if (!column.IsOptionSet || choicesByValue) return Value(scope, column);
        var labels = column.Options.Select(option => $" WHEN {option.Value.ToString(CultureInfo.InvariantCulture)} THEN {Sql.Text(option.Label)}");
        return $"(CASE {Value(scope, column)}{string.Concat(labels)} END) COLLATE {Collation.Name}";
    }

    public static string Aggregated(Aggregate aggregate, string cell) => aggregate switch
    {
        Aggregate.Count => "COUNT(*)",
        Aggregate.CountColumn => $"COUNT({cell})",
        Aggregate.CountDistinct => $"COUNT(DISTINCT {cell})",
        Aggregate.Sum => $"SUM({cell})",
        Aggregate.Average => $"AVG({cell})",
        Aggregate.Minimum => $"MIN({cell})",
        _ => $"MAX({cell})",
    };

    /// <summary>A part of a date, as a number.</summary>
    public static string Dated(DatePart part, string cell) => part switch
    {
        DatePart.Day => $"CAST(strftime('%d', {cell}) AS INTEGER)",
        DatePart.Week => $"CAST(strftime('%V', {cell}) AS INTEGER)",
        DatePart.Month => $"CAST(strftime('%m', {cell}) AS INTEGER)",
        DatePart.Quarter => $"(CAST(strftime('%m', {cell}) AS INTEGER) + 2) / 3",
        _ => $"CAST(strftime('%Y', {cell}) AS INTEGER)",
    };

    private string RowName(string target, string key)
    {
        if (catalog.Find(target) is not { PrimaryNameColumn: { } name } table) return "NULL";
        return $"(SELECT n.{Sql.Name(name)} FROM {Sql.Name(target)} AS n WHERE n.{Sql.Name(table.PrimaryIdColumn)} = {key})";
    }
}
