using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Packing;

namespace CrmCoach.Pack.Unpacking;

/// <summary>
/// The way back: the tree, the web resources and the assembly from which a zip was packed. A form's second file for managed solutions cannot be told from
/// one zip; the version is left to the build.
/// </summary>
public static class Unpacked
{
    private const string Tree = "Solution/";

    public static IReadOnlyList<Entry> Of(ZipFiles zip)
    {
        var root = zip.Xml("customizations.xml");
        List<Entry> entries =
        [
            .. Tables(root),
            .. Each(root, "Roles", role => $"Roles/{(string?)role.Attribute("name")}.xml"),
            .. Relationships(root),
            .. Each(root, "optionsets", choice => $"OptionSets/{(string?)choice.Attribute("Name")}.xml"),
            .. Each(root, "Dashboards", dashboard => $"Dashboards/{dashboard.Element("FormId")!.Value}.xml"),
            .. WebResources(zip, root),
            .. Assemblies(zip, root),
            .. Each(
                root, "SdkMessageProcessingSteps", step => $"SdkMessageProcessingSteps/{(string?)step.Attribute("SdkMessageProcessingStepId")}.xml"),
            .. Each(root, "AppModuleSiteMaps", map => $"AppModuleSiteMaps/{map.Element("SiteMapUniqueName")!.Value}/AppModuleSiteMap.xml"),
            .. Each(root, "AppModules", app => $"AppModules/{app.Element("UniqueName")!.Value}/AppModule.xml"),
            .. zip.Paths.Where(IsApi).Select(path => new Entry(Tree + path, TreeXml.Bare(zip.Xml(path)))),
            File("Other/Solution.xml", Manifest(zip.Xml("solution.xml"))),
            File("Other/Customizations.xml", root),
        ];
        return entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
    }

    private static bool IsApi(string path) => path.StartsWith("customapis/", StringComparison.Ordinal);

    private static Entry File(string path, XElement root) => new(Tree + path, TreeXml.Whole(root));

    /// <summary>A file for each element of a list, which is left empty.</summary>
    private static List<Entry> Each(XElement root, string list, Func<XElement, string> path) =>
        Taken(root.Element(list)).Select(element => File(path(element), element)).ToList();

    private static List<XElement> Taken(XElement? list)
    {
        var elements = list?.Elements().ToList() ?? [];
        list?.RemoveNodes();
        return elements;
    }

    private static IEnumerable<Entry> Tables(XElement root) => Taken(root.Element("Entities")).SelectMany(Table).ToList();

    private static IEnumerable<Entry> Table(XElement table)
    {
        var folder = $"Entities/{table.Element("Name")!.Value}/";
        foreach (var type in Taken(table.Element("FormXml")))
            foreach (var form in type.Elements())
                yield return File($"{folder}FormXml/{(string?)type.Attribute("type")}/{form.Element("formid")!.Value}.xml", new XElement("forms", form));
        foreach (var view in Taken(table.Element("SavedQueries")).Elements())
            yield return File($"{folder}SavedQueries/{view.Element("savedqueryid")!.Value}.xml", new XElement("savedqueries", view));
        foreach (var chart in Taken(table.Element("Visualizations")))
            yield return File($"{folder}Visualizations/{chart.Element("savedqueryvisualizationid")!.Value}.xml", chart);
        if (table.Element("RibbonDiffXml") is { } ribbon)
        {
            yield return File(folder + "RibbonDiff.xml", new XElement(ribbon));
            ribbon.RemoveNodes();
        }

        yield return File(folder + "Entity.xml", table);
    }

    private static IEnumerable<Entry> Relationships(XElement root)
    {
        var all = Taken(root.Element("EntityRelationships"));
        foreach (var table in all.GroupBy(relationship => relationship.Element("ReferencedEntityName")!.Value))
            yield return File($"Other/Relationships/{table.Key}.xml", new XElement("EntityRelationships", table));
        yield return File(
            "Other/Relationships.xml",
            new XElement("EntityRelationships", all.Select(one => new XElement("EntityRelationship", one.Attribute("Name")))));
    }

    private static IEnumerable<Entry> WebResources(ZipFiles zip, XElement root)
    {
        foreach (var resource in Taken(root.Element("WebResources")))
        {
            var name = resource.Element("Name")!.Value;
            yield return File($"WebResources/{name}.data.xml", resource);
            yield return new Entry("WebResources/" + name, zip[resource.Element("FileName")!.Value]);
        }
    }

    private static IEnumerable<Entry> Assemblies(ZipFiles zip, XElement root)
    {
        foreach (var assembly in Taken(root.Element("SolutionPluginAssemblies")))
        {
            var file = assembly.Element("FileName")!.Value.TrimStart('/');
            yield return File(file + ".data.xml", assembly);
            yield return new Entry(Path.GetFileName(file), zip[file]);
        }
    }

    private static XElement Manifest(XElement root)
    {
        root.Element("SolutionManifest")!.SetElementValue("Version", "0.0.0.0");
        root.Element("SolutionManifest")!.SetElementValue("Managed", "2");
        return root;
    }
}
