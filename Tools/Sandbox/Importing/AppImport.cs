using System;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Model-driven apps: rows of appmodule, whose components and roles must exist.</summary>
internal static class AppImport
{
    private const int Component = 80;

    /// <summary>System Administrator and System Customizer have the same ids everywhere.</summary>
    private static readonly Guid[] StockRoles = [new("627090ff-40a3-4053-8790-584edc5be201"), new("119f245c-3cc8-4b62-b31c-d1a046ced15d")];

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("AppModules", "AppModule")) Import(context, node);
    }

    private static void Import(ImportContext context, XElement node)
    {
        var name = node.Text("UniqueName");
        context.Manifest.CheckPrefix(node, name);
        if (context.Brings(Component, name)) throw node.Refuse("the app is there twice");
        var icon = node.Key("WebResourceId", node.Text("WebResourceId"));
        if (context.CellOf("webresource", icon, "name") == null) throw node.Refuse($"there is no web resource {icon:D} for the icon");
        foreach (var component in node.Children("AppModuleComponents", "AppModuleComponent")) CheckComponent(context, component);
        foreach (var role in node.Children("AppModuleRoleMaps", "Role")) CheckRole(context, role);
        context.SaveOwnRow("appmodule", NameBasedId.Of("appmodule", name), new()
        {
            ["name"] = node.Label("LocalizedNames", "LocalizedName") ?? throw node.Refuse("the app has no LocalizedName"),
            ["uniquename"] = name,
            ["description"] = node.Label("Descriptions", "Description"),
            ["webresourceid"] = icon,
            ["appmodulexmlmanaged"] = new XElement("AppModule", node.Element("AppModuleComponents"), node.Element("AppModuleRoleMaps"))
                .ToString(SaveOptions.DisableFormatting),
        });
        context.Bring(Component, name);
    }

    public static void CheckComponent(ComponentContext context, XElement node)
    {
        var exists = (int?)node.Attribute("type") switch
        {
            1 => context.Tables.Find(node.Named("schemaName")) != null,
            26 => context.CellOf("savedquery", node.Key("id", node.Named("id")), "name") != null,
            59 => context.CellOf("savedqueryvisualization", node.Key("id", node.Named("id")), "name") != null,
            60 => context.CellOf("systemform", node.Key("id", node.Named("id")), "name") != null,
            62 => context.CellOf("sitemap", NameBasedId.Of("sitemap", node.Named("schemaName")), "sitemapname") != null,
            var other => throw node.Refuse($"the sandbox has no apps with components of type {other}"),
        };
        if (!exists) throw node.Refuse("the organisation has no such component");
    }

    public static void CheckRole(ComponentContext context, XElement node)
    {
        var id = node.Key("id", node.Named("id"));
        if (Array.IndexOf(StockRoles, id) < 0 && context.CellOf("role", id, "name") == null) throw node.Refuse($"there is no role {id:B}");
    }
}
