using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.Pipeline;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Custom APIs: loose files in the zip, a folder an API.</summary>
internal static class CustomApiImport
{
    private const string Folder = "customapis/";
    private const int Global = 0;
    private const int Entity = 1;

    public static void Run(ImportContext context)
    {
        var assemblies = context.Components.Load<RegisteredAssembly>(RegisteredAssembly.Kind);
        var types = assemblies.SelectMany(assembly => assembly.Types).Select(type => type.Id).ToHashSet();
        foreach (var name in Folders(context, Folder))
        {
            var api = Read(context, Folder + name, name, types);
            context.Save(CustomApi.Kind, api.UniqueName, api);
        }
    }

    private static CustomApi Read(ImportContext context, string folder, string name, HashSet<Guid> types)
    {
        var node = context.Zip.Xml($"{folder}/customapi.xml").Root!;
        if (node.Named("uniquename") != name) throw node.Refuse($"uniquename is not the folder's name {name}");
        context.Manifest.CheckPrefix(node, name);
        if (node.Whole("allowedcustomprocessingsteptype") != 0)
            throw node.Refuse("the sandbox runs no steps on custom APIs: allowedcustomprocessingsteptype is not 0");
        var properties = Values(context, $"{folder}/customapiresponseproperties/", "customapiresponseproperty");
        if (node.Flag("isfunction") && properties.Count == 0) throw node.Refuse("a function must have a response property");
        return new CustomApi(
            name,
            node.Flag("isfunction"),
            BoundTable(context, node),
            Plugin(node, types),
            Values(context, $"{folder}/customapirequestparameters/", "customapirequestparameter"),
            properties,
            context.Manifest.UniqueName);
    }

    private static string? BoundTable(ImportContext context, XElement node) => node.Whole("bindingtype") switch
    {
        Global => null,
        Entity => context.Table(node, node.Text("boundentitylogicalname")).LogicalName,
        var other => throw node.Refuse($"the sandbox does not do bindingtype {other}"),
    };

    private static Guid? Plugin(XElement node, HashSet<Guid> types)
    {
        var key = node.Element("plugintypeid")?.OptionalText("plugintypeexportkey");
        if (string.IsNullOrEmpty(key)) return null;
        return Guid.TryParse(key, out var id) && types.Contains(id)
            ? id
            : throw node.Refuse($"Lookup value plugintypeexportkey {key} is not resolvable");
    }

    private static List<CustomApiValue> Values(ImportContext context, string folder, string element)
    {
        var values = new List<CustomApiValue>();
        foreach (var name in Folders(context, folder))
        {
            var node = context.Zip.Xml($"{folder}{name}/{element}.xml").Root!;
            if (node.Named("uniquename") != name) throw node.Refuse($"uniquename is not the folder's name {name}");
            var isParameter = element == "customapirequestparameter";
            if (!isParameter && node.Element("isoptional") != null) throw node.Refuse("a response property has no isoptional");
            values.Add(new CustomApiValue(name, Type(node), isParameter && node.Flag("isoptional")));
        }

        return values;
    }

    private static CustomApiType Type(XElement node)
    {
        var type = (CustomApiType)node.Whole("type");
        return Enum.IsDefined(type) ? type : throw node.Refuse($"the sandbox does not pass values of type {(int)type}");
    }

    private static List<string> Folders(ImportContext context, string folder) =>
    [
        .. context.Zip.Names
            .Where(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            .Select(name => name[folder.Length..].Split('/')[0])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
