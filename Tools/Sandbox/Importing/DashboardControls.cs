using System;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Importing;

/// <summary>The controls of a dashboard: lists, charts and pages.</summary>
internal static class DashboardControls
{
    public static readonly Guid Subgrid = new("E7A81278-8635-4D9E-8D4D-59480B391C5B");
    public static readonly Guid WebResource = new("9FDF5F91-88B1-47F4-AD53-C11EFC01A01D");

    public static void Check(ComponentContext context, XElement control)
    {
        var kind = control.Key("classid", control.Named("classid"));
        var parameters = control.Element("parameters") ?? throw control.Refuse("parameters is missing");
        if (kind == Subgrid) CheckList(context, parameters);
        else if (kind != WebResource) throw control.Refuse("the sandbox has no such control on dashboards");
        else if (!WebResourceImport.Exists(context, parameters.Text("Url"))) throw parameters.Refuse($"there is no web resource {parameters.Text("Url")}");
    }

    private static void CheckList(ComponentContext context, XElement parameters)
    {
        var table = context.Table(parameters, parameters.Text("TargetEntityType"));
        Check(context, parameters, "ViewId", "savedquery", "returnedtypecode", table);
        if (parameters.Text("ChartGridMode") is var mode and not ("Grid" or "Chart" or "All"))
            throw parameters.Refuse($"ChartGridMode {mode} is none of Grid, Chart and All");
        if (parameters.Text("ChartGridMode") != "Grid")
            Check(context, parameters, "VisualizationId", "savedqueryvisualization", "primaryentitytypecode", table);
    }

    private static void Check(ComponentContext context, XElement parameters, string name, string component, string column, TableMetadata table)
    {
        var id = parameters.Key(name, parameters.Text(name));
        if (context.CellOf(component, id, column) is not string owner)
            throw parameters.Refuse($"{name}: the organisation has no {context.Tables[component].DisplayName.ToLowerInvariant()} {id:B}");
        if (owner != table.LogicalName) throw parameters.Refuse($"{name}: {id:B} is of {owner}, not of {table.LogicalName}");
    }
}
