using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Reads one column. What a lookup points at is not written there: relationships say it.</summary>
internal static class ColumnReader
{
    private const int LongestName = 50;
    private const int LongestText = 4_000;
    private const int LongestMemo = 1_048_576;

    private static readonly Dictionary<string, ColumnType> Types = new()
    {
        ["bit"] = ColumnType.Boolean,
        ["datetime"] = ColumnType.DateTime,
        ["float"] = ColumnType.Double,
        ["int"] = ColumnType.Integer,
        ["lookup"] = ColumnType.Lookup,
        ["ntext"] = ColumnType.Memo,
        ["nvarchar"] = ColumnType.String,
        ["owner"] = ColumnType.Lookup,
        ["picklist"] = ColumnType.Choice,
        ["primarykey"] = ColumnType.UniqueIdentifier,
        ["state"] = ColumnType.State,
        ["status"] = ColumnType.Status,
        ["uniqueidentifier"] = ColumnType.UniqueIdentifier,
    };

    public static ColumnMetadata Read(ImportContext context, XElement node)
    {
        var schemaName = node.Named("PhysicalName");
        var name = node.Text("LogicalName");
        if (name != schemaName.ToLowerInvariant()) throw node.Refuse($"LogicalName {name} is not {schemaName} in lower case");
        if (schemaName.Length > LongestName) throw node.Refuse($"PhysicalName is longer than {LongestName} characters");
        var kind = node.Text("Type");
        var type = Types.TryGetValue(kind, out var known) ? known : throw node.Refuse($"the sandbox does not keep columns of type {kind}");
        var custom = node.Flag("IsCustomField");
        if (custom) context.Manifest.CheckPrefix(node, schemaName);
        var column = new ColumnMetadata
        {
            LogicalName = name,
            SchemaName = schemaName,
            Type = type,
            DisplayName = node.Label("displaynames", "displayname") ?? throw node.Refuse("the column has no displayname"),
            Required = Level(node),

            // A state may be given with a new row, whatever the solution says: that is how closed rows are imported.
            IsValidForCreate = type == ColumnType.State || node.Flag("ValidForCreateApi"),
            IsValidForUpdate = node.Flag("ValidForUpdateApi"),
            IsCustom = custom,
            Format = node.OptionalText("Format"),
        };
        return Typed(context, node, column);
    }

    private static ColumnMetadata Typed(ImportContext context, XElement node, ColumnMetadata column) => column.Type switch
    {
        ColumnType.String => column with { MaxLength = Length(node, LongestText) },
        ColumnType.Memo => column with { MaxLength = Length(node, LongestMemo) },
        ColumnType.Integer or ColumnType.Double => column with { MinValue = Limit(node, "MinValue"), MaxValue = Limit(node, "MaxValue") },
        ColumnType.DateTime => Date(node, column),
        ColumnType.Boolean or ColumnType.Choice => Chosen(context, node, column),
        ColumnType.State or ColumnType.Status => column with { Options = ChoiceImport.Options(Inline(node)) },
        _ => column,
    };

    private static ColumnMetadata Date(XElement node, ColumnMetadata column) => column with
    {
        ShowsDateOnly = column.Format == "date",
        DateBehavior = node.OptionalWhole("Behavior") switch
        {
            null or 1 => DateBehavior.UserLocal,
            2 => DateBehavior.DateOnly,
            3 => DateBehavior.TimeZoneIndependent,
            var other => throw node.Refuse($"Behavior {other} is none that the platform knows"),
        },
    };

    private static ColumnMetadata Chosen(ImportContext context, XElement node, ColumnMetadata column)
    {
        var standard = node.OptionalWhole("AppDefaultValue");
        var chosen = column with { DefaultValue = standard == -1 ? null : standard };
        var global = node.OptionalText("OptionSetName");
        if (string.IsNullOrEmpty(global)) return chosen with { Options = ChoiceImport.Options(Inline(node)) };
        var choice = context.Tables.FindChoice(global) ?? throw node.Refuse($"there is no global choice {global}");
        return chosen with { GlobalChoice = global, Options = choice.Options };
    }

    private static XElement Inline(XElement node) => node.Element("optionset")
        ?? throw node.Refuse("the column has neither an OptionSetName nor an optionset");

    private static int Length(XElement node, int longest)
    {
        var length = node.Whole("MaxLength");
        return length >= 1 && length <= longest ? length : throw node.Refuse($"MaxLength {length} is not between 1 and {longest}");
    }

    private static double Limit(XElement node, string child) =>
        double.TryParse(node.Text(child), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : throw node.Refuse($"{child} is not a number");

    private static RequiredLevel Level(XElement node) => node.Text("RequiredLevel") switch
    {
        "none" => RequiredLevel.None,
        "recommended" => RequiredLevel.Recommended,
        "required" => RequiredLevel.ApplicationRequired,
        "systemrequired" => RequiredLevel.SystemRequired,
        var other => throw node.Refuse($"RequiredLevel {other} is none that the platform knows"),
    };
}
