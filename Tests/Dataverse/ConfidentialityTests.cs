using System;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>What customers and colleagues wrote must not be seen by those who may not read it: not in notes, not in traces, not in answers.</summary>
internal sealed class ConfidentialityTests
{
    private const string Marker = "Xylophone";
    private const string Words =
        $"<div>The {Marker} committee has to approve any new supplier first, and nobody has asked them. {Texts.Chasing}</div>";

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp()
    {
        organisation.Run();
        opportunity = organisation.NewOpportunity();
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void No_trace_holds_a_word_of_a_row()
    {
        var contact = organisation.NewContact(Marker + "A", "Vogt");
        var deal = organisation.NewOpportunity(Marker + "B");
        organisation.Service.Update(new Entity("opportunity", deal)
        {
            ["customerneed"] = Marker + "C", ["parentcontactid"] = new EntityReference("contact", contact),
        });
        var email = organisation.NewEmail(deal, Marker + "D", Words, outgoing: false);
        organisation.NewNote(deal, Marker + "E", Words);
        organisation.Seller.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = Marker + "F", ["coach_opportunityid"] = new EntityReference("opportunity", deal),
        });
        organisation.Call("coach_ExplainOpportunity", deal, organisation.SellerId);
        organisation.Call("coach_AnalyzeText", organisation.SellerId, ("Subject", Marker + "G"), ("Body", Words));
        organisation.Call("coach_ReadActivity", organisation.SellerId, ("ActivityType", "email"), ("ActivityId", email.ToString()));
        organisation.Call(
            "coach_CorrectReading",
            deal,
            organisation.SellerId,
            ("ActivityType", "email"),
            ("ActivityId", email.ToString()),
            ("Verdict", "added"),
            ("Label", "topic.dayjob"));
        Assert.That(
            () => organisation.Call("coach_RespondToAdvice", deal, organisation.SellerId, ("Key", Marker), ("Answer", "done"), ("Comment", Marker)),
            Throws.Exception.With.Message.Not.Contain(Marker));
        var traces = organisation.Run().SelectMany(execution => execution.Traces).ToList();

