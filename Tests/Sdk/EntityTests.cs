using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Sdk;

public sealed class EntityTests
{
    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    public void Asking_for_a_value_without_naming_the_column_throws(string? column)
    {
        var row = new Entity("account");

        Assert.That(
            () => row.GetAttributeValue<string>(column),
            Throws.ArgumentNullException.With.Property(nameof(ArgumentNullException.ParamName)).EqualTo("attributeLogicalName"));
    }

    [Test]
    public void A_missing_or_null_value_reads_as_the_default()
    {
        var row = new Entity("account") { ["name"] = null };

        Assert.That(row.GetAttributeValue<string>("name"), Is.Null);
        Assert.That(row.GetAttributeValue<int>("revenue"), Is.Zero);
        Assert.That(row.GetAttributeValue<int?>("revenue"), Is.Null);
        Assert.That(row.Contains("name"), Is.True, "a null value is a value");
        Assert.That(row.Contains("revenue"), Is.False);
    }

    [Test]
    public void The_indexer_throws_on_a_missing_column()
    {
        var row = new Entity("account");

        Assert.That(() => row["name"], Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void A_value_of_another_type_throws_unless_it_is_only_tried()
    {
        var row = new Entity("account") { ["name"] = "Contoso" };

        Assert.That(() => row.GetAttributeValue<int>("name"), Throws.TypeOf<InvalidCastException>());
        Assert.That(row.TryGetAttributeValue<int>("name", out _), Is.False);
        Assert.That(row.TryGetAttributeValue<string>("name", out var name), Is.True);
        Assert.That(name, Is.EqualTo("Contoso"));
    }

    [Test]
    public void The_id_is_no_column()
    {
        var row = new Entity("account", Guid.NewGuid());

        Assert.That(row.Attributes, Is.Empty);
    }

    [Test]
    public void A_reference_to_a_row_carries_its_version_and_without_an_id_its_key()
    {
        var byId = new Entity("account", Guid.NewGuid()) { RowVersion = "7" }.ToEntityReference();
        var byKey = new Entity("account", "accountnumber", "A-1").ToEntityReference();

        Assert.That(byId.RowVersion, Is.EqualTo("7"));
        Assert.That(byKey.KeyAttributes["accountnumber"], Is.EqualTo("A-1"));
    }

    [Test]
    public void Adding_a_column_twice_throws_while_setting_it_overwrites()
    {
        var row = new Entity("account") { ["name"] = "Contoso" };
        row["name"] = "Fabrikam";

        Assert.That(row["name"], Is.EqualTo("Fabrikam"));
        Assert.That(() => row.Attributes.Add("name", "Contoso"), Throws.ArgumentException);
    }
}
