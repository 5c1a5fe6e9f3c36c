using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Query;

/// <summary>Runs queries and makes entities of what they return.</summary>
internal sealed class RowReader(Database database, Func<TableCatalog> catalog, OrganisationClock clock)
{
    private const int CountLimit = 5_000;
    private const int AggregateLimit = 50_000;
    private const int ActivitiesAtOnce = 100;

    public EntityCollection Read(RowQuery query, ReadFilter visible)
    {
        var compiled = QueryCompiler.Compile(query, catalog(), visible, clock.UtcNow);
        if (query.Aggregates) RefuseTooMany(compiled);
        var rows = database.Rows(compiled.Sql, reader => Row(reader, compiled), compiled.Parameters);
        var more = rows.Count > compiled.PageSize;
        if (more) rows.RemoveAt(compiled.PageSize);
        foreach (var partyList in compiled.PartyLists) FillParties(rows, partyList, visible);
        var page = new EntityCollection(rows)
        {
            EntityName = compiled.Table.LogicalName,
            MoreRecords = more && query.Top == null,
            TotalRecordCount = -1,
        };
        if (page.MoreRecords) page.PagingCookie = Cookie(compiled, rows);
        if (query.CountsAll) Count(compiled, page);
        return page;
    }

    /// <summary>One row with the columns asked for, or null where it does not exist or may not be read.</summary>
    public Entity? Find(TableMetadata table, Guid id, IEnumerable<string>? columns, ReadFilter visible)
    {
        var root = new RowSource
        {
            Table = table.LogicalName,
            AllColumns = columns == null,
            Filter = KeyFilter(table, id),
        };
        foreach (var column in columns ?? []) root.Columns.Add(new SelectedColumn(column));
        return Read(new RowQuery { Root = root, Top = 1 }, visible).Entities.FirstOrDefault();
    }

    private static Microsoft.Xrm.Sdk.Query.FilterExpression KeyFilter(TableMetadata table, Guid id)
    {
        var filter = new Microsoft.Xrm.Sdk.Query.FilterExpression();
        filter.AddCondition(table.PrimaryIdColumn, Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, id);
        return filter;
    }

    private static Entity Row(SqliteDataReader reader, CompiledQuery query)
    {
        var row = new Entity(query.Table.LogicalName);
        foreach (var output in query.Outputs) Fill(row, output, reader);
        if (row.Attributes.TryGetValue(query.Table.PrimaryIdColumn, out var key) && key is Guid id) row.Id = id;
        if (query.VersionOrdinal is { } version && !reader.IsDBNull(version))
            row.RowVersion = reader.GetInt64(version).ToString(CultureInfo.InvariantCulture);
        return row;
    }

    private static void Fill(Entity row, OutputColumn output, SqliteDataReader reader)
    {
        if (output.DatePart != null)
        {
            if (!reader.IsDBNull(output.Ordinal)) row[output.Key] = new AliasedValue(output.Table, output.Column.LogicalName, reader.GetInt32(output.Ordinal));
            return;
        }

        var value = output.Aggregate == null
            ? ColumnStorage.FromStored(output.Column, reader, output.Ordinal, output.TypeOrdinal)
            : AggregateValue.Read(output, reader);
        if (value == null) return;
        if (value is EntityReference reference && output.NameOrdinal is { } name && !reader.IsDBNull(name)) reference.Name = reader.GetString(name);
        row[output.Key] = output.Aliased ? new AliasedValue(output.Table, output.Column.LogicalName, value) : value;
        var formatted = FormattedValue.Of(output.Column, value);
        if (formatted != null) row.FormattedValues[output.Key] = formatted;
    }

    private void FillParties(List<Entity> rows, ColumnMetadata partyList, ReadFilter visible)
    {
        foreach (var some in rows.Chunk(ActivitiesAtOnce)) FillParties(some, partyList, visible);
    }

    private void FillParties(Entity[] rows, ColumnMetadata partyList, ReadFilter visible)
    {
        var root = new RowSource { Table = "activityparty", AllColumns = true, Filter = new Microsoft.Xrm.Sdk.Query.FilterExpression() };
        root.Filter.AddCondition("activityid", Microsoft.Xrm.Sdk.Query.ConditionOperator.In, [.. rows.Select(row => (object)row.Id)]);
        root.Filter.AddCondition("participationtypemask", Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, partyList.ParticipationType!.Value);
        var found = Read(new RowQuery { Root = root }, visible).Entities;
        var parties = found.ToLookup(party => party.GetAttributeValue<EntityReference>("activityid").Id);
        foreach (var row in rows) row[partyList.LogicalName] = new EntityCollection([.. parties[row.Id]]) { EntityName = "activityparty" };
    }

    private void Count(CompiledQuery query, EntityCollection page)
    {
        var count = database.Count(query.CountSql, query.Parameters);
        page.TotalRecordCount = (int)Math.Min(count, CountLimit);
        page.TotalRecordCountLimitExceeded = count > CountLimit;
    }

    private void RefuseTooMany(CompiledQuery query)
    {
        if (database.Count(query.CountSql, query.Parameters) > AggregateLimit)
            throw Fault.Of(ErrorCodes.AggregateLimit, $"The maximum record limit of {AggregateLimit} is exceeded. Reduce the number of records.");
    }

    private static string Cookie(CompiledQuery query, List<Entity> rows)
    {
        var key = query.Table.PrimaryIdColumn;
        return string.Create(
            CultureInfo.InvariantCulture, $"<cookie page=\"{query.Page}\"><{key} last=\"{rows[^1].Id:B}\" first=\"{rows[0].Id:B}\" /></cookie>");
    }
}
