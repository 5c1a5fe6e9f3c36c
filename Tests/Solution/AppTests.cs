using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Source;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

/// <summary>The app, its dashboards and charts: what managers look at, and what they must not be led to.</summary>
[TestFixture]
public sealed class AppTests
{
    private const string Purpose = "for coaching, not for employment decisions";

    private static readonly string[] People = ["ownerid", "owninguser", "createdby", "modifiedby"];

    [Test]
    public void Every_dashboard_says_what_scores_are_for() => Assert.Multiple(() =>
    {
        foreach (var dashboard in Shipped.Tree.Dashboards)
        {
            Assert.That(dashboard.Controls.Select(control => control.At("parameters", "Url")?.Value), Has.Member("coach_/purpose/purpose.html"), Name(dashboard.Part));
            Assert.That(dashboard.Part.At("Descriptions", "Description")!["description"], Does.Contain(Purpose), Name(dashboard.Part));
        }
    });

    [Test]
    public void The_app_and_its_page_say_so_too()
    {
        Assert.That(Shipped.Tree.Apps.Single().At("Descriptions", "Description")!["description"], Does.Contain(Purpose));
        Assert.That(Shipped.Tree.SiteMaps.Single().Descendants("Title").Select(title => title["Title"].ToLowerInvariant()), Has.Some.Contains(Purpose));
        Assert.That(System.Text.Encoding.UTF8.GetString(Shipped.Tree.Web["coach_/purpose/purpose.html"]), Does.Contain(Purpose));
    }

    [Test]
    public void A_chart_over_people_goes_by_their_names_and_never_by_what_they_scored() => Assert.Multiple(() =>
    {
        foreach (var chart in Charts().Where(chart => chart.Columns.Any(column => People.Contains(column["name"]))))
        {
            var person = chart.Columns.Single(column => People.Contains(column["name"]))["alias"];
            Assert.That(chart.Entity!.Children("order").Select(order => $"{order["alias"]} {order["descending"]}"), Is.EqualTo([person + " false"]), Name(chart.Part));
        }
    });

    [Test]
    public void No_chart_goes_by_a_score() => Assert.Multiple(() =>
    {
        foreach (var chart in Charts())
        {
            var groups = chart.Columns.Where(column => column["groupby"] == "true").Select(column => column["alias"]);
            Assert.That(chart.Entity!.Children("order").Select(order => order["alias"]), Is.SubsetOf(groups), Name(chart.Part));
        }
    });

    [Test]
    public void A_chart_of_scores_shows_coverage_beside_them() => Assert.Multiple(() =>
    {
        foreach (var chart in Charts().Where(chart => chart.Columns.Any(column => column["name"] == "coach_score" && column["aggregate"] == "avg")))
            Assert.That(chart.Columns.Select(column => column["name"]), Has.Member("coach_coverage"), Name(chart.Part));
    });

    [Test]
    public void A_dashboard_has_no_more_than_the_six_lists_and_charts_that_the_platform_shows() =>
        Assert.That(Shipped.Tree.Dashboards.Select(dashboard => dashboard.Controls.Count()), Is.All.LessThanOrEqualTo(6));

    [Test]
    public void The_app_is_for_the_three_roles_and_those_who_customize()
    {
        var roles = Shipped.Tree.Apps.Single().Descendants("Role").Select(role => role["id"]).ToList();

        Assert.That(Shipped.Tree.Roles.Select(role => role["id"]), Is.SubsetOf(roles));
        Assert.That(roles, Has.Count.EqualTo(5));
    }

    [Test]
    public void Every_list_of_deals_is_in_the_app()
    {
        var views = Shipped.Table("opportunity").Views.Select(view => view.Id);

        Assert.That(Shipped.Tree.Apps.Single().Descendants("AppModuleComponent").Select(component => component["id"]), Is.SupersetOf(views));
    }

    private static IEnumerable<Chart> Charts() => Shipped.Tree.Charts;

    private static string Name(Part part) => part.At("LocalizedNames", "LocalizedName")?["description"] ?? "";
}
