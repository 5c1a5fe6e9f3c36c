using System;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Sdk;

public sealed class ContractTests
{
    [Test]
    public void The_contract_has_the_identity_of_the_real_assembly() => Assert.That(
        typeof(Entity).Assembly.FullName, Is.EqualTo("Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35"));

    [Test]
    public void A_row_is_written_under_the_names_of_the_real_contract()
    {
        var xml = Xml(new Entity("account", Guid.Empty) { ["name"] = "Contoso" });

        Assert.That(xml, Does.StartWith("<Entity xmlns=\"http://schemas.microsoft.com/xrm/2011/Contracts\""));
        Assert.That(xml, Does.Contain("<LogicalName>account</LogicalName>"));
        Assert.That(xml, Does.Match("<Attributes[^>]*><KeyValuePairOfstringanyType><[a-z]+:key>name</[a-z]+:key>"));
    }

    [Test]
    public void A_choice_is_written_under_the_names_of_the_real_contract() => Assert.That(
        Xml(new OptionSetValue(3)),
        Does.Match("<OptionSetValue xmlns=\"http://schemas.microsoft.com/xrm/2011/Contracts\"[^>]*><Value>3</Value></OptionSetValue>"));

    [Test]
    public void Every_public_class_that_travels_is_a_data_contract()
    {
        Type[] local = [typeof(InvalidPluginExecutionException), typeof(DataCollection<>), typeof(DataCollection<,>)];
        var bare = typeof(Entity).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !local.Contains(type))
            .Where(type => !type.IsDefined(typeof(DataContractAttribute), false) && !type.IsDefined(typeof(CollectionDataContractAttribute), false));

        Assert.That(bare, Is.Empty);
    }

    private static string Xml(object value)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(value.GetType()).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
