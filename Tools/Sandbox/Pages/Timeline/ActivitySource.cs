using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Pages.Html;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Timeline;

/// <summary>The activities of one table that are about a row.</summary>
/// <param name="Table">The activity table.</param>
/// <param name="Kind">What one is called.</param>
/// <param name="Dates">Columns that say when one happened, the best first; the time of its creation is the last resort.</param>
/// <param name="HasDirection">Whether one goes out or comes in.</param>
internal sealed record ActivitySource(string Table, string Kind, string[] Dates, bool HasDirection)
{
    private const int ExcerptLength = 320;

    public static readonly IReadOnlyList<ActivitySource> All =
    [
        new("email", "E-mail", ["senton"], true),
        new("phonecall", "Phone call", ["actualend", "scheduledend"], true),
        new("appointment", "Appointment", ["scheduledstart"], false),
        new("task", "Task", ["actualend", "scheduledend"], false),
        new("letter", "Letter", ["actualend"], true),
    ];

    /// <summary>The entries, as the reader may see them.</summary>
    public IEnumerable<TimelineEntry> Read(IOrganizationService service, Guid regarding)
    {
        string[] direction = HasDirection ? ["directioncode"] : [];
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(["subject", "description", "createdon", "ownerid", "statuscode", .. Dates, .. direction]) };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, regarding);
        var rows = service.RetrieveMultiple(query).Entities;
        var people = ActivityPeople.Read(service, rows.Select(row => row.Id));
        return rows.Select(row => Entry(row, people));
    }

    private TimelineEntry Entry(Entity row, ActivityPeople people) => new(
        HasDirection ? $"{Kind} {row.FormattedValues["directioncode"].ToLowerInvariant()}" : Kind,
        row.GetAttributeValue<string>("subject") ?? "(no subject)",
        $"{people.Of(row.Id) ?? row.GetAttributeValue<EntityReference>("ownerid").Name} · {row.FormattedValues["statuscode"]}",
        Dates.Select(row.GetAttributeValue<DateTime?>).FirstOrDefault(date => date is not null) ?? row.GetAttributeValue<DateTime>("createdon"),
        new Element("p").Text(Excerpt(RichText.Words(row.GetAttributeValue<string>("description") ?? ""))));

    private static string Excerpt(string words)
    {
        if (words.Length <= ExcerptLength)
            return words;
        var space = words.LastIndexOf(' ', ExcerptLength);
        return words[..(space > 0 ? space : ExcerptLength)] + " …";
    }
}
