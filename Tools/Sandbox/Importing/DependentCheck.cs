using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;

namespace CrmCoach.Sandbox.Importing;

/// <summary>After parts were removed: everything that is left must still find what it names.</summary>
internal static class DependentCheck
{
    private const int Dashboard = 0;

    /// <exception cref="DependencyException">Something does not; the message names it and what it misses.</exception>
    public static void Run(ComponentContext context)
    {
        CheckRelationships(context);
        CheckColumns(context);
        Each(context, "savedquery", "view", "name", "returnedtypecode", "fetchxml", "layoutxml").ForEach(row => CheckView(context, row));
        Each(context, "savedqueryvisualization", "chart", "name", "primaryentitytypecode", "datadescription").ForEach(row => CheckChart(context, row));
        Each(context, "systemform", "form", "name", "objecttypecode", "formxml", "type").ForEach(row => CheckForm(context, row));
        Each(context, "sitemap", "site map", "sitemapname", "sitemapxml").ForEach(row => CheckSiteMap(context, row));
        Each(context, "appmodule", "app", "name", "appmodulexmlmanaged").ForEach(row => CheckApp(context, row));
        CheckSteps(context);
        CheckApis(context);
    }

    private static void CheckRelationships(ComponentContext context)
    {
        foreach (var link in context.Tables.Relationships.Where(link => context.Tables.Find(link.ReferencedTable) == null))
            throw new DependencyException($"the column {link.ReferencingColumn} of {link.ReferencingTable} depends on the table {link.ReferencedTable}");
    }

    private static void CheckColumns(ComponentContext context)
    {
        foreach (var table in context.Tables)
        {
            var lost = table.Columns.FirstOrDefault(column => column.GlobalChoice is { } choice && context.Tables.FindChoice(choice) == null);
            if (lost != null) throw new DependencyException($"the column {lost.LogicalName} of {table.LogicalName} depends on the choice {lost.GlobalChoice}");
        }
    }

    private static void CheckView(ComponentContext context, Part row)
    {
        var table = row.Table(context, row.Cells[1]);
        var query = row.Try(() => QueryCheck.Run(context, row.Xml(2), table));
        if (row.Cells[3].Length > 0) row.Try(() => ViewImport.CheckLayout(context, row.Xml(3), table, query));
    }

    private static void CheckChart(ComponentContext context, Part row) =>
        row.Try(() => QueryCheck.Run(context, row.Xml(2).Descendants("fetch").First(), row.Table(context, row.Cells[1])));

    private static void CheckForm(ComponentContext context, Part row)
    {
        var form = row.Xml(2);
        if (row.Cells[3] != Dashboard.ToString(System.Globalization.CultureInfo.InvariantCulture))
            row.Try(() => FormCheck.Run(context, form, form, row.Table(context, row.Cells[1])));
        else foreach (var control in form.Descendants("control")) row.Try(() => DashboardControls.Check(context, control));
    }

    private static void CheckSiteMap(ComponentContext context, Part row)
    {
        foreach (var place in row.Xml(1).Descendants("SubArea")) row.Try(() => SiteMapImport.Check(context, place));
    }

    private static void CheckApp(ComponentContext context, Part row)
    {
        foreach (var component in row.Xml(1).Descendants("AppModuleComponent")) row.Try(() => AppImport.CheckComponent(context, component));
        foreach (var role in row.Xml(1).Descendants("Role")) row.Try(() => AppImport.CheckRole(context, role));
    }

    private static void CheckSteps(ComponentContext context)
    {
        var types = TypesOf(context);
        foreach (var step in context.Components.Load<Step>(Step.Kind))
        {
            var part = new Part("step", [step.Name]);
            var table = part.Table(context, step.Table);
            if (!types.Contains(step.PluginTypeId)) throw part.Depends("its plug-in type");
            var columns = step.FilteringColumns.Concat(step.Images.SelectMany(image => image.Columns));
            if (columns.FirstOrDefault(column => !table.Columns.Contains(column)) is { } lost) throw part.Depends($"the column {lost} of {step.Table}");
        }
    }

    private static void CheckApis(ComponentContext context)
    {
        var types = TypesOf(context);
        foreach (var api in context.Components.Load<CustomApi>(CustomApi.Kind))
        {
            var part = new Part("custom API", [api.UniqueName]);
            if (api.PluginTypeId is { } type && !types.Contains(type)) throw part.Depends("its plug-in type");
            if (api.BoundTable is { } table) part.Table(context, table);
        }
    }

    private static HashSet<Guid> TypesOf(ComponentContext context) =>
        [.. context.Components.Load<RegisteredAssembly>(RegisteredAssembly.Kind).SelectMany(assembly => assembly.Types).Select(type => type.Id)];

    private static List<Part> Each(ComponentContext context, string table, string kind, params string[] columns) =>
        context.Organisation.Database.Rows(
            $"SELECT {string.Join(", ", columns)} FROM {table}",
            row => new Part(kind, [.. columns.Select((_, place) => row.IsDBNull(place) ? "" : row.GetString(place))]));

    /// <summary>Something that is left, with the cells of its row, the first of which is its name.</summary>
    private sealed record Part(string Kind, IReadOnlyList<string> Cells)
    {
        public XElement Xml(int cell) => XElement.Parse(Cells[cell]);

        public TableMetadata Table(ComponentContext context, string name) => context.Tables.Find(name) ?? throw Depends($"the table {name}");

        public DependencyException Depends(string on) => new($"the {Kind} {Cells[0]} depends on {on}");

        public void Try(Action check) => Try<object?>(() =>
        {
            check();
            return null;
        });

        public T Try<T>(Func<T> check)
        {
            try
            {
                return check();
            }
            catch (ImportException lost)
            {
                throw Depends($"what goes: {lost.Reason}");
            }
        }
    }
}
