using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Charts;

/// <summary>The charts that solutions brought.</summary>
internal sealed class ChartCatalog(Organisation organisation)
{
    /// <summary>The chart of that id, or null.</summary>
    public Chart? Find(Guid id)
    {
        var query = new QueryExpression("savedqueryvisualization") { ColumnSet = new ColumnSet("name", "primaryentitytypecode", "datadescription", "presentationdescription") };
        query.Criteria.AddCondition("savedqueryvisualizationid", ConditionOperator.Equal, id);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities
            .Select(row => Chart.Parse(
                row.Id, (string)row["name"], (string)row["primaryentitytypecode"], (string)row["datadescription"], (string)row["presentationdescription"]))
            .FirstOrDefault();
    }
}
