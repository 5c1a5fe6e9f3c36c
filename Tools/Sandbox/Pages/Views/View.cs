using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Pages.Views;

/// <summary>A view: a named query with a layout.</summary>
internal sealed record View(Guid Id, string Name, string Table, string FetchXml, IReadOnlyList<ViewColumn> Columns, bool IsDefault)
{
    /// <summary>A view as a solution brings it.</summary>
    public static View Parse(Guid id, string name, string table, string fetchXml, string layoutXml, bool isDefault)
    {
        var cells = XElement.Parse(layoutXml).Descendants("cell").Where(cell => (bool?)cell.Attribute("ishidden") is not true);
        return new View(id, name, table, fetchXml, cells.Select(ViewColumn.Parse).ToArray(), isDefault);
    }
}

/// <summary>A column of a view.</summary>
/// <param name="Name">The column, or <c>alias.column</c> of a linked table.</param>
/// <param name="Width">Pixels.</param>
/// <param name="IconFunction">The function that chooses an icon, or null.</param>
/// <param name="IconScript">The web resource that has the function, or null.</param>
internal sealed record ViewColumn(string Name, int Width, string? IconFunction, string? IconScript)
{
    private const string WebResourcePrefix = "$webresource:";

    /// <summary>A cell of a layout.</summary>
    public static ViewColumn Parse(XElement cell)
    {
        var script = (string?)cell.Attribute("imageproviderwebresource") ?? "";
        var function = (string?)cell.Attribute("imageproviderfunctionname") ?? "";
        var hasIcon = function.Length > 0 && script.Length > WebResourcePrefix.Length;
        return new ViewColumn(
            (string?)cell.Attribute("name") ?? throw new InvalidOperationException("A cell of a view has no name."),
            (int?)cell.Attribute("width") ?? 100,
            hasIcon ? function : null,
            hasIcon ? script[WebResourcePrefix.Length..] : null);
    }
}
