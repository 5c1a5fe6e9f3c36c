using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Importing;
using CrmCoach.Tests.Pack;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>Version N over N-1, and the way out.</summary>
[TestFixture]
internal sealed class UpgradeTests
{
    private const string View = "Solution/Entities/Opportunity/SavedQueries/{63f43bf2-6769-52c4-9677-ccf6c70e27d5}.xml";
    private const string ShownColumn = "//attribute[@PhysicalName='coach_Score']//displayname/@description";
    private static readonly Guid ViewId = new("63f43bf2-6769-52c4-9677-ccf6c70e27d5");
    private static readonly Guid FormId = new("a837e4a7-01b8-4f82-a475-be9abd67e667");

    /// <summary>A customizer's own tab with one of our columns on it.</summary>
    private const string LocalTab =
        "<form><tabs><tab name=\"local_tab\" id=\"{cccccccc-0000-4000-8000-0000000000a1}\" ordinalvalue=\"91\" solutionaction=\"Added\">"
        + "<labels><label description=\"Ours\" languagecode=\"1033\" /></labels><columns><column width=\"100%\" id=\"0\"><sections>"
        + "<section name=\"local_section\" id=\"{cccccccc-0000-4000-8000-0000000000a2}\" ordinalvalue=\"0\"><rows><row>"
        + "<cell id=\"{cccccccc-0000-4000-8000-0000000000a3}\" ordinalvalue=\"10000\"><control id=\"shown\" "
        + "classid=\"{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}\" datafieldname=\"$column\" /></cell></row></rows></section></sections></column></columns>"
        + "</tab></tabs></form>";

    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void An_upgrade_adds_changes_and_removes_components_and_keeps_the_data_of_what_stays()
    {
        using var older = new TreeCopy().WithComponents().WithTwin("coach_Obstacle", "coach_Doubt").WithColumn("coach_Extra")
            .With(View, "//LocalizedName/@description", "Coaching: open deals");
        Directory.Delete(older.Full("Solution/customapis/coach_ExplainOpportunity"), recursive: true);
        using var newer = new TreeCopy();
        Import(older, "7.0.0");
        var deal = organisation.NewOpportunity();
        organisation.Service.Update(new Entity("opportunity", deal) { ["coach_score"] = 61, ["coach_extra"] = 5 });
        var obstacle = NewObstacle(deal, "coach_obstacle");
        NewObstacle(deal, "coach_doubt");

        var result = Import(newer, "7.1.0");

        Assert.Multiple(() =>
        {
            Assert.That(result.Before, Is.EqualTo(new Version(7, 0, 0, 0)));
            Assert.That(result.Removed, Does.Contain("coach_doubt").And.Contain("opportunity/coach_extra"));
            Assert.That(organisation.Organisation.CustomApis.Select(api => api.UniqueName), Does.Contain("coach_ExplainOpportunity"));
            Assert.That(organisation.Organisation.CustomApis.Select(api => api.UniqueName), Does.Not.Contain("coach_Example"));
            Assert.That(organisation.Row("savedquery", ViewId)["name"], Is.EqualTo("Coaching: open opportunities"));
            Assert.That(organisation.Row("opportunity", deal)["coach_score"], Is.EqualTo(61));
            Assert.That(organisation.Row("coach_obstacle", obstacle)["coach_name"], Is.EqualTo("No budget"));
            Assert.That(organisation.Organisation.Tables.Find("coach_doubt"), Is.Null);
            Assert.That(organisation.Organisation.Tables["opportunity"].Columns.Contains("coach_extra"), Is.False);
            Assert.That(Names("appmodule", "uniquename"), Does.Not.Contain("coach_Example"));
            Assert.That(Names("webresource", "name"), Has.None.StartsWith("coach_/example/"));
            Assert.That(Names("savedqueryvisualization", "name"), Does.Not.Contain("Example: bands by month"));
        });
    }

