using System;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Gather;

/// <summary>A row of a query as the core sees it: the columns of one or more of the joined tables, the first that has one wins.</summary>
/// <param name="row">The row.</param>
/// <param name="aliases">Where to look, in this order; an empty alias is the table that was asked.</param>
internal sealed class EntityRecord(Entity row, params string[] aliases) : IRecord
{
    public string? Text(string column) => Value(column) as string;

    public int? Number(string column) => Value(column) switch
    {
        int number => number,
        OptionSetValue choice => choice.Value,
        _ => null,
    };

    public bool? Flag(string column) => Value(column) as bool?;

    public DateTime? Time(string column) => Value(column) is DateTime time ? Utc.Of(time) : null;

    public Guid? Id(string column) => Value(column) switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        _ => null,
    };

    private object? Value(string column)
    {
        if (aliases.Length == 0) return Plain(column);
        foreach (var alias in aliases)
        {
            var value = Plain(alias.Length == 0 ? column : alias + "." + column);
            if (value != null) return value;
        }

        return null;
    }

    private object? Plain(string name)
    {
        if (!row.Attributes.TryGetValue(name, out var value)) return null;
        return value is AliasedValue aliased ? aliased.Value : value;
    }
}
