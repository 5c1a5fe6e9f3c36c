using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class RespondToAdviceTests
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
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 30);
        for (var i = 0; i < 3; i++) organisation.NewEmail(opportunity, "Order", Texts.Chasing + i, daysAgo: 20 - i);
        organisation.Run();
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [TestCase("done", 713100001, 21)]
    [TestCase("notRelevant", 713100002, 90)]
    [TestCase("later", 713100003, 7)]
    public void Answered_advice_and_its_note_go_at_once_and_stay_away_for_the_quiet_period(string answer, int value, int days)
    {
        var key = Keys()[0];
        var response = Answer(key, answer);
        var row = Responses().Single();

        Assert.That(Keys(response), Has.None.EqualTo(key));
        Assert.That(Keys(), Is.EqualTo(Keys(response)));
        Assert.That(organisation.Advice(opportunity), Has.Count.EqualTo(Keys().Count));
        Assert.That(organisation.Rows("annotation", "objectid", opportunity), Has.Count.EqualTo(Keys().Count), "its note is gone");
        Assert.That((row["coach_key"], row["coach_rule"]), Is.EqualTo((key, key.Split(':')[0])));
        Assert.That(row.GetAttributeValue<OptionSetValue>("coach_answer").Value, Is.EqualTo(value));
        Assert.That(row.GetAttributeValue<EntityReference>("ownerid").Id, Is.EqualTo(organisation.SellerId));
        Assert.That(response["QuietUntil"], Is.EqualTo(organisation.Organisation.Clock.UtcNow.AddDays(days)).Within(TimeSpan.FromMinutes(1)));
    }

    [Test]
    public void The_next_best_advice_takes_its_place_and_the_score_stays()
    {
        var score = organisation.Row("opportunity", opportunity)["coach_score"];
        var before = Keys();
        var after = Keys(Answer(before[0], "done"));

        Assert.That(after, Is.SupersetOf(before.Skip(1)));
        var next = Report(Answer(after[0], "later")).GetProperty("suggestions")[0].GetProperty("do").GetString();
        Assert.That(organisation.Row("opportunity", opportunity)["coach_topsuggestion"], Is.EqualTo(next));
        Assert.That(organisation.Row("opportunity", opportunity)["coach_score"], Is.EqualTo(score));
    }

    [Test]
    public void It_comes_back_after_its_quiet_period()
    {
        var key = Keys()[0];
        Answer(key, "later");
        var row = Responses().Single();
        var past = organisation.Organisation.Clock.UtcNow.AddMinutes(-1);
        organisation.Service.Update(new Entity("coach_response", row.Id) { ["coach_quietuntil"] = past });
        organisation.Run();

        Assert.That(Keys(), Has.Some.EqualTo(key));
        Assert.That(organisation.Advice(opportunity), Has.Count.EqualTo(Keys().Count));
    }

    [Test]
    public void The_same_answer_twice_is_one_answer_and_may_be_explained_the_second_time()
    {
        var key = Keys()[0];
        var first = Answer(key, "notRelevant");
        var second = Answer(key, "notRelevant", ("Reason", "factsAreWrong"), ("Comment", "They signed in May."));
        var row = Responses().Single();

        Assert.That(second["QuietUntil"], Is.EqualTo(first["QuietUntil"]).Within(TimeSpan.FromSeconds(1)));
        Assert.That(row.GetAttributeValue<OptionSetValue>("coach_reason").Value, Is.EqualTo(713100003));
        Assert.That(row["coach_comment"], Is.EqualTo("They signed in May."));
    }

    [Test]
    public void Another_answer_takes_the_place_of_the_first()
    {
        var key = Keys()[0];
        Answer(key, "notRelevant");
        var response = Answer(key, "later");
        var standing = Responses().Where(row => row.GetAttributeValue<OptionSetValue>("statecode").Value == 0).ToList();

        Assert.That(standing.Select(row => row.GetAttributeValue<OptionSetValue>("coach_answer").Value), Is.EqualTo([713100003]));
        Assert.That((DateTime)response["QuietUntil"], Is.LessThan(organisation.Organisation.Clock.UtcNow.AddDays(8)));
    }

    [Test]
    public void An_answer_can_be_taken_back_and_given_again()
    {
        var before = Keys();
        Answer(before[0], "done");
        var undone = Answer(before[0], "undo");
        Assert.That(undone.Results.ContainsKey("QuietUntil"), Is.False);
        Assert.That(Keys(undone), Is.EqualTo(before));
        Assert.That(Keys(Answer(before[0], "done")), Has.None.EqualTo(before[0]));
        Assert.That(Responses(), Has.Count.EqualTo(1));
    }

    [Test]
    public void The_report_is_in_the_language_that_is_asked_for_and_the_notes_stay_in_the_organisation_s()
    {
        var key = Keys()[0];
        var german = Report(Answer(key, "later", ("Language", 1031)));
        var english = Report(organisation.Call("coach_ExplainOpportunity", opportunity, organisation.SellerId));

        Assert.That(Keys(german.GetProperty("suggestions")), Is.EqualTo(Keys()));
        Assert.That(german.GetProperty("inputHash").GetString(), Is.EqualTo(english.GetProperty("inputHash").GetString()));
        Assert.That(Advice(german), Has.None.AnyOf(Advice(english).ToArray()));
        var notes = organisation.Advice(opportunity).Select(note => note["subject"]);
        Assert.That(notes, Is.EquivalentTo(Advice(english).Select(title => "Coach: " + title)));
    }

    [Test]
    public void A_note_says_why_what_to_ask_what_it_is_worth_and_how_to_be_rid_of_it()
    {
        var advice = Report(organisation.Call("coach_ExplainOpportunity", opportunity, organisation.SellerId)).GetProperty("suggestions")[0];
        var note = organisation.Advice(opportunity).Single(row => row["subject"].Equals("Coach: " + advice.GetProperty("do").GetString()));

        Assert.That(note["notetext"], Is.EqualTo(
            $"<p><b>Why:</b> {advice.GetProperty("why").GetString()}</p><p><b>You could ask:</b> “{advice.GetProperty("ask").GetString()}”</p>"
            + $"<p>Worth {advice.GetProperty("points")} points of the score. Done, not relevant, or later? Say so on the Coaching tab. "
            + "This note goes by itself when it no longer applies.</p>"));
    }

    [Test]
    public void What_is_no_answer_is_refused_in_words() => Assert.Multiple(() =>
    {
        Assert.That(() => Answer("obstacle.quiet:nothing", "done"), Throws.Exception.With.Message.Contains("no longer given"));
        Assert.That(() => Answer(Keys()[0], "maybe"), Throws.Exception.With.Message.Contains("done, notRelevant, later or undo"));
        Assert.That(() => Answer(Keys()[0], "undo"), Throws.Exception.With.Message.Contains("no answer to take back"));
        Assert.That(() => Answer("", "done"), Throws.Exception.With.Message.Contains("key"));
        Assert.That(() => Answer(Keys()[0], "notRelevant", ("Reason", "bored")), Throws.Exception.With.Message.Contains("alreadyDone"));
        Assert.That(() => Answer(Keys()[0], "done", ("Comment", new string('x', 2001))), Throws.Exception.With.Message.Contains("2,000"));
        Assert.That(Responses(), Is.Empty);
    });

    [Test]
    public void A_lost_deal_has_no_advice_to_answer()
    {
        var key = Keys()[0];
        organisation.Service.Update(new Entity("opportunity", opportunity)
        {
            ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4),
        });

        Assert.That(() => Answer(key, "done"), Throws.Exception.With.Message.Contains("lost"));
    }

    [Test]
    public void Advice_on_a_won_deal_goes_with_the_next_step_in_the_background()
    {
        organisation.Service.Update(new Entity("opportunity", opportunity)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(3),
            ["actualclosedate"] = new DateTime(2026, 8, 20, 0, 0, 0, DateTimeKind.Utc),
        });
        organisation.Run();
        var key = Keys()[0];
        var response = Answer(key, "done");
        organisation.Run();

        Assert.That(Keys(response), Has.None.EqualTo(key));
        Assert.That(Keys(), Is.EqualTo(Keys(response)));
        Assert.That(organisation.Rows("annotation", "objectid", opportunity), Has.Count.EqualTo(Keys().Count));
    }

    [Test]
    public void An_answer_is_no_news_to_the_steps_and_costs_no_read_more_than_a_scoring()
    {
        Answer(Keys()[0], "done");
        var executions = organisation.Run();

        // One to see that the caller may, five for the deal, and the words of the evidence: who may read them, and they themselves.
        Assert.That(executions.Where(execution => execution.Reads > 0).Select(execution => execution.Reads), Is.EqualTo([8]));
    }

    [Test]
    public void A_scoring_of_a_deal_with_answers_obstacles_and_stakeholders_takes_no_read_more()
    {
        foreach (var key in Keys().Take(3)) Answer(key, "later");
        for (var i = 0; i < 4; i++)
        {
            organisation.Seller.Create(new Entity("coach_obstacle")
            {
                ["coach_name"] = "Obstacle " + i, ["coach_opportunityid"] = new EntityReference("opportunity", opportunity),
            });
            organisation.Seller.Create(new Entity("connection")
            {
                ["record1id"] = new EntityReference("opportunity", opportunity),
                ["record2id"] = new EntityReference("contact", organisation.NewContact("Ada" + i, "Lind")),
            });
        }

        organisation.Run();
        organisation.NewEmail(opportunity, "Question", Texts.Question);
        Assert.That(organisation.Run().Max(execution => execution.Reads), Is.EqualTo(6));
        Assert.That(organisation.Row("opportunity", opportunity)["coach_openobstaclecount"], Is.GreaterThanOrEqualTo(4));
        Assert.That(Responses(), Has.Count.EqualTo(3));
    }

    private OrganizationResponse Answer(string key, string answer, params (string Name, object Value)[] more) =>
        organisation.Call("coach_RespondToAdvice", opportunity, organisation.SellerId, [("Key", key), ("Answer", answer), .. more]);

    private IReadOnlyList<Entity> Responses() => organisation.Rows("coach_response", "coach_opportunityid", opportunity);

    private List<string> Keys() =>
        Keys(JsonDocument.Parse(organisation.Row("opportunity", opportunity).GetAttributeValue<string>("coach_suggestions")).RootElement);

    private static List<string> Keys(OrganizationResponse response) => Keys(Report(response).GetProperty("suggestions"));

    private static List<string> Keys(JsonElement advice) => [.. advice.EnumerateArray().Select(item => item.GetProperty("key").GetString()!)];

    private static List<string> Advice(JsonElement report) =>
        [.. report.GetProperty("suggestions").EnumerateArray().Select(item => item.GetProperty("do").GetString()!)];

    private static JsonElement Report(OrganizationResponse response) => JsonDocument.Parse((string)response["Report"]).RootElement;
}
