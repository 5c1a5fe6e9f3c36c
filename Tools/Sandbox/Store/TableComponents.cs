using System.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Store;

/// <summary>Keeps the catalog of tables among the components.</summary>
internal static class TableComponents
{
    private const string TableKind = "table";
    private const string RelationshipKind = "relationship";
    private const string ChoiceKind = "choice";

    public static TableCatalog LoadTables(this ComponentStore components) => new(
        components.Load<TableMetadata>(TableKind),
        components.Load<RelationshipMetadata>(RelationshipKind),
        components.Load<GlobalChoice>(ChoiceKind));

    /// <summary>Keeps a catalog in place of what was kept before, of which the catalog may lack parts.</summary>
    public static void ReplaceTables(this ComponentStore components, TableCatalog catalog, string solution)
    {
        var before = components.LoadTables();
        foreach (var table in before.Where(table => catalog.Find(table.LogicalName) == null)) components.Delete(TableKind, table.LogicalName);
        foreach (var choice in before.Choices.Where(choice => catalog.FindChoice(choice.Name) == null)) components.Delete(ChoiceKind, choice.Name);
        foreach (var name in before.Relationships.Select(link => link.SchemaName).Except(catalog.Relationships.Select(link => link.SchemaName)))
            components.Delete(RelationshipKind, name);
        components.SaveTables(catalog, solution);
    }

    public static void SaveTables(this ComponentStore components, TableCatalog catalog, string solution)
    {
        foreach (var table in catalog) components.Save(TableKind, table.LogicalName, solution, table);
        foreach (var relationship in catalog.Relationships) components.Save(RelationshipKind, relationship.SchemaName, solution, relationship);
        foreach (var choice in catalog.Choices) components.Save(ChoiceKind, choice.Name, solution, choice);
    }
}
