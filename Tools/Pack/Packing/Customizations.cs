using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Packing;

/// <summary>Merges the files of the tree into the one customizations.xml that a zip holds.</summary>
public static class Customizations
{
    public static XElement Merge(Tree tree, bool managed)
    {
        var root = new XElement(tree.Shell.Element);
        Fill(
            root, "Entities",
            tree.Tables.OrderBy(table => table.SchemaName, StringComparer.OrdinalIgnoreCase).Select(table => Entity(table, managed)));
        Fill(root, "Roles", Copies(tree.Roles));
        Fill(root, "EntityRelationships", Copies(tree.Relationships.OrderBy(relationship => relationship["Name"], StringComparer.Ordinal)));
        Fill(root, "optionsets", Copies(tree.Choices));
        Fill(root, "Dashboards", Copies(tree.Dashboards.Select(dashboard => dashboard.Part)));
        Fill(root, "WebResources", Copies(tree.WebResources.Select(resource => resource.Part)));
        Fill(root, "SolutionPluginAssemblies", Copies(tree.Assemblies));
        Fill(root, "SdkMessageProcessingSteps", Copies(tree.Steps));
        Fill(root, "AppModuleSiteMaps", Copies(tree.SiteMaps));
        Fill(root, "AppModules", Copies(tree.Apps));
        return root;
    }

    private static void Fill(XElement root, string name, IEnumerable<XElement> content) => root.Element(name)?.Add(content);

    private static IEnumerable<XElement> Copies(IEnumerable<Part> parts) => parts.Select(part => SolutionXml.Copy(part.Element));

    private static XElement Entity(Table table, bool managed)
    {
        var entity = SolutionXml.Copy(table.Part.Element);
        Fill(entity, "FormXml", Forms(table, managed));
        if (table.ViewFiles.Count > 0)
            Fill(entity, "SavedQueries", [new XElement("savedqueries", Copies(table.Views.Select(view => view.Part)))]);
        Fill(entity, "Visualizations", Copies(table.Charts.Select(chart => chart.Part)));
        if (table.Ribbon is { } ribbon)
            entity.Element("RibbonDiffXml")?.ReplaceWith(SolutionXml.Copy(ribbon.Root!));
        return entity;
    }

    /// <summary>Where a form has a second file for the managed solution, each zip gets its own of the two.</summary>
    private static IEnumerable<XElement> Forms(Table table, bool managed)
    {
        var forms = table.Forms.ToList();
        var doubled = forms.Where(form => form.IsManagedVariant).Select(form => form.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return forms
            .Where(form => form.IsManagedVariant == (managed && doubled.Contains(form.Id)))
            .GroupBy(form => form.Type)
            .Select(type => new XElement("forms", new XAttribute("type", type.Key), Copies(type.Select(form => form.Part))));
    }
}
