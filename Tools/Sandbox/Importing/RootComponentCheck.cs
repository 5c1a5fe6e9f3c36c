using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>The manifest and the customizations must name the same parts.</summary>
internal static class RootComponentCheck
{
    private static readonly Dictionary<int, string> Kinds = new()
    {
        [1] = "table",
        [9] = "choice",
        [20] = "role",
        [60] = "dashboard",
        [61] = "web resource",
        [62] = "site map",
        [80] = "app",
        [91] = "assembly",
        [92] = "step",
    };

    public static void Run(ImportContext context)
    {
        var listed = context.Manifest.Node.Element("RootComponents") ?? throw context.Manifest.Node.Refuse("RootComponents is missing");
        var seen = new HashSet<(int Type, string Key)>();
        foreach (var node in listed.Elements("RootComponent")) Check(context, node, seen);
        foreach (var (type, kind) in Kinds)
        {
            var missing = context.Brought(type).FirstOrDefault(key => !seen.Contains((type, key)));
            if (missing != null) throw listed.Refuse($"the {kind} {missing} is in customizations.xml and not among the root components");
        }
    }

    private static void Check(ImportContext context, XElement node, HashSet<(int Type, string Key)> seen)
    {
        var type = (int?)node.Attribute("type") ?? throw node.Refuse("the attribute type is missing");
        if (!Kinds.TryGetValue(type, out var kind)) throw node.Refuse($"the sandbox does not import root components of type {type}");
        var key = ((string?)node.Attribute("id") ?? node.Named("schemaName")).Trim('{', '}').ToLowerInvariant();
        if (!context.Brings(type, key))
            throw node.Refuse($"Cannot add a Root Component {key} of type {type}: the {kind} is not in customizations.xml");
        if (!seen.Add((type, key))) throw node.Refuse($"the {kind} is listed twice");
    }
}
