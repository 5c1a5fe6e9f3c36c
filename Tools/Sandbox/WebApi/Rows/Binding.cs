using System;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>Reads <c>navigation@odata.bind</c>: which lookup it sets, and to which row.</summary>
internal static class Binding
{
    /// <summary>What follows the navigation property's name.</summary>
    public const string Suffix = "@odata.bind";

    /// <summary>Sets the lookup behind <paramref name="navigation"/>; null empties it.</summary>
    public static void Apply(TableCatalog tables, Entity row, string navigation, JsonElement value)
    {
        var candidates = Navigations.Single(tables, tables[row.LogicalName], navigation);
        if (candidates.Length == 0)
            throw ODataException.BadBody($"'{navigation}' is no single-valued navigation property of '{row.LogicalName}'.{Hint(tables, row.LogicalName, navigation)}");
        row[candidates[0].ReferencingColumn] = value.ValueKind == JsonValueKind.Null ? null : Target(tables, candidates, navigation, value);
    }

    private static EntityReference Target(TableCatalog tables, RelationshipMetadata[] candidates, string navigation, JsonElement value)
    {
        var expected = string.Join(" or ", candidates.Select(one => $"\"/{tables[one.ReferencedTable].EntitySetName}(id)\""));
        var address = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var path = address[(address.LastIndexOf('/') + 1)..];
        var open = path.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !path.EndsWith(')') || !Guid.TryParseExact(path[(open + 1)..^1], "D", out var id))
            throw ODataException.BadBody($"'{navigation}{Suffix}' takes {expected}, not {value.GetRawText()}.");
        var table = tables.FindSet(path[..open])?.LogicalName;
        return candidates.Any(one => one.ReferencedTable == table)
            ? new EntityReference(table, id)
            : throw ODataException.BadBody($"'{navigation}{Suffix}' takes {expected}, not a row of '{path[..open]}'.");
    }

    private static string Hint(TableCatalog tables, string table, string navigation)
    {
        var names = tables.ManyToOne(table)
            .Where(one => string.Equals(one.ReferencingColumn, navigation, StringComparison.OrdinalIgnoreCase))
            .Select(one => $"'{one.ReferencingNavigation}'")
            .Distinct()
            .ToArray();
        return names.Length == 0 ? "" : $" Did you mean {string.Join(" or ", names)}?";
    }
}
