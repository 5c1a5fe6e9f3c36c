using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>The columns that managers filter deals by, as the plug-ins keep them.</summary>
internal sealed class BehaviourColumnsTests
{
    private static readonly string[] Columns =
    [
        "coach_refusedandleft", "coach_pushedinsilence", "coach_obstacleleft", "coach_onechannel", "coach_dealonly", "coach_onecontact",
        "coach_forgotten",
    ];

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp() => opportunity = organisation.NewOpportunity();

    [TearDown]
    public void Empty() => organisation.Run();

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void A_deal_that_is_pushed_by_mail_alone_shows_what_it_shows()
    {
        for (var i = 0; i < 4; i++) organisation.NewEmail(opportunity, "Order", Texts.Chasing + i, daysAgo: 30 - 5 * i);
        organisation.Run();

        Assert.That(Shown(), Is.EqualTo(["coach_pushedinsilence", "coach_onechannel", "coach_dealonly", "coach_onecontact"]));
    }

    [Test]
    public void An_obstacle_that_nobody_worked_on_shows_after_three_weeks_and_not_before([Values(10, 25)] int days)
    {
        organisation.Seller.Create(new Entity("coach_obstacle")
        {
            ["coach_name"] = "Their security team",
            ["coach_opportunityid"] = new EntityReference("opportunity", opportunity),
            ["overriddencreatedon"] = new DateTime(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc).AddDays(-days),
        });
        organisation.Run();

        Assert.That(Shown().Contains("coach_obstacleleft"), Is.EqualTo(days > 21));
    }

    [Test]
    public void A_behaviour_that_is_given_up_no_longer_shows()
    {
        for (var i = 0; i < 4; i++) organisation.NewEmail(opportunity, "Order", Texts.Chasing + i, daysAgo: 30 - 5 * i);
        organisation.Run();
        organisation.NewEmail(opportunity, "Our year", "<p>Our goal for this year is to cut the waste in the bakery by a third.</p>", outgoing: false);
        organisation.Run();

        Assert.That(Shown(), Has.None.EqualTo("coach_pushedinsilence"));
    }

    [Test]
    public void The_first_score_has_no_trend_and_the_next_one_tells_which_way_it_went()
    {
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing + " Please.", daysAgo: 6);
        organisation.Run();
        var first = Row;
        organisation.NewEmail(opportunity, "For your security team", Texts.Help, daysAgo: 1);
        organisation.Run();
        var second = Row;

        Assert.That(first.GetAttributeValue<OptionSetValue>("coach_trend").Value, Is.EqualTo(713100003));
        Assert.That(first.Contains("coach_scorechange"), Is.False);
        Assert.That(second.GetAttributeValue<OptionSetValue>("coach_trend").Value, Is.EqualTo(713100001));
        Assert.That(second["coach_scorechange"], Is.EqualTo((int)second["coach_score"] - (int)first["coach_score"]).And.Positive);
    }

    [Test]
    public void A_scoring_that_finds_the_same_score_leaves_the_trend_as_it_is()
    {
        The_first_score_has_no_trend_and_the_next_one_tells_which_way_it_went();
        var change = Row["coach_scorechange"];
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(Row["coach_scorechange"], Is.EqualTo(change));
        Assert.That(organisation.Run().Sum(execution => execution.Writes), Is.Zero);
    }

    [Test]
    public void Coverage_is_the_share_of_what_took_place_that_could_be_read()
    {
        organisation.NewEmail(opportunity, "A question", Texts.Question, daysAgo: 3);
        organisation.NewEmail(opportunity, "Angebot", Texts.German, outgoing: false, daysAgo: 2);
        organisation.NewEmail(opportunity, "A question", Texts.Question, daysAgo: 1);
        organisation.Run();

        Assert.That(Row["coach_coverage"], Is.EqualTo(50), "the same text again counts neither way");
        Assert.That(Row["coach_activitiesscored"], Is.EqualTo(1));
    }

    private Entity Row => organisation.Row("opportunity", opportunity);

    private IEnumerable<string> Shown() => Columns.Where(column => Row.GetAttributeValue<bool>(column));
}
