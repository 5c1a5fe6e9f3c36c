using System.IO;
using System.Xml.Linq;

namespace CrmCoach.Tests.Pack;

/// <summary>What the example components need in the files that they share with the real ones.</summary>
internal static class ComponentNodes
{
    /// <summary>The nodes for the kinds of components that the solution may not have itself, with the node that each stands before.</summary>
    private static readonly (string Name, string Before)[] Nodes =
        [("Dashboards", "WebResources"), ("AppModules", "EntityDataProviders"), ("AppModuleSiteMaps", "AppModules")];

    public static void AddTo(XElement shell)
    {
        foreach (var (name, before) in Nodes)
            if (shell.Element(name) is null)
                shell.Element(before)!.AddBeforeSelf(new XElement(name));
    }

    public static void AddCharts(XElement table)
    {
        if (table.Element("Visualizations") is null)
            table.Element("RibbonDiffXml")!.AddBeforeSelf(new XElement("Visualizations"));
    }

    public static void List(XElement list)
    {
        foreach (var file in Directory.EnumerateFiles(PackSources.ComponentsFolder + "/Solution", "*.xml", SearchOption.AllDirectories))
            if (Root(XElement.Load(file)) is { } root)
                list.Add(root);
    }

    private static XElement? Root(XElement component) => component.Name.LocalName switch
    {
        "Dashboard" => ById("60", component.Element("FormId")!.Value),
        "Role" => ById("20", (string)component.Attribute("id")!),
        "WebResource" => ByName("61", component.Element("Name")!.Value),
        "AppModuleSiteMap" => ByName("62", component.Element("SiteMapUniqueName")!.Value),
        "AppModule" => ByName("80", component.Element("UniqueName")!.Value),
        _ => null,
    };

    private static XElement ById(string type, string id) => Component(type, new XAttribute("id", id));

    private static XElement ByName(string type, string name) => Component(type, new XAttribute("schemaName", name));

    private static XElement Component(string type, XAttribute key) =>
        new("RootComponent", new XAttribute("type", type), key, new XAttribute("behavior", "0"));
}
