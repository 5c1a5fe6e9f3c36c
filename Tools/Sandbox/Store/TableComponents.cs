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

    public static void SaveTables(this ComponentStore components, TableCatalog catalog, string solution)
    {
        foreach (var table in catalog) components.Save(TableKind, table.LogicalName, solution, table);
        foreach (var relationship in catalog.Relationships) components.Save(RelationshipKind, relationship.SchemaName, solution, relationship);
        foreach (var choice in catalog.Choices) components.Save(ChoiceKind, choice.Name, solution, choice);
    }
}
