using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>Writes a stock table down, a line a column. Schema names are given; logical names are their lower case.</summary>
internal sealed class TableBuilder
{
    private readonly List<ColumnMetadata> columns = [];
    private readonly List<RelationshipMetadata> relationships = [];
    private readonly string schemaName;
    private readonly string entitySetName;
    private readonly string displayName;
    private readonly string displayCollectionName;
    private string? primaryName;
    private Ownership ownership;
    private int? objectTypeCode;
    private bool isActivity;
    private bool isReadOnly;

    public TableBuilder(string schemaName, string entitySetName, string displayName, string displayCollectionName, string? primaryId = null)
    {
        this.schemaName = schemaName;
        this.entitySetName = entitySetName;
        this.displayName = displayName;
        this.displayCollectionName = displayCollectionName;
        Add(new ColumnMetadata
        {
            LogicalName = Logical(primaryId ?? schemaName + "Id"),
            SchemaName = primaryId ?? schemaName + "Id",
            Type = ColumnType.UniqueIdentifier,
            DisplayName = displayName,
            Required = RequiredLevel.SystemRequired,
            IsValidForUpdate = false,
        });
    }

    private string LogicalName => Logical(schemaName);

    public IReadOnlyList<RelationshipMetadata> Relationships => relationships;

    public TableMetadata Table => new()
    {
        LogicalName = LogicalName,
        SchemaName = schemaName,
        EntitySetName = entitySetName,
        DisplayName = displayName,
        DisplayCollectionName = displayCollectionName,
        PrimaryIdColumn = columns[0].LogicalName,
        PrimaryNameColumn = primaryName,
        Ownership = ownership,
        ObjectTypeCode = objectTypeCode,
        IsActivity = isActivity,
        IsReadOnly = isReadOnly,
        Columns = new ColumnCatalog(columns),
    };

    public TableBuilder TypeCode(int code)
    {
        objectTypeCode = code;
        return this;
    }

    public TableBuilder ReadOnly()
    {
        isReadOnly = true;
        return this;
    }

    public TableBuilder Activity()
    {
        isActivity = true;
        return this;
    }

    /// <summary>The column that names rows.</summary>
    public TableBuilder Name(string schema, string label, int maxLength, RequiredLevel required = RequiredLevel.ApplicationRequired)
    {
        primaryName = Logical(schema);
        return Text(schema, label, maxLength, required: required);
    }

    public TableBuilder Text(
        string schema, string label, int maxLength, string format = "text", RequiredLevel required = RequiredLevel.None) =>
        Add(Column(schema, label, ColumnType.String) with { MaxLength = maxLength, Format = format, Required = required });

    public TableBuilder Memo(string schema, string label, int maxLength, string format = "textarea") =>
        Add(Column(schema, label, ColumnType.Memo) with { MaxLength = maxLength, Format = format });

    public TableBuilder Whole(string schema, string label, int min = int.MinValue, int max = int.MaxValue) =>
        Add(Column(schema, label, ColumnType.Integer) with { MinValue = min, MaxValue = max });

    public TableBuilder Money(string schema, string label, double min, double max) =>
        Add(Column(schema, label, ColumnType.Money) with { MinValue = min, MaxValue = max });

    public TableBuilder Moment(string schema, string label) => Add(Column(schema, label, ColumnType.DateTime));

    public TableBuilder Day(string schema, string label) =>
        Add(Column(schema, label, ColumnType.DateTime) with { DateBehavior = DateBehavior.DateOnly, ShowsDateOnly = true });

    public TableBuilder YesNo(string schema, string label, bool defaultValue = false, string yes = "Yes", string no = "No") =>
        Add(Column(schema, label, ColumnType.Boolean) with
        {
            Options = [new(0, no), new(1, yes)],
            DefaultValue = defaultValue ? 1 : 0,
        });

    public TableBuilder Key(string schema, string label) => Add(Column(schema, label, ColumnType.UniqueIdentifier));

    public TableBuilder TypeName(string schema, string label, bool valid = true) =>
        Add(Column(schema, label, ColumnType.TableName) with { IsValidForCreate = valid, IsValidForUpdate = valid });

    public TableBuilder Parties(string schema, string label, int participationType) =>
        Add(Column(schema, label, ColumnType.PartyList) with
        {
            Targets = ["account", "contact", "systemuser"],
            ParticipationType = participationType,
        });

    /// <summary>A choice; each option is written <c>value label</c>.</summary>
    public TableBuilder Choice(string schema, string label, int? defaultValue, params string[] options) =>
        Add(Column(schema, label, ColumnType.Choice) with { Options = [.. options.Select(Option)], DefaultValue = defaultValue });

    /// <summary>The states, each written <c>value label</c>; the first is the state of a new row.</summary>
    public TableBuilder States(params string[] options) => Add(Column("StateCode", "Status", ColumnType.State) with
    {
        Options = [.. options.Select(Option)],
        Required = RequiredLevel.SystemRequired,
    });

