using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CrmCoach.Pack.Unpacking;

/// <summary>The files of a solution zip, by their path.</summary>
public sealed class ZipFiles
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">It is no zip.</exception>
    public ZipFiles(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            files[entry.FullName] = content.ToArray();
        }
    }

    public IEnumerable<string> Paths => files.Keys;

    /// <exception cref="InvalidDataException">The zip has no such file.</exception>
    public byte[] this[string path] =>
        files.TryGetValue(path.TrimStart('/'), out var content) ? content : throw new InvalidDataException($"The zip has no file {path}.");

    public XElement Xml(string path) => XElement.Parse(Encoding.UTF8.GetString(this[path]).TrimStart('\uFEFF'));
}
