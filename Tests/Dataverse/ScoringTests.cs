using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class ScoringTests
{
    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp()
    {
        organisation.Run();
        opportunity = organisation.NewOpportunity();
        organisation.Run();
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing + " Please.", daysAgo: 6);
        organisation.Run();
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void An_email_that_is_saved_gives_the_deal_a_score_and_notes_that_its_owner_owns()
    {
        var row = organisation.Row("opportunity", opportunity);
        var advice = organisation.Advice(opportunity);

        Assert.That(row.GetAttributeValue<int?>("coach_score"), Is.InRange(0, 100));
        Assert.That(row.GetAttributeValue<OptionSetValue>("coach_band").Value, Is.InRange(713100001, 713100003));
        Assert.That(row.GetAttributeValue<int>("coach_activitiesscored"), Is.EqualTo(3));
        Assert.That(row.GetAttributeValue<string>("coach_inputhash"), Has.Length.EqualTo(64));
        Assert.That(advice, Is.Not.Empty.And.Count.EqualTo(row.GetAttributeValue<int>("coach_suggestioncount")));
        Assert.That(advice.Select(note => note.GetAttributeValue<EntityReference>("ownerid").Id), Is.All.EqualTo(organisation.SellerId));
        Assert.That(advice.Select(note => note.GetAttributeValue<string>("subject")), Is.All.StartsWith("Coach: "));
    }

    [Test]
    public void The_history_says_what_each_change_came_from()
    {
        var history = organisation.Rows("coach_scorehistory", "coach_opportunityid", opportunity);

        Assert.That(history.Select(row => row["coach_cause"]), Is.EquivalentTo(new[] { "Opportunity created", "E-mail created" }));
        Assert.That(
            history.Single(row => row.Contains("coach_score"))["coach_score"],
            Is.EqualTo(organisation.Row("opportunity", opportunity)["coach_score"]));
    }

    [Test]
    public void A_reading_holds_no_word_of_the_text()
    {
        var readings = organisation.Rows("coach_reading", "coach_opportunityid", opportunity);

        Assert.That(readings, Has.Count.EqualTo(3));
        var stored = string.Join("\n", readings.SelectMany(row => row.Attributes.Values).OfType<string>());
        Assert.That(stored, Does.Contain("approval").And.Not.Contain("security").And.Not.Contain("sign-off").And.Not.Contain("Your offer"));
    }

    [Test]
    public void Scoring_again_writes_nothing()
    {
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(organisation.Run().Sum(execution => execution.Writes), Is.Zero);
    }

    [Test]
    public void The_same_email_again_writes_nothing_but_itself()
    {
        var before = Stored();
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 5);
        var executions = organisation.Run();

        Assert.That(executions.Single().Writes, Is.Zero);
        Assert.That(Stored(), Is.EqualTo(before));
    }

    [Test]
    public void A_saved_activity_costs_one_run_and_at_most_six_reads()
    {
        organisation.NewEmail(opportunity, "A question", Texts.Question, daysAgo: 1);
        var executions = organisation.Run().Where(execution => execution.PluginType == "CrmCoach.Plugins.ActivityChanged").ToList();

        Assert.That(executions, Has.Count.EqualTo(1));
        Assert.That(executions[0].Reads, Is.LessThanOrEqualTo(6));
        Assert.That(executions[0].Writes, Is.Positive);
    }

    [Test]
    public void A_text_is_loaded_once_even_if_it_says_nothing()
    {
        organisation.NewEmail(opportunity, "", "<div>&nbsp;</div>");
        organisation.NewEmail(opportunity, "Angebot", Texts.German, outgoing: false);
        organisation.Run();
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        var execution = organisation.Run().Single();
        Assert.That(execution.Requests.Select(request => request.Table), Has.Exactly(1).EqualTo("activitypointer"), "the list, and no texts");
        Assert.That(execution.Reads, Is.EqualTo(6), "five, and whether the caller may read the deal");
    }

    [Test]
    public void Notes_that_people_wrote_stay_as_they_are_whatever_they_look_like()
    {
        var note = organisation.NewNote(opportunity, "Coach: a person wrote this", "They want it before Easter.");
        organisation.Run();
        var before = organisation.Row("annotation", note);
        organisation.NewEmail(opportunity, "For your security team", Texts.Help, daysAgo: 1);
        organisation.Run();
        var after = organisation.Row("annotation", note);

        Assert.That(after.Attributes, Is.EquivalentTo(before.Attributes));
    }

    [Test]
    public void A_list_of_advice_that_names_a_persons_note_does_not_make_it_ours()
    {
        var note = organisation.NewNote(opportunity, "Mine", "Keep this.");
        organisation.Service.Update(new Entity("opportunity", opportunity)
        {
            ["coach_suggestions"] = $$"""[{"noteid":"{{note:D}}","key":"focus.chasing","rule":"focus.chasing","points":3}]""",
        });
        organisation.NewEmail(opportunity, "For your security team", Texts.Help, daysAgo: 1);
        organisation.Run();

        Assert.That(organisation.Row("annotation", note)["notetext"], Is.EqualTo("Keep this."));
    }

    [Test]
    public void Advice_that_no_longer_applies_disappears_and_what_stays_keeps_its_note()
    {
        var before = organisation.Advice(opportunity).ToDictionary(note => note.Id);
        organisation.NewEmail(opportunity, "For your security team", Texts.Help, daysAgo: 1);
        organisation.NewEmail(opportunity, "A question", Texts.Question, daysAgo: 0);
        organisation.Run();
        var after = organisation.Advice(opportunity).ToDictionary(note => note.Id);
        var notes = organisation.Rows("annotation", "objectid", opportunity);

        Assert.That(before.Keys.Except(after.Keys), Is.Not.Empty);
        Assert.That(notes.Select(note => note.Id), Is.EquivalentTo(after.Keys));
    }

    [Test]
    public void An_activity_that_moves_rescores_both_deals()
    {
        var other = organisation.NewOpportunity("Ovens for line 5");
        var email = organisation.NewEmail(opportunity, "For your security team", Texts.Help);
        organisation.Run();
        organisation.Seller.Update(new Entity("email", email) { ["regardingobjectid"] = new EntityReference("opportunity", other) });
        organisation.Run();

        Assert.That(Counted(opportunity), Is.EqualTo(3));
        Assert.That(Counted(other), Is.EqualTo(1));
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", opportunity), Has.Count.EqualTo(3));
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", other), Has.Count.EqualTo(1));
    }

    [Test]
    public void An_activity_that_is_deleted_no_longer_counts_and_its_reading_goes_too()
    {
        var email = organisation.NewEmail(opportunity, "For your security team", Texts.Help);
        organisation.Run();
        organisation.Seller.Delete("email", email);
        organisation.Run();

        Assert.That(Counted(opportunity), Is.EqualTo(3));
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", opportunity), Has.Count.EqualTo(3));
    }

    [Test]
    public void An_activity_about_something_else_is_none_of_our_business()
    {
        var account = new EntityReference("account", organisation.AccountId);
        organisation.Seller.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = account });

        Assert.That(organisation.Run().Single().Requests, Is.Empty);
    }

    [Test]
    public void The_coachs_own_notes_wake_it_and_send_it_back_to_sleep()
    {
        organisation.NewEmail(opportunity, "For your security team", Texts.Help);
        var notes = organisation.Run().Where(execution => execution.PluginType == "CrmCoach.Plugins.NoteChanged").ToList();

        Assert.That(notes, Is.Not.Empty);
        Assert.That(notes.SelectMany(execution => execution.Requests), Is.Empty);
    }

    [Test]
    public void An_advice_note_that_a_person_edits_is_no_news()
    {
        var note = organisation.Advice(opportunity)[0];
        organisation.Seller.Update(new Entity("annotation", note.Id) { ["notetext"] = "done" });
        var execution = organisation.Run().Single();

        Assert.That(execution.Requests.Select(request => request.Message), Is.EqualTo(new[] { "RetrieveMultiple" }));
    }

    [Test]
    public void A_note_that_a_person_writes_is_read()
    {
        organisation.NewNote(opportunity, "Call with Ines", "Their board has to approve anything above 50,000, she says, and it meets in March.");
        organisation.Run();

        Assert.That(Counted(opportunity), Is.EqualTo(4));
    }

    [Test]
    public void Somebody_who_joins_the_deal_is_recognised_in_what_was_written_before()
    {
        var sponsor = organisation.NewContact("Tomasz", "Wilk");
        organisation.NewEmail(opportunity, "Sign-off", Texts.HasToApprove("Tomasz"), outgoing: false);
        organisation.Run();
        Assert.That(Findings(), Does.Not.Contain(sponsor.ToString("N")));

        organisation.Seller.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = "Approval",
            ["coach_opportunityid"] = new EntityReference("opportunity", opportunity),
            ["coach_contactid"] = new EntityReference("contact", sponsor),
        });
        organisation.Run();
        Assert.That(Findings(), Does.Contain(sponsor.ToString("N")));
    }

    [Test]
    public void A_colleague_of_the_customers_who_never_took_part_is_recognised()
    {
        var colleague = organisation.NewContact("Oksana", "Brandt", organisation.AccountId);
        organisation.NewEmail(opportunity, "Sign-off", Texts.HasToApprove("Oksana"), outgoing: false);
        organisation.Run();

        Assert.That(Findings(), Does.Contain(colleague.ToString("N")));
    }

    [Test]
    public void A_stakeholder_who_belongs_to_another_company_is_recognised()
    {
        var adviser = organisation.NewContact("Ottilie", "Brandt");
        organisation.Seller.Create(new Entity("connection")
        {
            ["record1id"] = new EntityReference("opportunity", opportunity), ["record2id"] = new EntityReference("contact", adviser),
        });
        organisation.NewEmail(opportunity, "Sign-off", Texts.HasToApprove("Ottilie"), outgoing: false);
        organisation.Run();

        Assert.That(Findings(), Does.Contain(adviser.ToString("N")));
    }

    [Test]
    public void A_recorded_obstacle_is_coached_at_once()
    {
        organisation.Seller.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = "Works council has not agreed",
            ["coach_type"] = new OptionSetValue(713100002),
            ["coach_opportunityid"] = new EntityReference("opportunity", opportunity),
        });
        var before = organisation.Row("opportunity", opportunity)["coach_inputhash"];
        organisation.Run();

        Assert.That(organisation.Row("opportunity", opportunity)["coach_inputhash"], Is.Not.EqualTo(before));
    }

    [Test]
    public void Notes_go_with_the_deal_to_its_new_owner()
    {
        var owner = new EntityReference("systemuser", organisation.NewUser("Max", "Ott"));
        organisation.Service.Update(new Entity("opportunity", opportunity) { ["ownerid"] = owner });
        organisation.Run();

        Assert.That(organisation.Advice(opportunity).Select(note => note["ownerid"]), Is.Not.Empty.And.All.EqualTo(owner));
    }

    [Test]
    public void A_won_deal_is_coached_too()
    {
        organisation.Win(opportunity);
        organisation.Run();
        organisation.NewEmail(opportunity, "Thank you", Texts.Question);
        organisation.Run();

        Assert.That(Counted(opportunity), Is.EqualTo(4));
    }

    private string Findings() =>
        string.Concat(organisation.Rows("coach_reading", "coach_opportunityid", opportunity).Select(row => row["coach_findings"]));

    private int Counted(Guid deal) => organisation.Row("opportunity", deal).GetAttributeValue<int>("coach_activitiesscored");

    private List<string> Stored() =>
    [
        organisation.Row("opportunity", opportunity).RowVersion,
        .. organisation.Rows("annotation", "objectid", opportunity).Select(row => row.RowVersion),
        .. organisation.Rows("coach_reading", "coach_opportunityid", opportunity).Select(row => row.RowVersion),
        .. organisation.Rows("coach_scorehistory", "coach_opportunityid", opportunity).Select(row => row.RowVersion),
    ];
}
