using System;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>Settings, cues and advice texts: drafted in rows, tested on real deals, published, in force from the next scoring on.</summary>
internal sealed class PlaybookTests
{
    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [SetUp]
    public void SetUp()
    {
        organisation = new CoachedOrganisation();
        opportunity = organisation.NewOpportunity();
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing + " Please.", daysAgo: 6);
        organisation.Run();
    }

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void A_draft_has_no_effect()
    {
        var before = Row["coach_playbookversion"];
        organisation.DraftSetting("weights.obstacles", "90");
        Score();

        Assert.That(Row["coach_playbookversion"], Is.EqualTo(before));
        Assert.That(organisation.Run().Sum(execution => execution.Writes), Is.Zero);
    }

    [Test]
    public void What_is_published_holds_at_the_next_scoring_and_its_version_stands_on_the_deal()
    {
        var before = Row;
        organisation.DraftSetting("weights.needsAttentionFrom", "1");
        organisation.DraftSetting("weights.onTrackFrom", "2");
        var version = organisation.Call("coach_PublishPlaybook", SystemUser.Id)["Version"];
        Score();

        Assert.That(Row["coach_playbookversion"], Is.EqualTo(version).And.Not.EqualTo(before["coach_playbookversion"]));
        Assert.That(Row.GetAttributeValue<OptionSetValue>("coach_band").Value, Is.EqualTo(713100003));
    }

    [Test]
    public void A_scoring_reads_the_playbook_without_another_read()
    {
        organisation.Publish(("weights.obstacles", "40"));
        organisation.NewEmail(opportunity, "A question", Texts.Question);
        var execution = organisation.Run().Single(run => run.PluginType == "CrmCoach.Plugins.ActivityChanged");

        Assert.That(execution.Reads, Is.EqualTo(6));
        Assert.That(execution.Requests.Where(request => !request.IsWrite).Select(request => request.Table), Has.None.EqualTo("coach_playbook"));
    }

    [Test]
    public void A_rule_that_is_switched_off_advises_no_longer()
    {
        var rule = Suggestions()[0].GetProperty("rule").GetString()!;
        organisation.Publish(("rules." + rule, "off"));
        Score();

        Assert.That(Suggestions().Select(advice => advice.GetProperty("rule").GetString()), Has.None.EqualTo(rule));
    }

    [Test]
    public void A_cue_of_the_organisations_own_is_found_at_the_next_scoring()
    {
        organisation.NewEmail(opportunity, "Ovens", "<p>The blue folder goes up to the third floor now.</p>", outgoing: false, daysAgo: 2);
        organisation.Run();
        organisation.Draft("coach_cue", ("coach_phrase", "blue folder"), ("coach_label", "obstacle.approval.raised"), ("coach_weight", 10));
        organisation.Call("coach_PublishPlaybook", SystemUser.Id);
        Score();

        var readings = organisation.Rows("coach_reading", "coach_opportunityid", opportunity).Select(row => (string)row["coach_findings"]);
        Assert.That(readings, Has.Exactly(2).Contains("obstacle.approval.raised"), "the security team, and the folder");
    }

    [Test]
    public void A_cue_of_another_language_is_found_where_nothing_else_is_read_and_coverage_says_so()
    {
        organisation.NewEmail(opportunity, "Angebot", Texts.German, outgoing: false, daysAgo: 2);
        organisation.Run();
        var before = organisation.Row("opportunity", opportunity);
        organisation.Draft(
            "coach_cue", ("coach_phrase", "Besprechung"), ("coach_label", "ask.refused"), ("coach_language", "de"), ("coach_weight", 10));
        organisation.Call("coach_PublishPlaybook", SystemUser.Id);
        Score();
        var after = organisation.Row("opportunity", opportunity);

        Assert.That(after["coach_activitiesscored"], Is.EqualTo((int)before["coach_activitiesscored"] + 1));
        Assert.That(after["coach_coverage"], Is.EqualTo(before["coach_coverage"]).And.LessThan(100));
    }

    [Test]
    public void Advice_is_given_in_the_organisations_own_words()
    {
        var rule = Suggestions()[0].GetProperty("rule").GetString()!;
        organisation.Draft(
            "coach_advicetext", ("coach_rule", rule), ("coach_part", new OptionSetValue(713100001)), ("coach_text", "Walk over to {person|them}."));
        organisation.Call("coach_PublishPlaybook", SystemUser.Id);
        Score();

        Assert.That(organisation.Advice(opportunity).Select(note => note["subject"]), Has.Some.EqualTo("Coach: Walk over to Ines Vogt."));
    }

    [Test]
    public void The_playbook_before_stays_and_is_replaced()
    {
        organisation.Publish(("weights.obstacles", "40"));
        organisation.Publish(("weights.obstacles", "45"));
        var rows = Playbooks();

        Assert.That(rows.Select(row => (row.GetAttributeValue<OptionSetValue>("statecode").Value, row["coach_text"])), Is.EquivalentTo(new[]
        {
            (1, (object)"weights.obstacles = 40"), (0, "weights.obstacles = 45"),
        }));
    }

    [Test]
    public void The_same_again_is_not_published_twice()
    {
        organisation.Publish(("weights.obstacles", "40"));
        var answer = organisation.Call("coach_PublishPlaybook", SystemUser.Id);

        Assert.That(answer["Published"], Is.False);
        Assert.That(Playbooks(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_draft_with_mistakes_is_not_published_and_each_is_named()
    {
        organisation.DraftSetting("weights.needsAttentionFrom", "80");
        organisation.DraftSetting("quiet.done", "30");
        organisation.DraftSetting("quiet.done", "40");

        Assert.That(
            () => organisation.Call("coach_PublishPlaybook", SystemUser.Id),
            Throws.Exception.With.Message.Contains("needsAttentionFrom below onTrackFrom").And.Message.Contains("Setting quiet.done: expected it once"));
        Assert.That(Playbooks(), Is.Empty);
    }

    [Test]
    public void An_inactive_row_is_no_part_of_the_draft()
    {
        var row = organisation.DraftSetting("weights.obstacles", "90");
        organisation.Service.Update(new Entity("coach_setting", row) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        organisation.Call("coach_PublishPlaybook", SystemUser.Id);

        Assert.That(Playbooks().Single().Contains("coach_text"), Is.False);
    }

    [TestCase("thresholds.silence", "21", "Name: expected a setting such as thresholds.silenceDays")]
    [TestCase("thresholds.silenceDays", "soon", "Value: expected a whole number from 1 to")]
    [TestCase("visibility", "5", "Value: expected a whole number from 1 to 4, found \"5\"")]
    [TestCase("rules.focus.pitch", "no", "Value: expected on or off, found \"no\"")]
    public void A_setting_that_means_nothing_is_refused_when_it_is_saved(string name, string value, string message) =>
        Assert.That(() => organisation.DraftSetting(name, value), Throws.Exception.With.Message.Contains(message));

    [Test]
    public void A_setting_is_checked_when_it_is_changed_too()
    {
        var row = organisation.DraftSetting("thresholds.silenceDays", "30");

        Assert.That(
            () => organisation.Service.Update(new Entity("coach_setting", row) { ["coach_value"] = "never" }),
            Throws.Exception.With.Message.Contains("Value: expected a whole number"));
        Assert.That(() => organisation.Service.Update(new Entity("coach_setting", row) { ["coach_note"] = "for the summer" }), Throws.Nothing);
    }

    [TestCase("", "obstacle.approval.raised", 3, "Phrase: expected words to look for")]
    [TestCase("blue folder", "obstacle.approval", 3, "Label: expected a label such as obstacle.approval.raised")]
    [TestCase("blue folder", "ask.made", 0, "Weight: expected a weight from -10 to 10, other than 0")]
    [TestCase("blaue Mappe", "ask.made", 5, "Weight: expected the weight 10: in other languages than en", "de")]
    [TestCase("blaue Mappe", "ask.made", 10, "Language: expected a language of two letters", "German")]
    public void A_cue_that_means_nothing_is_refused_when_it_is_saved(string phrase, string label, int weight, string message, string language = "en") =>
        Assert.That(
            () => organisation.Draft(
                "coach_cue", ("coach_phrase", phrase + "*"), ("coach_label", label), ("coach_language", language), ("coach_weight", weight)),
            Throws.Exception.With.Message.Contains(message));

    [TestCase("persevere.nothing", "de", "Words.", "Rule and part: expected a rule such as obstacle.quiet")]
    [TestCase("persevere.refused", "deutsch", "Words.", "Language: expected a language of two letters")]
    [TestCase("persevere.refused", "en", "Call {nobody}.", "Text: expected")]
    public void An_advice_text_that_means_nothing_is_refused_when_it_is_saved(string rule, string language, string text, string message) => Assert.That(
        () => organisation.Draft(
            "coach_advicetext", ("coach_rule", rule), ("coach_language", language), ("coach_part", new OptionSetValue(713100001)), ("coach_text", text)),
        Throws.Exception.With.Message.Contains(message));

    [Test]
    public void A_test_tells_what_would_change_and_changes_nothing()
    {
        organisation.NewOpportunity("Another, with nothing on it");
        organisation.Run();
        organisation.DraftSetting("weights.needsAttentionFrom", "1");
        organisation.DraftSetting("weights.onTrackFrom", "2");
        var report = Test();
        var changed = report.GetProperty("changed").EnumerateArray().ToList();

        Assert.That(report.GetProperty("tested").GetInt32(), Is.EqualTo(2));
        Assert.That(changed.Select(deal => deal.GetProperty("opportunityid").GetGuid()), Is.EqualTo(new[] { opportunity }));
        Assert.That(changed[0].GetProperty("after").GetProperty("band").GetString(), Is.EqualTo("onTrack"));
        Assert.That(changed[0].GetProperty("after").GetProperty("playbookVersion").GetString(), Is.EqualTo(report.GetProperty("version").GetString()));
        Assert.That(organisation.Run().Sum(execution => execution.Writes), Is.Zero);
    }

    [Test]
    public void A_test_shows_where_a_cue_stands_to_whoever_may_read_it()
    {
        organisation.NewEmail(opportunity, "Ovens", "<p>The blue folder goes up to the third floor now.</p>", outgoing: false, daysAgo: 2);
        organisation.Run();
        organisation.Draft("coach_cue", ("coach_phrase", "blue folder"), ("coach_label", "obstacle.approval.raised"), ("coach_weight", 10));
        var stranger = organisation.NewUser("Max", "Ott");
        organisation.Organisation.Security.Restrict(stranger, "activitypointer", ReadDepth.Basic);

        var place = Test().GetProperty("cues")[0].GetProperty("activities")[0];
        Assert.That(place.GetProperty("quote").GetString(), Is.EqualTo("blue folder"));
        Assert.That(place.GetProperty("foundWithout").GetBoolean(), Is.False);
        Assert.That(place.GetProperty("foundWith").GetBoolean(), Is.True);
        Assert.That(Test(stranger).GetProperty("cues")[0].GetProperty("matches").GetInt32(), Is.Zero);
        Assert.That(Test(stranger).GetRawText(), Does.Not.Contain("third floor"));
    }

    [Test]
    public void A_test_says_which_row_is_wrong_and_tries_the_others()
    {
        organisation.DraftSetting("weights.onTrackFrom", "30");
        var error = Test().GetProperty("errors")[0];

        Assert.That(error.GetProperty("table").GetString(), Is.EqualTo("coach_setting"));
        Assert.That(error.GetProperty("sentence").GetString(), Does.StartWith("Setting weights.onTrackFrom: expected needsAttentionFrom below onTrackFrom"));
    }

    [Test]
    public void A_test_goes_page_by_page()
    {
        organisation.NewOpportunity("Second");
        organisation.NewOpportunity("Third");
        organisation.DraftSetting("weights.obstacles", "40");
        var first = organisation.Call("coach_TestPlaybook", SystemUser.Id, ("Size", 2));
        var second = organisation.Call("coach_TestPlaybook", SystemUser.Id, ("Size", 2), ("Cursor", first["Next"]));

        Assert.That(Parsed(first).GetProperty("tested").GetInt32() + Parsed(second).GetProperty("tested").GetInt32(), Is.EqualTo(3));
        Assert.That(second.Results.Contains("Next"), Is.False);
    }

    [TestCase("coach_PublishPlaybook")]
    [TestCase("coach_TestPlaybook")]
    [TestCase("coach_Recalculate")]
    public void What_concerns_all_deals_is_for_administrators(string api)
    {
        organisation.Organisation.Security.Restrict(organisation.SellerId, "coach_playbook", ReadDepth.None);

        Assert.That(() => organisation.Call(api, organisation.SellerId), Throws.Exception.With.Message.Contains("CRM Coach Administrator"));
    }

    private Entity Row => organisation.Row("opportunity", opportunity);

    private void Score()
    {
        organisation.Run();
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
    }

    private JsonElement[] Suggestions() =>
        [.. JsonDocument.Parse(Row.GetAttributeValue<string>("coach_suggestions")).RootElement.EnumerateArray()];

    private JsonElement Test(Guid? user = null) => Parsed(organisation.Call("coach_TestPlaybook", user ?? SystemUser.Id));

    private static JsonElement Parsed(OrganizationResponse answer) => JsonDocument.Parse((string)answer["Report"]).RootElement;

    private System.Collections.Generic.IReadOnlyList<Entity> Playbooks() =>
        [.. organisation.Service.RetrieveMultiple(new QueryExpression("coach_playbook") { ColumnSet = new ColumnSet(true) }).Entities];
}
