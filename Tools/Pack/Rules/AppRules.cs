using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>An app opens what the solution has, for the people who have its roles.</summary>
public static class AppRules
{
    private const string Table = "1";
    private const string View = "26";
    private const string Chart = "59";
    private const string Form = "60";
    private const string SiteMap = "62";

    /// <summary>System Administrator and System Customizer have the same ids in every organisation.</summary>
    private static readonly string[] StockRoles = ["{627090ff-40a3-4053-8790-584edc5be201}", "{119f245c-3cc8-4b62-b31c-d1a046ced15d}"];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("app.component", "What an app consists of is a table, view, chart, form, dashboard or site map that is there, each once.", Components),
        new("app.table", "An app has the tables of its views, charts and forms.", Tables),
        new("app.sitemap", "An app has the site map of its own name.", SiteMaps),
        new("app.shown", "What an app's site map leads to belongs to the app.", Shown),
        new("app.role", "An app is for roles of the solution, or for administrators and customizers.", Roles),
        new("app.icon", "An app's icon is a picture of the solution.", Icons),
        new("app.setting", "An app is active, for the unified client, and of one session.", Settings),
    ];

    private static IEnumerable<Part> ComponentsOf(Part app) => app.Child("AppModuleComponents")?.Children("AppModuleComponent") ?? [];

    private static IEnumerable<Problem> Components(Tree tree) =>
        from app in tree.Apps
        from component in ComponentsOf(app)
        let twins = ComponentsOf(app).Count(other => other["type"] == component["type"] && KeyOf(other) == KeyOf(component))
        where !Exists(tree, component) || twins > 1
        select component.Problem(twins > 1 ? $"{KeyOf(component)} is there twice" : $"there is no component of type {component["type"]} called \"{KeyOf(component)}\"");

    private static string KeyOf(Part component) => component["schemaName"] + component["id"];

    private static bool Exists(Tree tree, Part component) => component["type"] switch
    {
        Table => tree.Catalog.HasTable(component["schemaName"]),
        SiteMap => tree.SiteMaps.Any(map => map.Text("SiteMapUniqueName") == component["schemaName"]),
        _ => TableOf(tree, component) is not null,
    };

    /// <summary>The table of a view, chart or form; empty for a dashboard, which has none; null for what is not there.</summary>
    private static string? TableOf(Tree tree, Part component) => component["type"] switch
    {
        View => tree.Views.FirstOrDefault(view => view.Id == component["id"])?.Table.LogicalName,
        Chart => tree.Charts.FirstOrDefault(chart => chart.Id == component["id"])?.Table.LogicalName,
        Form when tree.Dashboards.Any(dashboard => dashboard.Id == component["id"]) => "",
        Form => tree.Forms.FirstOrDefault(form => form.Id == component["id"])?.Table.LogicalName,
        _ => null,
    };

    private static IEnumerable<Problem> Tables(Tree tree) =>
        from app in tree.Apps
        from component in ComponentsOf(app)
        let table = TableOf(tree, component)
        where table is not (null or "") && !Has(app, Table, table)
        select component.Problem($"the app has not the table {table}");

    private static IEnumerable<Problem> SiteMaps(Tree tree) =>
        from app in tree.Apps
        where !Has(app, SiteMap, app.Text("UniqueName"))
        select app.Problem($"has no site map called {app.Text("UniqueName")} among its components", "AppModuleComponents");

    private static IEnumerable<Problem> Shown(Tree tree) =>
        from map in tree.SiteMaps
        let app = tree.Apps.FirstOrDefault(app => app.Text("UniqueName") == map.Text("SiteMapUniqueName"))
        from area in map.Descendants("SubArea")
        where app is null
            || area["Entity"] is { Length: > 0 } table && !Has(app, Table, table)
            || area["DefaultDashboard"] is { Length: > 0 } dashboard && !Has(app, Form, "{" + dashboard.Trim('{', '}') + "}")
        select area.Problem("leads to a table or dashboard that the app has not, or there is no app for the site map");

    private static bool Has(Part app, string type, string key) =>
        ComponentsOf(app).Any(component => component["type"] == type && KeyOf(component) == key);

    private static IEnumerable<Problem> Roles(Tree tree)
    {
        var known = tree.Roles.Select(role => role["id"]).Concat(StockRoles).ToHashSet(StringComparer.Ordinal);
        return tree.Apps.SelectMany(app => app.Child("AppModuleRoleMaps")?.Children("Role") ?? [app])
            .Where(role => !known.Contains(role["id"]))
            .Select(role => role.Problem($"\"{role["id"]}\" is no role of the solution, nor an administrator's or customizer's"));
    }

    private static IEnumerable<Problem> Icons(Tree tree) =>
        from app in tree.Apps
        let id = "{" + app.Text("WebResourceId") + "}"
        where !tree.WebResources.Any(resource => resource.Id == id && resource.Is(".svg", ".png"))
        select app.Problem("is the id of no picture of the solution", "WebResourceId");

    private static IEnumerable<Problem> Settings(Tree tree) =>
        from app in tree.Apps
        from setting in ((string Name, string Value)[])
            [("statecode", "0"), ("statuscode", "1"), ("FormFactor", "1"), ("ClientType", "4"), ("NavigationType", "0")]
        where app.Text(setting.Name) != setting.Value
        select app.Problem($"has to be {setting.Value}", setting.Name);
}
