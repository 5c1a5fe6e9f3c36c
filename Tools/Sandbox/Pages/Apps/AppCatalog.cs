using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Pages.Dashboards;
using CrmCoach.Sandbox.Serving;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Apps;

/// <summary>The apps that solutions brought, as far as a user's roles open them; who has no role of a solution sees all.</summary>
internal sealed class AppCatalog(Organisation organisation, Guid caller)
{
    private const string Form = "60";
    private const string WebResource = "$webresource:";

    public IReadOnlyList<App> All()
    {
        var query = new QueryExpression("appmodule") { ColumnSet = new ColumnSet("name", "uniquename", "appmodulexmlmanaged") };
        query.AddOrder("name", OrderType.Ascending);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities.Where(IsOpen).Select(Read).ToArray();
    }

    public App? Find(string id) =>
        All().FirstOrDefault(app => string.Equals(app.Id.ToString(), id, StringComparison.OrdinalIgnoreCase) || app.UniqueName == id);

    private bool IsOpen(Entity row)
    {
        var mine = organisation.Security.Roles.Of(caller).Select(role => role.Id).ToHashSet();
        var roles = XElement.Parse((string)row["appmodulexmlmanaged"]).Descendants("Role").Select(role => Guid.Parse((string)role.Attribute("id")!));
        return caller == SystemUser.Id || mine.Count == 0 || roles.Any(mine.Contains);
    }

    private App Read(Entity row)
    {
        var name = (string)row["uniquename"];
        var places = SiteMapOf(name).Descendants("SubArea").Select(place => Place(row.Id, place)).ToArray();
        return new App(row.Id, name, (string)row["name"], places, FormsOf(row));
    }

    private static Guid[] FormsOf(Entity row) => XElement.Parse((string)row["appmodulexmlmanaged"]).Descendants("AppModuleComponent")
        .Where(component => (string?)component.Attribute("type") == Form).Select(component => Guid.Parse((string)component.Attribute("id")!)).ToArray();

    private XElement SiteMapOf(string name)
    {
        var query = new QueryExpression("sitemap") { ColumnSet = new ColumnSet("sitemapxml") };
        query.Criteria.AddCondition("sitemapnameunique", ConditionOperator.Equal, name);
        var row = organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities.FirstOrDefault();
        return row is null ? new XElement("SiteMap") : XElement.Parse((string)row["sitemapxml"]);
    }

    private AppPlace Place(Guid app, XElement place)
    {
        var (title, address, table) = Target(place);
        return new AppPlace(Title(place.Parent!) ?? "", Title(place) ?? title, $"{address}&appid={app}", table);
    }

    private (string Title, string Address, string? Table) Target(XElement place)
    {
        if ((string?)place.Attribute("Entity") is { } table)
            return (organisation.Tables[table].DisplayCollectionName, "/main.aspx?pagetype=entitylist&etn=" + Uri.EscapeDataString(table), table);
        if ((string?)place.Attribute("DefaultDashboard") is { } dashboard)
            return ("Dashboard", DashboardPage.Address(Guid.Parse(dashboard)), null);
        var page = ((string)place.Attribute("Url")!)[WebResource.Length..];
        return (page, WebResourcePage.Address(page), null);
    }

    private static string? Title(XElement place) => (string?)place.Elements("Titles").Elements("Title")
        .FirstOrDefault(title => (string?)title.Attribute("LCID") == Platform.LanguageCode.ToString(CultureInfo.InvariantCulture))?.Attribute("Title");
}
