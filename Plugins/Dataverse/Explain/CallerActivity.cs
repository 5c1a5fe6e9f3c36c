using System;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Explain;

/// <summary>An activity or note as the caller's rights give it.</summary>
internal sealed class CallerActivity
{
    public CallerActivity(string table, Guid id, Entity row)
    {
        Id = id;
        var record = new EntityRecord(row, table, "");
        Record = new ActivityRecord(table, record, Array.Empty<IRecord>());
        Skip = ActivityTables.IsConfidential(row, record) ? SkipReason.Private : ActivityMapping.Skip(Record);
        var regarding = row.GetAttributeValue<EntityReference>(table == NoteTable.Name ? NoteTable.ObjectId : ActivityTables.RegardingId);
        if (regarding?.LogicalName == OpportunityTable.Name) OpportunityId = regarding.Id;
    }

    public Guid Id { get; }

    /// <summary>The row with its text.</summary>
    public ActivityRecord Record { get; }

    /// <summary>Why the coach does not read it; null where it does.</summary>
    public SkipReason? Skip { get; }

    /// <summary>The opportunity that it is about; null where it is about something else.</summary>
    public Guid? OpportunityId { get; }
}
