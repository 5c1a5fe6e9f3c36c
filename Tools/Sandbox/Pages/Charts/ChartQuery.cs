using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Pages.Charts;

/// <summary>A chart's query over the rows of a view: the view's conditions are the chart's too; a month is one of a year, as charts show it.</summary>
internal static class ChartQuery
{
    private static readonly Dictionary<string, string[]> Wider = new()
    {
        ["day"] = ["month", "year"], ["week"] = ["year"], ["month"] = ["year"], ["quarter"] = ["year"],
    };

    public static string Of(Chart chart, string viewFetch)
    {
        var fetch = new XElement(chart.Fetch);
        var entity = fetch.Element("entity")!;
        foreach (var column in fetch.Descendants("attribute").ToList())
            column.AddAfterSelf(WiderParts(column));
        var view = XElement.Parse(viewFetch).Element("entity")!;
        entity.Add(view.Elements("filter"));
        entity.Add(view.Elements("link-entity").Where(Restricts).Select(Bare));
        return fetch.ToString();
    }

    /// <summary>The name under which a wider part of a date is fetched.</summary>
    public static string WiderAlias(string alias, string part) => $"{alias}_{part}";

    private static IEnumerable<XElement> WiderParts(XElement column)
    {
        foreach (var part in Wider.GetValueOrDefault((string?)column.Attribute("dategrouping") ?? "", []))
        {
            var wider = new XElement(column);
            wider.SetAttributeValue("dategrouping", part);
            wider.SetAttributeValue("alias", WiderAlias((string)column.Attribute("alias")!, part));
            yield return wider;
        }
    }

    private static bool Restricts(XElement link) => (string?)link.Attribute("link-type") != "outer" || link.Descendants("condition").Any();

    private static XElement Bare(XElement link)
    {
        var bare = new XElement(link);
        bare.Descendants().Where(one => one.Name.LocalName is "attribute" or "order").Remove();
        return bare;
    }
}
