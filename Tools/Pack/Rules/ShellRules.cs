using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Other/Customizations.xml: the empty nodes that the packer fills, in the order that the platform's schema asks for.</summary>
public static class ShellRules
{
    private static readonly string[] Order =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings",
        "optionsets", "Dashboards", "WebResources", "CustomControls", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps",
        "AppModules", "EntityDataProviders", "Languages",
    ];

    /// <summary>Exports have these nodes even when they are empty.</summary>
    private static readonly string[] Always =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings",
        "optionsets", "CustomControls", "EntityDataProviders", "Languages",
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("shell.order", "The shell's nodes are known and in the platform's order.", Sequence),
        new("shell.empty", "The shell's nodes are empty, except for the languages.", Empty),
        new("shell.place", "The shell has the nodes that every export has, and one for everything that the tree holds.", Places),
    ];

    private static IEnumerable<Problem> Sequence(Tree tree)
    {
        var last = -1;
        foreach (var node in tree.Shell.Children())
        {
            var place = Array.IndexOf(Order, node.Name);
            if (place <= last)
                yield return node.Problem(place < 0 ? $"{node.Name} is unknown here" : $"{node.Name} stands too late or twice");
            last = Math.Max(last, place);
        }
    }

    private static IEnumerable<Problem> Empty(Tree tree) =>
        tree.Shell.Children()
            .Where(node => node.Name != "Languages" && !node.Element.IsEmpty && node.Element.Nodes().Any())
            .Select(node => node.Problem("is filled by the packer and has to be empty"));

    private static IEnumerable<Problem> Places(Tree tree) =>
        from node in Always.Concat(Filled(tree))
        where tree.Shell.Child(node) is null
        select tree.Shell.Problem($"has no node {node}");

    /// <summary>The nodes that only appear when there is something to fill them with.</summary>
    private static IEnumerable<string> Filled(Tree tree)
    {
        if (tree.Dashboards.Any()) yield return "Dashboards";
        if (tree.SiteMaps.Any()) yield return "AppModuleSiteMaps";
        if (tree.Apps.Any()) yield return "AppModules";
        if (tree.WebResources.Count > 0) yield return "WebResources";
        if (tree.Assemblies.Any()) yield return "SolutionPluginAssemblies";
        if (tree.Steps.Any()) yield return "SdkMessageProcessingSteps";
    }
}
