using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.XPath;
using CrmCoach.Pack.Commands;
using CrmCoach.Pack.Source;

namespace CrmCoach.Tests.Pack;

/// <summary>A copy of the solution in a temporary folder, to break one thing in it.</summary>
internal sealed class TreeCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crmcoach-pack-").FullName;

    public TreeCopy()
    {
        Copy(PackSources.TreeFolder, Path.Combine(folder, "Solution"));
        Copy(PackSources.WebFolder, Path.Combine(folder, "WebResources"));
    }

    /// <summary>The real assembly, until a test sets another one.</summary>
    public string Assembly { get; set; } = PackSources.Assembly;

    public string Out => Path.Combine(folder, "out");

    public StringWriter Output { get; } = new();

    public StringWriter Errors { get; } = new();

    /// <summary>Adds an example of each component that the solution may or may not have, from Tests/Pack/Components, and lists it.</summary>
    public TreeCopy WithComponents()
    {
        Copy(PackSources.ComponentsFolder, folder);
        Edit("Solution/Other/Customizations.xml", "/ImportExportXml", root => ComponentNodes.AddTo((XElement)root));
        Edit("Solution/Other/Solution.xml", "//RootComponents", list => ComponentNodes.List((XElement)list));
        Edit("Solution/Entities/Opportunity/Entity.xml", "/Entity", table => ComponentNodes.AddCharts((XElement)table));
        return this;
    }

    /// <summary>Runs the packer on the copy as a person would.</summary>
    public int Pack(params string[] verb)
    {
        string[] to = verb is [] ? ["--out", Out] : [];
        return CommandLine.Run([.. verb, "--tree", Full("Solution"), "--web", Full("WebResources"), "--assembly", Assembly, .. to], Output, Errors);
    }

    public Tree Read() => Tree.Read(new(Full("Solution"), Full("WebResources"), Assembly, PackSources.Version));

    public string Full(string path) => Path.Combine(folder, path);

    /// <summary>The file of a pattern; where several fit, the first by name, or the first with the words after #.</summary>
    public string Find(string pattern)
    {
        var words = pattern.Split('#');
        var regex = new Regex("^" + Regex.Escape(words[0]).Replace(@"\*", "[^/]*") + "$");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .FirstOrDefault(
                path => regex.IsMatch(path) && (words.Length == 1 || File.ReadAllText(Full(path)).Contains(words[1], StringComparison.Ordinal)))
            ?? throw new InvalidOperationException($"No file fits {pattern}.");
    }

    /// <summary>Changes what the XPath selects in the file, and says where that is.</summary>
    public string Edit(string path, string xpath, Action<XObject> change)
    {
        var document = XDocument.Load(Full(path), LoadOptions.PreserveWhitespace);
        var found = (document.XPathEvaluate(xpath) as System.Collections.IEnumerable)!.Cast<XObject>().FirstOrDefault()
            ?? throw new InvalidOperationException($"{xpath} selects nothing in {path}.");
        var node = found is XAttribute attribute ? NodePath.Of(attribute.Parent!) + "/@" + attribute.Name : NodePath.Of((XElement)found);
        change(found);
        document.Save(Full(path), SaveOptions.DisableFormatting);
        return node;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
