using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>The rows that one item of <c>$expand</c> asks for, read for all rows of an answer at once and as the caller may read them.</summary>
internal sealed class RelatedRows
{
    private readonly Dictionary<Guid, Entity> byId = [];
    private readonly Expansion expansion;
    private readonly string? lookup;
    private readonly TableCatalog tables;
    private ILookup<Guid, Entity> byOwner = Array.Empty<Entity>().ToLookup(row => row.Id);

    private RelatedRows(TableCatalog tables, Expansion expansion, string? lookup)
    {
        this.tables = tables;
        this.expansion = expansion;
        this.lookup = lookup;
    }

    /// <summary>Reads the related rows; a navigation property that the table does not have is refused.</summary>
    public static RelatedRows Load(WebApiCall call, Expansion expansion, IReadOnlyList<Entity> rows)
    {
        var single = Navigations.Single(call.Tables, call.Table, expansion.Navigation);
        var related = new RelatedRows(call.Tables, expansion, single.FirstOrDefault()?.ReferencingColumn);
        if (single.Length > 0)
            related.LoadSingle(call.Service, single, rows);
        else if (Navigations.Collection(call.Tables, call.Table, expansion.Navigation) is { } collection)
            related.LoadCollection(call.Service, collection, rows);
        else
            throw ODataException.BadQuery($"Could not find a property named '{expansion.Navigation}' on type 'Microsoft.Dynamics.CRM.{call.Table.LogicalName}'.");
        return related;
    }

    /// <summary>Writes the navigation property of one row of the answer.</summary>
    public void Write(Utf8JsonWriter json, RowWriter writer, Entity row)
    {
        json.WritePropertyName(expansion.Navigation);
        if (lookup is null)
        {
            json.WriteStartArray();
            foreach (var related in byOwner[row.Id])
                WriteRow(json, writer, related);
            json.WriteEndArray();
        }
        else if (row.GetAttributeValue<EntityReference>(lookup) is { } reference && byId.TryGetValue(reference.Id, out var related))
            WriteRow(json, writer, related);
        else
            json.WriteNullValue();
    }

    private void LoadSingle(IOrganizationService service, RelationshipMetadata[] relationships, IReadOnlyList<Entity> rows)
    {
        var references = rows.Select(row => row.GetAttributeValue<EntityReference>(lookup)).OfType<EntityReference>().ToArray();
        foreach (var target in relationships.Select(relationship => tables[relationship.ReferencedTable]))
        {
            var ids = references.Where(one => one.LogicalName == target.LogicalName).Select(one => one.Id);
            foreach (var row in Read(service, target, target.PrimaryIdColumn, ids))
                byId[row.Id] = row;
        }
    }

    private void LoadCollection(IOrganizationService service, RelationshipMetadata relationship, IReadOnlyList<Entity> rows)
    {
        var column = relationship.ReferencingColumn;
        byOwner = Read(service, tables[relationship.ReferencingTable], column, rows.Select(row => row.Id))
            .ToLookup(row => row.GetAttributeValue<EntityReference>(column).Id);
    }

    private List<Entity> Read(IOrganizationService service, TableMetadata table, string column, IEnumerable<Guid> ids)
    {
        var values = ids.Distinct().Cast<object>().ToArray();
        var names = Columns(table).Select(one => one.LogicalName).Append(column);
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(names.Distinct().ToArray()) };
        query.Criteria.AddCondition(column, ConditionOperator.In, values);
        query.PageInfo = new PagingInfo { Count = Preferences.LargestPage, PageNumber = 1 };
        var found = new List<Entity>();
        for (var more = values.Length > 0; more; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            found.AddRange(page.Entities);
            more = page.MoreRecords;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }

        return found;
    }

    private void WriteRow(Utf8JsonWriter json, RowWriter writer, Entity row)
    {
        var table = tables[row.LogicalName];
        json.WriteStartObject();
        writer.Write(json, table, Columns(table), row);
        json.WriteEndObject();
    }

    private IReadOnlyList<ColumnMetadata> Columns(TableMetadata table) => Properties.Select(table, expansion.Select);
}
