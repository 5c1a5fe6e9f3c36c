using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A column's names agree, and its type comes with what the type needs.</summary>
public static class ColumnRules
{
    private const int LongestText = 4000;
    private const int LongestMemo = 1048576;

    private static readonly string[] Masks =
    [
        "ValidForAdvancedFind", "ValidForForm", "ValidForGrid", "RequiredForForm", "RequiredForGrid", "PrimaryName", "ObjectTypeCode",
        "ActivityRegardingName",
    ];

    /// <summary>What the type's part of a column consists of.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Needs = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["nvarchar"] = ["Format", "MaxLength", "Length"],
        ["ntext"] = ["Format", "MaxLength"],
        ["int"] = ["Format", "MinValue", "MaxValue"],
        ["decimal"] = ["MinValue", "MaxValue", "Accuracy"],
        ["datetime"] = ["Format", "CanChangeDateTimeBehavior", "Behavior"],
        ["bit"] = ["AppDefaultValue", "optionset"],
        ["picklist"] = ["AppDefaultValue"],
        ["lookup"] = ["LookupStyle", "LookupTypes"],
        ["owner"] = ["LookupStyle", "LookupTypes"],
        ["state"] = ["optionset"],
        ["status"] = ["optionset"],
        ["primarykey"] = [],
    };

    public static readonly IReadOnlyList<Rule> All =
    [
        new("column.name", "A column's name and logical name are its schema name in small letters.", Names),
        new("column.type", "A column's type is one that the packer knows.", Types),
        new("column.part", "A column has what its type needs.", Parts),
        new("column.length", "A text's length is allowed, and its length in bytes is twice that.", Length),
        new("column.range", "A number's least value is not above its greatest.", Range),
        new("column.format", "A format is one that the type has.", Format),
        new("column.required", "A column says whether it is required in one of the platform's words.", RequiredLevel),
        new("column.mask", "A column is shown where the platform's words say.", Mask),
        new("column.custom", "Our columns are custom fields, the platform's are not.", Custom),
        new("column.source", "A column is a plain one: not calculated, rolled up or numbered.", Source),
        new("column.choice", "A choice has its options: a global one's name, or its own.", Choice),
        new("column.lookup", "A lookup has one relationship.", Lookup),
        new("column.state", "Status reasons belong to a state, and every state's default is one of its reasons.", State),
    ];

    private static IEnumerable<Problem> Names(Tree tree) =>
        from column in tree.Columns
        from child in (string[])["Name", "LogicalName"]
        where column.Part.Text(child) != column.SchemaName.ToLowerInvariant()
        select column.Part.Problem($"\"{column.Part.Text(child)}\" is not {column.SchemaName} in small letters", child);

    private static IEnumerable<Problem> Types(Tree tree) =>
        tree.Columns
            .Where(column => !Needs.ContainsKey(column.Type))
            .Select(column => column.Part.Problem($"\"{column.Type}\" is no known type", "Type"));

    private static IEnumerable<Problem> Parts(Tree tree) =>
        from column in tree.Columns
        from need in Needs.GetValueOrDefault(column.Type, [])
        where column.Part.Child(need) is null
        select column.Part.Problem($"a column of type {column.Type} needs {need}");

    private static IEnumerable<Problem> Length(Tree tree) =>
        from column in tree.Columns
        where column.Type is "nvarchar" or "ntext"
        let longest = column.Type == "nvarchar" ? LongestText : LongestMemo
        where column.Number("MaxLength") is not > 0
            || column.Number("MaxLength") > longest
            || column.Type == "nvarchar" && column.Number("Length") != 2 * column.Number("MaxLength")
        select column.Part.Problem($"the length is not between 1 and {longest}, or Length is not twice MaxLength", "MaxLength");

    private static IEnumerable<Problem> Range(Tree tree) =>
        from column in tree.Columns
        where column.Type == "int" && !(column.Number("MinValue") <= column.Number("MaxValue"))
            || column.Type == "decimal" && !(column.Decimal("MinValue") <= column.Decimal("MaxValue") && column.Number("Accuracy") is >= 0 and <= 10)
        select column.Part.Problem("the least value is above the greatest, or one is no number of the type", "MinValue");

    private static IEnumerable<Problem> Format(Tree tree) =>
        from column in tree.Columns
        let format = column.Part.Text("Format")
        where column.Part.Child("Format") is not null && !(column.Type switch
        {
            "nvarchar" => format is "text" or "email" or "url" or "phone" or "textarea",
            "ntext" => format is "" or "text" or "textarea",
            "datetime" => format is "date" or "datetime",
            "int" => format is "" or "none",
            _ => true,
        })
        select column.Part.Problem($"a column of type {column.Type} has no format \"{format}\"", "Format");

    private static IEnumerable<Problem> RequiredLevel(Tree tree) =>
        from column in tree.Columns
        where column.Part.Text("RequiredLevel") is not ("none" or "recommended" or "required" or "systemrequired")
        select column.Part.Problem($"\"{column.Part.Text("RequiredLevel")}\" is unknown", "RequiredLevel");

    private static IEnumerable<Problem> Mask(Tree tree) =>
        from column in tree.Columns
        from word in column.DisplayMask
        where !Masks.Contains(word)
        select column.Part.Problem($"\"{word}\" is unknown", "DisplayMask");

    private static IEnumerable<Problem> Custom(Tree tree) =>
        from column in tree.Columns
        let expected = column.IsOwn && column.Type != "primarykey" ? "1" : "0"
        where column.Part.Text("IsCustomField") != expected
        select column.Part.Problem($"has to be {expected}", "IsCustomField");

    private static IEnumerable<Problem> Source(Tree tree) =>
        from column in tree.Columns
        where column.Part.Text("SourceType") != "0" || column.Part.Text("AutoNumberFormat") != ""
        select column.Part.Problem("has to be 0, with an empty AutoNumberFormat", "SourceType");

    private static IEnumerable<Problem> Choice(Tree tree) =>
        from table in tree.Tables
        from column in table.Columns
        where column.Type is "picklist" or "state" or "status" or "bit" && Options(tree, table, column) is not null
        select column.Part.Problem(Options(tree, table, column)!, column.GlobalChoice is null ? "optionset" : "OptionSetName");

    private static string? Options(Tree tree, Table table, Column column)
    {
        if (column.GlobalChoice is { } global)
            return tree.Choices.Any(choice => choice["Name"] == global.Value) ? null : $"there is no choice \"{global.Value}\"";
        if (column.Part.Child("optionset") is not { } own)
            return "has neither a global choice nor options of its own";
        var name = $"{table.LogicalName}_{column.LogicalName}";
        if (own["Name"] != name)
            return $"its options have to be called {name}";
        return own.Text("OptionSetType") == column.Type ? null : $"its options have to be of type {column.Type}";
    }

    private static IEnumerable<Problem> Lookup(Tree tree) =>
        from table in tree.Tables
        from column in table.Columns
        where column.Type is "lookup" or "owner" && column.SchemaName is not ("CreatedOnBehalfBy" or "ModifiedOnBehalfBy")
        let count = tree.Relationships.Count(relationship =>
            relationship.Text("ReferencingEntityName") == table.SchemaName && relationship.Text("ReferencingAttributeName") == column.SchemaName)
        where count != 1
        select column.Part.Problem($"has {count} relationships, expected one");

    private static IEnumerable<Problem> State(Tree tree) =>
        from table in tree.Tables
        let states = Options(table, "state")
        let reasons = Options(table, "status")
        from problem in reasons
            .Where(reason => states.All(state => state["value"] != reason["state"]))
            .Select(reason => reason.ProblemAt("state", $"there is no state {reason["state"]}"))
            .Concat(states
                .Where(state => reasons.All(reason => reason["value"] != state["defaultstatus"] || reason["state"] != state["value"]))
                .Select(state => state.ProblemAt("defaultstatus", $"the state has no status reason {state["defaultstatus"]}")))
        select problem;

    private static List<Part> Options(Table table, string type) =>
        table.Columns.Where(column => column.Type == type).SelectMany(column => column.InlineOptions).ToList();
}
