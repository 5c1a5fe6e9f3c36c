using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Security;

/// <summary>What one user may read, as conditions that every query of his gets.</summary>
internal sealed class ReadFilter(AccessRules rules, Guid userId)
{
    private const string Pointer = "activitypointer";

    public Guid UserId => userId;

    /// <summary>The condition on a table under an alias, or null where he may read all of it.</summary>
    public string? Condition(TableMetadata table, string alias, QueryParameters parameters)
    {
        if (userId == SystemUser.Id) return null;
        var terms = table.LogicalName switch
        {
            Pointer => PointerTerms(alias, parameters),
            "activityparty" => [PartyTerm(alias, parameters)],
            _ => Terms(table, alias, parameters),
        };
        return terms.Count == 0 ? null : string.Join(" AND ", terms);
    }

    private List<string> Terms(TableMetadata table, string alias, QueryParameters parameters)
    {
        var terms = new List<string>();
        if (table.Columns.Contains("ismapiprivate")) terms.Add(NotPrivate(alias, parameters));
        var reach = rules.Roles.Depth(userId, table, AccessRight.Read) ?? PrivilegeDepth.Global;
        var depth = rules.Depth(userId, table);
        if (depth == ReadDepth.None || reach == PrivilegeDepth.None) throw Denial.Missing(AccessRight.Read, table, userId);
        if (DepthCondition.Of(reach, table, alias, userId, parameters) is { } reached) terms.Add(reached);
        if (depth == ReadDepth.Basic) terms.Add(Owned(alias, parameters));
        return terms;
    }

    private List<string> PointerTerms(string alias, QueryParameters parameters)
    {
        var terms = new List<string> { NotPrivate(alias, parameters) };
        foreach (var (table, depth) in rules.Restricted(userId))
        {
            var own = depth == ReadDepth.Basic ? Owned(alias, parameters) : "0";
            terms.Add(table == Pointer ? own : $"({alias}.activitytypecode <> {Sql.Text(table)} OR {own})");
        }

        return terms;
    }

    private string PartyTerm(string alias, QueryParameters parameters) =>
        $"{alias}.activityid IN (SELECT v.activityid FROM activitypointer AS v WHERE {string.Join(" AND ", PointerTerms("v", parameters))})";

    private string NotPrivate(string alias, QueryParameters parameters) => $"({alias}.ismapiprivate IS NOT 1 OR {Owned(alias, parameters)})";

    private string Owned(string alias, QueryParameters parameters) => $"{alias}.ownerid = {parameters.Add(ColumnStorage.Key(userId))}";
}
