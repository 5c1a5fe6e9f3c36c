using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox;

/// <summary>Copies rows, so that neither side of the service sees the other's later changes.</summary>
internal static class Copy
{
    public static Entity Of(Entity row)
    {
        var copy = new Entity(row.LogicalName, row.Id) { RowVersion = row.RowVersion };
        foreach (var (name, value) in row.Attributes) copy[name] = Of(value);
        foreach (var (name, value) in row.FormattedValues) copy.FormattedValues[name] = value;
        return copy;
    }

    public static object? Of(object? value) => value switch
    {
        EntityReference reference => Of(reference),
        OptionSetValue option => new OptionSetValue(option.Value),
        Money money => new Money(money.Value),
        AliasedValue aliased => new AliasedValue(aliased.EntityLogicalName, aliased.AttributeLogicalName, Of(aliased.Value)),
        Entity row => Of(row),
        EntityCollection rows => Of(rows),
        _ => value,
    };

    public static ParameterCollection Of(IEnumerable<KeyValuePair<string, object>> parameters)
    {
        var copy = new ParameterCollection();
        foreach (var (name, value) in parameters) copy[name] = Of(value);
        return copy;
    }

    private static EntityReference Of(EntityReference reference) =>
        new(reference.LogicalName, reference.Id) { Name = reference.Name, RowVersion = reference.RowVersion };

    private static EntityCollection Of(EntityCollection rows) => new([.. rows.Entities.Select(Of)])
    {
        EntityName = rows.EntityName,
        MoreRecords = rows.MoreRecords,
        PagingCookie = rows.PagingCookie,
        TotalRecordCount = rows.TotalRecordCount,
    };
}
