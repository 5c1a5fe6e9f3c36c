using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>
/// Reads the body of a create or update: columns, <c>@odata.bind</c>, and the people of an activity. Annotations are ignored, as the standard
/// wants; everything else that is not known is refused by name.
/// </summary>
internal sealed class RowReader(TableCatalog tables)
{
    /// <summary>The row that a body describes.</summary>
    public Entity Read(TableMetadata table, JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw ODataException.BadBody("a JSON object was expected.");
        var row = new Entity(table.LogicalName);
        foreach (var member in body.EnumerateObject())
            ReadMember(table, row, member);
        return row;
    }

    private void ReadMember(TableMetadata table, Entity row, JsonProperty member)
    {
        var name = member.Name;
        if (name.EndsWith(Binding.Suffix, StringComparison.Ordinal))
            Binding.Apply(tables, row, name[..^Binding.Suffix.Length], member.Value);
        else if (name == $"{table.LogicalName}_activity_parties" && table.IsActivity)
            ReadParties(table, row, member.Value);
        else if (!name.Contains('@', StringComparison.Ordinal))
            ReadColumn(table, row, member);
    }

    private static void ReadColumn(TableMetadata table, Entity row, JsonProperty member)
    {
        var column = Properties.TryFind(table, member.Name) ?? throw Unknown(table, member.Name);
        if (column.Type == ColumnType.Lookup)
            throw ODataException.BadBody($"'{member.Name}' cannot be set: use a navigation property, for example '{column.SchemaName}{Binding.Suffix}'.");
        var value = ColumnReader.Read(column, member.Value);
        row[column.LogicalName] = value;
        if (column.LogicalName == table.PrimaryIdColumn && value is Guid id)
            row.Id = id;
    }

    private static ODataException Unknown(TableMetadata table, string name) => table.Columns.Find(name) switch
    {
        { Type: ColumnType.Lookup } => ODataException.BadBody($"'{name}' is a lookup: '…{Binding.Suffix}' with its navigation property was expected."),
        { Type: ColumnType.PartyList } => ODataException.BadBody($"'{name}' is a list of people: '{table.LogicalName}_activity_parties' was expected."),
        _ => ODataException.BadBody($"Invalid property '{name}' was found in entity 'Microsoft.Dynamics.CRM.{table.LogicalName}'."),
    };

    private void ReadParties(TableMetadata table, Entity row, JsonElement parties)
    {
        if (parties.ValueKind != JsonValueKind.Array)
            throw ODataException.BadBody($"'{table.LogicalName}_activity_parties' takes an array.");
        var read = parties.EnumerateArray().Select(party => Read(tables["activityparty"], party)).ToArray();
        foreach (var role in read.GroupBy(Role))
            row[ColumnOf(table, role.Key)] = new EntityCollection(role.ToList()) { EntityName = "activityparty" };
    }

    private static int Role(Entity party) => party.GetAttributeValue<OptionSetValue>("participationtypemask")?.Value
        ?? throw ODataException.BadBody("every activity party needs a 'participationtypemask'.");

    private static string ColumnOf(TableMetadata table, int role) =>
        table.Columns.FirstOrDefault(column => column.Type == ColumnType.PartyList && column.ParticipationType == role)?.LogicalName
        ?? throw ODataException.BadBody($"participationtypemask {role} cannot be set on '{table.LogicalName}': {Roles(table)} was expected.");

    private static string Roles(TableMetadata table)
    {
        IEnumerable<string> roles = table.Columns.Where(column => column.Type == ColumnType.PartyList).Select(column => $"{column.ParticipationType} ({column.DisplayName})");
        return string.Join(", ", roles.DefaultIfEmpty("no party at all"));
    }
}
