using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;
using NUnit.Framework;

namespace CrmCoach.Tests.Pack;

[TestFixture]
public sealed class PackagingTests
{
    private static readonly Tree Tree = PackSources.ReadRepository();

    [Test]
    public void The_zip_holds_the_three_xml_files_at_its_root_first_the_content_types() =>
        Assert.That(Paths(Zip(managed: true)).Take(3), Is.EqualTo(["[Content_Types].xml", "solution.xml", "customizations.xml"]));

    [Test]
    public void The_zip_holds_the_assembly_the_web_resources_and_the_custom_apis_and_nothing_else()
    {
        var expected = Tree.WebResources.Select(resource => resource.FileName[1..])
            .Append("PluginAssemblies/CrmCoachPlugins-E52251C9-F137-5018-9EEC-930ABFDEB42C/CrmCoachPlugins.dll")
            .Concat(Tree.Files.Select(file => file.Path).Where(path => path.StartsWith("customapis/", StringComparison.Ordinal)));

        Assert.That(Paths(Zip(managed: true)).Skip(3), Is.EquivalentTo(expected));
    }

    [Test]
    public void The_files_in_the_zip_are_those_of_the_repository_byte_for_byte()
    {
        using var zip = Zip(managed: true);
        var panel = Tree.WebResources.Single(resource => resource.Name == "coach_/panel/panel.html");

        Assert.That(Read(zip, panel.FileName[1..]), Is.EqualTo(File.ReadAllBytes(Path.Combine(PackSources.WebFolder, "coach_/panel/panel.html"))));
        Assert.That(
            Read(zip, Paths(zip).Single(path => path.EndsWith(".dll", StringComparison.Ordinal))),
            Is.EqualTo(File.ReadAllBytes(PackSources.Assembly)));
    }

    /// <summary>Most of it are the reader's tables, which grow with what they are trained on.</summary>
    [Test]
    public void The_assembly_is_smaller_than_four_megabytes() => Assert.That(new FileInfo(PackSources.Assembly).Length, Is.LessThan(4_000_000));

    [Test]
    public void The_same_input_gives_the_same_bytes([Values] bool managed) =>
        Assert.That(ZipWriter.Bytes(Package.Of(PackSources.ReadRepository(), managed)), Is.EqualTo(ZipWriter.Bytes(Package.Of(Tree, managed))));

