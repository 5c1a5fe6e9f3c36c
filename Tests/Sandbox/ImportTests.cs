using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Importing;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class ImportTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void A_new_table_takes_rows_with_its_defaults_and_cascades_as_declared()
    {
        Import(new SampleSolution());
        var id = organisation.Service.Create(new Entity("test_risk")
        {
            ["test_name"] = "Flour price",
            ["test_accountid"] = new EntityReference("account", organisation.AccountId),
        });

        var row = organisation.Row("test_risk", id);
        organisation.Service.Delete("account", organisation.AccountId);

        Assert.Multiple(() =>
        {
            Assert.That(row.FormattedValues["test_level"], Is.EqualTo("Low"));
            Assert.That(row.GetAttributeValue<EntityReference>("test_accountid").Name, Is.EqualTo("Brandt Bakeries"));
            Assert.That(organisation.Service.RetrieveMultiple(new QueryExpression("test_risk")).Entities, Is.Empty);
        });
    }

    [Test]
    public void A_new_column_on_a_stock_table_keeps_the_rows_that_are_there()
    {
        Import(new SampleSolution());
        organisation.Service.Update(new Entity("account", organisation.AccountId) { ["test_rating"] = 7 });

        Assert.That(organisation.Row("account", organisation.AccountId)["test_rating"], Is.EqualTo(7));
    }

    [Test]
    public void A_change_of_the_main_form_is_laid_over_it()
    {
        Import(new SampleSolution());

        var form = XElement.Parse((string)organisation.Row("systemform", new Guid("a837e4a7-01b8-4f82-a475-be9abd67e667"))["formxml"]);

        Assert.Multiple(() =>
        {
            Assert.That(form.Elements("tabs").Elements("tab").Select(tab => (string?)tab.Attribute("name")), Is.EqualTo(new[] { "Summary", "test_tab" }));
            Assert.That(form.Descendants("Handler").Single().Attribute("functionName")!.Value, Is.EqualTo("Test.onLoad"));
            Assert.That(form.Descendants("Library").Single().Attribute("name")!.Value, Is.EqualTo("test_/form.js"));
            Assert.That(form.DescendantsAndSelf().Attributes("solutionaction"), Is.Empty);
        });
    }

    [Test]
    public void A_higher_version_changes_what_is_there_in_place()
    {
        Import(new SampleSolution());
        var id = organisation.Service.Create(new Entity("test_risk") { ["test_name"] = "Flour price" });

        Import(new SampleSolution { Version = "1.1.0.0" }
            .Edit("customizations.xml", "<MaxLength>100</MaxLength>", "<MaxLength>200</MaxLength>")
            .Edit("customizations.xml", "description=\"High risks\"", "description=\"The worst\""));

        var views = organisation.Service.RetrieveMultiple(new QueryExpression("savedquery") { ColumnSet = new ColumnSet("name") });
        Assert.Multiple(() =>
        {
            Assert.That(organisation.Organisation.Tables["test_risk"].Columns["test_name"].MaxLength, Is.EqualTo(200));
            Assert.That(organisation.Row("test_risk", id)["test_name"], Is.EqualTo("Flour price"));
            Assert.That(views.Entities.Single()["name"], Is.EqualTo("The worst"));
        });
    }

    [Test]
    public void A_lower_version_is_refused()
    {
        Import(new SampleSolution { Version = "1.1.0.0" });

        Assert.That(() => Import(new SampleSolution()), Throws.TypeOf<ImportException>().With.Message.Contains("lower than the installed version"));
    }

    [Test]
    public void A_refused_import_leaves_nothing_behind()
    {
        var solution = new SampleSolution().Edit("customizations.xml", "libraryName=\"test_/form.js\"", "libraryName=\"test_/other.js\"");

        Assert.That(() => Import(solution), Throws.TypeOf<ImportException>());

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Organisation.Tables.Find("test_risk"), Is.Null);
            Assert.That(organisation.Service.RetrieveMultiple(new QueryExpression("webresource")).Entities, Is.Empty);
            Assert.That(() => Import(new SampleSolution()), Throws.Nothing);
        });
    }

    [Test]
    public void A_file_that_is_no_zip_or_not_there_is_refused()
    {
        var text = organisation.PathOf("text.zip");
        File.WriteAllText(text, "no zip");

        Assert.Multiple(() =>
        {
            Assert.That(() => organisation.Organisation.Import(text), Throws.TypeOf<ImportException>().With.Message.Contains("not a zip"));
            Assert.That(() => organisation.Organisation.Import(text + "x"), Throws.TypeOf<ImportException>());
        });
    }

    private void Import(SampleSolution solution) => organisation.Organisation.Import(solution.Save(organisation.PathOf(Guid.NewGuid() + ".zip")));
}
