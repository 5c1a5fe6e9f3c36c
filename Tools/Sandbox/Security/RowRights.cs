using System;
using System.Linq;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Security;

/// <summary>Refuses what the roles of a caller do not let him do with the tables of solutions.</summary>
internal static class RowRights
{
    private static readonly string[] Stamped = ["ownerid", "owninguser", "owningteam", "owningbusinessunit", "createdby", "modifiedby", "organizationid"];

    /// <summary>Refuses a new row that the caller may not make, or not for that owner.</summary>
    public static void RequireCreate(this Organisation organisation, TableMetadata table, Entity row, Caller caller)
    {
        var depth = organisation.Security.Roles.Depth(caller.UserId, table, AccessRight.Create);
        if (depth == PrivilegeDepth.None) throw Denial.Missing(AccessRight.Create, table, caller.UserId);
        var owner = row.GetAttributeValue<EntityReference>("ownerid") ?? new EntityReference("systemuser", caller.UserId);
        if (depth is { } reach && table.Ownership == Ownership.User && !Reaches(organisation, reach, owner, caller.UserId))
            throw Denial.Of("Create", table, row.Id, caller);
        organisation.RequireLinks(table, row, caller);
    }

    /// <summary>Refuses a change of a row that the caller may not make.</summary>
    public static void RequireChange(this Organisation organisation, TableMetadata table, Entity row, Caller caller)
    {
        organisation.RequireRight(table, row.Id, AccessRight.Write, caller);
        if (row.Contains("ownerid")) organisation.RequireRight(table, row.Id, AccessRight.Assign, caller);
        organisation.RequireLinks(table, row, caller);
    }

    /// <summary>Refuses a row that the caller's privilege on its table does not reach.</summary>
    public static void RequireRight(this Organisation organisation, TableMetadata table, Guid id, AccessRight right, Caller caller)
    {
        if (organisation.Security.Roles.Depth(caller.UserId, table, right) is not { } depth) return;
        if (depth == PrivilegeDepth.None) throw Denial.Missing(right, table, caller.UserId);
        var parameters = new QueryParameters();
        var key = parameters.Add(ColumnStorage.Key(id));
        var reached = DepthCondition.Of(depth, table, "t", caller.UserId, parameters) ?? "1";
        var sql = $"SELECT 1 FROM {Sql.Name(table.LogicalName)} AS t WHERE t.{Sql.Name(table.PrimaryIdColumn)} = {key} AND {reached}";
        if (organisation.Database.Scalar(sql, parameters.ToArray()) == null) throw Denial.Of(right.ToString(), table, id, caller);
    }

    private static void RequireLinks(this Organisation organisation, TableMetadata table, Entity row, Caller caller)
    {
        var links = row.Attributes.Where(cell => cell.Value is EntityReference && !Stamped.Contains(cell.Key)).ToList();
        if (links.Count == 0) return;
        if (organisation.Security.Roles.Depth(caller.UserId, table, AccessRight.Append) == PrivilegeDepth.None)
            throw Denial.Missing(AccessRight.Append, table, caller.UserId);
        foreach (var target in links.Select(link => (EntityReference)link.Value!))
            organisation.RequireRight(organisation.Table(target.LogicalName), target.Id, AccessRight.AppendTo, caller);
    }

    private static bool Reaches(Organisation organisation, PrivilegeDepth depth, EntityReference owner, Guid userId)
    {
        if (depth == PrivilegeDepth.Global || owner.Id == userId) return true;
        if (depth == PrivilegeDepth.Basic) return false;
        var mine = organisation.Users.BusinessUnitOf(userId);
        var unit = organisation.Users.BusinessUnitOf(owner);
        return depth == PrivilegeDepth.Local ? unit == mine : organisation.Users.IsBelow(unit, mine);
    }
}
