using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Packing;

/// <summary>The solution.xml of a zip: the tree's, with the version of the build and with managed or unmanaged said.</summary>
public static class Manifest
{
    public static XElement Of(Tree tree, bool managed)
    {
        var root = new XElement(tree.Manifest.Element.AncestorsAndSelf().Last());
        var manifest = root.Element("SolutionManifest")!;
        manifest.SetElementValue("Version", tree.Sources.SolutionVersion);
        manifest.SetElementValue("Managed", managed ? "1" : "0");
        return root;
    }
}
