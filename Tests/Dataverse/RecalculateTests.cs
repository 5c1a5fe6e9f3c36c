using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>What a flow does every night: deals of which nobody saved anything are judged again, because days have passed.</summary>
internal sealed class RecalculateTests
{
    private CoachedOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new CoachedOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void A_deal_left_alone_falls_silent_without_anybody_saving_anything()
    {
        var deal = Coached("Ovens for line 4");
        Assert.That(Rules(deal), Does.Not.Contain("persevere.silence"));
        organisation.Wait(days: 30);
        var answer = Recalculate();
        organisation.Run();

        Assert.That((answer["Scored"], answer["Changed"], answer["Failed"]), Is.EqualTo(((object)1, (object)1, (object)0)));
        Assert.That(Rules(deal), Does.Contain("persevere.silence"));
        Assert.That(Waiting(), Is.Empty);
    }

    [Test]
    public void A_deal_whose_coaching_stays_the_same_is_not_written()
    {
        Coached("Ovens for line 4");
        var answer = Recalculate();
        var executions = organisation.Run();

        Assert.That((answer["Scored"], answer["Changed"]), Is.EqualTo(((object)1, (object)0)));
        Assert.That(executions.Sum(execution => execution.Writes), Is.Zero);
    }

    [Test]
    public void Page_by_page_every_deal_comes_once()
    {
        for (var i = 0; i < 5; i++) Coached("Deal " + i);
        organisation.Publish(("weights.obstacles", "40"));
        var scored = new List<int>();
        for (string? cursor = ""; cursor != null;)
        {
            var answer = Recalculate(("Size", 2), ("Cursor", cursor));
            scored.Add((int)answer["Scored"]);
            cursor = answer.Results.Contains("Next") ? (string)answer["Next"] : null;
        }

        Assert.That(scored, Is.EqualTo(new[] { 2, 2, 1 }));
        Assert.That(Waiting(), Has.Count.EqualTo(5), "deals made in the same second too");
        organisation.Run();
        Assert.That(Waiting(), Is.Empty);
    }

    [Test]
    public void A_deal_that_vanished_between_two_pages_holds_nothing_up()
    {
        var deals = Enumerable.Range(0, 4).Select(i => Coached("Deal " + i)).ToList();
        var first = Recalculate(("Size", 2));
        var last = deals.Single(deal => ((string)first["Next"]).EndsWith(deal.ToString("D")));
        organisation.Service.Delete("opportunity", last);

        Assert.That(Recalculate(("Cursor", first["Next"]))["Scored"], Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public void A_won_deal_that_was_never_called_again_is_found()
    {
        var deal = Coached("Ovens for line 4");
        organisation.Service.Update(new Entity("opportunity", deal) { ["actualclosedate"] = new DateTime(2026, 11, 21) });
        organisation.Win(deal);
        organisation.Run();
        Assert.That(organisation.Row("opportunity", deal).GetAttributeValue<bool>("coach_forgotten"), Is.False);
        organisation.Wait(days: 40);
        Recalculate();
        organisation.Run();

        Assert.That(organisation.Row("opportunity", deal)["coach_forgotten"], Is.True);
    }

    [Test]
    public void Deals_lost_or_won_long_ago_are_left_alone()
    {
        var lost = Coached("Lost");
        organisation.Service.Update(new Entity("opportunity", lost) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });
        var won = Coached("Won");
        organisation.Service.Update(new Entity("opportunity", won) { ["actualclosedate"] = new DateTime(2026, 1, 21) });
        organisation.Win(won);

        Assert.That(Recalculate()["Scored"], Is.Zero);
    }

    [Test]
    public void A_cursor_that_is_none_is_refused() =>
        Assert.That(() => Recalculate(("Cursor", "page 2")), Throws.Exception.With.Message.Contains("Next of the call before"));

    private Guid Coached(string name)
    {
        var deal = organisation.NewOpportunity(name);
        organisation.NewEmail(deal, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(deal, "A question", Texts.Question, daysAgo: 5);
        organisation.NewEmail(deal, "For your security team", Texts.Help, daysAgo: 2);
        organisation.Run();
        return deal;
    }

    private OrganizationResponse Recalculate(params (string Name, object Value)[] parameters) =>
        organisation.Call("coach_Recalculate", SystemUser.Id, parameters);

    private string Rules(Guid deal) => organisation.Row("opportunity", deal).GetAttributeValue<string>("coach_suggestions");

    private IReadOnlyList<Entity> Waiting() =>
        [.. organisation.Service.RetrieveMultiple(new QueryExpression("coach_recalculation") { ColumnSet = new ColumnSet(true) }).Entities];
}
