using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>customizations.xml: its top-level nodes are a sequence, and those that the sandbox does not import must be empty.</summary>
internal static class CustomizationsFile
{
    private const string FileName = "customizations.xml";

    private static readonly List<string> Sequence =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityImageConfigs", "AttributeImageConfigs", "RibbonDiffXml",
        "IsvConfig", "RelationshipRoles", "ConnectionRoles", "SiteMap", "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets",
        "Reports", "Slas", "Dashboards", "InteractionCentricDashboards", "Dialogs", "WebResources", "CustomControls", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "ServiceEndpoints", "AppModuleSiteMaps", "AppModules", "EntityDataProviders", "EntityDataSources",
        "CanvasApps", "connectionreferences", "Languages",
    ];

    private static readonly HashSet<string> Imported =
    [
        "Entities", "Roles", "EntityRelationships", "optionsets", "Dashboards", "WebResources", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Languages",
    ];

    public static XElement Read(SolutionZip zip)
    {
        var root = zip.Xml(FileName).Root!;
        if (root.Name.LocalName != "ImportExportXml") throw root.Refuse("the root is not ImportExportXml");
        var last = -1;
        foreach (var node in root.Elements())
        {
            var place = Sequence.IndexOf(node.Name.LocalName);
            if (place < 0) throw node.Refuse("XSD validation failed: the platform knows no such node here");
            if (place <= last) throw node.Refuse($"XSD validation failed: the node stands after {Sequence[last]}");
            if (node.HasElements && !Imported.Contains(node.Name.LocalName)) throw node.Refuse("the sandbox does not import this kind");
            last = place;
        }

        return root;
    }
}
