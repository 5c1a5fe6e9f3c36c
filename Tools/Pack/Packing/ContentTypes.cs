using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace CrmCoach.Pack.Packing;

/// <summary>[Content_Types].xml as the server writes it: a default for each extension, an override for each file without one.</summary>
public static class ContentTypes
{
    public const string Path = "[Content_Types].xml";

    private const string Octets = "application/octet-stream";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static Entry For(IReadOnlyList<Entry> entries)
    {
        var extensions = entries.Select(Extension).Where(extension => extension != "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var bare = entries.Where(entry => Extension(entry) == "");
        var types = new XElement(
            Namespace + "Types",
            extensions.Select(extension => Type("Default", "Extension", extension)),
            bare.Select(entry => Type("Override", "PartName", "/" + entry.Path)));
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + types.ToString(SaveOptions.DisableFormatting);
        return new(Path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
    }

    private static XElement Type(string kind, string key, string value) =>
        new(Namespace + kind, new XAttribute(key, value), new XAttribute("ContentType", Octets));

    private static string Extension(Entry entry) => System.IO.Path.GetExtension(entry.Path).TrimStart('.');
}
