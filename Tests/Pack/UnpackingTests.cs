using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Commands;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;
using CrmCoach.Pack.Unpacking;
using NUnit.Framework;

namespace CrmCoach.Tests.Pack;

[TestFixture]
public sealed class UnpackingTests
{
    [Test]
    public void What_was_packed_unpacks_to_the_files_it_was_packed_from([Values] bool managed)
    {
        using var copy = new TreeCopy().WithComponents();
        var before = Files(copy);

        var after = Unpacked.Of(new ZipFiles(ZipWriter.Bytes(Package.Of(copy.Read(), managed)))).ToDictionary(entry => entry.Path, entry => entry.Content);

        Assert.That(after.Keys.Order(), Is.EqualTo(before.Keys.Append("CrmCoachPlugins.dll").Order()));
        Assert.Multiple(() =>
        {
            foreach (var (path, content) in before)
                Assert.That(IsSame(path, content, after[path]), path);
        });
    }

    [Test]
    public void The_shipped_solution_packs_again_to_the_same_bytes_after_it_was_unpacked([Values] bool managed)
    {
        using var copy = new TreeCopy();
        copy.Pack();
        var zip = Path.Combine(copy.Out, managed ? "CrmCoach_managed.zip" : "CrmCoach_unmanaged.zip");
        var into = Path.Combine(copy.Out, "unpacked");

        Assert.That(CommandLine.Run(["unpack", zip, "--into", into], copy.Output, copy.Errors), Is.Zero, copy.Errors.ToString());

        Sources sources = new(
            Path.Combine(into, "Solution"), Path.Combine(into, "WebResources"), Path.Combine(into, "CrmCoachPlugins.dll"), PackSources.Version);
        Assert.That(ZipWriter.Bytes(Package.Of(Tree.Read(sources), managed)), Is.EqualTo(File.ReadAllBytes(zip)));
    }

    [Test]
    public void Nothing_is_unpacked_over_something_else()
    {
        using var copy = new TreeCopy();
        copy.Pack();

        Assert.That(
            CommandLine.Run(["unpack", Path.Combine(copy.Out, "CrmCoach_managed.zip"), "--into", copy.Full("Solution")], copy.Output, copy.Errors),
            Is.EqualTo(1));
        Assert.That(copy.Errors.ToString(), Does.Contain("is not empty"));
    }

    [Test]
    public void What_is_no_zip_is_refused_by_name()
    {
        using var copy = new TreeCopy();
        var file = copy.Full("WebResources/coach_/img/coach.svg");

        Assert.That(CommandLine.Run(["unpack", file, "--into", copy.Out], copy.Output, copy.Errors), Is.EqualTo(1));
        Assert.That(copy.Errors.ToString(), Does.Contain("coach.svg"));
    }

    private static Dictionary<string, byte[]> Files(TreeCopy copy) =>
        ((string[])["Solution", "WebResources"])
            .SelectMany(folder => Directory.EnumerateFiles(copy.Full(folder), "*", SearchOption.AllDirectories)
                .Select(file => folder + "/" + Path.GetRelativePath(copy.Full(folder), file).Replace('\\', '/')))
            .ToDictionary(path => path, path => File.ReadAllBytes(copy.Full(path)));

    /// <summary>Of XML the nodes count and not the blanks between them; relationships have no order.</summary>
    private static bool IsSame(string path, byte[] one, byte[] other) =>
        path.StartsWith("Solution/", StringComparison.Ordinal) ? XNode.DeepEquals(Read(one), Read(other)) : one.SequenceEqual(other);

    private static XElement Read(byte[] content)
    {
        var root = XElement.Load(new MemoryStream(content));
        root.Attribute(XNamespace.Xmlns + "xsi")?.Remove();
        foreach (var empty in root.DescendantsAndSelf().Where(element => !element.IsEmpty && !element.Nodes().Any())) empty.RemoveNodes();
        if (root.Name.LocalName == "EntityRelationships")
            root.ReplaceNodes(root.Elements().OrderBy(element => (string?)element.Attribute("Name"), StringComparer.Ordinal).ToList());
        return root;
    }
}
