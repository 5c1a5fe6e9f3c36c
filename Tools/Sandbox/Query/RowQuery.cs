using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Query;

/// <summary>A query in one form, whether it came as QueryExpression or as FetchXML.</summary>
internal sealed class RowQuery
{
    public required RowSource Root { get; init; }

    public bool Distinct { get; init; }

    public bool Aggregates { get; init; }

    public int? Top { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int? PageSize { get; init; }

    public bool CountsAll { get; init; }

    /// <summary>Sort choices by value instead of by label.</summary>
    public bool SortsChoicesByValue { get; init; }
}

/// <summary>One table of a query, with what is asked of it and what is joined to it.</summary>
internal class RowSource
{
    public required string Table { get; init; }

    public bool AllColumns { get; init; }

    public List<SelectedColumn> Columns { get; } = [];

    public List<SortKey> Orders { get; } = [];

    public FilterExpression? Filter { get; init; }

    public List<RowLink> Links { get; } = [];
}

/// <summary>A joined table.</summary>
internal sealed class RowLink : RowSource
{
    /// <summary>The column of the joined table.</summary>
    public required string LinkedColumn { get; init; }

    /// <summary>The column of the table that it is joined to.</summary>
    public required string ParentColumn { get; init; }

    public string? Alias { get; init; }

    public bool Outer { get; init; }
}

/// <summary>A column to return, perhaps under another name, perhaps aggregated.</summary>
internal sealed record SelectedColumn(string Name, string? Alias = null, Aggregate? Aggregate = null, bool GroupsBy = false, DatePart? DatePart = null);

/// <summary>A column, or with <paramref name="Alias"/> an aggregate, to sort by.</summary>
internal sealed record SortKey(string Column, bool Descending, string? Alias = null);

/// <summary>The part of a date that rows are grouped by; each is a whole number. Weeks are those of ISO 8601.</summary>
internal enum DatePart
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>What an aggregate computes.</summary>
internal enum Aggregate
{
    Count,
    CountColumn,
    CountDistinct,
    Sum,
    Average,
    Minimum,
    Maximum,
}
