using System;
using System.Linq;
using System.Text;
using CrmCoach.Cli.Deals;
using CrmCoach.Cli.Json;
using CrmCoach.Scoring.Records;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class DealFileTests
{
    [Test]
    public void A_deal_file_gives_the_rows_of_a_deal()
    {
        var deal = Read(DealJson.Deal);

        Assert.That(deal.AsOf, Is.EqualTo(Utc(2026, 11, 21, 9)));
        Assert.That(deal.Records.Opportunity.Text("name"), Is.EqualTo("Harbour cranes"));
        Assert.That(deal.Records.Opportunity.Number("salesstage"), Is.EqualTo(2));
        Assert.That(deal.Records.Opportunity.Time("estimatedclosedate"), Is.EqualTo(Utc(2026, 12, 18, 0)));
        Assert.That(deal.Records.Opportunity.Id("ownerid"), Is.EqualTo(deal.Records.Users.Single().Id("systemuserid")));
        Assert.That(deal.Records.Obstacles.Single().Id("coach_contactid"), Is.EqualTo(deal.Records.Contacts.Single().Id("contactid")));
        Assert.That(deal.Records.Activities.Select(activity => activity.Table), Is.EqualTo(new[] { "email", "email", "phonecall", "annotation" }));
    }

    [Test]
    public void An_activity_comes_with_its_parties_and_its_times_in_UTC()
    {
        var mail = Read(DealJson.Deal).Records.Activities[0];

        Assert.That(mail.Row.Time("senton"), Is.EqualTo(Utc(2026, 10, 20, 8)));
        Assert.That(mail.Row.Flag("directioncode"), Is.False);
        Assert.That(mail.Parties.Single().Number("participationtypemask"), Is.EqualTo(1));
        Assert.That(mail.Parties.Single().Text("addressused"), Is.EqualTo("ann@x.example"));
    }

    [Test]
    public void Members_may_be_missing_or_null()
    {
        var deal = Read("""{ "asOf": null, "opportunity": { "name": null }, "emails": [ { "activityid": null, "subject": null, "email_activity_parties": null }, {} ], "contacts": null }""");

        Assert.That(deal.AsOf, Is.Null);
        Assert.That(deal.Records.Opportunity.Text("name"), Is.Null);
        Assert.That(deal.Records.Activities.Select(activity => activity.Row.Id("activityid")), Is.Unique.And.None.Null);
    }

    [TestCase("2026-11-21", 0, 0)]
    [TestCase("2026-11-21T09:30:00Z", 9, 30)]
    [TestCase("2026-11-21T09:30:00.1234567Z", 9, 30)]
    [TestCase("2026-11-21T09:30Z", 9, 30)]
    [TestCase("2026-11-21T09:30:00", 9, 30)]
    [TestCase("2026-11-21 09:30:00", 9, 30)]
    [TestCase("2026-11-21T11:30:00+02:00", 9, 30)]
    [TestCase("2026-11-21T04:30:00-0500", 9, 30)]
    [TestCase("20261121T093000Z", 9, 30)]
    public void Times_are_read_in_any_form_of_the_standard(string text, int hour, int minute)
    {
        var deal = Read("{ \"asOf\": \"" + text + "\", \"opportunity\": {} }");

        Assert.That(deal.AsOf!.Value.AddTicks(-(deal.AsOf.Value.Ticks % TimeSpan.TicksPerMinute)), Is.EqualTo(Utc(2026, 11, 21, hour).AddMinutes(minute)));
    }

    [TestCase("{ \"opportunity\": { \"name\": 7 } }", "deal.json:1: opportunity.name: expected a text, found the number 7")]
    [TestCase("{ \"opportunity\": {\n \"salesstage\": \"2\" } }", "deal.json:2: opportunity.salesstage: expected a whole number, found the text \"2\"")]
    [TestCase("{ \"opportunity\": { \"salesstage\": 1.5 } }", "opportunity.salesstage: expected a whole number, found the number 1.5")]
    [TestCase("{ \"opportunity\": { \"estimatedvalue\": true } }", "opportunity.estimatedvalue: expected an amount, found true")]
    [TestCase("{ \"opportunity\": { \"opportunityid\": \"4\" } }", "opportunity.opportunityid: expected a GUID, found the text \"4\"")]
    [TestCase("{ \"opportunity\": { \"_ownerid_value\": \"Bob\" } }", "opportunity._ownerid_value: expected a GUID")]
    [TestCase("{ \"opportunity\": { \"createdon\": \"yesterday\" } }", "opportunity.createdon: expected a date such as 2026-11-21")]
    [TestCase("{ \"opportunity\": { \"createdon\": \"2026-02-30\" } }", "opportunity.createdon: expected a date such as 2026-11-21")]
    [TestCase("{ \"asOf\": 5, \"opportunity\": {} }", "deal.json:1: asOf: expected a date")]
    [TestCase("{ \"emails\": [] }", "deal.json:1: opportunity: expected an object, found nothing")]
    [TestCase("{ \"opportunity\": [] }", "opportunity: expected an object, found a list")]
    [TestCase("[]", "deal.json:1: expected an object with a member \"opportunity\", found a list")]
    [TestCase("", "deal.json:1: expected JSON")]
    [TestCase("{\n\n \"opportunity\": nil }", "deal.json:3: expected JSON")]
    [TestCase("{ \"opportunity\": {}, \"emails\": {} }", "emails: expected a list, found an object")]
    [TestCase("{ \"opportunity\": {},\n \"emails\": [\n {}, 5 ] }", "deal.json:3: emails[1]: expected an object, found the number 5")]
    [TestCase("{ \"opportunity\": {}, \"emails\": [ { \"directioncode\": 1 } ] }", "emails[0].directioncode: expected true or false, found the number 1")]
    [TestCase("{ \"opportunity\": {}, \"phonecalls\": [ { \"phonecall_activity_parties\": [ { \"participationtypemask\": \"to\" } ] } ] }", "phonecalls[0].phonecall_activity_parties[0].participationtypemask: expected a whole number")]
    [TestCase("{ \"opportunity\": {}, \"coach_obstacles\": [ { \"coach_type\": 11 } ] }", "coach_obstacles[0].coach_type: expected an obstacle type, 1 to 10 or 713100001 to 713100010, found the number 11")]
    [TestCase("{ \"opportunity\": {}, \"contacts\": [ { \"contactid\": \"22222222-2222-2222-2222-222222222222\" },\n { \"contactid\": \"22222222-2222-2222-2222-222222222222\" } ] }",
        "deal.json:2: contacts[1].contactid: expected an id of its own, found 22222222-2222-2222-2222-222222222222 a second time")]
    [TestCase("{ \"opportunity\": {}, \"emails\": [ { \"activityid\": \"22222222-2222-2222-2222-222222222222\" } ], \"tasks\": [ { \"activityid\": \"22222222-2222-2222-2222-222222222222\" } ] }",
        "tasks[0].activityid: expected an id of its own")]
    public void An_error_names_file_line_place_and_what_was_expected(string json, string error)
    {
        Assert.That(DealFileReader.TryRead("deal.json", Encoding.UTF8.GetBytes(json), out _, out var found), Is.False);
        Assert.That(found!.ToString(), Does.Contain(error));
    }

    [TestCase(1)]
    [TestCase(10)]
    [TestCase(713100001)]
    [TestCase(713100010)]
    public void An_obstacle_type_is_a_number_or_a_choice_value(int type) =>
        Assert.That(Read("{ \"opportunity\": {}, \"coach_obstacles\": [ { \"coach_type\": " + type + " } ] }").Records.Obstacles[0].Number("coach_type"), Is.EqualTo(type));

    [Test]
    public void Every_column_that_the_core_reads_can_be_read()
    {
        var sets = new[] { Columns.Opportunity, Columns.Account, Columns.Contact, Columns.SystemUser, Columns.Obstacle, Columns.Activity, Columns.Annotation };

        Assert.That(sets.Select(columns => ColumnKinds.Of(columns[0])), Is.All.EqualTo(ColumnKind.Key));
        Assert.That(sets.SelectMany(columns => columns).Where(column => column.EndsWith("on", StringComparison.Ordinal) && column != "description").Select(ColumnKinds.Of).Distinct(),
            Is.SubsetOf(new[] { ColumnKind.Time, ColumnKind.Text }));
    }

    [Test]
    public void Answers_and_corrections_are_read()
    {
        var hash = new string('a', 64);
        var deal = Read("""
            { "opportunity": {},
              "coach_responses": [ { "coach_key": "focus.pitch:deal", "coach_answer": 713100002, "coach_quietuntil": "2026-12-01T00:00:00Z" } ],
              "coach_readings": [ { "coach_activityid": "00000000-0000-0000-0000-000000000001", "coach_corrections": "# HASH\nwrong ask.refused body 0 5" } ] }
            """.Replace("HASH", hash));

        Assert.That(deal.Records.Responses.Single().Text("coach_key"), Is.EqualTo("focus.pitch:deal"));
        Assert.That(deal.Records.Responses.Single().Time("coach_quietuntil"), Is.EqualTo(Utc(2026, 12, 1, 0)));
        Assert.That(deal.Records.Readings.Single().Text("coach_corrections"), Is.EqualTo("# " + hash + "\nwrong ask.refused body 0 5"));
    }

    [TestCase("""{ "coach_activityid": "x" }""", "coach_readings[0].coach_activityid: expected a GUID, found the text \"x\"")]
    [TestCase("""{ "coach_corrections": "# a" }""", "coach_readings[0].coach_activityid: expected a GUID, found nothing")]
    [TestCase(
        """{ "coach_activityid": "00000000-0000-0000-0000-000000000001", "coach_corrections": "wrong" }""",
        "coach_readings[0].coach_corrections: expected a line \"# \" with the text's hash, then lines such as \"wrong ask.refused body 0 25\", found the text \"wrong\"")]
    public void A_correction_that_is_none_is_an_error(string row, string message) =>
        Assert.That(Error("{ \"opportunity\": {}, \"coach_readings\": [ " + row + " ] }"), Does.EndWith(message));

    private static DealFile Read(string json)
    {
        Assert.That(DealFileReader.TryRead("deal.json", Encoding.UTF8.GetBytes(json), out var deal, out var error), Is.True, error?.ToString());
        return deal;
    }

    private static string Error(string json)
    {
        Assert.That(DealFileReader.TryRead("deal.json", Encoding.UTF8.GetBytes(json), out _, out var error), Is.False);
        return error!.ToString();
    }

    private static DateTime Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);
}