    [Test]
    public void The_zip_says_nothing_of_the_machine_and_the_moment()
    {
        using var zip = Zip(managed: true);
        Assert.Multiple(() =>
        {
            Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime), Has.All.EqualTo(new DateTime(1980, 1, 1)));
            Assert.That(zip.Entries.Select(entry => entry.ExternalAttributes), Has.All.Zero);
        });
    }

    [Test]
    public void The_version_is_that_of_the_build_with_a_fourth_number() =>
        Assert.That(Manifest(managed: true).Element("Version")!.Value, Is.EqualTo($"{PackSources.Version.ToString(3)}.0"));

    [Test]
    public void The_managed_and_the_unmanaged_zip_differ_in_one_digit()
    {
        using var managed = Zip(managed: true);
        using var unmanaged = Zip(managed: false);
        Assert.Multiple(() =>
        {
            Assert.That(Paths(unmanaged), Is.EqualTo(Paths(managed)));
            Assert.That(Paths(managed).Where(path => !Read(managed, path).SequenceEqual(Read(unmanaged, path))), Is.EqualTo(["solution.xml"]));
            Assert.That(
                Text(unmanaged, "solution.xml"), Is.EqualTo(Text(managed, "solution.xml").Replace("<Managed>1</Managed>", "<Managed>0</Managed>")));
        });
    }

    [Test]
    public void A_form_with_a_managed_variant_goes_into_each_zip_in_its_own_form()
    {
        using var copy = new TreeCopy();
        var form = copy.Find("Solution/Entities/Opportunity/FormXml/main/*.xml");
        var variant = form.Replace(".xml", "_managed.xml");
        File.Copy(copy.Full(form), copy.Full(variant));
        copy.Edit(variant, "//tab/@name", found => ((XAttribute)found).Value = "coach_managed_tab");

        var tree = copy.Read();

        Assert.Multiple(() =>
        {
            Assert.That(Tabs(tree, managed: true), Is.EqualTo(["coach_managed_tab"]));
            Assert.That(Tabs(tree, managed: false), Is.EqualTo(["coach_tab"]));
        });
    }

    [Test]
    public void Only_the_content_types_have_a_declaration_and_a_byte_order_mark()
    {
        using var zip = Zip(managed: true);
        Assert.Multiple(() =>
        {
            Assert.That(Read(zip, "[Content_Types].xml").Take(3), Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
            Assert.That(Text(zip, "solution.xml"), Does.StartWith("<ImportExportXml"));
            Assert.That(Text(zip, "customizations.xml"), Does.StartWith("<ImportExportXml"));
            Assert.That(Text(zip, "customapis/coach_ScoreOpportunity/customapi.xml"), Does.StartWith("<customapi "));
        });
    }

    [Test]
    public void Every_file_of_the_zip_has_a_content_type()
    {
        using var zip = Zip(managed: true);
        var types = XDocument.Parse(Text(zip, "[Content_Types].xml").TrimStart('\uFEFF')).Root!.Elements().ToList();
        var extensions = types.Where(type => type.Name.LocalName == "Default").Select(type => "." + (string)type.Attribute("Extension")!).ToList();
        var parts = types.Where(type => type.Name.LocalName == "Override").Select(type => (string)type.Attribute("PartName")!).ToList();

        Assert.That(Paths(zip).Skip(1), Has.All.Matches<string>(path => parts.Contains("/" + path) || extensions.Contains(Path.GetExtension(path))));
        Assert.That(parts, Is.EquivalentTo(Tree.WebResources.Select(resource => resource.FileName)));
    }

    [Test]
    public void The_merged_customizations_hold_every_component_once()
    {
        var root = Customizations.Merge(Tree, managed: true);
        Assert.Multiple(() =>
        {
            Assert.That(Ids(root, "Entities/Entity/Name"), Is.EquivalentTo(Tree.Tables.Select(table => table.SchemaName)));
            Assert.That(
                Ids(root, "Entities/Entity/FormXml/forms/systemform/formid"),
                Is.EquivalentTo(Tree.Forms.Select(form => form.Id)));
            Assert.That(
                Ids(root, "Entities/Entity/SavedQueries/savedqueries/savedquery/savedqueryid"),
                Is.EquivalentTo(Tree.Views.Select(view => view.Id)));
            Assert.That(
                Ids(root, "Entities/Entity/Visualizations/visualization/savedqueryvisualizationid"),
                Is.EquivalentTo(Tree.Charts.Select(chart => chart.Id)));
            Assert.That(Ids(root, "Dashboards/Dashboard/FormId"), Is.EquivalentTo(Tree.Dashboards.Select(dashboard => dashboard.Id)));
            Assert.That(Ids(root, "AppModules/AppModule/UniqueName"), Is.EquivalentTo(Tree.Apps.Select(app => app.Text("UniqueName"))));
            Assert.That(root.Element("EntityRelationships")!.Elements().Count(), Is.EqualTo(Tree.Relationships.Count()));
            Assert.That(root.Element("SdkMessageProcessingSteps")!.Elements().Count(), Is.EqualTo(Tree.Steps.Count()));
            Assert.That(root.Descendants("RibbonDiffXml").Select(ribbon => ribbon.HasElements), Has.Exactly(Tree.Tables.Count).True);
        });
    }

    private static IEnumerable<string> Ids(XElement root, string path) =>
        path.Split('/').Aggregate((IEnumerable<XElement>)[root], (found, name) => found.Elements(name)).Select(element => element.Value);

    private static IEnumerable<string?> Tabs(Tree tree, bool managed) =>
        Customizations.Merge(tree, managed)
            .Descendants("tab")
            .Select(tab => (string?)tab.Attribute("name"))
            .Where(name => name?.StartsWith("coach_", StringComparison.Ordinal) == true);

    private static XElement Manifest(bool managed)
    {
        using var zip = Zip(managed);
        return XElement.Parse(Text(zip, "solution.xml")).Element("SolutionManifest")!;
    }

    private static ZipArchive Zip(bool managed) => new(new MemoryStream(ZipWriter.Bytes(Package.Of(Tree, managed))));

    private static List<string> Paths(ZipArchive zip) => zip.Entries.Select(entry => entry.FullName).ToList();

    private static string Text(ZipArchive zip, string path) => Encoding.UTF8.GetString(Read(zip, path));

    private static byte[] Read(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
