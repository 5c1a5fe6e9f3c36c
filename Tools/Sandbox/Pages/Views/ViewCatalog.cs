using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Views;

/// <summary>The views of an organisation: those that solutions brought, and the stock ones.</summary>
internal sealed class ViewCatalog(Organisation organisation)
{
    /// <summary>All views that people choose from, the solutions' first.</summary>
    public IReadOnlyList<View> All() => [.. Imported(), .. StockViews.All];

    /// <summary>The view of that id, of whatever kind, or null.</summary>
    public View? Find(Guid id) => All().FirstOrDefault(view => view.Id == id);

    /// <summary>The views of a table.</summary>
    public IReadOnlyList<View> Of(string table) => All().Where(view => view.Table == table).ToArray();

    private IEnumerable<View> Imported()
    {
        var query = new QueryExpression("savedquery")
        {
            ColumnSet = new ColumnSet("name", "returnedtypecode", "fetchxml", "layoutxml", "isdefault"),
            Orders = { new OrderExpression("name", OrderType.Ascending) },
        };
        query.Criteria.AddCondition("querytype", ConditionOperator.Equal, 0);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities.Select(Read);
    }

    private static View Read(Entity row) => View.Parse(
        row.Id,
        row.GetAttributeValue<string>("name"),
        row.GetAttributeValue<string>("returnedtypecode"),
        row.GetAttributeValue<string>("fetchxml"),
        row.GetAttributeValue<string>("layoutxml"),
        row.GetAttributeValue<bool>("isdefault"));
}
