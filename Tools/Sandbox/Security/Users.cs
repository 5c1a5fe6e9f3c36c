using System;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Security;

/// <summary>What must be known of users and teams to let them work.</summary>
internal sealed class Users(Database database)
{
    /// <summary>The business unit that every organisation has; users belong to it unless another is given.</summary>
    public static readonly Guid RootBusinessUnit = new("5e57e000-0000-4000-8000-000000000002");

    public Guid BusinessUnitOf(Guid userId) => BusinessUnitOf(new EntityReference("systemuser", userId));

    /// <summary>Whether a business unit is another one or below it.</summary>
    public bool IsBelow(Guid unit, Guid above)
    {
        for (Guid? at = unit; at != null; at = ParentOf(at.Value))
        {
            if (at == above) return true;
        }

        return false;
    }

    private Guid? ParentOf(Guid unit) =>
        database.Scalar("SELECT parentbusinessunitid FROM businessunit WHERE businessunitid = @0", ColumnStorage.Key(unit)) is string parent
            ? Guid.Parse(parent)
            : null;

    /// <summary>The business unit of a user or team.</summary>
    public Guid BusinessUnitOf(EntityReference owner)
    {
        var sql = $"SELECT businessunitid FROM {Sql.Name(owner.LogicalName)} WHERE {Sql.Name(owner.LogicalName + "id")} = @0";
        var unit = (string?)database.Scalar(sql, ColumnStorage.Key(owner.Id)) ?? throw Fault.Missing(owner.LogicalName, owner.Id);
        return Guid.Parse(unit);
    }
}
