using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Sdk;

public sealed class ValueTests
{
    private static readonly Guid Id = Guid.NewGuid();

    [Test]
    public void References_are_equal_by_table_id_and_key_but_not_by_name()
    {
        var named = new EntityReference("contact", Id) { Name = "Ann" };

        Assert.That(named, Is.EqualTo(new EntityReference("contact", Id)));
        Assert.That(named, Is.Not.EqualTo(new EntityReference("lead", Id)));
    }

    [Test]
    public void A_reference_by_key_is_equal_to_one_with_the_same_key_only()
    {
        var byKey = new EntityReference("contact", "email", "a@b.c");

        Assert.That(byKey, Is.EqualTo(new EntityReference("contact", "email", "a@b.c")));
        Assert.That(byKey, Is.Not.EqualTo(new EntityReference("contact", "email", "x@y.z")));
        Assert.That(byKey, Is.Not.EqualTo(new EntityReference("contact", Guid.Empty)));
    }

    [Test]
    public void Equal_references_hash_alike() =>
        Assert.That(new EntityReference("contact", Id) { Name = "Ann" }.GetHashCode(), Is.EqualTo(new EntityReference("contact", Id).GetHashCode()));

    [Test]
    public void Choices_and_amounts_are_equal_by_value()
    {
        var choice = new OptionSetValue(3);

        Assert.That(choice, Is.EqualTo(new OptionSetValue(3)));
        Assert.That(choice, Is.Not.EqualTo(new OptionSetValue(4)));
        Assert.That(new Money(1.50m), Is.EqualTo(new Money(1.5m)));
    }

    [Test]
    public void Collections_made_of_nothing_are_empty()
    {
        Assert.That(new EntityCollection(null).Entities, Is.Empty);
        Assert.That(new OptionSetValueCollection(null), Is.Empty);
        Assert.That(new EntityReferenceCollection(null), Is.Empty);
    }

    [Test]
    public void Adding_no_range_adds_nothing()
    {
        var rows = new EntityCollection();
        rows.Entities.AddRange((IEnumerable<Entity>)null!);

        Assert.That(rows.Entities, Is.Empty);
    }
}
