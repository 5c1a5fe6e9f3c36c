using System;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Rules;

/// <summary>Which values a column accepts, with the platform's refusals.</summary>
internal sealed class ValueRules(Organisation organisation)
{
    private static readonly DateTime Earliest = new(1753, 1, 1);

    /// <summary>Refuses a row with a column that its table lacks or a value that the column does not accept.</summary>
    public void Check(TableMetadata table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            var column = table.Columns.Find(name) ?? throw Fault.UnknownColumn(table.LogicalName, name);
            Check(table, column, value);
        }
    }

    public void Check(TableMetadata table, ColumnMetadata column, object? value)
    {
        if (value == null)
        {
            if (column.Required == RequiredLevel.SystemRequired && column.IsValidForUpdate)
                throw Fault.Invalid($"The '{column.LogicalName}' attribute of the '{table.LogicalName}' entity cannot be set to null.");
            return;
        }

        if (!Fits(column.Type, value)) throw WrongType(table, column, value);
        CheckLimits(table, column, value);
    }

    private static bool Fits(ColumnType type, object value) => type switch
    {
        ColumnType.Boolean => value is bool,
        ColumnType.Choice or ColumnType.State or ColumnType.Status => value is OptionSetValue,
        ColumnType.DateTime => value is DateTime,
        ColumnType.Double => value is double,
        ColumnType.Integer => value is int,
        ColumnType.BigInteger => value is long,
        ColumnType.Lookup => value is EntityReference,
        ColumnType.Money => value is Money,
        ColumnType.PartyList => value is EntityCollection,
        ColumnType.UniqueIdentifier => value is Guid,
        _ => value is string,
    };

    private void CheckLimits(TableMetadata table, ColumnMetadata column, object value)
    {
        switch (value)
        {
            case string text when text.Length > column.MaxLength: throw TooLong(table, column);
            case OptionSetValue option when column.Options.All(known => known.Value != option.Value): throw UnknownOption(table, column, option);
            case int number when number < column.MinValue || number > column.MaxValue: throw OutOfRange(table, column);
            case double number when number < column.MinValue || number > column.MaxValue: throw OutOfRange(table, column);
            case Money money when (double)money.Value < column.MinValue || (double)money.Value > column.MaxValue: throw OutOfRange(table, column);
            case DateTime moment when moment < Earliest: throw TooEarly(moment);
            case EntityReference reference: CheckReference(table, column, reference); break;
            default: break;
        }
    }

    private void CheckReference(TableMetadata table, ColumnMetadata column, EntityReference reference)
    {
        if (reference.KeyAttributes.Count > 0) throw Fault.NotDone($"a reference by alternate key in {column.LogicalName}");
        if (!column.Targets.Contains(reference.LogicalName))
            throw Fault.Invalid($"The lookup '{column.LogicalName}' of '{table.LogicalName}' cannot point at '{reference.LogicalName}'.");
        if (!organisation.Rows.Exists(organisation.Tables[reference.LogicalName], reference.Id))
            throw Fault.Missing(reference.LogicalName, reference.Id);
    }

    private static Exception WrongType(TableMetadata table, ColumnMetadata column, object value) => Fault.Invalid(
        $"Incorrect attribute value type {value.GetType()}: '{column.LogicalName}' of '{table.LogicalName}' is a {column.Type}.");

    private static Exception TooLong(TableMetadata table, ColumnMetadata column) => Fault.Of(
        ErrorCodes.TextTooLong,
        $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity exceeded the maximum "
            + $"allowed length of '{column.MaxLength}'.");

    private static Exception OutOfRange(TableMetadata table, ColumnMetadata column) => Fault.Of(
        ErrorCodes.NumberOutOfRange,
        $"A validation error occurred. The value of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range.");

    private static Exception UnknownOption(TableMetadata table, ColumnMetadata column, OptionSetValue option) => Fault.Of(
        ErrorCodes.ChoiceOutOfRange,
        string.Create(
            CultureInfo.InvariantCulture,
            $"A validation error occurred. The value {option.Value} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the "
                + $"valid range. Accepted Values: {string.Join(',', column.Options.Select(known => known.Value))}"));

    private static Exception TooEarly(DateTime moment) => Fault.Of(
        ErrorCodes.DateTooEarly,
        $"DateTime is less than minimum value supported by CrmDateTime. Actual value: {moment.ToString("o", CultureInfo.InvariantCulture)}");
}
