using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Explain;

/// <summary>
/// What activities and notes say, as far as the caller's own rights give it. What SYSTEM read decides nothing here: an activity that does not come
/// back is not visible, whatever the reason.
/// </summary>
internal sealed class CallerTexts(PluginRun run)
{
    private const string ReadActivities = "prvReadActivity";
    private const string ReadNotes = "prvReadNote";

    private readonly RowStore caller = run.AsCaller();

    /// <summary>Those of the activities and notes that the caller may read, with their texts.</summary>
    public List<ActivityRecord> Load(List<ActivityRecord> asked)
    {
        var visible = new List<ActivityRecord>();
        var activities = asked.FindAll(activity => activity.Table != NoteTable.Name);
        if (activities.Count > 0 && May(ReadActivities)) visible.AddRange(Texts.Load(caller, activities));
        var notes = asked.FindAll(activity => activity.Table == NoteTable.Name);
        if (notes.Count > 0 && May(ReadNotes)) visible.AddRange(Notes(notes));
        return visible;
    }

    /// <summary>One activity or note with its columns; null where there is none that the caller may read.</summary>
    public CallerActivity? Find(string table, Guid id)
    {
        if (!May(table == NoteTable.Name ? ReadNotes : ReadActivities)) return null;
        var rows = caller.Top(table == NoteTable.Name ? DealQueries.Note(id) : DealQueries.Activity(table, id, SensitivityColumns.In(run)));
        return rows.Count == 0 || !IsOf(table, rows[0]) ? null : new CallerActivity(table, id, rows[0]);
    }

    private static bool IsOf(string table, Entity row) => table == NoteTable.Name || row.GetAttributeValue<string>(ActivityTables.TypeCode) == table;

    private bool May(string privilege) => run.Rows.HasPrivilege(run.Context.UserId, privilege);

    private IEnumerable<ActivityRecord> Notes(List<ActivityRecord> asked)
    {
        var ids = new List<Guid>();
        foreach (var note in asked) ids.Add(ActivityMapping.IdOf(note) ?? Guid.Empty);
        foreach (var row in caller.All(DealQueries.NoteTexts(ids)))
            yield return new ActivityRecord(NoteTable.Name, new EntityRecord(row), Array.Empty<IRecord>());
    }
}
