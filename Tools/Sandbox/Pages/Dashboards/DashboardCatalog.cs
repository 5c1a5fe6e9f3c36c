using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Dashboards;

/// <summary>The dashboards that solutions brought.</summary>
internal sealed class DashboardCatalog(Organisation organisation)
{
    private const int DashboardType = 0;

    public IReadOnlyList<Dashboard> All()
    {
        var query = new QueryExpression("systemform") { ColumnSet = new ColumnSet("name", "formxml") };
        query.Criteria.AddCondition("type", ConditionOperator.Equal, DashboardType);
        query.AddOrder("name", OrderType.Ascending);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities
            .Select(row => Dashboard.Parse(row.Id, (string)row["name"], (string)row["formxml"])).ToArray();
    }
}
