using System;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Pages.Views;

/// <summary>Finds the column that a cell of a view shows: one of the table, or <c>alias.column</c> of a table that the query links.</summary>
internal static class LinkedColumn
{
    /// <summary>The column, or null.</summary>
    public static ColumnMetadata? Find(TableCatalog tables, View view, TableMetadata table, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return table.Columns.Find(name);
        var link = XElement.Parse(view.FetchXml).Descendants("link-entity").FirstOrDefault(one => (string?)one.Attribute("alias") == name[..dot]);
        return tables.Find((string?)link?.Attribute("name") ?? "")?.Columns.Find(name[(dot + 1)..]);
    }
}
