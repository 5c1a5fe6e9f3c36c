using System;
using System.IO;
using System.Linq;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>The zip that ships, imported.</summary>
[TestFixture]
internal sealed class ShippedSolutionTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp()
    {
        organisation = new TestOrganisation();
        organisation.Organisation.Import(ShippedSolution.Zip);
    }

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void The_coaching_columns_and_tables_are_there_and_stay_after_a_restart()
    {
        organisation.Reopen();
        var tables = organisation.Organisation.Tables;

        Assert.Multiple(() =>
        {
            Assert.That(tables["opportunity"].Columns["coach_score"].MaxValue, Is.EqualTo(100));
            Assert.That(tables["opportunity"].Columns["coach_band"].Options[0], Has.Property("Value").EqualTo(713100001));
            Assert.That(tables["coach_obstacle"].EntitySetName, Is.EqualTo("coach_obstacles"));
            Assert.That(tables["coach_obstacle"].Columns["coach_opportunityid"].Targets, Is.EqualTo(new[] { "opportunity" }));
            Assert.That(tables.Find("coach_obstacle", "coach_opportunityid", "opportunity")!.Delete, Is.EqualTo(CascadeRule.Cascade));
        });
    }

    [Test]
    public void The_panel_is_on_the_opportunity_form_beside_the_stock_tab()
    {
        var form = organisation.Row("systemform", new Guid("a837e4a7-01b8-4f82-a475-be9abd67e667")).GetAttributeValue<string>("formxml");
        var tabs = System.Xml.Linq.XElement.Parse(form).Element("tabs")!.Elements("tab").Select(tab => (string?)tab.Attribute("name"));

        Assert.That(tabs, Is.EqualTo(new[] { "Summary", "coach_tab" }));
    }

    [Test]
    public void Importing_it_again_changes_nothing()
    {
        var form = organisation.Row("systemform", new Guid("a837e4a7-01b8-4f82-a475-be9abd67e667"))["formxml"];

        organisation.Organisation.Import(ShippedSolution.Zip);

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Row("systemform", new Guid("a837e4a7-01b8-4f82-a475-be9abd67e667"))["formxml"], Is.EqualTo(form));
            Assert.That(organisation.Service.RetrieveMultiple(new QueryExpression("solution")).Entities, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Its_views_answer()
    {
        var views = organisation.Service.RetrieveMultiple(new QueryExpression("savedquery") { ColumnSet = new ColumnSet("name", "fetchxml") });

        Assert.Multiple(() =>
        {
            Assert.That(views.Entities.Select(view => view["name"]), Does.Contain("Coaching: open opportunities"));
            foreach (var view in views.Entities)
            {
                var query = new FetchExpression((string)view["fetchxml"]);
                Assert.That(() => organisation.Service.RetrieveMultiple(query), Throws.Nothing, (string)view["name"]);
            }
        });
    }

    [Test]
    public void Its_web_resources_come_back_as_they_were_written()
    {
        var query = new QueryExpression("webresource") { ColumnSet = new ColumnSet("name", "content") };
        var resources = organisation.Service.RetrieveMultiple(query).Entities;

        Assert.Multiple(() =>
        {
            Assert.That(resources, Is.Not.Empty);
            foreach (var resource in resources)
            {
                var written = File.ReadAllBytes(Path.Combine(ShippedSolution.Repository, "WebResources", (string)resource["name"]));
                Assert.That(Convert.FromBase64String((string)resource["content"]), Is.EqualTo(written), (string)resource["name"]);
            }
        });
    }

    [Test]
    public void A_saved_activity_queues_its_step_and_the_queue_runs_empty_without_a_failure()
    {
        var opportunity = organisation.NewOpportunity();
        organisation.NewPhoneCall(opportunity);

        var queued = organisation.Organisation.Queue.Pending;
        organisation.Organisation.Queue.RunToEnd();

        Assert.Multiple(() =>
        {
            Assert.That(queued, Is.EqualTo(2));
            Assert.That(organisation.Organisation.Queue.Pending, Is.Zero);
            Assert.That(organisation.Organisation.Queue.Failures, Is.Empty);
        });
    }
}
