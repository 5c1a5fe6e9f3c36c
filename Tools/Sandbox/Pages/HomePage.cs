using System.Linq;
using CrmCoach.Sandbox.Pages.Dashboards;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The start page: every table's views.</summary>
internal sealed class HomePage(PageRequest request)
{
    /// <summary>The page.</summary>
    public Page Render()
    {
        var tables = request.Views.All().GroupBy(view => view.Table).OrderBy(group => request.Tables[group.Key].IsCustom);
        var content = new Element("article").With("class", "home")
            .Add(new Element("h1").Text("Sales – sandbox"))
            .Add(new Element("p").Text("A local stand-in for a Dataverse organisation. Choose a view."))
            .Add(new Element("div").With("class", "cards").Add(Apps()).Add(tables.Select(Card)));
        return request.Shell("Start", null).Around(content);
    }

    private Element? Apps()
    {
        var links = request.Apps.All().Select(app => (app.Name, Address: "/apps/uniquename/" + app.UniqueName))
            .Concat(request.Dashboards.All().Select(dashboard => (dashboard.Name, Address: DashboardPage.Address(dashboard.Id)))).ToList();
        return links.Count == 0 ? null : new Element("section").Add(new Element("h2").Text("Apps and dashboards"))
            .Add(new Element("ul").Add(links.Select(link => new Element("li").Add(new Element("a").With("href", link.Address).Text(link.Name)))));
    }

    private Element Card(IGrouping<string, View> views) => new Element("section")
        .Add(new Element("h2").Text(request.Tables[views.Key].DisplayCollectionName))
        .Add(new Element("ul").Add(views.Select(view => new Element("li").Add(new Element("a").With("href", ViewPage.Address(view)).Text(view.Name)))));
}
