using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Plugins.Readings;

/// <summary>
/// What is found in the activities of a deal: what is stored as far as it holds, and the rest read now. A text is loaded and read once for each
/// version of text and reader.
/// </summary>
internal sealed class DealReadings : IReadingSource
{
    private readonly Dictionary<Guid, StoredReading> stored = new();
    private readonly Dictionary<Guid, Reading> known = new();
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);
    private readonly List<FreshReading> fresh = new();
    private readonly TextReadings reader;
    private readonly ReaderVersion version;

    private readonly Guid? rewritten;

    private DealReadings(GatheredDeal deal, Guid? rewritten)
    {
        this.rewritten = rewritten;
        var cues = deal.Published.Playbook.Cues;
        reader = new TextReadings(deal.Records, cues);
        version = new ReaderVersion(deal.Records, cues);
        foreach (var reading in deal.Readings) stored[reading.ActivityId] = reading;
    }

    /// <summary>What to store: readings that are new, or take the place of an older one.</summary>
    public IReadOnlyList<FreshReading> Fresh => fresh;

    /// <summary>Rows of activities that are gone, moved away or no longer count.</summary>
    public IReadOnlyList<Guid> Obsolete { get; private set; } = Array.Empty<Guid>();

    /// <summary>Loads and reads what is new: one query for up to 500 activities, none when nothing is.</summary>
    /// <param name="rows">The organisation.</param>
    /// <param name="deal">Whose activities.</param>
    /// <param name="rewritten">The activity whose text was just written: it is read whatever is stored.</param>
    public static DealReadings Of(RowStore rows, GatheredDeal deal, Guid? rewritten = null)
    {
        var readings = new DealReadings(deal, rewritten);
        var unread = readings.TakeOver(deal.Records.Activities);
        foreach (var activity in unread)
        {
            if (activity.Table == NoteTable.Name) readings.Read(activity);
        }

        unread.RemoveAll(activity => activity.Table == NoteTable.Name);
        foreach (var activity in Texts.Load(rows, unread)) readings.Read(activity);
        return readings;
    }

    /// <summary>What the activity shows, as people corrected it. One that vanished while it was being read has nothing to say.</summary>
    public Reading Of(ActivityRecord activity)
    {
        if (!known.TryGetValue(IdOf(activity), out var reading)) return new Reading(ReadingState.Empty, Array.Empty<Finding>(), "");
        return stored.TryGetValue(IdOf(activity), out var before) && before.Corrections != null ? reading.Corrected(before.Corrections) : reading;
    }

    /// <summary>What the analyser finds in an activity that counts, whatever people say of it.</summary>
    public FreshReading Uncorrected(ActivityRecord activity) =>
        new(activity.Table, IdOf(activity), known[IdOf(activity)], version.Text, ModifiedOn(activity));

    /// <summary>Takes over what is stored as far as it holds, and returns the rest.</summary>
    private List<ActivityRecord> TakeOver(IReadOnlyList<ActivityRecord> activities)
    {
        var unread = new List<ActivityRecord>();
        var obsolete = new Dictionary<Guid, StoredReading>(stored);
        foreach (var activity in activities)
        {
            if (ActivityMapping.Skip(activity) != null) continue;
            obsolete.Remove(IdOf(activity));
            if (!TryTakeOver(activity)) unread.Add(activity);
        }

        Obsolete = RowsOf(obsolete.Values);
        return unread;
    }

    private bool TryTakeOver(ActivityRecord activity)
    {
        if (!stored.TryGetValue(IdOf(activity), out var before) || !version.Covers(before) || IsNewer(activity, before)) return false;
        known[before.ActivityId] = before.Reading!;
        kept.Add(Words(activity, before.Reading!));
        return true;
    }

    private void Read(ActivityRecord activity)
    {
        var id = IdOf(activity);
        var reading = reader.Of(activity);
        var isConfirmation = stored.TryGetValue(id, out var before) && version.Covers(before) && before.Reading!.TextHash == reading.TextHash;
        if (isConfirmation) reading = before!.Reading!;
        known[id] = reading;

        // The same words again get no row of their own: saving a text twice changes nothing but the list of activities.
        var isFirst = kept.Add(Words(activity, reading)) || reading.State == ReadingState.Empty;
        if (isFirst || before != null)
        {
            fresh.Add(new FreshReading(activity.Table, id, reading, version.Text, ModifiedOn(activity)) { IsConfirmation = isConfirmation });
        }
    }

    private bool IsNewer(ActivityRecord activity, StoredReading before) =>
        before.ActivityId == rewritten || (ModifiedOn(activity) is { } modified && (before.SourceModifiedOn is not { } read || modified > read));

    private static string Words(ActivityRecord activity, Reading reading) => ActivityMapping.DirectionOf(activity) + " " + reading.TextHash;

    private static List<Guid> RowsOf(IEnumerable<StoredReading> readings)
    {
        var rows = new List<Guid>();
        foreach (var reading in readings) rows.Add(reading.Id);
        return rows;
    }

    private static DateTime? ModifiedOn(ActivityRecord activity) => activity.Row.Time(ActivityTables.ModifiedOn);

    private static Guid IdOf(ActivityRecord activity) => ActivityMapping.IdOf(activity) ?? Guid.Empty;
}
