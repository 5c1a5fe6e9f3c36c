using System;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Metadata.Stock;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>The main forms of an organisation: those that solutions brought or changed, the stock one, and a plain one for every other table.</summary>
internal sealed class FormCatalog(Organisation organisation)
{
    private const int MainForm = 2;
    private const int Active = 1;

    /// <summary>The main form of that id; without one, of several the one that people fall back to.</summary>
    public FormModel Of(TableMetadata table, Guid? formId = null)
    {
        if (Imported(table, formId) is { } row) return FormReader.Read(row.GetAttributeValue<string>("name"), FormOf(row));
        var stock = table.LogicalName == "opportunity" ? StockForms.Find(StockForms.OpportunityMain) : null;
        return FormReader.Read(table.DisplayName, stock ?? PlainForm.Of(table));
    }

    private Entity? Imported(TableMetadata table, Guid? formId)
    {
        var query = new QueryExpression("systemform") { ColumnSet = new ColumnSet("name", "formxml") };
        query.Criteria.AddCondition("objecttypecode", ConditionOperator.Equal, table.LogicalName);
        query.Criteria.AddCondition("type", ConditionOperator.Equal, MainForm);
        query.Criteria.AddCondition("formactivationstate", ConditionOperator.Equal, Active);
        if (formId is { } id)
            query.Criteria.AddCondition("formid", ConditionOperator.Equal, id);
        query.AddOrder("createdon", OrderType.Ascending);
        var forms = organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities;
        return forms.FirstOrDefault(IsFallback) ?? forms.FirstOrDefault();
    }

    private static bool IsFallback(Entity row) => (string?)FormOf(row).Element("DisplayConditions")?.Attribute("FallbackForm") != "false";

    private static XElement FormOf(Entity row) => XElement.Parse(row.GetAttributeValue<string>("formxml"));
}
