using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CrmCoach.Pack.Packing;

/// <summary>
/// Writes XML as the server's exports have it: no indentation, and except for the content types no declaration and no byte order mark.
/// </summary>
public static class SolutionXml
{
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));

    /// <summary>A copy that can stand inside another element: without the namespace declaration that only a file's root needs.</summary>
    public static XElement Copy(XElement element)
    {
        var copy = new XElement(element);
        copy.Attribute(XNamespace.Xmlns + "xsi")?.Remove();
        return copy;
    }

    /// <summary>Whether the text can stand in XML at all.</summary>
    public static bool IsXml(string text)
    {
        try
        {
            _ = XElement.Parse(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
