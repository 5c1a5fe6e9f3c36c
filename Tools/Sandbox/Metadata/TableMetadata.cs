using System.Linq;

namespace CrmCoach.Sandbox.Metadata;

/// <summary>One table: its names and its columns.</summary>
public sealed record TableMetadata
{
    /// <summary>The name in requests and queries, lower case.</summary>
    public required string LogicalName { get; init; }

    public required string SchemaName { get; init; }

    /// <summary>The name in Web API addresses.</summary>
    public required string EntitySetName { get; init; }

    /// <summary>The label of one row in the base language.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The label of many rows in the base language.</summary>
    public required string DisplayCollectionName { get; init; }

    public required string PrimaryIdColumn { get; init; }

    /// <summary>The column that names a row, or null where rows have no name.</summary>
    public string? PrimaryNameColumn { get; init; }

    public Ownership Ownership { get; init; }

    /// <summary>The platform's number of the table; null for a solution's table, where it differs between organisations.</summary>
    public int? ObjectTypeCode { get; init; }

    /// <summary>Whether rows are activities, and so appear in activitypointer.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Whether a solution brought the table.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether the platform keeps the rows itself (solution parts, system jobs), so that clients may only read them.</summary>
    public bool IsReadOnly { get; init; }

    public required ColumnCatalog Columns { get; init; }

    public ColumnMetadata PrimaryId => Columns[PrimaryIdColumn];

    public ColumnMetadata? State => Columns.FirstOrDefault(column => column.Type == ColumnType.State);

    public ColumnMetadata? Status => Columns.FirstOrDefault(column => column.Type == ColumnType.Status);
}
