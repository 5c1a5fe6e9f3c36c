using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Pages.Html;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Timeline;

/// <summary>The notes that are about a row.</summary>
internal static class NoteSource
{
    /// <summary>What a note is called.</summary>
    public const string Kind = "Note";

    /// <summary>The entries, as the reader may see them.</summary>
    public static IEnumerable<TimelineEntry> Read(IOrganizationService service, Guid about)
    {
        var query = new QueryExpression("annotation") { ColumnSet = new ColumnSet("subject", "notetext", "createdon", "createdby") };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, about);
        return service.RetrieveMultiple(query).Entities.Select(Entry);
    }

    private static TimelineEntry Entry(Entity row) => new(
        Kind,
        row.GetAttributeValue<string>("subject") ?? "",
        row.GetAttributeValue<EntityReference>("createdby").Name,
        row.GetAttributeValue<DateTime>("createdon"),
        RichText.Render(row.GetAttributeValue<string>("notetext") ?? ""));
}
