using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>
/// Two people on one deal. Rosa wrote its e-mails; Max reads the deal, but none of her activities. Through no API does he get a word of them, and
/// through none does he learn more than that they are there.
/// </summary>
internal sealed class PermissionTests
{
    private const string Secret = "Xylophone";

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;
    private Guid email;
    private Guid max;

    [OneTimeSetUp]
    public void Open()
    {
        organisation = new CoachedOrganisation();
        opportunity = organisation.NewOpportunity();
        var text = $"<div>Our {Secret} team has to approve any new supplier first, and nobody has asked them yet.</div>";
        email = organisation.NewEmail(opportunity, Secret, text, outgoing: false, daysAgo: 12);
        for (var i = 0; i < 3; i++) organisation.NewEmail(opportunity, "Order", $"<div>{Secret}? {Texts.Chasing}{i}</div>", daysAgo: 9 - i);
        organisation.Run();
        max = organisation.NewUser("Max", "Ott");
        organisation.Organisation.Security.Restrict(max, "activitypointer", ReadDepth.Basic);
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void Explain_shows_Rosa_the_words_and_Max_that_there_are_some()
    {
        var rosa = Report(organisation.Call("coach_ExplainOpportunity", opportunity, organisation.SellerId));
        var others = Report(organisation.Call("coach_ExplainOpportunity", opportunity, max));

        Assert.That(rosa.GetRawText(), Does.Contain(Secret).And.Not.Contain("\"visible\":false"));
        Assert.That(others.GetRawText(), Does.Not.Contain(Secret).And.Contain("\"visible\":false"));
        Assert.That(others.GetProperty("score").GetRawText(), Is.EqualTo(rosa.GetProperty("score").GetRawText()), "the judgement is the same");
    }

    [Test]
    public void An_answer_shows_Max_the_same_report_as_Explain_would()
    {
        var key = FirstKey(max);
        var answer = organisation.Call("coach_RespondToAdvice", opportunity, max, ("Key", key), ("Answer", "later"));

        Assert.That(answer["Report"], Does.Not.Contain(Secret).And.Contain("\"visible\":false"));
        var answers = organisation.Rows("coach_response", "coach_opportunityid", opportunity);
        Assert.That(answers.Select(row => row.GetAttributeValue<EntityReference>("ownerid").Id), Has.Some.EqualTo(max));
    }

    [Test]
    public void Max_can_neither_read_nor_correct_what_was_found_in_her_email()
    {
        Assert.That(Read(organisation.SellerId), Does.Contain(Secret));
        Assert.That(() => Read(max), Throws.Exception.With.Message.Contains("may not read it"));
        Assert.That(() => Correct(max), Throws.Exception.With.Message.Contains("may not read it").And.Message.Not.Contain(Secret));
        var readings = organisation.Rows("coach_reading", "coach_opportunityid", opportunity);
        Assert.That(readings.Select(row => row.GetAttributeValue<string>("coach_corrections")), Is.All.Null);
    }

    [Test]
    public void A_private_appointment_is_read_through_no_api_not_even_for_its_owner()
    {
        var appointment = organisation.Seller.Create(new Entity("appointment")
        {
            ["subject"] = Secret,
            ["description"] = "They have to approve any new supplier first.",
            ["ismapiprivate"] = true,
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(3),
            ["regardingobjectid"] = new EntityReference("opportunity", opportunity),
        });
        var reading = JsonDocument.Parse(Read(organisation.SellerId, "appointment", appointment)).RootElement;

        Assert.That(reading.GetProperty("skipped").GetString(), Is.EqualTo("private"));
        Assert.That(reading.GetProperty("findings").GetArrayLength(), Is.Zero);
        Assert.That(reading.GetProperty("addable").GetArrayLength(), Is.Zero);
        Assert.That(() => Correct(organisation.SellerId, "appointment", appointment), Throws.Exception.With.Message.Contains("does not read"));
        Assert.That(() => Read(max, "appointment", appointment), Throws.Exception.With.Message.Contains("may not read it"));
    }

    [Test]
    public void Whoever_has_no_right_to_any_activity_or_note_gets_the_report_and_plain_words()
    {
        var eve = organisation.NewUser("Eve", "Low");
        organisation.Organisation.Security.Restrict(eve, "activitypointer", ReadDepth.None);
        organisation.Organisation.Security.Restrict(eve, "annotation", ReadDepth.None);
        var report = Report(organisation.Call("coach_ExplainOpportunity", opportunity, eve));

        Assert.That(report.GetProperty("suggestions").GetArrayLength(), Is.GreaterThan(0));
        Assert.That(report.GetRawText(), Does.Not.Contain(Secret));
        Assert.That(() => Read(eve), Throws.Exception.With.Message.Contains("may not read it"));
    }

    [Test]
    public void Whoever_may_not_read_the_deal_can_call_nothing_on_it()
    {
        var eve = organisation.NewUser("Eve", "Out");
        organisation.Organisation.Security.Restrict(eve, "opportunity", ReadDepth.Basic);

        foreach (var call in Calls(eve)) Assert.That(call, Throws.Exception.With.Message.Contains("you may not read it"));
    }

    [Test]
    public void The_role_of_reps_lets_them_answer_and_correct()
    {
        var rep = organisation.NewUser("Ria", "Rep");
        organisation.Organisation.Security.Give(rep, "CRM Coach Rep");
        var key = FirstKey(rep);

        Assert.That(() => organisation.Call("coach_RespondToAdvice", opportunity, rep, ("Key", key), ("Answer", "later")), Throws.Nothing);
        Assert.That(() => organisation.Call("coach_RespondToAdvice", opportunity, rep, ("Key", key), ("Answer", "undo")), Throws.Nothing);
        Assert.That(() => Correct(rep), Throws.Nothing);
        Assert.That(() => Correct(rep, verdict: "undo"), Throws.Nothing);
    }

    [Test]
    public void Whoever_only_looks_on_is_told_what_would_let_them_answer()
    {
        var manager = organisation.NewUser("Mia", "Manager");
        organisation.Organisation.Security.Give(manager, "CRM Coach Manager");
        var key = FirstKey(manager);

        Assert.That(
            () => organisation.Call("coach_RespondToAdvice", opportunity, manager, ("Key", key), ("Answer", "later")),
            Throws.Exception.With.Message.Contains("CRM Coach Rep"));
        Assert.That(() => Correct(manager), Throws.Exception.With.Message.Contains("CRM Coach Rep"));
    }

    private IEnumerable<TestDelegate> Calls(Guid user)
    {
        yield return () => organisation.Call("coach_ExplainOpportunity", opportunity, user);
        yield return () => organisation.Call("coach_ScoreOpportunity", opportunity, user);
        yield return () => organisation.Call("coach_RespondToAdvice", opportunity, user, ("Key", "focus.chasing:deal"), ("Answer", "done"));
        yield return () => Correct(user);
    }

    private string FirstKey(Guid user) =>
        Report(organisation.Call("coach_ExplainOpportunity", opportunity, user)).GetProperty("suggestions")[0].GetProperty("key").GetString()!;

    private void Correct(Guid user, string table = "email", Guid? id = null, string verdict = "added") => organisation.Call(
        "coach_CorrectReading",
        opportunity,
        user,
        ("ActivityId", (id ?? email).ToString()),
        ("ActivityType", table),
        ("Verdict", verdict),
        ("Label", "topic.dayjob"));

    private string Read(Guid user, string table = "email", Guid? id = null) =>
        (string)organisation.Call("coach_ReadActivity", user, ("ActivityType", table), ("ActivityId", (id ?? email).ToString()))["Reading"];

    private static JsonElement Report(OrganizationResponse response) => JsonDocument.Parse((string)response["Report"]).RootElement;
}
