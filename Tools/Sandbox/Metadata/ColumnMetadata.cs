using System.Collections.Generic;

namespace CrmCoach.Sandbox.Metadata;

/// <summary>One column of a table: its names, its type, and what it accepts.</summary>
public sealed record ColumnMetadata
{
    /// <summary>The name in requests and queries, lower case.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The name with its casing, as solutions and navigation properties write it.</summary>
    public required string SchemaName { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>The label in the base language.</summary>
    public required string DisplayName { get; init; }

    public RequiredLevel Required { get; init; }

    /// <summary>The greatest number of UTF-16 units of a text; null for other types.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least number accepted; null for other types.</summary>
    public double? MinValue { get; init; }

    /// <summary>The greatest number accepted; null for other types.</summary>
    public double? MaxValue { get; init; }

    /// <summary>What a <see cref="ColumnType.DateTime"/> means: a moment or a day.</summary>
    public DateBehavior DateBehavior { get; init; }

    /// <summary>Whether a <see cref="ColumnType.DateTime"/> is shown without its time.</summary>
    public bool ShowsDateOnly { get; init; }

    /// <summary>How a text is meant to be shown: text, textarea, richtext, email, phone, url.</summary>
    public string? Format { get; init; }

    /// <summary>The options of a choice, state, status or yes/no column, in order; empty for other types.</summary>
    public IReadOnlyList<ChoiceOption> Options { get; init; } = [];

    /// <summary>The global choice whose options these are, or null.</summary>
    public string? GlobalChoice { get; init; }

    /// <summary>The value of a choice or yes/no (0, 1) column that a create leaves out, or null.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>The tables that a lookup may point at; empty for other types.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The participation type of the rows in a party list; null for other types.</summary>
    public int? ParticipationType { get; init; }

    public bool IsValidForCreate { get; init; } = true;

    public bool IsValidForUpdate { get; init; } = true;

    /// <summary>Whether a solution brought the column.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether values are OptionSetValue.</summary>
    public bool IsOptionSet => Type is ColumnType.Choice or ColumnType.State or ColumnType.Status;

    public bool IsText => Type is ColumnType.String or ColumnType.Memo or ColumnType.TableName;

    /// <summary>Whether a lookup must remember the table it points at, because there are several.</summary>
    public bool IsPolymorphic => Targets.Count > 1;
}
