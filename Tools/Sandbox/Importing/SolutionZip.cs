using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Importing;

/// <summary>The files of a solution zip. Every file must be declared in [Content_Types].xml, and in the end used by the solution.</summary>
internal sealed class SolutionZip
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly string[] Required = [ContentTypes, "solution.xml", "customizations.xml"];

    private readonly Dictionary<string, byte[]> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase) { ContentTypes };

    private SolutionZip(byte[] content) => Content = content;

    /// <summary>The zip itself.</summary>
    public byte[] Content { get; }

    public IEnumerable<string> Names => files.Keys;

    public static SolutionZip Open(string path)
    {
        var zip = new SolutionZip(ReadFile(path));
        zip.ReadEntries(path);
        foreach (var name in Required.Where(name => !zip.files.ContainsKey(name)))
        {
            throw new ImportException(
                name, "", $"The solution file is invalid. The compressed file must contain {string.Join(", ", Required)} at its root.");
        }

        zip.CheckContentTypes();
        return zip;
    }

    /// <summary>An XML file that must be there.</summary>
    public XDocument Xml(string name)
    {
        try
        {
            using var stream = new MemoryStream(Bytes(name) ?? throw new ImportException(name, "", "The file is missing from the zip."));
            var document = XDocument.Load(stream);
            document.AddAnnotation(name);
            return document;
        }
        catch (XmlException exception)
        {
            throw new ImportException(name, "", $"The file is not well-formed XML: {exception.Message}");
        }
    }

    /// <summary>The content of a file, or null where it is missing.</summary>
    public byte[]? Bytes(string name)
    {
        var trimmed = name.TrimStart('/');
        used.Add(trimmed);
        return files.GetValueOrDefault(trimmed);
    }

    /// <summary>Refuses files that nothing in the solution names.</summary>
    public void CheckAllUsed()
    {
        var stray = files.Keys.FirstOrDefault(name => !used.Contains(name));
        if (stray != null) throw new ImportException(stray, "", "Nothing in the solution names this file, or the sandbox does not import its kind.");
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (IOException exception)
        {
            throw new ImportException(path, "", exception.Message);
        }
    }

    private void ReadEntries(string path)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(Content), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/'))) Add(entry);
        }
        catch (InvalidDataException exception)
        {
            throw new ImportException(path, "", $"The file is not a zip: {exception.Message}");
        }
    }

    private void Add(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        if (!files.TryAdd(entry.FullName.Replace('\\', '/'), buffer.ToArray()))
            throw new ImportException(entry.FullName, "", "The zip holds this file twice.");
    }

    private void CheckContentTypes()
    {
        var types = Xml(ContentTypes).Root!;
        var extensions = Declared(types, "Default", "Extension");
        var parts = Declared(types, "Override", "PartName");
        foreach (var name in files.Keys.Where(name => name != ContentTypes))
        {
            var extension = Path.GetExtension(name).TrimStart('.');
            if (!parts.Contains("/" + name) && (extension.Length == 0 || !extensions.Contains(extension)))
                throw types.Refuse($"neither its extension nor an Override declares {name}");
        }
    }

    private static HashSet<string> Declared(XElement types, string element, string attribute) =>
        types.Elements(types.Name.Namespace + element).Select(node => node.Named(attribute)).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
