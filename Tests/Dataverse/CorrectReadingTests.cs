using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class CorrectReadingTests
{
    private const string Raised = "obstacle.approval.raised";

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;
    private Guid email;
    private int open;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp()
    {
        organisation.Run();
        opportunity = organisation.NewOpportunity();
        email = organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing + " Please.", daysAgo: 6);
        organisation.Run();
        open = OpenObstacles();
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void A_wrong_label_no_longer_counts_in_the_deal_at_once()
    {
        var finding = Found(Raised);
        var before = organisation.Row("opportunity", opportunity);
        var answer = Correct("wrong", finding);
        var after = organisation.Row("opportunity", opportunity);

        Assert.That(after["coach_openobstaclecount"], Is.EqualTo(open - 1));
        Assert.That(answer["Report"], Does.Not.Contain("obstacle.unaddressed:approval"));
        Assert.That(answer["Score"], Is.EqualTo(after["coach_score"]));
        Assert.That(after["coach_inputhash"], Is.Not.EqualTo(before["coach_inputhash"]));
        Assert.That(StateOf(Raised), Is.EqualTo("takenOut"));
    }

    [Test]
    public void What_a_person_adds_to_a_text_in_another_language_counts()
    {
        email = organisation.NewEmail(opportunity, "Angebot", Texts.German, outgoing: false, daysAgo: 2);
        organisation.Run();
        var before = organisation.Row("opportunity", opportunity);
        var report = (string)Correct("added", "topic.dayjob", 0, 0)["Report"];
        var after = organisation.Row("opportunity", opportunity);

        Assert.That(after["coach_activitiesscored"], Is.EqualTo((int)before["coach_activitiesscored"] + 1));
        Assert.That(report, Does.Contain("otherLanguage"), "and that the coach did not read it stays said");
        Assert.That(after["coach_coverage"], Is.EqualTo(before["coach_coverage"]).And.LessThan(100));
    }

    [Test]
    public void It_can_be_taken_back()
    {
        var finding = Found(Raised);
        var before = organisation.Row("opportunity", opportunity)["coach_inputhash"];
        Correct("wrong", finding);
        Correct("undo", finding);

        Assert.That(organisation.Row("opportunity", opportunity)["coach_inputhash"], Is.EqualTo(before));
        Assert.That(StateOf(Raised), Is.EqualTo("found"));
        Assert.That(Counted(), Is.Empty);
    }

    [Test]
    public void A_label_that_was_missing_counts_at_once()
    {
        var words = Reading().GetProperty("body").GetString()!;
        var start = words.IndexOf("nobody has asked", StringComparison.Ordinal);
        Correct("added", "obstacle.timing.raised", start, "nobody has asked".Length);

        Assert.That(OpenObstacles(), Is.EqualTo(open + 1));
        var added = Findings().Single(finding => finding.GetProperty("label").GetString() == "obstacle.timing.raised");
        Assert.That((added.GetProperty("state").GetString(), added.GetProperty("quote").GetString()), Is.EqualTo(("added", "nobody has asked")));
    }

    [Test]
    public void What_holds_for_the_whole_text_has_no_place_in_it()
    {
        Correct("added", "topic.orgevent", 0, 0);
        var added = Findings().Single(finding => finding.GetProperty("label").GetString() == "topic.orgevent");

        Assert.That(added.GetProperty("quote").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(organisation.Row("coach_reading", ReadingOf(email).Id)["coach_corrections"], Does.Contain("added topic.orgevent body 0 0"));
    }

    [Test]
    public void A_correction_survives_a_new_version_of_the_analyser()
    {
        Correct("wrong", Found(Raised));
        var row = ReadingOf(email);
        organisation.Service.Update(new Entity("coach_reading", row.Id)
        {
            ["coach_analyzerversion"] = "an older one", ["coach_findings"] = "read " + row["coach_texthash"],
        });
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(ReadingOf(email)["coach_analyzerversion"], Is.EqualTo(row["coach_analyzerversion"]));
        Assert.That(ReadingOf(email)["coach_findings"], Is.EqualTo(row["coach_findings"]));
        Assert.That(OpenObstacles(), Is.EqualTo(open - 1));
    }

    [Test]
    public void Another_text_is_read_afresh()
    {
        Correct("wrong", Found(Raised));
        organisation.Service.Update(new Entity("email", email) { ["description"] = Texts.Obstacle + "<div>Our plant opens on Monday.</div>" });
        organisation.Run();

        Assert.That(StateOf(Raised), Is.EqualTo("found"));
        var explained = organisation.Call("coach_ExplainOpportunity", opportunity, organisation.SellerId);
        Assert.That(explained["Report"], Does.Contain("\"type\":\"approval\""));
    }

    [Test]
    public void The_same_text_saved_again_keeps_its_corrections()
    {
        Correct("wrong", Found(Raised));
        organisation.Service.Update(new Entity("email", email) { ["description"] = Texts.Obstacle });
        organisation.Run();

        Assert.That(OpenObstacles(), Is.EqualTo(open - 1));
    }

    [Test]
    public void Each_correction_is_counted_by_label_and_who_gave_it()
    {
        var finding = Found(Raised);
        Correct("wrong", finding);
        Correct("wrong", finding);
        Correct("right", finding);
        var counted = Counted().Single();

        Assert.That((counted["coach_label"], counted["coach_activityid"]), Is.EqualTo((Raised, email.ToString("D"))));
        Assert.That(counted.GetAttributeValue<OptionSetValue>("coach_kind").Value, Is.EqualTo(713100002));
        Assert.That(counted.GetAttributeValue<OptionSetValue>("coach_answer").Value, Is.EqualTo(713100005), "the last counts");
        Assert.That(counted.GetAttributeValue<EntityReference>("ownerid").Id, Is.EqualTo(organisation.SellerId));
        Assert.That(StateOf(Raised), Is.EqualTo("confirmed"));
    }

    [Test]
    public void No_correction_holds_a_word_of_the_text()
    {
        Correct("wrong", Found(Raised));
        var stored = string.Join("\n", Counted().Append(ReadingOf(email)).SelectMany(row => row.Attributes.Values).OfType<string>());

        Assert.That(stored, Does.Contain("wrong " + Raised).And.Not.Contain("security").And.Not.Contain("sign-off"));
    }

    [Test]
    public void What_is_no_correction_is_refused_in_words() => Assert.Multiple(() =>
    {
        var finding = Found(Raised);
        Assert.That(() => Correct("perhaps", finding), Throws.Exception.With.Message.Contains("wrong, right, added or undo"));
        Assert.That(() => Correct("wrong", "obstacle.love.raised", 0, 5), Throws.Exception.With.Message.Contains("no such label"));
        Assert.That(() => Correct("wrong", "ask.refused", 0, 5), Throws.Exception.With.Message.Contains("did not find"));
        Assert.That(() => Correct("added", Raised, 5000, 5), Throws.Exception.With.Message.Contains("no such place"));
        Assert.That(() => Correct("added", Raised, 4, int.MaxValue), Throws.Exception.With.Message.Contains("no such place"));
        Assert.That(() => Correct("added", Raised, -1, 5), Throws.Exception.With.Message.Contains("no such place"));
        Assert.That(() => Correct("added", "seller.pitch", 0, 5), Throws.Exception.With.Message.Contains("customer"));
        Assert.That(() => Correct("undo", finding), Throws.Exception.With.Message.Contains("take back"));
        Assert.That(() => Correct("added", Raised, 0, 5, type: "account"), Throws.Exception.With.Message.Contains("email, phonecall"));
        Assert.That(() => Correct("added", Raised, 0, 5, id: "it"), Throws.Exception.With.Message.Contains("id"));
        Assert.That(() => Correct("added", Raised, 0, 5, id: Guid.NewGuid().ToString()), Throws.Exception.With.Message.Contains("not about"));
        Assert.That(Counted(), Is.Empty);
    });

    [TestCase("phonecall")]
    [TestCase("appointment")]
    [TestCase("task")]
    [TestCase("letter")]
    [TestCase("annotation")]
    public void Every_kind_of_record_can_be_read_and_corrected(string table)
    {
        var isNote = table == "annotation";
        var row = new Entity(table)
        {
            ["subject"] = "Talk",
            [isNote ? "notetext" : "description"] = "Ines said that Purchasing has to approve any new supplier, and nobody has asked them yet.",
            [isNote ? "objectid" : "regardingobjectid"] = new EntityReference("opportunity", opportunity),
        };
        if (!isNote) row["statecode"] = new OptionSetValue(1);
        var id = organisation.Seller.Create(row);
        organisation.Run();
        var reading = Reading(table, id);
        Assert.That(reading.GetProperty("skipped").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(reading.GetProperty("opportunityid").GetGuid(), Is.EqualTo(opportunity));
        Correct("added", "topic.dayjob", 0, 9, table, id.ToString());

        Assert.That(Labels(Reading(table, id)), Has.Some.EqualTo("topic.dayjob added Ines said"));
    }

    [Test]
    public void A_duplicate_that_has_no_row_of_its_own_gets_one_when_it_is_corrected()
    {
        var again = organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 3);
        organisation.Run();
        Correct("added", "topic.dayjob", 0, 0, id: again.ToString());

        Assert.That(ReadingOf(again)["coach_corrections"], Does.Contain("added topic.dayjob"));
        Assert.That(ReadingOf(again)["coach_findings"], Is.EqualTo(ReadingOf(email)["coach_findings"]));
    }

    [Test]
    public void A_draft_has_nothing_to_correct()
    {
        var draft = organisation.Seller.Create(new Entity("email")
        {
            ["subject"] = "Order", ["description"] = Texts.Chasing, ["regardingobjectid"] = new EntityReference("opportunity", opportunity),
        });

        Assert.That(() => Correct("added", "topic.dayjob", 0, 0, id: draft.ToString()), Throws.Exception.With.Message.Contains("does not read"));
        Assert.That(Reading("email", draft).GetProperty("skipped").GetString(), Is.EqualTo("draft"));
        Assert.That(Reading("email", draft).GetProperty("findings").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void The_reading_names_what_can_be_added_in_the_language_that_is_asked_for()
    {
        var reading = Reading("email", email, 1031);
        var names = reading.GetProperty("addable").EnumerateArray()
            .ToDictionary(label => label.GetProperty("label").GetString()!, label => label.GetProperty("name").GetString());

        Assert.That(names[Raised], Is.EqualTo("Freigabe nötig"));
        Assert.That(names, Does.Not.ContainKey("seller.pitch"), "the customer wrote it");
    }

    private OrganizationResponse Correct(string verdict, JsonElement finding) => Correct(
        verdict, finding.GetProperty("label").GetString()!, finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32());

    private OrganizationResponse Correct(string verdict, string label, int start, int length, string type = "email", string? id = null) =>
        organisation.Call(
            "coach_CorrectReading",
            opportunity,
            organisation.SellerId,
            ("ActivityId", id ?? email.ToString()),
            ("ActivityType", type),
            ("Verdict", verdict),
            ("Label", label),
            ("Start", start),
            ("Length", length));

    private JsonElement Found(string label) => Findings().First(finding => finding.GetProperty("label").GetString() == label);

    private string? StateOf(string label) => Found(label).GetProperty("state").GetString();

    private IEnumerable<JsonElement> Findings() => Reading().GetProperty("findings").EnumerateArray();

    private static IEnumerable<string> Labels(JsonElement reading) => reading.GetProperty("findings").EnumerateArray()
        .Select(finding => $"{finding.GetProperty("label")} {finding.GetProperty("state")} {finding.GetProperty("quote")}");

    private JsonElement Reading() => Reading("email", email);

    private JsonElement Reading(string table, Guid id, int language = 1033)
    {
        var answer = organisation.Call(
            "coach_ReadActivity", organisation.SellerId, ("ActivityType", table), ("ActivityId", id.ToString()), ("Language", language));
        return JsonDocument.Parse((string)answer["Reading"]).RootElement;
    }

    private int OpenObstacles() => organisation.Row("opportunity", opportunity).GetAttributeValue<int>("coach_openobstaclecount");

    private Entity ReadingOf(Guid activity) =>
        organisation.Rows("coach_reading", "coach_opportunityid", opportunity).Single(row => row["coach_activityid"].Equals(activity.ToString("D")));

    private List<Entity> Counted() => [.. organisation.Rows("coach_response", "coach_opportunityid", opportunity)
        .Where(row => row.GetAttributeValue<OptionSetValue>("statecode").Value == 0)];
}
