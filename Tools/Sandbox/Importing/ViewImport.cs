using System;
using System.Linq;
using System.ServiceModel;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Views: rows of savedquery, after a check that their query runs and their columns exist.</summary>
internal static class ViewImport
{
    public static void Run(ImportContext context)
    {
        foreach (var entity in context.Nodes("Entities", "Entity"))
        {
            var table = context.Table(entity, entity.Text("Name"));
            RefuseRibbon(entity);
            foreach (var node in entity.Element("SavedQueries").Children("savedqueries", "savedquery")) Import(context, node, table);
        }
    }

    private static void Import(ImportContext context, XElement node, TableMetadata table)
    {
        var id = context.Claim(node, "savedqueryid", node.Text("savedqueryid"));
        var fetch = node.Element("fetchxml")?.Element("fetch") ?? throw node.Refuse("fetchxml is missing");
        var query = QueryCheck.Run(context, fetch, table);
        var grid = node.Element("layoutxml")?.Element("grid");
        if (grid != null) CheckLayout(context, grid, table, query);
        var name = node.Label("LocalizedNames", "LocalizedName") ?? throw node.Refuse("the view has no LocalizedName");
        var layer = new ViewLayer(id, name, fetch.ToString(SaveOptions.DisableFormatting), grid?.ToString(SaveOptions.DisableFormatting));
        context.Save(ViewLayer.Kind, id.ToString("D"), layer);
        context.SaveOwnRow("savedquery", id, new(ViewLayer.Top(context, id).Values)
        {
            ["returnedtypecode"] = table.LogicalName,
            ["querytype"] = node.Whole("querytype"),
            ["isdefault"] = node.Flag("isdefault"),
            ["isquickfindquery"] = node.Flag("isquickfindquery"),
        });
    }

    public static void CheckLayout(ComponentContext context, XElement grid, TableMetadata table, RowQuery query)
    {
        var row = grid.Element("row") ?? throw grid.Refuse("row is missing");
        if (row.Named("id") != table.PrimaryIdColumn) throw row.Refuse($"id is not {table.PrimaryIdColumn}");
        context.Column(grid, table, grid.Named("jump"));
        foreach (var cell in row.Elements("cell"))
        {
            CheckCell(context, cell, table, query);
            CheckIcon(context, cell);
        }
    }

    private static void CheckCell(ComponentContext context, XElement cell, TableMetadata table, RowQuery query)
    {
        var parts = cell.Named("name").Split('.');
        if (parts.Length == 1)
        {
            context.Column(cell, table, parts[0]);
            return;
        }

        var link = query.Root.Links.Find(link => link.Alias == parts[0]) ?? throw cell.Refuse($"the query has no link {parts[0]}");
        context.Column(cell, context.Table(cell, link.Table), parts[1]);
    }

    private static void CheckIcon(ComponentContext context, XElement cell)
    {
        const string prefix = "$webresource:";
        var name = (string?)cell.Attribute("imageproviderwebresource");
        if (string.IsNullOrEmpty(name) || name == prefix) return;
        if (!name.StartsWith(prefix, StringComparison.Ordinal)) throw cell.Refuse($"imageproviderwebresource does not begin with {prefix}");
        if (!WebResourceImport.Exists(context, name[prefix.Length..])) throw cell.Refuse($"there is no web resource {name[prefix.Length..]}");
    }

    private static void RefuseRibbon(XElement entity)
    {
        var ribbon = entity.Element("RibbonDiffXml");
        var custom = ribbon?.Elements().Where(node => node.Name.LocalName is "CustomActions" or "CommandDefinitions").Elements().FirstOrDefault();
        if (custom != null) throw custom.Refuse("the sandbox does not import ribbons");
    }
}
