using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Tests.Support;

/// <summary>A row as a dictionary.</summary>
internal sealed class Row : IRecord
{
    private readonly Dictionary<string, object?> _values = new Dictionary<string, object?>(StringComparer.Ordinal);

    public object? this[string column]
    {
        set => _values[column] = value;
    }

    public string? Text(string column) => Value(column) as string;

    public int? Number(string column) => Value(column) as int?;

    public bool? Flag(string column) => Value(column) as bool?;

    public DateTime? Time(string column) => Value(column) as DateTime?;

    public Guid? Id(string column) => Value(column) as Guid?;

    private object? Value(string column) => _values.TryGetValue(column, out var value) ? value : null;
}
