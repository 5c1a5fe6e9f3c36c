using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Security;

/// <summary>The rows that a depth reaches, as a condition in SQL. What teams own is not counted as a member's own.</summary>
internal static class DepthCondition
{
    /// <summary>The condition on a table under an alias; null for all rows.</summary>
    public static string? Of(PrivilegeDepth depth, TableMetadata table, string alias, Guid userId, QueryParameters parameters)
    {
        if (depth == PrivilegeDepth.None) return "0";
        if (depth == PrivilegeDepth.Global || table.Ownership != Ownership.User) return null;
        var user = parameters.Add(ColumnStorage.Key(userId));
        var own = $"{alias}.ownerid = {user}";
        var unit = $"SELECT b.businessunitid FROM systemuser AS b WHERE b.systemuserid = {user}";
        return depth switch
        {
            PrivilegeDepth.Basic => own,
            PrivilegeDepth.Local => $"({own} OR {alias}.owningbusinessunit IN ({unit}))",
            _ => $"({own} OR {alias}.owningbusinessunit IN (WITH RECURSIVE units(id) AS ({unit} UNION SELECT c.businessunitid "
                + "FROM businessunit AS c JOIN units ON c.parentbusinessunitid = units.id) SELECT id FROM units))",
        };
    }
}
