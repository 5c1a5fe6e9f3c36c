using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Rules;

/// <summary>Columns that the platform fills from others.</summary>
internal static class ComputedColumns
{
    private const string FullName = "fullname";

    /// <summary>Refuses a full name without its parts: the platform would drop it without a word, and leave a row without a name.</summary>
    public static void Check(TableMetadata table, Entity row)
    {
        if (row.Contains(FullName) && table.Columns.Contains("lastname"))
            throw Fault.Invalid($"'{FullName}' of '{table.LogicalName}' is computed; set firstname and lastname.");
    }

    /// <summary>Fills them; <paramref name="stored"/> is the row so far, null for a new one.</summary>
    public static void Fill(TableMetadata table, Entity row, Entity? stored)
    {
        if (table.IsActivity) row["activitytypecode"] = table.LogicalName;
        if (row.GetAttributeValue<EntityReference>("objectid") is { } about && table.Columns.Contains("objecttypecode"))
            row["objecttypecode"] = about.LogicalName;
        if (table.Columns.Contains("lastname") && (row.Contains("firstname") || row.Contains("lastname"))) row[FullName] = NameOf(row, stored);
    }

    /// <summary>Gives a new row the defaults of its choices.</summary>
    public static void FillDefaults(TableMetadata table, Entity row)
    {
        foreach (var column in table.Columns.Where(column => column.DefaultValue != null && !row.Contains(column.LogicalName)))
        {
            var value = column.DefaultValue!.Value;
            row[column.LogicalName] = column.Type == ColumnType.Boolean ? value != 0 : new OptionSetValue(value);
        }
    }

    private static string NameOf(Entity row, Entity? stored)
    {
        string[] parts = [Part(row, stored, "firstname"), Part(row, stored, "lastname")];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Part(Entity row, Entity? stored, string column)
    {
        var source = row.Contains(column) ? row : stored;
        return source?.GetAttributeValue<string>(column) ?? "";
    }
}
