using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Charts: rows of savedqueryvisualization, after a check that their query counts and that they draw what it answers.</summary>
internal static class ChartImport
{
    public static void Run(ImportContext context)
    {
        foreach (var entity in context.Nodes("Entities", "Entity"))
        {
            var table = context.Table(entity, entity.Text("Name"));
            foreach (var node in entity.Children("Visualizations", "visualization")) Import(context, node, table);
        }
    }

    private static void Import(ImportContext context, XElement node, TableMetadata table)
    {
        var id = context.Claim(node, "savedqueryvisualizationid", node.Text("savedqueryvisualizationid"));
        var definition = node.Element("datadescription")?.Element("datadefinition") ?? throw node.Refuse("datadefinition is missing");
        var presentation = node.Element("presentationdescription")?.Element("Chart") ?? throw node.Refuse("Chart is missing");
        CheckQuery(context, definition, table);
        if (presentation.Descendants("Series").Count(series => series.Attribute("ChartType") != null) != definition.Descendants("measure").Count())
            throw presentation.Refuse("there is not one series for each measure");
        context.SaveOwnRow("savedqueryvisualization", id, new()
        {
            ["name"] = node.Label("LocalizedNames", "LocalizedName") ?? throw node.Refuse("the chart has no LocalizedName"),
            ["primaryentitytypecode"] = table.LogicalName,
            ["isdefault"] = node.Flag("isdefault"),
            ["datadescription"] = definition.ToString(SaveOptions.DisableFormatting),
            ["presentationdescription"] = presentation.ToString(SaveOptions.DisableFormatting),
        });
    }

    private static void CheckQuery(ImportContext context, XElement definition, TableMetadata table)
    {
        var fetches = definition.Children("fetchcollection", "fetch").ToList();
        if (fetches.Count != 1) throw definition.Refuse($"the sandbox draws charts with one query, not with {fetches.Count}");
        var query = QueryCheck.Run(context, fetches[0], table);
        if (!query.Aggregates) throw fetches[0].Refuse("the query of a chart has aggregate=\"true\"");
        var columns = Columns(query.Root).ToList();
        foreach (var category in definition.Descendants("category")) Check(category, columns, groups: true);
        foreach (var measure in definition.Descendants("measure")) Check(measure, columns, groups: false);
        if (!definition.Descendants("measure").Any()) throw definition.Refuse("the chart has no measure");
    }

    private static IEnumerable<SelectedColumn> Columns(RowSource source) => source.Columns.Concat(source.Links.SelectMany(Columns));

    private static void Check(XElement node, List<SelectedColumn> columns, bool groups)
    {
        var alias = node.Named("alias");
        if (!columns.Exists(column => column.Alias == alias && column.GroupsBy == groups))
            throw node.Refuse($"the query {(groups ? "groups by" : "computes")} nothing called {alias}");
    }
}
