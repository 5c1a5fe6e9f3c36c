using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>Makes a snapshot out of rows and readings.</summary>
public sealed class Snapshots
{
    private readonly DealRecords _records;
    private readonly IReadingSource _readings;
    private readonly DateTime _asOf;
    private readonly CueList _cues;
    private readonly IReadOnlyList<Person> _people;
    private readonly PersonIndex _index;
    private readonly List<Activity> _activities = new List<Activity>();
    private readonly List<SkippedRow> _skipped = new List<SkippedRow>();

    private Snapshots(DealRecords records, IReadingSource readings, DateTime asOf, CueList cues)
    {
        _cues = cues;
        _records = records;
        _readings = readings;
        _asOf = asOf;
        _people = PersonMapping.Everybody(records);
        _index = new PersonIndex(_people);
    }

    /// <summary>The deal as it is known on the day of <paramref name="asOf"/>, in UTC.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="readings">What activities show.</param>
    /// <param name="asOf">The moment it is judged for, in UTC.</param>
    /// <param name="cues">What the organisation wants to be found in the deal's own columns and records as well.</param>
    public static Snapshot Of(DealRecords records, IReadingSource readings, DateTime asOf, CueList? cues = null) =>
        new Snapshots(records, readings, asOf, cues ?? CueList.Empty).Build();

    private Snapshot Build()
    {
        foreach (var activity in _records.Activities) Sort(activity);
        _activities.Sort(Snapshot.InOrder);
        var activities = WithoutDuplicates();
        _skipped.Sort((one, other) => one.Id != other.Id ? one.Id.CompareTo(other.Id) : one.Reason.CompareTo(other.Reason));
        return new Snapshot(OpportunityMapping.Of(_records, _cues), _asOf)
        {
            People = _people,
            Obstacles = ObstacleMapping.All(_records, _cues),
            Activities = activities,
            Skipped = _skipped,
            Responses = ResponseMapping.All(_records),
        };
    }

    private void Sort(ActivityRecord record)
    {
        var reason = ActivityMapping.Skip(record) ?? (IsFromLater(record) ? SkipReason.Future : (SkipReason?)null);
        var reading = reason == null ? _readings.Of(record) : null;
        reason ??= ReasonOf(reading!.State);
        var counts = reading != null && Counts(reason, reading);
        if (counts) _activities.Add(Map(record, reading!));
        if (reason != null) _skipped.Add(SkippedRowOf(record, reason.Value, counts));
    }

    /// <summary>What was read, wholly or in part, and of what was not what people or their cues say of it.</summary>
    private static bool Counts(SkipReason? reason, Reading reading) =>
        reason == null || reason == SkipReason.Cut || (reason == SkipReason.OtherLanguage && reading.Findings.Count > 0);

    private static SkippedRow SkippedRowOf(ActivityRecord record, SkipReason reason, bool isCounted) =>
        new SkippedRow(ActivityMapping.IdOf(record) ?? Guid.Empty, reason, ActivityMapping.TimeOf(record)) { IsCounted = isCounted };

    /// <summary>Both written down and dated after the day that is judged: it was not there yet. A clock a little ahead does no harm.</summary>
    private bool IsFromLater(ActivityRecord record)
    {
        var created = record.Row.Time("createdon");
        return created != null && created.Value.Date > _asOf.Date && ActivityMapping.TimeOf(record)!.Value.Date > _asOf.Date;
    }

    private static SkipReason? ReasonOf(ReadingState state)
    {
        switch (state)
        {
            case ReadingState.Read: return null;
            case ReadingState.Empty: return SkipReason.Empty;
            case ReadingState.Automatic: return SkipReason.Automatic;
            case ReadingState.OtherLanguage: return SkipReason.OtherLanguage;
            default: return SkipReason.Cut;
        }
    }

    private Activity Map(ActivityRecord record, Reading reading)
    {
        var kind = ActivityMapping.KindOf(record.Table)!.Value;
        var date = ActivityMapping.TimeOf(record)!.Value;
        var parties = Parties.Of(record, ActivityMapping.DirectionOf(record), _index);
        var isInternal = kind == ActivityKind.Note || kind == ActivityKind.Task || parties.AreOurs;
        return new Activity(ActivityMapping.IdOf(record)!.Value, kind, isInternal ? Direction.None : ActivityMapping.DirectionOf(record), date)
        {
            WrittenOn = record.Row.Time("createdon") ?? DateTime.MinValue,
            Age = Math.Max(0, (_asOf.Date - date.Date).Days),
            IsPlanned = ActivityMapping.IsPlanned(record, _asOf),
            IsOpen = ActivityMapping.IsOpen(record),
            IsInternal = isInternal,
            IsVoicemail = record.Row.Flag("leftvoicemail") == true,
            People = parties.People,
            Addressees = parties.Addressees,
            Thread = Threads.KeyOf(record.Row.Text("subject") ?? ""),
            TextHash = reading.TextHash,
            Findings = InOrder(reading.Findings),
        };
    }

    private static IReadOnlyList<Finding> InOrder(IReadOnlyList<Finding> findings)
    {
        var sorted = new List<Finding>(findings);
        sorted.Sort((one, other) =>
            one.Field != other.Field ? one.Field.CompareTo(other.Field)
            : one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start)
            : one.Span.Length != other.Span.Length ? one.Span.Length.CompareTo(other.Span.Length)
            : one.Label.CompareTo(other.Label));
        return sorted;
    }

    private List<Activity> WithoutDuplicates()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var first = new List<Activity>(_activities.Count);
        foreach (var activity in _activities)
        {
            if (activity.TextHash.Length == 0 || seen.Add(activity.Direction + activity.TextHash)) first.Add(activity);
            else _skipped.Add(new SkippedRow(activity.Id, SkipReason.Duplicate, activity.Date));
        }

        return first;
    }
}
