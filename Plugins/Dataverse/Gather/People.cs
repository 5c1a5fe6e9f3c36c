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

    public IReadOnlyCollection<Guid> AccountIds
    {
        get
        {
            var ids = new List<Guid>(accounts.Count);
            foreach (var account in accounts) ids.Add(account.Id("accountid") ?? Guid.Empty);
            return ids;
        }
    }

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

    /// <summary>The parties in the rows of one activity, after noting who they are.</summary>
    public IReadOnlyList<IRecord> AddParties(IReadOnlyList<Entity> rows)
    {
        var parties = new List<IRecord>(rows.Count);
        foreach (var row in rows)
        {
            AddContact(row, DealQueries.PartyContact);
            Add(users, "systemuserid", row, DealQueries.PartyUser);
            var party = new EntityRecord(row, DealQueries.Party);
            if (party.Number("participationtypemask") != null) parties.Add(party);
        }

        return parties;
    }

    private void Add(List<IRecord> list, string key, Entity row, string alias)
    {
        var record = new EntityRecord(row, alias);
        if (record.Id(key) is { } id && known.Add(id)) list.Add(record);
    }
}
