using System;
using System.Linq;
using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>Who sees how much of a deal's coaching. What is stored anybody may read who may read the deal, so what they may not see is not stored.</summary>
internal sealed class VisibilityTests
{
    private static readonly string[] BandAndCoverage = ["coach_activitiesscored", "coach_band", "coach_coverage", "coach_playbookversion", "coach_scoredon"];

    private static readonly string[] Scores =
    [
        .. BandAndCoverage, "coach_customerfocusscore", "coach_dealonly", "coach_forgotten", "coach_inputhash", "coach_obstacleleft", "coach_obstaclesscore",
        "coach_onechannel", "coach_onecontact", "coach_openobstaclecount", "coach_perseverancescore", "coach_pushedinsilence", "coach_refusedandleft",
        "coach_relationshipscore", "coach_score", "coach_trend", "coach_unansweredaskcount",
    ];

    private static readonly string[] Advice = [.. Scores, "coach_suggestioncount", "coach_suggestions", "coach_topsuggestion"];

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;
    private Guid manager;

    [SetUp]
    public void SetUp()
    {
        organisation = new CoachedOrganisation();
        manager = organisation.NewUser("Max", "Ott");
        opportunity = organisation.NewOpportunity();
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "A visit", "<p>Could we visit your line on Tuesday?</p>", daysAgo: 10);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing + " Please.", daysAgo: 6);
        organisation.Run();
    }

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void A_level_stores_what_it_shows_and_going_down_takes_away_what_was_stored([Values(1, 2, 3, 4)] int level)
    {
        Assert.That(Filled(), Is.SupersetOf(Advice.Except(["coach_relationshipscore", "coach_customerfocusscore", "coach_perseverancescore"])));
        organisation.Publish(("visibility", level.ToString()));
        Score(organisation.SellerId);
        var allowed = level switch { 1 => [], 2 => BandAndCoverage, 3 => Scores, _ => Advice };

        Assert.That(Filled(), Is.SubsetOf(allowed));
        Assert.That(organisation.Rows("coach_scorehistory", "coach_opportunityid", opportunity), level < 3 ? Is.Empty : Is.Not.Empty);
        Assert.That(organisation.Rows("annotation", "objectid", opportunity), level < 4 ? Is.Empty : Is.Not.Empty);
    }

    [Test]
    public void Going_up_again_brings_it_back()
    {
        var before = Row.GetAttributeValue<int>("coach_score");
        organisation.Publish(("visibility", "1"));
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        organisation.Publish(("visibility", "4"));
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(Row["coach_score"], Is.EqualTo(before));
        Assert.That(organisation.Advice(opportunity), Is.Not.Empty);
        Assert.That(organisation.Rows("coach_scorehistory", "coach_opportunityid", opportunity), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_level_that_stores_nothing_writes_nothing_again()
    {
        organisation.Publish(("visibility", "1"));
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        organisation.Run();
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(organisation.Run().Sum(execution => execution.Writes), Is.Zero);
    }

    [Test]
    public void The_owner_is_told_everything_at_every_level([Values(1, 2, 3, 4)] int level)
    {
        organisation.Publish(("visibility", level.ToString()));
        var report = Explain(organisation.SellerId);

        Assert.That(report.GetProperty("score").ValueKind, Is.EqualTo(JsonValueKind.Number));
        Assert.That(report.GetProperty("suggestions").GetArrayLength(), Is.Positive);
        Assert.That(report.GetRawText(), Does.Contain("security team"));
    }

    [Test]
    public void Others_are_told_as_much_as_the_level_allows([Values(2, 3, 4)] int level)
    {
        organisation.Publish(("visibility", level.ToString()));
        var report = Explain(manager);

        Assert.That(report.GetProperty("band").GetString(), Is.Not.Null);
        Assert.That(report.GetProperty("coverage").GetProperty("scored").GetInt32(), Is.EqualTo(4));
        Assert.That(report.GetProperty("score").ValueKind, Is.EqualTo(level < 3 ? JsonValueKind.Null : JsonValueKind.Number));
        Assert.That(report.GetProperty("pillars").GetArrayLength(), Is.EqualTo(level < 3 ? 0 : 4));
        Assert.That(report.GetProperty("suggestions").GetArrayLength(), level < 4 ? Is.Zero : Is.Positive);
        Assert.That(report.GetRawText().Contains("security team"), Is.EqualTo(level >= 3), "words that he may read, where they are evidence");
        Assert.That(Score(manager).Results.Contains("Score"), Is.EqualTo(level >= 3));
    }

    [Test]
    public void Where_all_is_for_the_owner_others_are_told_so_and_nothing_else()
    {
        organisation.Publish(("visibility", "1"));

        foreach (var api in new[] { "coach_ExplainOpportunity", "coach_ScoreOpportunity" })
            Assert.That(() => organisation.Call(api, opportunity, manager), Throws.Exception.With.Message.Contains("for its owner only"));
    }

    [Test]
    public void An_answer_is_for_who_gave_it_and_administrators_and_holds_for_everybody()
    {
        var users = new[] { "CRM Coach Rep", "CRM Coach Rep", "CRM Coach Manager", "CRM Coach Administrator" }.Select(role =>
        {
            var user = organisation.NewUser(role, "Ott");
            organisation.Organisation.Security.Give(user, role);
            return user;
        }).ToList();
        var key = FirstKey(users[0]);
        organisation.Call("coach_RespondToAdvice", opportunity, users[0], ("Key", key), ("Answer", "later"));

        Assert.That(users.Select(Answers), Is.EqualTo(new int?[] { 1, 0, null, 1 }));
        Assert.That(FirstKey(users[1]), Is.Not.EqualTo(key));
    }

    [Test]
    public void What_a_team_owns_is_every_members()
    {
        var team = organisation.Service.Create(new Entity("team") { ["name"] = "Bakeries" });
        organisation.Service.Create(new Entity("teammembership") { ["teamid"] = team, ["systemuserid"] = organisation.SellerId });
        organisation.Service.Update(new Entity("opportunity", opportunity) { ["ownerid"] = new EntityReference("team", team) });
        organisation.Publish(("visibility", "1"));

        Assert.That(Explain(organisation.SellerId).GetProperty("suggestions").GetArrayLength(), Is.Positive);
        Assert.That(() => Explain(manager), Throws.Exception.With.Message.Contains("for its owner only"));
    }

    [Test]
    public void Private_first_keeps_scores_to_their_owners_until_its_days_are_over()
    {
        organisation.Publish(("visibility.privateDays", "30"));
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        Assert.That(Filled(), Is.Empty);
        Assert.That(() => Explain(manager), Throws.Exception.With.Message.Contains("for its owner only"));

        organisation.Wait(days: 20);
        organisation.Publish(("visibility.privateDays", "30"), ("quiet.done", "14"));
        Assert.That(() => Explain(manager), Throws.Exception.With.Message.Contains("for its owner only"), "another publication does not end it");

        organisation.Wait(days: 31);
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        Assert.That(Filled(), Does.Contain("coach_score"), "nor does it begin it again");
        Assert.That(Explain(manager).GetProperty("score").ValueKind, Is.EqualTo(JsonValueKind.Number));
    }

    private string FirstKey(Guid user) => Explain(user).GetProperty("suggestions")[0].GetProperty("key").GetString()!;

    /// <summary>How many answers somebody can read; null where he may not ask.</summary>
    private int? Answers(Guid user)
    {
        try
        {
            return organisation.Organisation.ServiceFor(user).RetrieveMultiple(new QueryExpression("coach_response")).Entities.Count;
        }
        catch (FaultException)
        {
            return null;
        }
    }

    private Entity Row => organisation.Row("opportunity", opportunity);

    private string[] Filled() => [.. Row.Attributes.Where(column => column.Key.StartsWith("coach_") && column.Value != null).Select(column => column.Key).Order()];

    private OrganizationResponse Score(Guid user) => organisation.Call("coach_ScoreOpportunity", opportunity, user);

    private JsonElement Explain(Guid user) =>
        JsonDocument.Parse((string)organisation.Call("coach_ExplainOpportunity", opportunity, user)["Report"]).RootElement;
}
