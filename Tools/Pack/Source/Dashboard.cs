using System.Collections.Generic;

namespace CrmCoach.Pack.Source;

/// <summary>A dashboard: a form without a row, made of charts, lists and web resources.</summary>
public sealed record Dashboard(Part Part)
{
    public string Id => Part.Text("FormId");

    public Part? Form => Part.At("FormXml", "forms", "form");

    public IEnumerable<Part> Controls => Form?.Descendants("control") ?? [];
}
