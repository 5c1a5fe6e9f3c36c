using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Packing;

/// <summary>The files of one zip, in their fixed order: the content types, the two XML files, then the rest by name.</summary>
public static class Package
{
    public static IReadOnlyList<Entry> Of(Tree tree, bool managed)
    {
        List<Entry> entries =
        [
            new("solution.xml", SolutionXml.Bytes(Manifest.Of(tree, managed))),
            new("customizations.xml", SolutionXml.Bytes(Customizations.Merge(tree, managed))),
            .. Loose(tree).OrderBy(entry => entry.Path, StringComparer.Ordinal),
        ];
        return [ContentTypes.For(entries), .. entries];
    }

    /// <summary>What lies in the zip as a file of its own: contents of web resources, the plug-in assembly, custom APIs.</summary>
    private static IEnumerable<Entry> Loose(Tree tree)
    {
        foreach (var resource in tree.WebResources)
            yield return new(resource.FileName.TrimStart('/'), resource.Content!);
        foreach (var assembly in tree.Assemblies)
            yield return new(assembly.Text("FileName").TrimStart('/'), tree.Dll!.Content);
        foreach (var file in tree.Files.Where(file => file.Path.StartsWith("customapis/", StringComparison.Ordinal)))
            yield return new(file.Path, SolutionXml.Bytes(file.Root!));
    }
}
