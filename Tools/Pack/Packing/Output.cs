using System.Collections.Generic;
using System.IO;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Packing;

/// <summary>Puts both zips into a folder, or neither: they are complete before the first one is touched.</summary>
public static class Output
{
    public static IReadOnlyList<string> Write(Tree tree, string folder)
    {
        var name = tree.Manifest.Text("UniqueName");
        var managed = ZipWriter.Bytes(Package.Of(tree, managed: true));
        var unmanaged = ZipWriter.Bytes(Package.Of(tree, managed: false));
        Directory.CreateDirectory(folder);
        return [Replace(Path.Combine(folder, name + "_managed.zip"), managed), Replace(Path.Combine(folder, name + "_unmanaged.zip"), unmanaged)];
    }

    private static string Replace(string path, byte[] content)
    {
        File.WriteAllBytes(path + ".new", content);
        File.Move(path + ".new", path, overwrite: true);
        return path;
    }
}
