using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>
/// A row that is not there yet, as its form is opened: filled with what the address says in <c>extraqs</c>, and, for an activity, about the row that it is
/// made from. What a form cannot be filled with is refused, as on the platform.
/// </summary>
internal sealed class NewRow(PageRequest request, TableMetadata table)
{
    private const string FromId = "_CreateFromId";
    private const string FromTable = "_CreateFromType";
    private const string Regarding = "regardingobjectid";
    private const string Name = "name";

    /// <summary>The row with its values.</summary>
    public Entity Fill(string query)
    {
        var given = QueryHelpers.ParseQuery(query);
        var row = new Entity(table.LogicalName);
        foreach (var name in given.Keys.Where(name => name is not (FromId or FromTable) && !IsNameOfLookup(given, name)))
            row[name] = Value(given, name);
        if (given.TryGetValue(FromId, out var id) && Guid.TryParse(id, out var from))
            row[Regarding] = Source(given[FromTable].ToString(), from);
        return row;
    }

    /// <summary>How the lookups of the row are sent when it is created.</summary>
    public IEnumerable<KeyValuePair<string, string>> Binds(Entity row) =>
        from value in row.Attributes
        where value.Value is EntityReference
        let reference = (EntityReference)value.Value
        let relationship = request.Tables.Find(table.LogicalName, value.Key, reference.LogicalName)
            ?? throw PageException.BadAddress($"{value.Key} of {table.LogicalName} does not take rows of {reference.LogicalName}.")
        select KeyValuePair.Create($"{relationship.ReferencingNavigation}@odata.bind", $"/{request.Tables[reference.LogicalName].EntitySetName}({reference.Id})");

    private static bool IsNameOfLookup(Dictionary<string, StringValues> given, string name) => name.EndsWith(Name, StringComparison.Ordinal) && given.ContainsKey(name[..^Name.Length]);

    private object Value(Dictionary<string, StringValues> given, string name)
    {
        var text = given[name].ToString();
        return table.Columns.Find(name) switch
        {
            { IsText: true } => text,
            { Type: ColumnType.Lookup, Targets: [var target] } when Guid.TryParse(text, out var id) => new EntityReference(target, id) { Name = given[name + Name] },
            _ => throw PageException.BadAddress($"A form of {table.LogicalName} cannot be filled with {name}."),
        };
    }

    private EntityReference Source(string tableName, Guid id)
    {
        var source = request.Tables.Find(tableName);
        if (source?.PrimaryNameColumn is not { } column || !table.IsActivity)
            throw PageException.BadAddress($"The sandbox makes activities from rows, not {table.LogicalName} from {tableName}.");
        var row = request.Service.Retrieve(tableName, id, new ColumnSet(column));
        return new EntityReference(tableName, id) { Name = row.GetAttributeValue<string>(column) };
    }
}
