using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

/// <summary>Mistakes in charts, dashboards, apps, site maps, texts and other components of which the tests bring an example.</summary>
internal static class ComponentMistakes
{
    private const string View = "Solution/Entities/Opportunity/SavedQueries/{14a8f486-45a0-5633-8dd3-bd027a986199}.xml";
    private const string Chart = "Solution/Entities/Opportunity/Visualizations/{2118e4b3-08e5-5fe6-b89d-1a42dac2b750}.xml";
    private const string Dashboard = "Solution/Dashboards/{f8504beb-e8c2-5c8d-9e90-2c2a6a19ba56}.xml";
    private const string SiteMap = "Solution/AppModuleSiteMaps/coach_Example/AppModuleSiteMap.xml";
    private const string App = "Solution/AppModules/coach_Example/AppModule.xml";
    private const string Role = "Solution/Roles/Example Reader.xml";
    private const string English = "WebResources/coach_/example/texts.1033.resx";
    private const string German = "WebResources/coach_/example/texts.1031.resx";
    private const string Scripts = "WebResources/coach_/example/texts.js";
    private const string Icons = "WebResources/coach_/example/icons.js";
    private const string Nobody = "{11111111-2222-5333-8444-555555555555}";

    private static readonly IReadOnlyList<Mistake> Made =
    [
        Set("view.icon", View, "//@imageproviderfunctionname", "Coach.Example.picture"),
        Set("view.icon", View, "//@imageproviderwebresource", "$webresource:coach_/example/pictures.js", "/@imageproviderfunctionname"),
        Set("query.value", View, "//condition/value[1]", "713100009", "/condition"),
        Set("query.link", View, "//link-entity/@to", "parentcompanyid", "/link-entity"),
        Attribute("query.logic", View, "//link-entity", "link-type", "left", "/link-entity"),
        Set("view.column", View, "//cell[3]/@name", "client.name", "/@name"),

        Remove("chart.part", Chart, "//measure", "/visualization"),
        Remove("chart.part", Chart, "//Series/Series", "/visualization"),
        Set("query.table", Chart, "//entity/@name", "coach_obstacle"),
        Set("query.attribute", Chart, "//attribute[@alias='band']/@name", "coach_mood", "/@name"),
        Remove("query.logic", Chart, "//fetch/@aggregate", "/fetch"),
        Set("chart.column", Chart, "//attribute[@alias='deals']/@alias", "band", "/attribute"),
        Remove("chart.column", Chart, "//attribute[@alias='band']/@groupby", "/attribute"),
        Attribute("chart.column", Chart, "//attribute[@alias='band']", "aggregate", "count", "/attribute"),
        Remove("chart.date", Chart, "//@dategrouping", "/attribute"),
        Attribute("chart.date", Chart, "//attribute[@alias='band']", "dategrouping", "month", "/attribute"),
        Set("chart.aggregate", Chart, "//@aggregate[.='count']", "avg"),
        Set("chart.aggregate", Chart, "//@aggregate[.='count']", "mode"),
        Set("chart.alias", Chart, "//category/@alias", "deals"),
        Set("chart.alias", Chart, "//measure/@alias", "band"),
        Set("chart.alias", Chart, "//order/@alias", "year"),
        Set("chart.series", Chart, "//@ChartType", "Cake", "/Series"),
        Twice("chart.series", Chart, "//Series/Series", "/visualization"),
        Set("chart.default", Chart, "//isdefault", "1"),
        Remove("complete.part", Chart, "//presentationdescription", "/visualization"),
        Remove("label.list", Chart, "//LocalizedNames", "/visualization"),
        Set("id.duplicate", Chart, "//savedqueryvisualizationid", "{14a8f486-45a0-5633-8dd3-bd027a986199}", "savedqueryvisualizationid"),
        Move("file.name", Chart, "Solution/Entities/Opportunity/Visualizations/bands.xml", node: "/visualization"),
        Remove("table.place", "Solution/Entities/Opportunity/Entity.xml", "//Visualizations", "/Entity"),

        Set("dashboard.part", Dashboard, "//forms/@type", "main", "/FormXml"),
        Remove("dashboard.part", Dashboard, "//tabs", "/FormXml"),
        Set("dashboard.control", Dashboard, "//control[@id='Deals']/@id", "Bands", "/control"),
        Set("dashboard.control", Dashboard, "//control[@id='Deals']/@classid", "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}", "/control"),
        Set("dashboard.view", Dashboard, "//ViewId", Nobody),
        Set("dashboard.view", Dashboard, "//TargetEntityType", "account", "/ViewId"),
        Set("dashboard.chart", Dashboard, "//control[@id='Bands']//VisualizationId", Nobody),
        Set("dashboard.chart", Dashboard, "//control[@id='Bands']//ChartGridMode", "Picture", "/VisualizationId"),
        Set("dashboard.page", Dashboard, "//Url", "coach_/example/pages.html"),
        Remove("dashboard.rows", Dashboard, "//row[not(cell)]", "/@rowspan"),
        Set("dashboard.default", Dashboard, "//IsDefault", "1"),
        Set("text.flag", Dashboard, "//IsTabletEnabled", "true"),
        Remove("root.listed", "Solution/Other/Solution.xml", "//RootComponent[@id='{f8504beb-e8c2-5c8d-9e90-2c2a6a19ba56}']", "/Dashboard") with { Names = Dashboard },
        Remove("shell.place", "Solution/Other/Customizations.xml", "//Dashboards", "/ImportExportXml"),
        Remove("shell.place", "Solution/Other/Customizations.xml", "//AppModules", "/ImportExportXml"),
        Remove("dashboard.filter", View, "//filter", "/ViewId") with { Names = Dashboard },

        Remove("sitemap.part", SiteMap, "//Group", "/Area"),
        Set("sitemap.id", SiteMap, "//SubArea[2]/@Id", "coach_example_page"),
        Set("sitemap.target", SiteMap, "//@Entity", "lead", "/SubArea"),
        Set("sitemap.target", SiteMap, "//@DefaultDashboard", "11111111-2222-5333-8444-555555555555", "/SubArea"),
        Set("sitemap.target", SiteMap, "//@Url", "/WebResources/coach_/example/page.html", "/SubArea"),
        Attribute("sitemap.target", SiteMap, "//SubArea[1]", "Url", "$webresource:coach_/example/page.html", "/SubArea"),
        Remove("sitemap.title", SiteMap, "//Group/Titles", "/Group"),
        Set("sitemap.title", SiteMap, "//Area/Titles/Title/@LCID", "1036", "/Titles"),
        Set("sitemap.icon", SiteMap, "//@VectorIcon", "/WebResources/coach_/example/page.html"),
        Set("sitemap.setting", SiteMap, "//ShowHome", "1"),
        new("order.sequence", "ShowHome after ShowPinned", copy => Reordered(copy, SiteMap, "ShowHome", "ShowPinned")),

        Set("app.component", App, "//AppModuleComponent[@type='26']/@id", Nobody, "/AppModuleComponent"),
        Set("app.component", App, "//AppModuleComponent[@type='59']/@type", "61", "/AppModuleComponent"),
        Twice("app.component", App, "//AppModuleComponent[@type='1']", "/AppModuleComponent"),
        Remove("app.table", App, "//AppModuleComponent[@type='1']", "/AppModuleComponent"),
        Remove("app.sitemap", App, "//AppModuleComponent[@type='62']", "/AppModuleComponents"),
        Remove("app.shown", App, "//AppModuleComponent[@type='60']", "/SubArea") with { Names = SiteMap },
        Set("app.role", App, "//AppModuleRoleMaps/Role[2]/@id", Nobody, "/Role"),
        Set("app.icon", App, "//WebResourceId", "11111111-2222-5333-8444-555555555555"),
        Set("app.setting", App, "//statecode", "1"),
        Set("id.form", App, "//AppModuleRoleMaps/Role[1]/@id", "{627090FF-40A3-4053-8790-584EDC5BE201}", "/@id"),
        Set("name.prefix", App, "//UniqueName", "Example"),
        new("order.sequence", "statecode after statuscode", copy => Reordered(copy, App, "statecode", "statuscode")),

        Set("role.level", Role, "//RolePrivilege[1]/@level", "Everyone"),
        new("role.owner", "rights of a user on a table of the organisation", Owned),

        Write("strings.form", English, "<root><data name=\"Greeting\" /></root>", node: "/root/data"),
        Write("strings.form", English, "Greeting = Hello", node: "/root/data"),
        Write("strings.base", German, "<root><data name=\"Greetings\"><value>Guten Tag</value></data></root>", node: "/root/data"),
        Delete("web.file", English, "Solution/WebResources/coach_/example/texts.1033.resx.data.xml", "/Name"),
        Remove("strings.use", "Solution/" + Scripts + ".data.xml", "//DependencyXml", "/WebResource"),
        Write("web.named", Icons, "Coach.Example.icon = function () { return [\"coach_/example/calm.svg\", \"\"]; };", node: "coach_/example/calm.svg"),
    ];

    public static IEnumerable<Mistake> All =>
        Made.Select(mistake => mistake with
        {
            Make = copy =>
            {
                var (file, node) = mistake.Make(copy.WithComponents());
                return (mistake.Names ?? file, node);
            },
        });

    /// <summary>Puts an element behind one that has to follow it.</summary>
    private static (string File, string Node) Reordered(TreeCopy copy, string file, string first, string second)
    {
        copy.Edit(file, $"/*/{first}", found =>
        {
            var element = (XElement)found;
            var later = element.Parent!.Element(second)!;
            element.Remove();
            later.AddAfterSelf(element);
        });
        return (file, "/" + first);
    }

    private static (string File, string Node) Owned(TreeCopy copy)
    {
        copy.Edit(
            "Solution/Entities/coach_Obstacle/Entity.xml", "//OwnershipTypeMask", found => ((XElement)found).Value = "OrgOwned");
        return (Role, "/@level");
    }
}
