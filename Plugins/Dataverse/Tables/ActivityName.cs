using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Text;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>Which activity or note, as a caller says it.</summary>
/// <param name="Table">The logical name of its table.</param>
/// <param name="Id">Its id.</param>
internal sealed record ActivityName(string Table, Guid Id)
{
    public static ActivityName Parse(string? table, string? id)
    {
        if (!IsKnown(table)) throw new InvalidPluginExecutionException("The coach reads email, phonecall, appointment, task, letter and annotation.");
        return Guid.TryParse(id, out var known)
            ? new ActivityName(table!, known)
            : throw new InvalidPluginExecutionException("The id of the activity is missing, or is no id.");
    }

    /// <summary>What kind of record a table's name stands for; e-mail where none is given.</summary>
    public static ActivityKind KindOf(string? table)
    {
        var name = string.IsNullOrEmpty(table) ? "email" : table!;
        return IsKnown(name) && ActivityMapping.KindOf(name) is { } kind
            ? kind
            : throw new InvalidPluginExecutionException("A kind is email, phonecall, appointment, task, letter or annotation.");
    }

    private static bool IsKnown(string? table) => table == NoteTable.Name || Array.IndexOf(ActivityTables.Names, table) >= 0;
}
