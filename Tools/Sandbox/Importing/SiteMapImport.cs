using System;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Site maps of apps, whose places must exist.</summary>
internal static class SiteMapImport
{
    private const int Component = 62;
    private const string Prefix = "$webresource:";

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("AppModuleSiteMaps", "AppModuleSiteMap"))
        {
            var name = node.Text("SiteMapUniqueName");
            context.Manifest.CheckPrefix(node, name);
            if (context.Brings(Component, name)) throw node.Refuse("the site map is there twice");
            var map = node.Element("SiteMap") ?? throw node.Refuse("SiteMap is missing");
            foreach (var place in map.Descendants("SubArea")) Check(context, place);
            context.SaveOwnRow("sitemap", NameBasedId.Of("sitemap", name), new()
            {
                ["sitemapname"] = node.Label("LocalizedNames", "LocalizedName") ?? name,
                ["sitemapnameunique"] = name,
                ["sitemapxml"] = map.ToString(SaveOptions.DisableFormatting),
            });
            context.Bring(Component, name);
        }
    }

    public static void Check(ComponentContext context, XElement place)
    {
        if ((string?)place.Attribute("Entity") is { } table) context.Table(place, table);
        else if ((string?)place.Attribute("DefaultDashboard") is { } dashboard) CheckDashboard(context, place, dashboard);
        else CheckPage(context, place, place.Named("Url"));
    }

    private static void CheckDashboard(ComponentContext context, XElement place, string dashboard)
    {
        var id = place.Key("DefaultDashboard", dashboard);
        if (context.CellOf("systemform", id, "type") is not 0L) throw place.Refuse($"the organisation has no dashboard {id:B}");
    }

    private static void CheckPage(ComponentContext context, XElement place, string url)
    {
        if (!url.StartsWith(Prefix, StringComparison.Ordinal)) throw place.Refuse($"the sandbox opens web resources only: Url begins with {Prefix}");
        if (!WebResourceImport.Exists(context, url[Prefix.Length..])) throw place.Refuse($"there is no web resource {url[Prefix.Length..]}");
    }
}
