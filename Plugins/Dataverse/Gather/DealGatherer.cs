using System;
using System.Collections.Generic;
using System.ServiceModel;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Gather;

/// <summary>Reads a deal with five queries: the sixth, for texts that nobody has read yet, belongs to the readings.</summary>
internal sealed class DealGatherer(RowStore rows)
{
    private readonly People people = new();

    /// <summary>The deal, or null where the opportunity is gone.</summary>
    public GatheredDeal? Gather(Guid opportunityId)
    {
        var opportunityRows = new List<Entity>(rows.All(DealQueries.Opportunity(opportunityId)));
        if (opportunityRows.Count == 0) return null;
        var opportunity = opportunityRows[0];
        var obstacles = Obstacles(opportunityRows);
        people.AddOf(opportunity);
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
            Activities = activities,
        };
        return new GatheredDeal(opportunity, records) { Notes = notes, ListedNotes = listed, Readings = Readings(opportunityId) };
    }

    private List<IRecord> Obstacles(List<Entity> opportunityRows)
    {
        var obstacles = new List<IRecord>();
        foreach (var row in opportunityRows)
        {
            var obstacle = new EntityRecord(row, DealQueries.Obstacle);
            if (obstacle.Id(ObstacleTable.Id) == null) continue;
            obstacles.Add(obstacle);
            people.AddContact(row, DealQueries.ObstacleContact);
        }

        return obstacles;
    }

    /// <summary>The query gives a row for each participant, those of one activity together.</summary>
    private List<ActivityRecord> Activities(Guid opportunityId)
    {
        var activities = new List<ActivityRecord>();
        var rows = Pointers(opportunityId);
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Id == rows[start].Id) end++;
            activities.Add(Activity(rows.GetRange(start, end - start)));
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

    private List<Entity> Pointers(Guid opportunityId)
    {
        try
        {
            return new List<Entity>(rows.All(DealQueries.Activities(opportunityId, labels: true)));
        }
        catch (FaultException<OrganizationServiceFault> fault) when (Failure.IsUnknownColumn(fault))
        {
            return new List<Entity>(rows.All(DealQueries.Activities(opportunityId, labels: false)));
        }
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

    private List<StoredReading> Readings(Guid opportunityId)
    {
        var readings = new List<StoredReading>();
        foreach (var row in rows.All(DealQueries.Readings(opportunityId)))
        {
            if (ReadingTable.Parse(row) is { } reading) readings.Add(reading);
        }

        return readings;
    }
}
