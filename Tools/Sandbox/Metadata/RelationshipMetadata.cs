namespace CrmCoach.Sandbox.Metadata;

/// <summary>One table that one lookup may point at: a 1:N relationship, seen from both ends.</summary>
public sealed record RelationshipMetadata
{
    public required string SchemaName { get; init; }

    /// <summary>The table pointed at, the one side.</summary>
    public required string ReferencedTable { get; init; }

    /// <summary>The table that has the lookup, the many side.</summary>
    public required string ReferencingTable { get; init; }

    /// <summary>The lookup, by logical name.</summary>
    public required string ReferencingColumn { get; init; }

    /// <summary>The single-valued navigation property of the referencing table, as the Web API spells it.</summary>
    public required string ReferencingNavigation { get; init; }

    /// <summary>The collection-valued navigation property of the referenced table.</summary>
    public required string ReferencedNavigation { get; init; }

    public CascadeRule Delete { get; init; } = CascadeRule.RemoveLink;

    public CascadeRule Assign { get; init; }

    /// <summary>Whether a solution brought the relationship.</summary>
    public bool IsCustom { get; init; }
}
