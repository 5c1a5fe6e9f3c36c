using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>A query in FetchXML that a view or a chart brings, and the table that it has to be on.</summary>
public sealed record Query(Table Table, Part Fetch, bool Aggregates)
{
    public Part? Entity => Fetch.Child("entity");

    public IEnumerable<Part> Parts => Entity?.Descendants() ?? [];

    public IEnumerable<Part> Conditions => Parts.Where(part => part.Name == "condition");

    public static IEnumerable<Query> In(Tree tree) =>
        from table in tree.Tables
        from query in OfViews(table).Concat(OfCharts(table))
        select query;

    /// <summary>The table of the entity or link that the part is or stands in.</summary>
    public static string TableOf(Part part) => part.Ancestors().Prepend(part).First(above => above.Name is "entity" or "link-entity")["name"];

    private static IEnumerable<Query> OfViews(Table table) =>
        from view in table.Views
        let fetch = view.Part.At("fetchxml", "fetch")
        where fetch is not null
        select new Query(table, fetch, false);

    private static IEnumerable<Query> OfCharts(Table table) =>
        from chart in table.Charts
        let fetch = chart.Fetch
        where fetch is not null
        select new Query(table, fetch, true);
}
