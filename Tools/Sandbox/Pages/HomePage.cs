using System.Linq;
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
            .Add(new Element("div").With("class", "cards").Add(tables.Select(Card)));
        return request.Shell("Start", null).Around(content);
    }

    private Element Card(IGrouping<string, View> views) => new Element("section")
        .Add(new Element("h2").Text(request.Tables[views.Key].DisplayCollectionName))
        .Add(new Element("ul").Add(views.Select(view => new Element("li").Add(new Element("a").With("href", ViewPage.Address(view)).Text(view.Name)))));
}
