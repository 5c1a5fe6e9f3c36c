using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Source;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

/// <summary>The lists that managers and reps pick deals from.</summary>
[TestFixture]
public sealed class ManagerViewsTests
{
    private static IEnumerable<TestCaseData> Views()
    {
        yield return Row("At risk", "statecode eq 0", "coach_band eq 713100001");
        yield return Row("Refused once, no second method", "statecode eq 0", "coach_refusedandleft eq 1");
        yield return Row("Customer silent and we push", "statecode eq 0", "coach_pushedinsilence eq 1");
        yield return Row("Obstacle open and untouched over 21 days", "statecode eq 0", "coach_obstacleleft eq 1");
        yield return Row("Only one channel used", "statecode eq 0", "coach_onechannel eq 1");
        yield return Row("Nothing beyond the deal", "statecode eq 0", "coach_dealonly eq 1");
        yield return Row("One contact only", "statecode eq 0", "coach_onecontact eq 1");
        yield return Row("Won, and never called again", "statecode eq 1", "coach_forgotten eq 1");
        yield return Row("Not enough evidence", "statecode eq 0", "coach_band eq 713100004");
        yield return Row("open opportunities", "statecode eq 0", "coach_score not-null");
        yield return Row("not scored yet", "statecode eq 0", "coach_band null");
    }

    [TestCaseSource(nameof(Views))]
    public void A_view_shows_the_deals_that_its_name_tells(string name, string[] conditions) => Assert.That(
        View(name).Entity!.Descendants("condition").Select(condition => $"{condition["attribute"]} {condition["operator"]} {condition["value"]}".TrimEnd()),
        Is.EqualTo(conditions));

    [Test]
    public void Coverage_stands_wherever_a_score_stands() => Assert.Multiple(() =>
    {
        foreach (var view in Coaching().Where(view => Cells(view).Any(cell => cell is "coach_score" or "coach_band")))
            Assert.That(Cells(view), Has.Member("coach_coverage"), Name(view));
    });

    [Test]
    public void No_view_puts_people_in_an_order() => Assert.Multiple(() =>
    {
        foreach (var view in Coaching())
        {
            var orders = view.Entity!.Children("order").Select(order => order["attribute"]).ToList();
            Assert.That(orders, Is.Not.Empty.And.All.Matches<string>(column => column is not ("ownerid" or "owninguser")), Name(view));
        }
    });

    [Test]
    public void A_view_that_begins_with_the_lowest_score_leaves_out_what_has_none() => Assert.Multiple(() =>
    {
        foreach (var view in Coaching().Where(view => view.Entity!.Children("order").First()["attribute"] == "coach_score"))
            Assert.That(
                view.Entity!.Descendants("condition").Select(condition => $"{condition["attribute"]} {condition["operator"]}"),
                Has.Some.AnyOf("coach_score not-null", "coach_band eq"), Name(view));
    });

    [Test]
    public void Band_and_trend_have_their_icons_and_the_row_holds_what_their_words_need() => Assert.Multiple(() =>
    {
        foreach (var view in Coaching())
        {
            foreach (var cell in view.Cells.Where(cell => cell["name"] is "coach_band" or "coach_trend"))
            {
                var expected = cell["name"] == "coach_band" ? "Coach.Icons.band" : "Coach.Icons.trend";
                Assert.That(cell["imageproviderfunctionname"], Is.EqualTo(expected), Name(view));
                Assert.That(Cells(view), Has.Member(cell["name"] == "coach_band" ? "coach_coverage" : "coach_scorechange"), Name(view));
            }
        }
    });

    [Test]
    public void Everything_a_view_filters_by_is_a_plain_choice_flag_or_number() => Assert.Multiple(() =>
    {
        foreach (var column in Coaching().SelectMany(view => view.Entity!.Descendants("condition")).Select(condition => condition["attribute"]).Distinct())
            Assert.That(Shipped.Tree.Catalog.TypeOf("opportunity", column), Is.AnyOf("state", "picklist", "bit", "int"), column);
    });

    [Test]
    public void A_view_that_shows_scores_says_what_they_are_for() => Assert.Multiple(() =>
    {
        foreach (var view in Coaching().Where(view => Cells(view).Contains("coach_score")))
            Assert.That(view.Part.At("Descriptions", "Description")!["description"], Does.EndWith("for coaching, not for employment decisions."), Name(view));
    });

    private static TestCaseData Row(string name, params string[] conditions) => new TestCaseData(name, conditions).SetArgDisplayNames(name);

    private static IEnumerable<View> Coaching() =>
        Shipped.Table("opportunity").Views.Where(view => Name(view).StartsWith("Coaching: ", StringComparison.Ordinal));

    private static View View(string name) => Coaching().Single(view => Name(view) == "Coaching: " + name);

    private static string Name(View view) => view.Part.At("LocalizedNames", "LocalizedName")!["description"];

    private static List<string> Cells(View view) => view.Cells.Select(cell => cell["name"]).ToList();
}
