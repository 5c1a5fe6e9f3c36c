using System;
using System.Collections.Generic;
using CrmCoach.Cli.Json;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Cli.Deals;

/// <summary>
/// Reads a deal file: one JSON document whose members are what the Web API returns, by entity set name. Members may be missing or null and unknown ones are
/// passed over; a value of a wrong type, an id that stands twice or a missing opportunity is an error.
/// </summary>
internal sealed class DealFileReader
{
    private static readonly IReadOnlyList<string> None = Array.Empty<string>();

    private readonly JsonValue _root;
    private readonly HashSet<Guid> _activityIds = new();

    private DealFileReader(JsonValue root) => _root = root;

    /// <summary>Reads the content of a file; false, with an error that names the place, where it is no deal file.</summary>
    public static bool TryRead(string source, byte[] content, out DealFile deal, out InputError? error)
    {
        try
        {
            deal = new DealFileReader(JsonTree.Read(content)).Read();
            error = null;
            return true;
        }
        catch (InputException exception)
        {
            deal = null!;
            error = InputError.Of(source, exception);
            return false;
        }
    }

    private DealFile Read()
    {
        if (_root.Kind != JsonKind.Object) throw RowReader.Expected(_root, "", "an object with a member \"opportunity\"");
        var opportunity = _root.Member("opportunity") ?? throw new InputException(_root.Line, "opportunity", "expected an object, found nothing");
        var records = new DealRecords(RowReader.Read(opportunity, "opportunity", Columns.Opportunity))
        {
            Accounts = Rows("accounts", Columns.Account),
            Contacts = Rows("contacts", Columns.Contact),
            Users = Rows("systemusers", Columns.SystemUser),
            Obstacles = Rows("coach_obstacles", Columns.Obstacle),
            Responses = Rows("coach_responses", Columns.Response),
            Readings = Corrections(),
            Activities = Activities(),
        };
        return new DealFile(records, AsOf());
    }

    private DateTime? AsOf()
    {
        var asOf = _root.Member("asOf");
        if (asOf == null) return null;
        if (asOf.Kind == JsonKind.Text && IsoTime.TryRead(asOf.Text, out var time)) return time;
        throw RowReader.Expected(asOf, "asOf", "a date such as 2026-11-21 or a time such as 2026-11-21T09:00:00Z");
    }

    private List<IRecord> Rows(string set, IReadOnlyList<string> columns)
    {
        var rows = new List<IRecord>();
        var ids = new HashSet<Guid>();
        Each(_root, set, set, (row, path) => rows.Add(Unique(RowReader.Read(row, path, columns), row, path, columns[0], ids)));
        return rows;
    }

    private List<IRecord> Corrections()
    {
        var rows = new List<IRecord>();
        Each(_root, "coach_readings", "coach_readings", (row, path) => rows.Add(Corrected(row, path)));
        return rows;
    }

    private static Row Corrected(JsonValue row, string path)
    {
        var reading = RowReader.Read(row, path, Columns.Reading);
        if (!Guid.TryParse(reading.Text("coach_activityid"), out _)) throw Wrong(row, path, "coach_activityid", "a GUID");
        var corrections = reading.Text("coach_corrections");
        if (corrections is null or "" || CorrectionCodec.Parse(corrections) != null) return reading;
        throw Wrong(row, path, "coach_corrections", "a line \"# \" with the text's hash, then lines such as \"wrong ask.refused body 0 25\"");
    }

    private static InputException Wrong(JsonValue row, string path, string name, string expectation) => row.Member(name) is { } value
        ? RowReader.Expected(value, path + "." + name, expectation)
        : new InputException(row.Line, path + "." + name, "expected " + expectation + ", found nothing");

    private List<ActivityRecord> Activities()
    {
        var activities = new List<ActivityRecord>();
        AddActivities(activities, "emails", "email", Columns.Email);
        AddActivities(activities, "phonecalls", "phonecall", Columns.PhoneCall);
        AddActivities(activities, "appointments", "appointment", Columns.Appointment);
        AddActivities(activities, "tasks", "task", None);
        AddActivities(activities, "letters", "letter", Columns.Letter);
        AddNotes(activities);
        return activities;
    }

    private void AddActivities(List<ActivityRecord> activities, string set, string table, IReadOnlyList<string> ownColumns)
    {
        var columns = new List<string>(Columns.Activity);
        columns.AddRange(ownColumns);
        Each(_root, set, set, (row, path) =>
        {
            var record = Unique(RowReader.Read(row, path, columns), row, path, "activityid", _activityIds);
            activities.Add(new ActivityRecord(table, record, Parties(row, path, table + "_activity_parties")));
        });
    }

    private void AddNotes(List<ActivityRecord> activities)
    {
        foreach (var note in Rows("annotations", Columns.Annotation)) activities.Add(new ActivityRecord("annotation", note, Array.Empty<IRecord>()));
    }

    private static List<IRecord> Parties(JsonValue activity, string path, string set)
    {
        var parties = new List<IRecord>();
        Each(activity, set, path + "." + set, (row, place) => parties.Add(RowReader.Read(row, place, Columns.ActivityParty)));
        return parties;
    }

    private static void Each(JsonValue parent, string set, string path, Action<JsonValue, string> read)
    {
        var rows = parent.Member(set);
        if (rows == null) return;
        if (rows.Kind != JsonKind.List) throw RowReader.Expected(rows, path, "a list");
        for (var i = 0; i < rows.Items.Count; i++) read(rows.Items[i], path + "[" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]");
    }

    private static Row Unique(Row row, JsonValue value, string path, string key, HashSet<Guid> ids)
    {
        var id = row.Id(key)!.Value;
        if (ids.Add(id)) return row;
        throw new InputException((value.Member(key) ?? value).Line, path + "." + key, "expected an id of its own, found " + id.ToString("D") + " a second time");
    }
}
