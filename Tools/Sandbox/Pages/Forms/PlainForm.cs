using System;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Pages.Forms;

/// <summary>The form of a table for which nobody made one: its columns in two columns, as the platform's own "Information" form.</summary>
internal static class PlainForm
{
    private static readonly Guid FieldClass = new("4273EDBD-AC1D-40D3-9FB2-095C621B552D");

    private static readonly string[] Housekeeping =
        ["owninguser", "owningteam", "owningbusinessunit", "createdby", "modifiedby", "modifiedon", "overriddencreatedon", "versionnumber"];

    /// <summary>The form's XML.</summary>
    public static XElement Of(TableMetadata table)
    {
        var columns = table.Columns.Where(column => IsShown(table, column)).ToArray();
        var half = (columns.Length + 1) / 2;
        return new XElement(
            "form",
            new XElement(
                "tabs",
                new XElement(
                    "tab",
                    new XAttribute("name", "general"),
                    new XElement("labels", new XElement("label", new XAttribute("description", "General"), new XAttribute("languagecode", Serving.Platform.LanguageCode))),
                    new XElement("columns", Column(columns[..half]), Column(columns[half..])))));
    }

    private static bool IsShown(TableMetadata table, ColumnMetadata column) =>
        column.Type is not (ColumnType.UniqueIdentifier or ColumnType.TableName)
        && column.LogicalName != table.PrimaryIdColumn
        && !Housekeeping.Contains(column.LogicalName);

    private static XElement Column(ColumnMetadata[] columns) => new(
        "column",
        new XAttribute("width", "50%"),
        new XElement("sections", new XElement("section", new XAttribute("name", "columns"), new XElement("rows", columns.Select(Row)))));

    private static XElement Row(ColumnMetadata column) => new(
        "row",
        new XElement(
            "cell",
            new XElement(
                "control",
                new XAttribute("id", column.LogicalName),
                new XAttribute("classid", FieldClass.ToString("B")),
                new XAttribute("datafieldname", column.LogicalName))));
}