    /// <summary>The reasons for the states, each written <c>state:value label</c>; the first of a state is its default.</summary>
    public TableBuilder Statuses(params string[] options) => Add(Column("StatusCode", "Status Reason", ColumnType.Status) with
    {
        Options = [.. options.Select(StatusOption)],
    });

    /// <summary>A lookup to one table.</summary>
    public TableBuilder Lookup(
        string schema,
        string label,
        string target,
        string relationship,
        string? navigation = null,
        CascadeRule delete = CascadeRule.RemoveLink,
        CascadeRule assign = CascadeRule.NoCascade,
        bool valid = true)
    {
        Add(Column(schema, label, ColumnType.Lookup) with { Targets = [target], IsValidForCreate = valid, IsValidForUpdate = valid });
        return Relate(schema, target, relationship, navigation ?? Logical(schema), delete, assign);
    }

    /// <summary>A lookup to several tables; relationships are added with <see cref="Relate"/>.</summary>
    public TableBuilder Lookup(string schema, string label, string[] targets, RequiredLevel required = RequiredLevel.None, bool valid = true) =>
        Add(Column(schema, label, ColumnType.Lookup) with
        {
            Targets = targets,
            Required = required,
            IsValidForCreate = valid,
            IsValidForUpdate = valid,
        });

    public TableBuilder Relate(
        string column,
        string target,
        string relationship,
        string navigation,
        CascadeRule delete = CascadeRule.RemoveLink,
        CascadeRule assign = CascadeRule.NoCascade)
    {
        relationships.Add(new RelationshipMetadata
        {
            SchemaName = relationship,
            ReferencedTable = target,
            ReferencingTable = LogicalName,
            ReferencingColumn = Logical(column),
            ReferencingNavigation = navigation,
            ReferencedNavigation = relationship,
            Delete = delete,
            Assign = assign,
        });
        return this;
    }

    /// <summary>The columns that the platform itself keeps on the rows of a user's tables.</summary>
    public TableBuilder OwnedByUsers()
    {
        ownership = Ownership.User;
        Stamps();
        Lookup("OwnerId", "Owner", ["systemuser", "team"], RequiredLevel.SystemRequired);
        Relate("OwnerId", "systemuser", $"owner_user_{LogicalName}", "ownerid", CascadeRule.Restrict);
        Relate("OwnerId", "team", $"owner_team_{LogicalName}", "ownerid", CascadeRule.Restrict);
        Lookup("OwningUser", "Owning User", "systemuser", $"user_{LogicalName}", delete: CascadeRule.NoCascade, valid: false);
        Lookup("OwningTeam", "Owning Team", "team", $"team_{LogicalName}", delete: CascadeRule.NoCascade, valid: false);
        return Lookup(
            "OwningBusinessUnit", "Owning Business Unit", "businessunit", $"business_unit_{LogicalName}", delete: CascadeRule.Restrict, valid: false);
    }

    public TableBuilder OwnedBy(Ownership owner)
    {
        ownership = owner;
        return Stamps();
    }

    /// <summary>Adds a row of the table that a function describes: for what several tables share.</summary>
    public TableBuilder With(Func<TableBuilder, TableBuilder> part) => part(this);

    private static string Logical(string schema) => schema.ToLowerInvariant();

    private static ColumnMetadata Column(string schema, string label, ColumnType type) => new()
    {
        LogicalName = Logical(schema),
        SchemaName = schema,
        DisplayName = label,
        Type = type,
    };

    private static ChoiceOption Option(string written)
    {
        var space = written.IndexOf(' ', StringComparison.Ordinal);
        return new ChoiceOption(int.Parse(written[..space], CultureInfo.InvariantCulture), written[(space + 1)..]);
    }

    private static ChoiceOption StatusOption(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return Option(written[(colon + 1)..]) with { State = int.Parse(written[..colon], CultureInfo.InvariantCulture) };
    }

    private TableBuilder Stamps()
    {
        Lookup("CreatedBy", "Created By", "systemuser", $"lk_{LogicalName}_createdby", delete: CascadeRule.NoCascade, valid: false);
        Lookup("ModifiedBy", "Modified By", "systemuser", $"lk_{LogicalName}_modifiedby", delete: CascadeRule.NoCascade, valid: false);
        Add(Column("CreatedOn", "Created On", ColumnType.DateTime) with { IsValidForCreate = false, IsValidForUpdate = false });
        Add(Column("ModifiedOn", "Modified On", ColumnType.DateTime) with { IsValidForCreate = false, IsValidForUpdate = false });
        Add(Column("OverriddenCreatedOn", "Record Created On", ColumnType.DateTime) with { IsValidForUpdate = false, ShowsDateOnly = true });
        return Add(Column("VersionNumber", "Version Number", ColumnType.BigInteger) with { IsValidForCreate = false, IsValidForUpdate = false });
    }

    private TableBuilder Add(ColumnMetadata column)
    {
        columns.Add(column);
        return this;
    }
}
