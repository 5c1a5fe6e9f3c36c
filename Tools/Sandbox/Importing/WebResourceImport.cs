using System;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Web resources: rows of webresource with their content.</summary>
internal static class WebResourceImport
{
    private const int Component = 61;
    private const int LargestBytes = 5 * 1024 * 1024;
    private const int HighestType = 12;

    public static void Run(ImportContext context)
    {
        foreach (var node in context.Nodes("WebResources", "WebResource")) Import(context, node);
        foreach (var node in context.Nodes("WebResources", "WebResource")) CheckDependencies(context, node);
    }

    /// <summary>Whether the organisation has a web resource, from this solution or before.</summary>
    public static bool Exists(ComponentContext context, string name) =>
        context.Organisation.Database.Scalar("SELECT 1 FROM webresource WHERE name = @0 COLLATE BINARY", name) != null;

    private static void Import(ImportContext context, XElement node)
    {
        var name = node.Text("Name");
        context.Manifest.CheckPrefix(node, name);
        if (context.Brings(Component, name)) throw node.Refuse("the web resource is there twice");
        var id = context.Claim(node, "WebResourceId", node.Text("WebResourceId"));
        var file = node.Text("FileName");
        var content = context.Zip.Bytes(file) ?? throw node.Refuse($"FileName {file} is not in the zip");
        if (content.Length > LargestBytes) throw node.Refuse($"the file is larger than {LargestBytes} bytes");
        var type = node.Whole("WebResourceType");
        if (type is < 1 or > HighestType) throw node.Refuse($"WebResourceType {type} is none that the platform knows");
        context.Bring(Component, name);
        context.SaveOwnRow("webresource", id, new()
        {
            ["name"] = name,
            ["displayname"] = node.OptionalText("DisplayName"),
            ["webresourcetype"] = new OptionSetValue(type),
            ["languagecode"] = node.OptionalWhole("LanguageCode"),
            ["content"] = Convert.ToBase64String(content),
            ["dependencyxml"] = node.OptionalText("DependencyXml"),
        });
    }

    private static void CheckDependencies(ImportContext context, XElement node)
    {
        var dependencies = node.OptionalText("DependencyXml");
        if (string.IsNullOrEmpty(dependencies)) return;
        foreach (var name in XElement.Parse(dependencies).Descendants("Library").Select(library => library.Named("name")))
        {
            if (!Exists(context, name)) throw node.Refuse($"DependencyXml names the web resource {name}, which does not exist");
        }
    }
}
