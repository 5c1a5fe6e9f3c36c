using System.Xml;
using System.Xml.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>One file of the tree: its path in the layout, the place it has there (null: none), and its XML, or why that cannot be read.</summary>
public sealed record SourceFile(string Path, string Shown, Layout? Layout, XElement? Root, string? Unreadable)
{
    public Part? Part => Root is null ? null : new Part(Shown, Root);

    public static SourceFile Read(string file, string path, string shown)
    {
        var layout = Layout.Of(path);
        if (layout is null)
            return new(path, shown, null, null, null);
        try
        {
            return new(path, shown, layout, XDocument.Load(file).Root, null);
        }
        catch (XmlException broken)
        {
            return new(path, shown, layout, null, broken.Message);
        }
    }
}
