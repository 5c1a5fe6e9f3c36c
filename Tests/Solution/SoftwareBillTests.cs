using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

/// <summary>The list of what builds and tests the product, for those who have to approve it.</summary>
public sealed class SoftwareBillTests
{
    private static readonly string Root = Support.Corpus.Root;

    [Test]
    public void The_bill_has_a_line_for_each_dependency_in_its_version() => Assert.That(Billed(), Is.EquivalentTo(Packages().Concat(Tools())));

    private static IEnumerable<string> Billed() => File.ReadLines(Path.Combine(Root, "SOFTWARE-BILL.md"))
        .Where(line => line.StartsWith("| ") && !line.StartsWith("| ---") && !line.StartsWith("| dependency"))
        .Select(line => line.Split('|')).Select(cells => cells[1].Trim() + " " + cells[2].Trim());

    private static IEnumerable<string> Packages() => XDocument.Load(Path.Combine(Root, "Directory.Packages.props")).Descendants("PackageVersion")
        .Select(package => $"{(string?)package.Attribute("Include")} {(string?)package.Attribute("Version")}");

    private static IEnumerable<string> Tools()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "Tests", "Web", "package.json")));
        return json.RootElement.GetProperty("devDependencies").EnumerateObject().Select(tool => $"{tool.Name} {tool.Value.GetString()}").ToArray();
    }
}
