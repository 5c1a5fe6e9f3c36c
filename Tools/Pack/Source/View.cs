using System.Collections.Generic;

namespace CrmCoach.Pack.Source;

/// <summary>A view: what it fetches and which columns it lays out.</summary>
public sealed record View(Table Table, SourceFile File, Part Part)
{
    public string Id => Part.Text("savedqueryid");

    public Part? Grid => Part.At("layoutxml", "grid");

    public Part? Row => Grid?.Child("row");

    public IEnumerable<Part> Cells => Row?.Children("cell") ?? [];

    /// <summary>The table of the query.</summary>
    public Part? Entity => Part.At("fetchxml", "fetch", "entity");

    public string QueryType => Part.Text("querytype");
}
