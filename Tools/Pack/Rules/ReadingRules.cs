using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>What has to be there and readable before anything else can be looked at.</summary>
public static class ReadingRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("file.xml", "Every file is well-formed XML.", WellFormed),
        new("file.root", "Every file has the root element that its place asks for.", Root),
        new("file.missing", "Manifest and shell are there.", Essentials),
        new("assembly.missing", "The plug-in assembly is there and is a .NET assembly.", Assembly),
    ];

    private static IEnumerable<Problem> WellFormed(Tree tree) =>
        tree.Files.Where(file => file.Unreadable is not null).Select(file => new Problem(file.Shown, "/", file.Unreadable!));

    private static IEnumerable<Problem> Root(Tree tree) =>
        from file in tree.Files
        where file.Root is not null && file.Root.Name.LocalName != file.Layout!.Root
        select file.Part!.Problem($"the root element is {file.Root!.Name.LocalName}, expected {file.Layout!.Root}");

    private static IEnumerable<Problem> Essentials(Tree tree) =>
        from path in (string[])["Other/Solution.xml", "Other/Customizations.xml", "Other/Relationships.xml"]
        where tree.Files.All(file => file.Path != path)
        select new Problem(tree.Shown(path), "/", "the file is missing");

    private static IEnumerable<Problem> Assembly(Tree tree)
    {
        if (tree.Dll is null)
            yield return new(tree.Sources.Assembly, "/", File.Exists(tree.Sources.Assembly) ? "not a .NET assembly" : "the file is missing");
    }
}
