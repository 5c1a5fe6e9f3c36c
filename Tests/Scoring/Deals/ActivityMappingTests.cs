using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Deals;

public sealed class ActivityMappingTests
{
    private static readonly DateTime Created = new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Later = new DateTime(2026, 3, 5, 9, 0, 0, DateTimeKind.Utc);

    [TestCase("email", 1, 3, null)]
    [TestCase("email", 1, 4, null)]
    [TestCase("email", 0, 1, SkipReason.Draft)]
    [TestCase("email", 1, 2, SkipReason.Draft)]
    [TestCase("email", 2, 5, SkipReason.Cancelled)]
    [TestCase("email", 1, 6, SkipReason.Pending)]
    [TestCase("email", 1, 7, SkipReason.Pending)]
    [TestCase("email", 0, 8, SkipReason.Failed)]
    [TestCase("email", null, null, null)]
    [TestCase("phonecall", 1, 2, null)]
    [TestCase("phonecall", 0, 1, null)]
    [TestCase("phonecall", 2, 3, SkipReason.Cancelled)]
    [TestCase("appointment", 3, 5, null)]
    [TestCase("appointment", 1, 3, null)]
    [TestCase("appointment", 2, 4, SkipReason.Cancelled)]
    [TestCase("task", 0, 2, null)]
    [TestCase("task", 1, 5, null)]
    [TestCase("task", 2, 6, SkipReason.Cancelled)]
    [TestCase("letter", 1, 4, null)]
    [TestCase("letter", 0, 1, SkipReason.Draft)]
    [TestCase("letter", 0, 2, SkipReason.Draft)]
    [TestCase("letter", 2, 5, SkipReason.Cancelled)]
    [TestCase("annotation", null, null, null)]
    [TestCase("fax", 1, 2, SkipReason.Unreadable)]
    public void The_state_of_a_record_says_whether_it_counts(string table, int? state, int? status, SkipReason? expected)
    {
        var row = RowOf(table);
        row["statecode"] = state;
        row["statuscode"] = status;

        Assert.That(ActivityMapping.Skip(Activity(table, row)), Is.EqualTo(expected));
    }

    [Test]
    public void A_mail_closed_as_completed_counts_when_it_was_sent()
    {
        var row = RowOf("email");
        row["statecode"] = 1;
        row["statuscode"] = 2;
        row["senton"] = Later;

        Assert.That(ActivityMapping.Skip(Activity("email", row)), Is.Null);
    }

    [Test]
    public void A_private_meeting_does_not_count()
    {
        var row = RowOf("appointment");
        row["ismapiprivate"] = true;

        Assert.That(ActivityMapping.Skip(Activity("appointment", row)), Is.EqualTo(SkipReason.Private));
    }

    [Test]
    public void A_record_without_an_id_or_a_date_cannot_be_read()
    {
        var noDate = RowOf("task");
        noDate["createdon"] = null;
        var noId = RowOf("task");
        noId["activityid"] = null;

        Assert.That(ActivityMapping.Skip(Activity("task", noDate)), Is.EqualTo(SkipReason.Unreadable));
        Assert.That(ActivityMapping.Skip(Activity("task", noId)), Is.EqualTo(SkipReason.Unreadable));
    }

    [TestCase("email", "senton")]
    [TestCase("email", "actualend")]
    [TestCase("phonecall", "actualend")]
    [TestCase("appointment", "scheduledend")]
    [TestCase("appointment", "scheduledstart")]
    [TestCase("task", "actualend")]
    [TestCase("letter", "actualend")]
    public void When_it_took_place_comes_before_when_it_was_written_down(string table, string column)
    {
        var row = RowOf(table);
        Assert.That(ActivityMapping.TimeOf(Activity(table, row)), Is.EqualTo(Created));

        row[column] = Later;
        Assert.That(ActivityMapping.TimeOf(Activity(table, row)), Is.EqualTo(Later));
    }

    [TestCase("email", true, null, Direction.Outgoing)]
    [TestCase("email", false, null, Direction.Incoming)]
    [TestCase("email", null, 4, Direction.Incoming)]
    [TestCase("email", null, 3, Direction.Outgoing)]
    [TestCase("phonecall", false, 4, Direction.Incoming)]
    [TestCase("appointment", true, 3, Direction.None)]
    [TestCase("task", null, 2, Direction.None)]
    [TestCase("annotation", null, null, Direction.None)]
    public void The_direction_is_the_recorded_one_else_the_status_tells(string table, bool? isOutgoing, int? status, Direction expected)
    {
        var row = RowOf(table);
        row["directioncode"] = isOutgoing;
        row["statuscode"] = status;

        Assert.That(ActivityMapping.DirectionOf(Activity(table, row)), Is.EqualTo(expected));
    }

    [Test]
    public void A_note_keeps_its_text_in_a_column_of_its_own()
    {
        var note = RowOf("annotation");
        note["notetext"] = "note";
        var call = RowOf("phonecall");
        call["description"] = "call";

        Assert.That(ActivityMapping.TextOf(Activity("annotation", note)), Is.EqualTo(new ActivityText(ActivityKind.Note, Direction.None, "Subject", "note")));
        Assert.That(ActivityMapping.TextOf(Activity("phonecall", call)), Is.EqualTo(new ActivityText(ActivityKind.PhoneCall, Direction.Outgoing, "Subject", "call")));
    }

    private static Row RowOf(string table)
    {
        var row = new Row();
        row[table == "annotation" ? "annotationid" : "activityid"] = DealBuilder.IdOf(1, 1);
        row["subject"] = "Subject";
        row["createdon"] = Created;
        return row;
    }

    private static ActivityRecord Activity(string table, Row row) => new ActivityRecord(table, row, new List<IRecord>());
}
