using System;
using System.Linq;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Rules;

/// <summary>What the platform itself writes on rows: who, when, whose, which version.</summary>
internal sealed class Stamps(Organisation organisation)
{
    private long version;

    /// <summary>Goes on counting versions where the file stands.</summary>
    public void Resume()
    {
        var tables = organisation.Tables.Where(table => table.Columns.Contains("versionnumber") && table.LogicalName != "activitypointer");
        version = tables.Max(table => organisation.Database.Count($"SELECT COALESCE(MAX(versionnumber), 0) FROM {Sql.Name(table.LogicalName)}"));
    }

    /// <summary>Drops what only the platform may write; it does not complain of it either.</summary>
    public static void DropReserved(TableMetadata table, Entity row, Func<ColumnMetadata, bool> isValid)
    {
        foreach (var name in row.Attributes.Keys.ToList())
        {
            if (name != table.PrimaryIdColumn && table.Columns.Find(name) is { } column && !isValid(column)) row.Attributes.Remove(name);
        }
    }

    public void Create(TableMetadata table, Entity row, Caller caller)
    {
        row[table.PrimaryIdColumn] = row.Id;
        if (table.Ownership == Ownership.User) Own(row, row.GetAttributeValue<EntityReference>("ownerid") ?? User(caller.UserId));
        if (table.Ownership == Ownership.BusinessUnit && !row.Contains("businessunitid"))
            row["businessunitid"] = new EntityReference("businessunit", Users.RootBusinessUnit);
        if (table.Ownership == Ownership.Organisation && table.Columns.Contains("organizationid"))
            row["organizationid"] = new EntityReference("organization", organisation.Id);
        if (!table.Columns.Contains("createdon")) return;
        var now = organisation.Clock.UtcNow;
        row["createdon"] = row.GetAttributeValue<DateTime?>("overriddencreatedon") ?? now;
        if (row.Contains("overriddencreatedon")) row["overriddencreatedon"] = now;
        row["createdby"] = User(caller.UserId);
        Modify(table, row, caller);
    }

    public void Update(TableMetadata table, Entity row, Caller caller)
    {
        if (row.Contains("ownerid") && table.Ownership == Ownership.User) Own(row, row.GetAttributeValue<EntityReference>("ownerid"));
        if (table.Columns.Contains("modifiedon")) Modify(table, row, caller);
    }

    private void Modify(TableMetadata table, Entity row, Caller caller)
    {
        row["modifiedon"] = organisation.Clock.UtcNow;
        row["modifiedby"] = User(caller.UserId);
        if (table.Columns.Contains("versionnumber")) row["versionnumber"] = ++version;
    }

    private void Own(Entity row, EntityReference owner)
    {
        var isUser = owner.LogicalName == "systemuser";
        row["ownerid"] = owner;
        row["owninguser"] = isUser ? new EntityReference("systemuser", owner.Id) : null;
        row["owningteam"] = isUser ? null : new EntityReference("team", owner.Id);
        row["owningbusinessunit"] = new EntityReference("businessunit", organisation.Users.BusinessUnitOf(owner));
    }

    private static EntityReference User(Guid id) => new("systemuser", id);
}