        Assert.That(traces, Is.Not.Empty);
        Assert.That(string.Join("\n", traces), Does.Not.Contain(Marker).IgnoreCase);
    }

    [Test]
    public void No_trace_and_no_error_repeats_what_a_fault_says()
    {
        var service = new FaultyService(organisation.Service, _ => FaultyService.Fault(FaultyService.Unknown, Marker));
        var context = StepContext.Of(opportunity, service, stage: 30);
        context.InputParameters["Target"] = new EntityReference("opportunity", opportunity);

        var error = Assert.Throws<InvalidPluginExecutionException>(() => ShippedPlugins.Run("ScoreOpportunity", context))!;
        Assert.That(error.ToString(), Does.Contain("0x80040216").And.Not.Contain(Marker));
        Assert.That(string.Join("\n", context.Traces), Does.Contain("0x80040216").And.Not.Contain(Marker));
    }

    [Test]
    public void Advice_notes_quote_nobody()
    {
        WriteEmails();
        organisation.Run();

        Assert.That(organisation.Advice(opportunity), Is.Not.Empty);
        Assert.That(string.Join("\n", organisation.Advice(opportunity).Select(note => note["notetext"])), Does.Not.Contain(Marker));
    }

    [Test]
    public void A_name_that_is_markup_stays_text_in_a_note()
    {
        var contact = organisation.NewContact("<img src=x onerror=alert(1)>", "Vogt");
        organisation.Service.Update(new Entity("opportunity", opportunity) { ["parentcontactid"] = new EntityReference("contact", contact) });
        for (var i = 0; i < 3; i++) organisation.NewEmail(opportunity, "Order", Texts.Chasing + i, daysAgo: 20 - i);
        organisation.Run();

        Assert.That(organisation.Advice(opportunity), Is.Not.Empty);
        Assert.That(string.Join("\n", organisation.Advice(opportunity).Select(note => note["notetext"])), Does.Not.Contain("<img"));
    }

    [TestCase("isprotected")]
    [TestCase("sensitivitylabelid")]
    public void A_protected_email_is_counted_and_never_opened(string column)
    {
        var email = organisation.NewEmail(opportunity, Marker, Words, outgoing: false);
        organisation.Service.Update(new Entity("email", email) { [column] = column == "isprotected" ? true : Guid.NewGuid() });
        organisation.Run();
        var report = Explain(organisation.SellerId);

        Assert.That(organisation.Row("opportunity", opportunity).GetAttributeValue<int>("coach_activitiesscored"), Is.Zero);
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", opportunity), Is.Empty);
        Assert.That(report.GetProperty("coverage").GetProperty("skipped")[0].GetProperty("reason").GetString(), Is.EqualTo("private"));
    }

    [Test]
    public void A_private_appointment_is_counted_and_never_opened()
    {
        organisation.Seller.Create(new Entity("appointment")
        {
            ["subject"] = Marker,
            ["description"] = Words,
            ["ismapiprivate"] = true,
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(3),
            ["regardingobjectid"] = new EntityReference("opportunity", opportunity),
        });
        var execution = organisation.Run();

        Assert.That(organisation.Row("opportunity", opportunity).GetAttributeValue<int>("coach_activitiesscored"), Is.Zero);
        Assert.That(execution.Max(run => run.Reads), Is.EqualTo(5), "no query for texts");
    }

    [Test]
    public void Whoever_may_read_an_activity_gets_its_words_and_others_only_that_it_exists()
    {
        WriteEmails();
        organisation.NewNote(opportunity, "Call", $"Ines says their {Marker} board must approve it and will not before March.");
        organisation.Run();
        var stranger = organisation.NewUser("Max", "Ott");
        organisation.Organisation.Security.Restrict(stranger, "activitypointer", ReadDepth.Basic);
        organisation.Organisation.Security.Restrict(stranger, "annotation", ReadDepth.Basic);

        var own = Explain(organisation.SellerId).GetRawText();
        var others = Explain(stranger).GetRawText();
        Assert.That(own, Does.Contain(Marker).And.Not.Contain("\"visible\":false"));
        Assert.That(others, Does.Not.Contain(Marker).And.Contain("\"visible\":false"));
    }

    [Test]
    public void Whoever_may_read_no_activities_at_all_gets_the_report_without_their_words()
    {
        WriteEmails();
        organisation.NewNote(opportunity, "Call", "Ines wants the new bakery running before her sister's wedding in May.");
        organisation.Run();
        var stranger = organisation.NewUser("Max", "Ott");
        organisation.Organisation.Security.Restrict(stranger, "activitypointer", ReadDepth.None);
        organisation.Organisation.Security.Restrict(stranger, "annotation", ReadDepth.None);
        var report = Explain(stranger);

        Assert.That(report.GetProperty("score").GetRawText(), Is.EqualTo(Explain(organisation.SellerId).GetProperty("score").GetRawText()));
        Assert.That(report.GetRawText(), Does.Contain("\"visible\":false").And.Not.Contain(Marker));
    }

    [Test]
    public void Whoever_may_not_read_the_deal_learns_nothing()
    {
        var stranger = organisation.NewUser("Max", "Ott");
        organisation.Organisation.Security.Restrict(stranger, "opportunity", ReadDepth.Basic);

        foreach (var api in new[] { "coach_ExplainOpportunity", "coach_ScoreOpportunity" })
            Assert.That(() => organisation.Call(api, opportunity, stranger), Throws.Exception.With.Message.Contains("you may not read it"));
    }

    private void WriteEmails()
    {
        for (var i = 0; i < 3; i++) organisation.NewEmail(opportunity, "Your offer", Words + i, outgoing: false, daysAgo: 9 - i);
    }

    private JsonElement Explain(Guid user)
    {
        var response = organisation.Call("coach_ExplainOpportunity", opportunity, user);
        return JsonDocument.Parse((string)response["Report"]).RootElement;
    }
}
