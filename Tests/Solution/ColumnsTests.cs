using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Scoring.Records;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

[TestFixture]
public sealed class ColumnsTests
{
    [Test]
    public void Every_coach_name_in_the_plug_ins_is_a_table_or_column_of_the_solution()
    {
        var known = Shipped.Tree.Tables.Select(table => table.LogicalName)
            .Concat(Shipped.Tree.Columns.Select(column => column.LogicalName)).ToHashSet(StringComparer.Ordinal);

        Assert.That(
            Shipped.PluginCode.SelectMany(Shipped.Texts).Where(text => Regex.IsMatch(text, "^coach_[a-z]+$")).Distinct(),
            Is.Not.Empty.And.All.Matches<string>(known.Contains));
    }

    [Test]
    public void Every_column_that_the_core_reads_of_an_obstacle_is_there() =>
        Assert.That(Columns.Obstacle, Is.SubsetOf(Shipped.Table("coach_obstacle").Columns.Select(column => column.LogicalName)));

    [Test]
    public void Every_column_that_the_core_reads_of_answers_and_corrections_is_there()
    {
        Assert.That(Columns.Response, Is.SubsetOf(Shipped.Table("coach_response").Columns.Select(column => column.LogicalName)));
        Assert.That(Columns.Reading, Is.SubsetOf(Shipped.Table("coach_reading").Columns.Select(column => column.LogicalName)));
    }

    [TestCaseSource(nameof(ReadOfStockTables))]
    public void Every_column_that_the_core_reads_of_a_stock_table_is_one_that_the_packer_knows(string table, string column) =>
        Assert.That(Shipped.Tree.Catalog.HasColumn(table, column), Is.True);

    [TestCase("OpportunityTable", "TopSuggestionLength", "opportunity", "coach_topsuggestion")]
    [TestCase("HistoryTable", "CauseLength", "coach_scorehistory", "coach_cause")]
    [TestCase("ReadingTable", "FindingsLength", "coach_reading", "coach_findings")]
    [TestCase("ReadingTable", "CorrectionsLength", "coach_reading", "coach_corrections")]
    [TestCase("ResponseTable", "NameLength", "coach_response", "coach_name")]
    public void What_the_plug_ins_cut_at_a_length_fits_the_column(string type, string constant, string table, string column)
    {
        var length = (int)Shipped.Class("CrmCoach.Plugins.Tables." + type).Fields.Single(field => field.Name == constant).Constant;

        Assert.That(Shipped.Column(table, column).Number("MaxLength"), Is.GreaterThanOrEqualTo(length));
    }

    [TestCase("opportunity", "coach_score", "int")]
    [TestCase("opportunity", "coach_band", "picklist")]
    [TestCase("opportunity", "coach_topsuggestion", "nvarchar", 500)]
    [TestCase("opportunity", "coach_suggestions", "ntext", 20000)]
    [TestCase("opportunity", "coach_scoredon", "datetime")]
    [TestCase("opportunity", "coach_playbookversion", "nvarchar", 100)]
    [TestCase("opportunity", "coach_inputhash", "nvarchar", 64)]
    [TestCase("coach_obstacle", "coach_name", "nvarchar", 200)]
    [TestCase("coach_obstacle", "coach_description", "ntext", 2000)]
    [TestCase("coach_obstacle", "coach_type", "picklist")]
    [TestCase("coach_obstacle", "coach_contactid", "lookup")]
    [TestCase("coach_reading", "coach_activityid", "nvarchar", 36)]
    [TestCase("coach_reading", "coach_texthash", "nvarchar", 64)]
    [TestCase("coach_reading", "coach_analyzerversion", "nvarchar", 50)]
    [TestCase("coach_reading", "coach_findings", "ntext", 100000)]
    [TestCase("coach_reading", "coach_corrections", "ntext", 100000)]
    [TestCase("coach_response", "coach_key", "nvarchar", 400)]
    [TestCase("coach_response", "coach_comment", "ntext", 2000)]
    [TestCase("coach_response", "coach_quietuntil", "datetime")]
    [TestCase("coach_scorehistory", "coach_cause", "nvarchar", 400)]
    [TestCase("coach_scorehistory", "coach_previousscore", "int")]
    public void A_column_has_the_type_and_length_that_its_writer_counts_on(string table, string column, string type, int? length = null)
    {
        var found = Shipped.Column(table, column);

        Assert.That(found.Type, Is.EqualTo(type));
        if (length is not null) Assert.That(found.Number("MaxLength"), Is.EqualTo(length));
    }

    [Test]
    public void Scores_reach_from_0_to_100()
    {
        var scores = Shipped.Tree.Tables
            .SelectMany(table => table.Columns)
            .Where(column => column.LogicalName.EndsWith("score", StringComparison.Ordinal)).ToList();

        Assert.That(scores, Has.Count.EqualTo(7));
        Assert.That(scores.Select(column => (column.Number("MinValue"), column.Number("MaxValue"))), Has.All.EqualTo((0, 100)));
    }

    private static IEnumerable<TestCaseData> ReadOfStockTables() =>
        from table in new (string Name, IReadOnlyList<string>[] Columns)[]
        {
            ("opportunity", [Columns.Opportunity]), ("account", [Columns.Account]), ("contact", [Columns.Contact]),
            ("systemuser", [Columns.SystemUser]),
            ("email", [Columns.Activity, Columns.Email]), ("phonecall", [Columns.Activity, Columns.PhoneCall]),
            ("appointment", [Columns.Activity, Columns.Appointment]),
            ("task", [Columns.Activity]), ("letter", [Columns.Activity, Columns.Letter]), ("annotation", [Columns.Annotation]),
        }
        from column in table.Columns.SelectMany(columns => columns)
        select new TestCaseData(table.Name, column);
}
