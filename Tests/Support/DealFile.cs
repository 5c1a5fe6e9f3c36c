using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Tests.Support;

/// <summary>A deal file as the scoring tests read it, on both runtimes.</summary>
internal sealed class DealFile
{
    private static readonly string[] Sets = { "emails", "phonecalls", "appointments", "tasks", "letters", "annotations" };

    private DealFile(DealRecords records, DateTime asOf)
    {
        Records = records;
        AsOf = asOf;
    }

    public DealRecords Records { get; }

    public DateTime AsOf { get; }

    public static DealFile Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement.Clone();
        var activities = new List<ActivityRecord>();
        foreach (var set in Sets)
        {
            var table = set.Substring(0, set.Length - 1);
            foreach (var row in Rows(root, set)) activities.Add(new ActivityRecord(table, new JsonRecord(row), RecordsIn(row, table + "_activity_parties")));
        }

        var records = new DealRecords(new JsonRecord(root.GetProperty("opportunity")))
        {
            Accounts = RecordsIn(root, "accounts"),
            Contacts = RecordsIn(root, "contacts"),
            Users = RecordsIn(root, "systemusers"),
            Obstacles = RecordsIn(root, "coach_obstacles"),
            Activities = activities,
        };
        return new DealFile(records, new JsonRecord(root).Time("asOf") ?? throw new InvalidDataException(path + " has no asOf."));
    }

    private static List<IRecord> RecordsIn(JsonElement parent, string name)
    {
        var records = new List<IRecord>();
        foreach (var row in Rows(parent, name)) records.Add(new JsonRecord(row));
        return records;
    }

    private static IEnumerable<JsonElement> Rows(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : (IEnumerable<JsonElement>)Array.Empty<JsonElement>();
}
