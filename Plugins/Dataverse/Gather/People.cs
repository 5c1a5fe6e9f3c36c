using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Gather;

/// <summary>Who and which companies the deal's rows name, each once.</summary>
internal sealed class People
{
    private readonly HashSet<Guid> known = new();
    private readonly List<IRecord> accounts = new();
    private readonly List<IRecord> contacts = new();
    private readonly List<IRecord> users = new();

    public IReadOnlyList<IRecord> Accounts => accounts;

    public IReadOnlyList<IRecord> Contacts => contacts;

    public IReadOnlyList<IRecord> Users => users;

    /// <summary>Those that the opportunity itself names.</summary>
    public void AddOf(Entity opportunity)
    {
        Add(accounts, "accountid", opportunity, DealQueries.OpportunityAccount);
        Add(accounts, "accountid", opportunity, DealQueries.CustomerAccount);
        AddContact(opportunity, DealQueries.OpportunityContact);
        AddContact(opportunity, DealQueries.CustomerContact);
        Add(users, "systemuserid", opportunity, DealQueries.Owner);
    }

    public void AddContact(Entity row, string alias) => Add(contacts, "contactid", row, alias);

    /// <summary>The parties of an activity, after noting who they are.</summary>
    public IReadOnlyList<IRecord> AddParties(IReadOnlyDictionary<Guid, List<Entity>> parties, Guid activity)
    {
        if (!parties.TryGetValue(activity, out var rows)) return Array.Empty<IRecord>();
        var records = new List<IRecord>(rows.Count);
        foreach (var row in rows)
        {
            AddContact(row, DealQueries.PartyContact);
            Add(users, "systemuserid", row, DealQueries.PartyUser);
            records.Add(new EntityRecord(row));
        }

        return records;
    }

    private void Add(List<IRecord> list, string key, Entity row, string alias)
    {
        var record = new EntityRecord(row, alias);
        if (record.Id(key) is { } id && known.Add(id)) list.Add(record);
    }
}
