using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>A chart: an aggregate query, which of its values are categories and measures, and how they are drawn.</summary>
public sealed record Chart(Table Table, Part Part)
{
    public string Id => Part.Text("savedqueryvisualizationid");

    private Part? Definition => Part.At("datadescription", "datadefinition");

    public Part? Fetch => Definition?.At("fetchcollection", "fetch");

    /// <summary>The table of the query.</summary>
    public Part? Entity => Fetch?.Child("entity");

    public IEnumerable<Part> Categories => Definition?.Child("categorycollection")?.Children("category") ?? [];

    public IEnumerable<Part> Measures => Categories.SelectMany(category => category.Descendants("measure"));

    /// <summary>How each measure is drawn, in the order of the measures.</summary>
    public IEnumerable<Part> Series => Part.At("presentationdescription", "Chart", "Series")?.Children("Series") ?? [];

    public IEnumerable<Part> Columns => Entity?.Descendants("attribute") ?? [];
}
