using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Query;

/// <summary>Reads the value of an aggregate in the type that the platform answers with.</summary>
internal static class AggregateValue
{
    private const decimal MoneyUnit = 10_000m;

    public static object? Read(OutputColumn output, SqliteDataReader reader)
    {
        if (reader.IsDBNull(output.Ordinal)) return null;
        return output.Aggregate switch
        {
            Aggregate.Count or Aggregate.CountColumn or Aggregate.CountDistinct => reader.GetInt32(output.Ordinal),
            Aggregate.Minimum or Aggregate.Maximum => ColumnStorage.FromStored(output.Column, reader, output.Ordinal, null),
            _ => Number(output, reader),
        };
    }

    private static object Number(OutputColumn output, SqliteDataReader reader) => output.Column.Type switch
    {
        ColumnType.Integer when output.Aggregate == Aggregate.Sum => reader.GetInt32(output.Ordinal),
        ColumnType.Integer => (int)Math.Round(reader.GetDouble(output.Ordinal)),
        ColumnType.Money => new Money(reader.GetDecimal(output.Ordinal) / MoneyUnit),
        ColumnType.Double => reader.GetDouble(output.Ordinal),
        _ => throw Fault.Invalid($"{output.Aggregate} does not work on {output.Column.LogicalName}."),
    };
}
