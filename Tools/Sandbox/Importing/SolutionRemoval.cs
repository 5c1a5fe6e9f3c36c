using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Metadata.Stock;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Importing;

/// <summary>
/// Removes parts of a solution: tables with their rows and the notes about them, columns with their values, and everything else that is listed. It is
/// refused, and undone by the caller's transaction, where something that stays depends on a part. Rows of stock tables stay, notes on them too.
/// </summary>
internal static class SolutionRemoval
{
    private static readonly Guid[] StockForm = [StockForms.OpportunityMain];

    /// <summary>Removes a whole solution, and its publisher where nothing else is of it.</summary>
    public static void Uninstall(Organisation organisation, string solution)
    {
        var context = new ComponentContext(organisation);
        var id = NameBasedId.Of("solution", solution);
        if (context.CellOf("solution", id, "uniquename") == null) throw new ArgumentException($"There is no solution {solution}.", nameof(solution));
        using (var transaction = organisation.Database.Begin())
        {
            var publisher = (string)context.CellOf("solution", id, "publisherid")!;
            var parts = PartsOf(context, solution);
            context.Components.Delete(SolutionParts.Kind, solution);
            Run(context, parts);
            organisation.Database.Execute(
                "DELETE FROM publisher WHERE publisherid = @0 AND NOT EXISTS (SELECT 1 FROM solution WHERE publisherid = @0)", publisher);
            transaction.Complete();
        }

        organisation.Reload();
    }

    public static IReadOnlyList<SolutionPart> PartsOf(ComponentContext context, string solution) =>
        context.Components.Load<SolutionParts>(SolutionParts.Kind).Find(parts => parts.Solution == solution)?.Parts ?? [];

    public static void Run(ComponentContext context, IReadOnlyList<SolutionPart> parts)
    {
        if (parts.Count == 0) return;
        var shared = context.Components.Load<SolutionParts>(SolutionParts.Kind).SelectMany(other => other.Parts).ToHashSet();
        var gone = parts.Where(part => !shared.Contains(part)).ToLookup(part => part.Kind, part => part.Name);
        foreach (var row in gone[PartKind.Row]) RemoveRow(context, row);
        foreach (var document in gone[PartKind.Document]) RemoveDocument(context, document);
        foreach (var file in gone[PartKind.File]) context.Components.DeleteFile(file);
        RemoveTables(context, gone);
        MergeFormsAgain(context);
        DependentCheck.Run(context);
    }

    private static void RemoveRow(ComponentContext context, string name)
    {
        var (table, id) = (name.Split('/')[0], Guid.Parse(name.Split('/')[1]));
        context.Organisation.Rows.Delete(context.Tables[table], id);
        context.Components.Delete(ViewLayer.LocalKind, id.ToString("D"));
        context.Components.Delete(FormLayer.Kind, FormLayer.KeyOf(id, Editing.LocalEdits.Layer));
        if (table == "role") context.Organisation.Security.Roles.Forget(id);
    }

    private static void RemoveDocument(ComponentContext context, string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        context.Components.Delete(name[..slash], name[(slash + 1)..]);
    }

    private static void RemoveTables(ComponentContext context, ILookup<PartKind, string> gone)
    {
        var schema = new Schema(context.Organisation.Database);
        var tables = gone[PartKind.Table].ToHashSet();
        var columns = gone[PartKind.Column].Where(name => !tables.Contains(name.Split('/')[0])).ToHashSet();
        foreach (var table in tables.Select(name => context.Tables[name])) RemoveTable(context, schema, table);
        foreach (var table in context.Tables.Where(table => !tables.Contains(table.LogicalName)))
        {
            foreach (var column in table.Columns.Where(column => columns.Contains($"{table.LogicalName}/{column.LogicalName}"))) schema.Drop(table, column);
        }

        context.Tables = Without(context.Tables, tables, columns, gone[PartKind.Choice].ToHashSet());
        context.Components.ReplaceTables(context.Tables, ComponentStore.Stock);
        foreach (var name in tables.Concat(columns)) Editing.LabelEdits.Forget(context.Components, name);
    }

    private static void RemoveTable(ComponentContext context, Schema schema, TableMetadata table)
    {
        schema.Drop(table);
        context.Organisation.Security.Forget(table.LogicalName);
        if (context.Tables["annotation"].Columns["objectid"].Targets.Contains(table.LogicalName))
            context.Organisation.Database.Execute("DELETE FROM annotation WHERE objecttypecode = @0", table.LogicalName);
    }

    private static TableCatalog Without(TableCatalog catalog, HashSet<string> tables, HashSet<string> columns, HashSet<string> choices)
    {
        var left = catalog.Where(table => !tables.Contains(table.LogicalName)).Select(table => table with
        {
            Columns = new ColumnCatalog(table.Columns.Where(column => !columns.Contains($"{table.LogicalName}/{column.LogicalName}"))),
        });
        var links = catalog.Relationships.Where(
            link => !tables.Contains(link.ReferencingTable) && !columns.Contains($"{link.ReferencingTable}/{link.ReferencingColumn}"));
        return new TableCatalog(left, links, catalog.Choices.Where(choice => !choices.Contains(choice.Name)));
    }

    /// <summary>Changes of stock forms may be among what went.</summary>
    private static void MergeFormsAgain(ComponentContext context)
    {
        foreach (var id in StockForm)
        {
            context.Organisation.Rows.Update(
                context.Tables["systemform"], id, [new("formxml", Merged(context, id).ToString(SaveOptions.DisableFormatting))]);
        }
    }

    private static XElement Merged(ComponentContext context, Guid form)
    {
        try
        {
            return FormLayers.Merged(context, form);
        }
        catch (ImportException lost)
        {
            throw new DependencyException($"another change of the form {form:B} depends on what goes: {lost.Node}: {lost.Reason}");
        }
    }
}
