using System;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>solution.xml: who publishes what, in which version.</summary>
internal sealed record Manifest(
    XElement Node,
    string UniqueName,
    string DisplayName,
    Version Version,
    string Publisher,
    string PublisherDisplayName,
    string Prefix,
    int OptionPrefix)
{
    public static Manifest Read(SolutionZip zip)
    {
        var root = zip.Xml("solution.xml").Root!;
        var node = root.Element("SolutionManifest") ?? throw root.Refuse("SolutionManifest is missing");
        if (node.Text("Managed") != "1") throw node.Refuse("Managed is not 1: the sandbox imports managed solutions, as an admin would");
        var publisher = node.Element("Publisher") ?? throw node.Refuse("Publisher is missing");
        return new Manifest(
            node,
            node.Text("UniqueName"),
            node.Label("LocalizedNames", "LocalizedName") ?? node.Text("UniqueName"),
            ReadVersion(node),
            publisher.Text("UniqueName"),
            publisher.Label("LocalizedNames", "LocalizedName") ?? publisher.Text("UniqueName"),
            publisher.Text("CustomizationPrefix"),
            publisher.Whole("CustomizationOptionValuePrefix"));
    }

    private static Version ReadVersion(XElement node)
    {
        var text = node.Text("Version");
        return Version.TryParse(text, out var version) ? version : throw node.Refuse($"Version is not n.n.n.n: '{text}'");
    }

    /// <summary>Refuses a name of a new part that does not begin with the publisher's prefix.</summary>
    public void CheckPrefix(XElement node, string name)
    {
        if (name.StartsWith(Prefix + "_", StringComparison.OrdinalIgnoreCase)) return;
        var prefix = name.Contains('_', StringComparison.Ordinal) ? name.Split('_').First() : name;
        throw node.Refuse($"Publisher prefix {prefix} does not match the prefix {Prefix}: '{name}'");
    }
}
