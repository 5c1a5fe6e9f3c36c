using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Cli.Deals;

/// <summary>A row of a deal file, its values already checked.</summary>
internal sealed class Row : IRecord
{
    private readonly Dictionary<string, object> _values;

    public Row(Dictionary<string, object> values) => _values = values;

    public string? Text(string column) => Value(column) as string;

    public int? Number(string column) => Value(column) as int?;

    public bool? Flag(string column) => Value(column) as bool?;

    public DateTime? Time(string column) => Value(column) as DateTime?;

    public Guid? Id(string column) => Value(column) as Guid?;

    private object? Value(string column) => _values.TryGetValue(column, out var value) ? value : null;
}
