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
    public void The_merged_customizations_are_valid_by_the_platforms_schemas([Values] bool managed)
    {
        var schemas = PackSources.SharedFile("xsd/CustomizationsSolution.xsd");
        if (schemas is null)
            Assert.Ignore("The schemas lie in ../shared/xsd, which is not here.");
        var document = new XDocument(Customizations.Merge(PackSources.ReadRepository(), managed));
        var mistakes = new List<string>();
        document.Validate(Load(schemas!), (_, mistake) => mistakes.Add(mistake.Message));
        Assert.That(mistakes, Is.Empty);
    }

    private static XmlSchemaSet Load(string path)
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, path);
        return set;
    }
}
