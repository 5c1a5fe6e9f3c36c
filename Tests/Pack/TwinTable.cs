using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CrmCoach.Tests.Pack;

/// <summary>Gives a tree another table that is like one it has, with names and ids of its own.</summary>
internal static class TwinTable
{
    public static TreeCopy WithTwin(this TreeCopy copy, string table, string twin)
    {
        var folder = copy.Full("Solution/Entities/" + table);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Write(copy.Full($"Solution/Entities/{twin}/{Changed(Path.GetRelativePath(folder, file), table, twin)}"), Changed(File.ReadAllText(file), table, twin));
        foreach (var file in Directory.EnumerateFiles(copy.Full("Solution/Other"), "Relationships*", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(copy.Full("Solution/Other/Relationships"))))
            AddRelationships(file, table, twin);
        copy.Edit("Solution/Other/Solution.xml", "//RootComponents", list => ((XElement)list).Add(XElement.Parse(
            $"<RootComponent type=\"1\" schemaName=\"{twin.ToLowerInvariant()}\" behavior=\"0\" />")));
        return copy;
    }

    private static void AddRelationships(string file, string table, string twin)
    {
        var root = XElement.Load(file);
        var own = root.Elements().Where(one => Changed(one.ToString(), table, twin) != one.ToString()).ToList();
        root.Add(own.Select(one => XElement.Parse(Changed(one.ToString(), table, twin))));
        root.Save(file);
    }

    /// <summary>The table's name becomes the twin's wherever it is the table's and not the beginning of another name; every id becomes another one.</summary>
    private static string Changed(string text, string table, string twin)
    {
        var (old, now) = (table["coach_".Length..], twin["coach_".Length..]);
        var names = Regex.Replace(
            text, $"(?<=_){old}(?=s?(Id|id)?(?![A-Za-z]))", name => name.Value == old ? now : now.ToLowerInvariant(), RegexOptions.IgnoreCase);
        return Regex.Replace(names, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", id => Other(id.Value), RegexOptions.IgnoreCase);
    }

    private static string Other(string id) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16)).ToString("D");

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
