using System;
using System.Collections.Generic;
using System.ServiceModel;
using CrmCoach.Plugins.Write;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Plugins;

/// <summary>Reads rows page by page, writes them, and counts the requests.</summary>
/// <param name="service">The organisation, with the rights of whoever it is for.</param>
/// <param name="isCoach">Whether it writes as the coach: then the coach's own steps leave what it writes alone.</param>
internal sealed class RowStore(IOrganizationService service, bool isCoach = true)
{
    private const int PageSize = 5000;

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    /// <summary>
    /// Every row that the query finds, at most 50,000. Pages are asked for by number alone: a paging cookie remembers the last row by its own id, and a row that is
    /// joined to several others stands on both sides of a page's end.
    /// </summary>
    public IEnumerable<Entity> All(QueryExpression query)
    {
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
        while (true)
        {
            Reads++;
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities) yield return row;
            if (!page.MoreRecords) yield break;
            query.PageInfo.PageNumber++;
        }
    }

    /// <summary>The first rows that the query finds.</summary>
    public IReadOnlyList<Entity> Top(QueryExpression query)
    {
        Reads++;
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The row, or null where there is none that the user may read.</summary>
    public Entity? Find(string table, Guid id, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), TopCount = 1 };
        query.Criteria.AddCondition(table + "id", ConditionOperator.Equal, id);
        var rows = Top(query);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>Those of some columns that the table has in this organisation.</summary>
    public IReadOnlyList<string> ColumnsOf(string table, IReadOnlyList<string> asked)
    {
        Reads++;
        var answer = service.Execute(new RetrieveEntityRequest { LogicalName = table, EntityFilters = EntityFilters.Attributes });
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in ((RetrieveEntityResponse)answer).EntityMetadata.Attributes) names.Add(column.LogicalName);
        return new List<string>(asked).FindAll(names.Contains);
    }

    /// <summary>
    /// Whether a user has a privilege, at least for rows of his own. Asking for rows without it is a fault, and a fault ends the transaction of a
    /// custom API: so it is found out first.
    /// </summary>
    public bool HasPrivilege(Guid user, string privilege)
    {
        Reads++;
        Messages.Load();
        var request = new OrganizationRequest("RetrieveUserPrivilegeByPrivilegeName") { ["UserId"] = user, ["PrivilegeName"] = privilege };
        return service.Execute(request)["RolePrivileges"] is Array { Length: > 0 };
    }

    /// <summary>
    /// Creates the row or writes its columns, whoever made it meanwhile, and says whether it is new. No fault on the way: one ends the transaction of a
    /// custom API. The platform fires Create or Update, never both.
    /// </summary>
    public bool Upsert(Entity row)
    {
        Writes++;
        return ((UpsertResponse)service.Execute(Marked(new UpsertRequest { Target = row }))).RecordCreated;
    }

    /// <summary>Writes the columns that the row holds; with a row version, only if nobody wrote the row since.</summary>
    public void Update(Entity row) => Send(new UpdateRequest
    {
        Target = row,
        ConcurrencyBehavior = row.RowVersion == null ? ConcurrencyBehavior.Default : ConcurrencyBehavior.IfRowVersionMatches,
    });

    /// <summary>Deletes the row; if it is gone already, so much the better.</summary>
    public void Delete(string table, Guid id)
    {
        try
        {
            Send(new DeleteRequest { Target = new EntityReference(table, id) });
        }
        catch (FaultException<OrganizationServiceFault> fault) when (Failure.IsMissing(fault))
        {
        }
    }

    private void Send(OrganizationRequest request)
    {
        Writes++;
        service.Execute(Marked(request));
    }

    private OrganizationRequest Marked(OrganizationRequest request) => isCoach ? OwnWrites.Mark(request) : request;
}
