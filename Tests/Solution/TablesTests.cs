using System.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

[TestFixture]
public sealed class TablesTests
{
    [TestCase("coach_obstacle", "coach_obstacles")]
    [TestCase("coach_reading", "coach_readings")]
    [TestCase("coach_response", "coach_responses")]
    [TestCase("coach_scorehistory", "coach_scorehistories")]
    public void A_table_is_owned_by_users_and_has_its_entity_set(string table, string set) => Assert.Multiple(() =>
    {
        Assert.That(Shipped.Table(table).Definition!.Text("EntitySetName"), Is.EqualTo(set));
        Assert.That(Shipped.Table(table).Definition!.Text("OwnershipTypeMask"), Is.EqualTo("UserOwned"));
    });

    [TestCase("coach_Obstacle")]
    [TestCase("coach_Reading")]
    [TestCase("coach_ScoreHistory")]
    public void What_belongs_to_a_deal_follows_it_in_everything(string table)
    {
        var relationship = Shipped.Tree.Relationships.Single(
            candidate => candidate.Text("ReferencingEntityName") == table && candidate.Text("ReferencedEntityName") == "Opportunity");

        Assert.That(
            new[] { "CascadeAssign", "CascadeDelete", "CascadeReparent", "CascadeShare", "CascadeUnshare" }.Select(relationship.Text),
            Has.All.EqualTo("Cascade"));
    }

    [Test]
    public void An_answer_stays_its_writers_whoever_owns_the_deal_or_shares_it_and_goes_with_the_deal()
    {
        var relationship = Shipped.Tree.Relationships.Single(candidate => candidate["Name"] == "coach_opportunity_response");

        Assert.That(
            new[] { "CascadeAssign", "CascadeReparent", "CascadeShare", "CascadeUnshare" }.Select(relationship.Text), Has.All.EqualTo("NoCascade"));
        Assert.That(relationship.Text("CascadeDelete"), Is.EqualTo("Cascade"));
    }

    [Test]
    public void An_obstacle_outlives_the_contact_that_it_concerns() =>
        Assert.That(
            Shipped.Tree.Relationships.Single(relationship => relationship["Name"] == "coach_contact_obstacle").Text("CascadeDelete"),
            Is.EqualTo("RemoveLink"));

    [Test]
    public void The_opportunity_form_gains_one_tab_with_the_panel_and_loses_nothing()
    {
        var form = Shipped.Table("opportunity").Forms.Single(form => form.Id == "{a837e4a7-01b8-4f82-a475-be9abd67e667}");
        Assert.Multiple(() =>
        {
            Assert.That(
                form.Part.Descendants().Where(part => part.Has("solutionaction")).Select(part => $"{part.Name} {part["solutionaction"]}"),
                Is.EqualTo(["tab Added", "Library Added", "event Added"]));
            Assert.That(form.Controls.Select(control => control["id"]), Is.EqualTo(["WebResource_coach_panel"]));
            Assert.That(form.Handlers.Select(handler => handler["functionName"]), Is.EqualTo(["Coach.Frames.onLoad"]));
        });
    }

    [Test]
    public void Those_who_prefer_it_have_a_form_of_its_own_with_the_same_panel()
    {
        var stock = Shipped.Table("opportunity").Forms.Single(form => form.Id == "{a837e4a7-01b8-4f82-a475-be9abd67e667}");
        var own = Shipped.Table("opportunity").Forms.Single(form => form.Id != stock.Id);

        Assert.That(own.Controls.Single(control => control["id"] == "WebResource_coach_panel").At("parameters", "Url")!.Value, Is.EqualTo("coach_/panel/panel.html"));
        Assert.That(own.Handlers.Select(handler => handler["functionName"]), Is.EqualTo(stock.Handlers.Select(handler => handler["functionName"])));
        Assert.That(own.Part.Descendants().Where(part => part.Has("solutionaction")), Is.Empty);
        Assert.That(own.Part.Descendants("DisplayConditions").Single()["FallbackForm"], Is.EqualTo("false"), "the stock form stays the one that people fall back to");
    }
}
