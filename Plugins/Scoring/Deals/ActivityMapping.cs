using System;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>What the columns of an activity say before its text is read. The one place that knows the activity tables' columns and choice values.</summary>
public static class ActivityMapping
{
    private const int Open = 0;
    private const int Completed = 1;
    private const int Cancelled = 2;

    /// <summary>The text to analyse.</summary>
    public static ActivityText TextOf(ActivityRecord activity) => new ActivityText(
        KindOf(activity.Table) ?? ActivityKind.Note,
        DirectionOf(activity),
        activity.Row.Text("subject") ?? "",
        activity.Row.Text(activity.Table == "annotation" ? "notetext" : "description") ?? "");

    /// <summary>Why the activity cannot count, as far as its columns tell; null where its text should be read.</summary>
    public static SkipReason? Skip(ActivityRecord activity)
    {
        var row = activity.Row;
        if (KindOf(activity.Table) == null || IdOf(activity) == null || TimeOf(activity) == null) return SkipReason.Unreadable;
        if (row.Flag("ismapiprivate") == true) return SkipReason.Private;
        if (row.Number("statecode") == Cancelled) return SkipReason.Cancelled;
        if (activity.Table == "email") return SkipEmail(row);
        return activity.Table == "letter" && row.Number("statecode") == Open ? SkipReason.Draft : (SkipReason?)null;
    }

    /// <summary>The kind of record; null for a table that is no activity the coach reads.</summary>
    public static ActivityKind? KindOf(string table)
    {
        switch (table)
        {
            case "email": return ActivityKind.Email;
            case "phonecall": return ActivityKind.PhoneCall;
            case "appointment": return ActivityKind.Appointment;
            case "task": return ActivityKind.Task;
            case "letter": return ActivityKind.Letter;
            case "socialactivity": return ActivityKind.Social;
            case "annotation": return ActivityKind.Note;
            default: return null;
        }
    }

    /// <summary>The activity's id.</summary>
    public static Guid? IdOf(ActivityRecord activity) => activity.Row.Id(activity.Table == "annotation" ? "annotationid" : "activityid");

    /// <summary>When it took place, or when it was written down where that is not known; in UTC.</summary>
    public static DateTime? TimeOf(ActivityRecord activity)
    {
        var row = activity.Row;
        switch (activity.Table)
        {
            case "email": return row.Time("senton") ?? row.Time("actualend") ?? row.Time("createdon");
            case "appointment": return row.Time("scheduledend") ?? row.Time("scheduledstart") ?? row.Time("actualend") ?? row.Time("createdon");
            case "annotation": return row.Time("createdon");
            default: return row.Time("actualend") ?? row.Time("createdon");
        }
    }

    /// <summary>Which way it went: as recorded, else by who sent it.</summary>
    public static Direction DirectionOf(ActivityRecord activity)
    {
        if (!HasDirection(activity.Table)) return Direction.None;
        var outgoing = activity.Row.Flag("directioncode");
        if (outgoing != null) return outgoing.Value ? Direction.Outgoing : Direction.Incoming;
        return activity.Table == "email" && activity.Row.Number("statuscode") == EmailStatus.Received ? Direction.Incoming : Direction.Outgoing;
    }

    /// <summary>The record has a state and is not completed.</summary>
    internal static bool IsOpen(ActivityRecord activity) => (activity.Row.Number("statecode") ?? Completed) != Completed;

    /// <summary>Written down and still to be done: an open task or call, a meeting that is not over.</summary>
    internal static bool IsPlanned(ActivityRecord activity, DateTime asOf)
    {
        switch (activity.Table)
        {
            case "task": return IsOpen(activity);
            case "phonecall": return IsOpen(activity) && activity.Row.Time("actualend") == null;
            case "appointment": return activity.Row.Number("statecode") != Completed && TimeOf(activity) > asOf;
            default: return false;
        }
    }

    private static bool HasDirection(string table) => table == "email" || table == "phonecall" || table == "letter" || table == "socialactivity";

    private static SkipReason? SkipEmail(IRecord row)
    {
        switch (row.Number("statuscode"))
        {
            case EmailStatus.Cancelled: return SkipReason.Cancelled;
            case EmailStatus.Failed: return SkipReason.Failed;
            case EmailStatus.PendingSend:
            case EmailStatus.Sending: return SkipReason.Pending;
            case EmailStatus.Sent:
            case EmailStatus.Received: return null;
            case EmailStatus.Draft: return SkipReason.Draft;
            default: return row.Number("statecode") == Open || IsClosedUnsent(row) ? SkipReason.Draft : (SkipReason?)null;
        }
    }

    /// <summary>"Completed" alone says that somebody closed the record, not that it was sent.</summary>
    private static bool IsClosedUnsent(IRecord row) => row.Number("statuscode") == EmailStatus.Completed && row.Time("senton") == null;

    /// <summary>Status values of the e-mail table.</summary>
    private static class EmailStatus
    {
        public const int Draft = 1;
        public const int Completed = 2;
        public const int Sent = 3;
        public const int Received = 4;
        public const int Cancelled = 5;
        public const int PendingSend = 6;
        public const int Sending = 7;
        public const int Failed = 8;
    }
}
