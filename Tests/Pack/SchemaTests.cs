using System.Collections.Generic;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using CrmCoach.Pack.Packing;
using NUnit.Framework;

namespace CrmCoach.Tests.Pack;

[TestFixture]
public sealed class SchemaTests
{
    [Test]
    public void The_merged_customizations_are_valid_by_the_platforms_schemas([Values] bool managed) =>
        Assert.That(Mistakes(Customizations.Merge(PackSources.ReadRepository(), managed)), Is.Empty);

    [Test]
    public void Charts_dashboards_apps_and_site_maps_are_valid_by_the_platforms_schemas()
    {
        using var copy = new TreeCopy().WithComponents();

        Assert.That(Mistakes(Customizations.Merge(copy.Read(), managed: true)), Is.Empty);
    }

    [Test]
    public void The_schemas_do_refuse_an_element_in_the_wrong_place()
    {
        var root = Customizations.Merge(PackSources.ReadRepository(), managed: true);
        root.Element("SdkMessageProcessingSteps")!.Element("SdkMessageProcessingStep")!.Add(new XElement("SdkMessageId"));

        Assert.That(Mistakes(root), Has.Some.Contains("SdkMessageId"));
    }

    private static List<string> Mistakes(XElement root)
    {
        var schemas = PackSources.SharedFile("xsd/CustomizationsSolution.xsd");
        if (schemas is null)
            Assert.Ignore("The schemas lie in ../shared/xsd, which is not here.");
        var mistakes = new List<string>();
        new XDocument(root).Validate(Load(schemas!), (_, mistake) => mistakes.Add(mistake.Message));
        return mistakes;
    }

    private static XmlSchemaSet Load(string path)
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, path);
        return set;
    }
}