    [Test]
    public void The_upgraded_plug_ins_go_on_working_and_a_restart_changes_nothing()
    {
        using var copy = new TreeCopy();
        Import(copy, "7.0.0");
        Import(copy, "7.1.0");
        organisation.Reopen();
        var deal = organisation.NewOpportunity();

        organisation.Organisation.Queue.RunToEnd();

        Assert.That(organisation.Organisation.Queue.Failures, Is.Empty);
        Assert.That(organisation.Row("opportunity", deal).Contains("coach_scoredon"), Is.True);
    }

    [Test]
    public void The_same_version_again_removes_nothing()
    {
        using var older = new TreeCopy().WithColumn("coach_Extra");
        using var newer = new TreeCopy();
        Import(older, "7.0.0");
        Import(newer, "7.0.0");

        Assert.That(organisation.Organisation.Tables["opportunity"].Columns.Contains("coach_extra"), Is.True);

        Import(newer, "7.1.0");

        Assert.That(organisation.Organisation.Tables["opportunity"].Columns.Contains("coach_extra"), Is.False);
    }

    [Test]
    public void What_was_edited_here_lies_over_what_the_new_version_brings_until_the_edit_is_removed()
    {
        using var older = new TreeCopy();
        using var newer = new TreeCopy().With(View, "//LocalizedName/@description", "Deals to coach")
            .With("Solution/Entities/Opportunity/Entity.xml", ShownColumn, "Selling Score");
        Import(older, "7.0.0");
        var edits = organisation.Organisation.Edits;
        edits.ChangeView(ViewId, name: "My team's deals");
        edits.ChangeLabel("opportunity", "coach_score", "Deal Health");
        edits.ChangeForm(FormId, LocalTab.Replace("$column", "coach_score"));

        Import(newer, "7.1.0");
        organisation.Reopen();

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Row("savedquery", ViewId)["name"], Is.EqualTo("My team's deals"));
            Assert.That(organisation.Organisation.Tables["opportunity"].Columns["coach_score"].DisplayName, Is.EqualTo("Deal Health"));
            Assert.That(Tabs(), Is.EqualTo(new[] { "Summary", "coach_tab", "local_tab" }));
        });
        organisation.Organisation.Edits.RemoveViewEdit(ViewId);
        Assert.That(organisation.Row("savedquery", ViewId)["name"], Is.EqualTo("Deals to coach"));
    }

    [Test]
    public void An_upgrade_is_refused_whole_where_an_edit_needs_what_it_would_remove()
    {
        using var older = new TreeCopy().WithColumn("coach_Extra");
        using var newer = new TreeCopy().With(View, "//LocalizedName/@description", "Deals to coach");
        Import(older, "7.0.0");
        organisation.Organisation.Edits.ChangeForm(FormId, LocalTab.Replace("$column", "coach_extra"));

        var refusal = Assert.Throws<ImportException>(() => Import(newer, "7.1.0"))!;

        Assert.Multiple(() =>
        {
            Assert.That(refusal.File, Is.EqualTo("solution.xml"));
            Assert.That(refusal.Reason, Does.Contain("the form Opportunity").And.Contain("coach_extra"));
            Assert.That(organisation.Row("savedquery", ViewId)["name"], Is.EqualTo("Coaching: open opportunities"));
            Assert.That(organisation.Organisation.Tables["opportunity"].Columns.Contains("coach_extra"), Is.True);
        });
    }

    [Test]
    public void Uninstalling_leaves_the_organisation_as_it_was_but_for_rows_of_stock_tables()
    {
        var before = Contents();
        using var copy = new TreeCopy().WithComponents();
        Import(copy, "7.0.0");
        var deal = organisation.NewOpportunity();
        NewObstacle(deal, "coach_obstacle");
        organisation.Organisation.Security.Give(organisation.UserId, "Example Reader");
        organisation.Organisation.Edits.ChangeView(ViewId, name: "Mine");
        organisation.Organisation.Edits.ChangeLabel("opportunity", "coach_score", "Deal Health");
        organisation.Organisation.Queue.RunToEnd();
        var notes = Names("annotation", "subject");

        organisation.Organisation.Uninstall("CrmCoach");
        organisation.Reopen();

        Assert.Multiple(() =>
        {
            Assert.That(Contents(), Is.EqualTo(before));
            Assert.That(organisation.Row("opportunity", deal)["name"], Is.EqualTo("Ovens"));
            Assert.That(organisation.Row("opportunity", deal).Attributes.Keys, Has.None.StartsWith("coach_"));
            Assert.That(Names("annotation", "subject"), Is.EquivalentTo(notes));
            Assert.That(Tabs(), Is.EqualTo(new[] { "Summary" }));
            Assert.That(() => Import(copy, "7.0.0"), Throws.Nothing);
        });
    }

    [Test]
    public void Uninstalling_is_refused_while_something_else_depends_on_the_solution()
    {
        using var copy = new TreeCopy();
        Import(copy, "7.0.0");
        organisation.Organisation.Edits.ChangeForm(FormId, LocalTab.Replace("$column", "coach_score"));

        Assert.That(
            () => organisation.Organisation.Uninstall("CrmCoach"),
            Throws.TypeOf<DependencyException>().With.Message.Contains("the form Opportunity").And.Message.Contains("coach_score"));
        Assert.That(organisation.Organisation.Tables["opportunity"].Columns.Contains("coach_score"), Is.True);
    }

    [Test]
    public void Another_solution_stays_when_one_goes()
    {
        organisation.Import();
        using var copy = new TreeCopy();
        Import(copy, "7.0.0");

        organisation.Organisation.Uninstall("CrmCoach");

        Assert.That(Tabs(), Is.EqualTo(new[] { "Summary", "test_tab" }));
        Assert.That(organisation.Service.RetrieveMultiple(new QueryExpression("test_risk")).Entities, Is.Empty);
    }

    [Test]
    public void What_is_not_installed_is_not_removed() =>
        Assert.That(() => organisation.Organisation.Uninstall("CrmCoach"), Throws.ArgumentException.With.Message.Contains("no solution CrmCoach"));

    private ImportResult Import(TreeCopy copy, string version) => organisation.Organisation.Import(copy.Zip(version));

    private Guid NewObstacle(Guid deal, string table) => organisation.As(organisation.UserId).Create(new Entity(table)
    {
        ["coach_name"] = "No budget",
        ["coach_opportunityid"] = new EntityReference("opportunity", deal),
    });

    private List<string> Names(string table, string column) =>
        [.. organisation.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) }).Entities
            .Select(row => row.GetAttributeValue<string>(column))];

    private IEnumerable<string?> Tabs() => XElement.Parse((string)organisation.Row("systemform", FormId)["formxml"])
        .Element("tabs")!.Elements("tab").Select(tab => (string?)tab.Attribute("name"));

    /// <summary>Everything in the file that is no business row: what it consists of, and what the platform keeps of solutions.</summary>
    private List<string> Contents()
    {
        using var file = new SqliteConnection($"Data Source={organisation.Database};Mode=ReadOnly");
        file.Open();
        file.CreateCollation("dataverse", string.CompareOrdinal);
        string[] queries =
        [
            "SELECT m.type || ' ' || m.name || ' ' || COALESCE(c.name, '') FROM sqlite_master AS m LEFT JOIN pragma_table_info(m.name) AS c",
            "SELECT 'component ' || kind || ' ' || name || ' ' || body FROM _component",
            "SELECT 'file ' || name FROM _file",
            "SELECT 'role of ' || user FROM _userrole",
            .. ((string[])["publisher", "solution", "webresource", "savedquery", "savedqueryvisualization", "role", "sitemap", "appmodule"])
                .Select(table => $"SELECT '{table} ' || {table}id FROM {table}"),
            "SELECT 'systemform ' || formid || formxml FROM systemform",
        ];
        return [.. queries.SelectMany(query => Read(file, query)).Order(StringComparer.Ordinal)];
    }

    private static List<string> Read(SqliteConnection file, string query)
    {
        using var command = file.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read()) lines.Add(reader.GetString(0));
        return lines;
    }
}
