using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Gather;

/// <summary>Reads a deal with five queries: the sixth, for texts that nobody has read yet, belongs to the readings.</summary>
internal sealed class DealGatherer(PluginRun run)
{
    private readonly RowStore rows = run.Rows;
    private readonly People people = new();

    /// <summary>The deal, or null where the opportunity is gone.</summary>
    public GatheredDeal? Gather(Guid opportunityId, DateTime asOf)
    {
        var opportunityRows = new List<Entity>(rows.All(DealQueries.Opportunity(opportunityId, asOf)));
        if (opportunityRows.Count == 0) return null;
        var opportunity = opportunityRows[0];
        var obstacles = Obstacles(opportunityRows);
        people.AddOf(opportunity);
        AddStakeholders(opportunityRows);
        AddColleagues();
        var notes = Notes(opportunityId);
        var listed = AdviceList.Of(opportunity);
        var activities = Activities(opportunityId);
        activities.AddRange(OfPeople(notes, listed));
        var records = new DealRecords(new EntityRecord(opportunity))
        {
            Accounts = people.Accounts,
            Contacts = people.Contacts,
            Users = people.Users,
            Obstacles = obstacles,
            Responses = Joined(opportunityRows, DealQueries.Response, ResponseTable.Id),
            Activities = activities,
        };
        var deal = new GatheredDeal(opportunity, records) { Notes = notes, ListedNotes = listed };
        return WithReadings(deal, new List<Entity>(rows.All(DealQueries.Readings(opportunityId))));
    }

    private List<IRecord> Obstacles(List<Entity> opportunityRows)
    {
        foreach (var row in opportunityRows) people.AddContact(row, DealQueries.ObstacleContact);
        return Joined(opportunityRows, DealQueries.Obstacle, ObstacleTable.Id);
    }

    private void AddStakeholders(List<Entity> opportunityRows)
    {
        foreach (var row in opportunityRows) people.AddContact(row, DealQueries.Stakeholder);
    }

    /// <summary>The rows of a joined table, each once.</summary>
    private static List<IRecord> Joined(List<Entity> opportunityRows, string alias, string key)
    {
        var known = new HashSet<Guid>();
        var joined = new List<IRecord>();
        foreach (var row in opportunityRows)
        {
            var record = new EntityRecord(row, alias);
            if (record.Id(key) is { } id && known.Add(id)) joined.Add(record);
        }

        return joined;
    }

    /// <summary>The query gives a row for each participant, those of one activity together.</summary>
    private List<ActivityRecord> Activities(Guid opportunityId)
    {
        var activities = new List<ActivityRecord>();
        var pointers = new List<Entity>(rows.All(DealQueries.Activities(opportunityId, SensitivityColumns.In(run))));
        for (var start = 0; start < pointers.Count;)
        {
            var end = start + 1;
            while (end < pointers.Count && pointers[end].Id == pointers[start].Id) end++;
            if (ActivityTables.IsRead(pointers[start])) activities.Add(Activity(pointers.GetRange(start, end - start)));
            start = end;
        }

        return activities;
    }

    private ActivityRecord Activity(List<Entity> participants)
    {
        var row = participants[0];
        var table = row.GetAttributeValue<string>(ActivityTables.TypeCode);
        var record = new EntityRecord(row, table, "");
        return ActivityTables.IsConfidential(row, record) ? Closed(table, row) : new ActivityRecord(table, record, people.AddParties(participants));
    }

    /// <summary>That there is a confidential activity is counted; what it says and who took part stays closed.</summary>
    private static ActivityRecord Closed(string table, Entity row) => new(
        table,
        new EntityRecord(new Entity(table, row.Id)
        {
            [ActivityTables.Id] = row.Id,
            [ActivityTables.IsPrivate] = true,
            [ActivityTables.CreatedOn] = row.GetAttributeValue<DateTime?>(ActivityTables.CreatedOn),
        }),
        Array.Empty<IRecord>());

    private void AddColleagues()
    {
        if (people.AccountIds.Count == 0) return;
        foreach (var row in rows.Top(DealQueries.Colleagues(people.AccountIds))) people.AddContact(row, "");
    }

    private Dictionary<Guid, Entity> Notes(Guid opportunityId)
    {
        var notes = new Dictionary<Guid, Entity>();
        foreach (var row in rows.All(DealQueries.Notes(opportunityId))) notes[row.Id] = row;
        return notes;
    }

    private static IEnumerable<ActivityRecord> OfPeople(Dictionary<Guid, Entity> notes, HashSet<Guid> listed)
    {
        foreach (var note in notes)
        {
            if (!listed.Contains(note.Key)) yield return new ActivityRecord(NoteTable.Name, new EntityRecord(note.Value), Array.Empty<IRecord>());
        }
    }

    /// <summary>One of the rows stands for no activity: it brings the playbook.</summary>
    private static GatheredDeal WithReadings(GatheredDeal deal, List<Entity> found)
    {
        var readings = new List<StoredReading>();
        var published = PublishedPlaybook.None;
        foreach (var row in found)
        {
            var playbook = new EntityRecord(row, DealQueries.Playbook);
            if (playbook.Id(PlaybookTable.Id) != null) published = PlaybookTable.Parse(playbook);
            else if (ReadingTable.Parse(row) is { } reading) readings.Add(reading);
        }

        return deal with { Readings = readings, Published = published };
    }
}
