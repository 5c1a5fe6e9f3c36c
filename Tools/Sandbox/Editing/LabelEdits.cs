using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Editing;

/// <summary>Labels of tables and columns that were edited locally: they stay, whatever a solution calls them.</summary>
internal static class LabelEdits
{
    private const string Kind = "label";

    public static void Save(ComponentStore components, string table, string? column, string label) =>
        components.Save(Kind, KeyOf(table, column), LocalEdits.Layer, new LabelEdit(table, column, label));

    /// <summary>Forgets the label of a table, by its name, or of a column, by <c>table/column</c>.</summary>
    public static void Forget(ComponentStore components, string name)
    {
        foreach (var edit in components.Load<LabelEdit>(Kind).Select(edit => KeyOf(edit.Table, edit.Column)))
        {
            if (edit == name || edit.StartsWith(name + "/", System.StringComparison.Ordinal)) components.Delete(Kind, edit);
        }
    }

    /// <summary>The tables with the labels that people see.</summary>
    public static TableCatalog Over(TableCatalog catalog, ComponentStore components)
    {
        var edits = components.Load<LabelEdit>(Kind).ToLookup(edit => edit.Table);
        return edits.Count == 0
            ? catalog
            : new TableCatalog(catalog.Select(table => Over(table, [.. edits[table.LogicalName]])), catalog.Relationships, catalog.Choices);
    }

    public static string KeyOf(string table, string? column) => column == null ? table : $"{table}/{column}";

    private static TableMetadata Over(TableMetadata table, List<LabelEdit> edits) => edits.Count == 0 ? table : table with
    {
        DisplayName = edits.Find(edit => edit.Column == null)?.Label ?? table.DisplayName,
        Columns = new ColumnCatalog(table.Columns.Select(
            column => edits.Find(edit => edit.Column == column.LogicalName) is { } edit ? column with { DisplayName = edit.Label } : column)),
    };
}

/// <summary>One label.</summary>
internal sealed record LabelEdit(string Table, string? Column, string Label);
