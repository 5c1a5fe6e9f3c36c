using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Rules;

/// <summary>
/// The people of an activity: a row of activityparty for each entry of its party lists, one for its owner and one for what it regards. Parties of
/// an e-mail have the address of their person where none is given.
/// </summary>
internal sealed class Parties(Organisation organisation)
{
    private const int Regarding = 8;
    private const int Owner = 9;

    private static readonly HashSet<string> Accepted = ["partyid", "addressused", "participationtypemask", "activitypartyid", "unresolvedpartyname"];

    private static readonly Dictionary<string, string> AddressColumns = new()
    {
        ["account"] = "emailaddress1",
        ["contact"] = "emailaddress1",
        ["systemuser"] = "internalemailaddress",
    };

    private TableMetadata Table => organisation.Tables["activityparty"];

    public void Check(TableMetadata activity, Entity row)
    {
        foreach (var column in activity.Columns.Where(column => column.Type == ColumnType.PartyList))
        {
            foreach (var party in Entries(row, column)) Check(column, party);
        }
    }

    /// <summary>Writes the parties that a new or changed activity names.</summary>
    public void Write(TableMetadata activity, Entity row)
    {
        foreach (var column in activity.Columns.Where(column => column.Type == ColumnType.PartyList && row.Contains(column.LogicalName)))
        {
            var role = column.ParticipationType!.Value;
            Remove(row.Id, role);
            foreach (var party in Entries(row, column)) Insert(activity, row.Id, role, party);
        }

        if (row.Contains("ownerid")) Replace(activity, row, Owner, "ownerid");
        if (row.Contains("regardingobjectid")) Replace(activity, row, Regarding, "regardingobjectid");
    }

    private static IEnumerable<Entity> Entries(Entity row, ColumnMetadata column) =>
        row.GetAttributeValue<EntityCollection>(column.LogicalName)?.Entities ?? Enumerable.Empty<Entity>();

    private void Check(ColumnMetadata list, Entity party)
    {
        if (party.LogicalName != "activityparty")
            throw Fault.Invalid($"'{list.LogicalName}' takes rows of activityparty, not of {party.LogicalName}.");
        var other = party.Attributes.Keys.FirstOrDefault(name => !Accepted.Contains(name));
        if (other != null) throw Fault.NotDone($"{other} of an activity party");
        organisation.Values.Check(Table, party);
        var role = party.GetAttributeValue<OptionSetValue>("participationtypemask")?.Value ?? list.ParticipationType;
        if (role != list.ParticipationType) throw Fault.Invalid($"'{list.LogicalName}' takes parties of type {list.ParticipationType}, not {role}.");
    }

    private void Replace(TableMetadata activity, Entity row, int role, string column)
    {
        Remove(row.Id, role);
        var reference = row.GetAttributeValue<EntityReference>(column);
        if (reference == null || !Table.Columns["partyid"].Targets.Contains(reference.LogicalName)) return;
        Insert(activity, row.Id, role, new Entity("activityparty") { ["partyid"] = reference });
    }

    private void Remove(Guid activityId, int role) => organisation.Database.Execute(
        "DELETE FROM activityparty WHERE activityid = @0 AND participationtypemask = @1", ColumnStorage.Key(activityId), (long)role);

    private void Insert(TableMetadata activity, Guid activityId, int role, Entity party)
    {
        var person = party.GetAttributeValue<EntityReference>("partyid");
        organisation.Rows.Insert(Table, new Dictionary<string, object?>
        {
            ["activitypartyid"] = Guid.NewGuid(),
            ["activityid"] = new EntityReference(activity.LogicalName, activityId),
            ["partyid"] = person,
            ["participationtypemask"] = new OptionSetValue(role),
            ["addressused"] = party.GetAttributeValue<string>("addressused") ?? AddressOf(activity, person),
            ["unresolvedpartyname"] = party.GetAttributeValue<string>("unresolvedpartyname"),
            ["ispartydeleted"] = false,
        });
    }

    private string? AddressOf(TableMetadata activity, EntityReference? person)
    {
        if (person == null || activity.LogicalName != "email" || !AddressColumns.TryGetValue(person.LogicalName, out var column)) return null;
        var key = Sql.Name(person.LogicalName + "id");
        return (string?)organisation.Database.Scalar($"SELECT {column} FROM {person.LogicalName} WHERE {key} = @0", ColumnStorage.Key(person.Id));
    }
}
