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

    public static readonly IReadOnlyList<Rule> All =
    [
        new("shell.order", "The shell's nodes are known and in the platform's order.", Sequence),
        new("shell.empty", "The shell's nodes are empty, except for the languages.", Empty),
        new("shell.place", "The shell has a node for everything that the tree holds.", Places),
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
        from needed in Needed(tree)
        where needed.Any && tree.Shell.Child(needed.Node) is null
        select tree.Shell.Problem($"has no node {needed.Node}");

    private static IEnumerable<(string Node, bool Any)> Needed(Tree tree) =>
    [
        ("Entities", tree.Tables.Count > 0), ("Roles", tree.Roles.Any()), ("EntityRelationships", tree.Relationships.Any()),
        ("optionsets", tree.Choices.Any()),
        ("WebResources", tree.WebResources.Count > 0), ("SolutionPluginAssemblies", tree.Assemblies.Any()),
        ("SdkMessageProcessingSteps", tree.Steps.Any()), ("Languages", true),
    ];
}
