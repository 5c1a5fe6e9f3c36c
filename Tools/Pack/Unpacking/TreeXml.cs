using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CrmCoach.Pack.Packing;

namespace CrmCoach.Pack.Unpacking;

/// <summary>Writes XML as it stands in a tree: two spaces a level, lines that end in one character, no byte order mark.</summary>
internal static class TreeXml
{
    /// <summary>With a declaration, and the namespace that the root of every such file has.</summary>
    public static byte[] Whole(XElement root)
    {
        var copy = new XElement(root);
        copy.Attribute(XNamespace.Xmlns + "xsi")?.Remove();
        copy.Add(new XAttribute(XNamespace.Xmlns + "xsi", SolutionXml.Instance.NamespaceName));
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Text(copy) + "\n");
    }

    /// <summary>Without either, as custom APIs are written.</summary>
    public static byte[] Bare(XElement root) => Encoding.UTF8.GetBytes(Text(root) + "\n");

    private static string Text(XElement root)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(text, settings))
            root.Save(writer);
        return text.ToString();
    }
}
