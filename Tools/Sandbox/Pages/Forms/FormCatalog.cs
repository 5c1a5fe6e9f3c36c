using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Metadata.Stock;
using CrmCoach.Sandbox.Pages.Apps;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>The main forms of an organisation: those that solutions brought or changed, the stock one, and a plain one for every other table.</summary>
internal sealed class FormCatalog(Organisation organisation)
{
    private const int MainForm = 2;
    private const int Active = 1;

    /// <summary>
    /// The main form of that id. Without one, the form that the app has of the table; where it has none or there is no app, the one that people fall back
    /// to, which for a stock table is the platform's own unless a solution brought another.
    /// </summary>
    public FormModel Of(TableMetadata table, Guid? formId = null, App? app = null)
    {
        var forms = Imported(table);
        var chosen = formId is { } id
            ? forms.FirstOrDefault(form => form.Id == id)
            : forms.FirstOrDefault(form => app?.Forms.Contains(form.Id) == true) ?? forms.FirstOrDefault(IsFallback);
        if (chosen is not null) return FormReader.Read(chosen.GetAttributeValue<string>("name"), FormOf(chosen));
        var stock = table.LogicalName == "opportunity" ? StockForms.Find(StockForms.OpportunityMain) : null;
        return FormReader.Read(table.DisplayName, stock ?? PlainForm.Of(table));
    }

    private IReadOnlyList<Entity> Imported(TableMetadata table)
    {
        var query = new QueryExpression("systemform") { ColumnSet = new ColumnSet("name", "formxml") };
        query.Criteria.AddCondition("objecttypecode", ConditionOperator.Equal, table.LogicalName);
        query.Criteria.AddCondition("type", ConditionOperator.Equal, MainForm);
        query.Criteria.AddCondition("formactivationstate", ConditionOperator.Equal, Active);
        query.AddOrder("createdon", OrderType.Ascending);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities;
    }

    private static bool IsFallback(Entity row) => (string?)FormOf(row).Element("DisplayConditions")?.Attribute("FallbackForm") != "false";

    private static XElement FormOf(Entity row) => XElement.Parse(row.GetAttributeValue<string>("formxml"));
}
