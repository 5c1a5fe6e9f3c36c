using System;
using System.Collections.Generic;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>What the parts of an organisation are checked against: its tables as they will be, and its rows.</summary>
internal class ComponentContext(Organisation organisation)
{
    public Organisation Organisation => organisation;

    public ComponentStore Components => organisation.Components;

    /// <summary>The tables as solutions have them, without local edits, and with what is being imported.</summary>
    public TableCatalog Tables { get; set; } = organisation.Components.LoadTables();

    /// <summary>A table by schema or logical name.</summary>
    public TableMetadata Table(XElement node, string name) =>
        Tables.Find(name.ToLowerInvariant()) ?? throw node.Refuse($"there is no table {name}; is a dependency missing?");

    public ColumnMetadata Column(XElement node, TableMetadata table, string name) =>
        table.Columns.Find(name) ?? throw node.Refuse($"the table {table.LogicalName} has no column {name}");

    /// <summary>A cell of a row that the platform keeps itself, as it lies in the file; null where there is no such row.</summary>
    public object? CellOf(string table, Guid id, string column) => organisation.Database.Scalar(
        $"SELECT {Sql.Name(column)} FROM {Sql.Name(table)} WHERE {Sql.Name(Tables[table].PrimaryIdColumn)} = @0", ColumnStorage.Key(id));

    /// <summary>Stores a row that the platform keeps itself, or changes it where it is there already.</summary>
    public void SaveRow(string table, Guid id, Dictionary<string, object?> values)
    {
        var metadata = Tables[table];
        var now = organisation.Clock.UtcNow;
        values["modifiedon"] = now;
        values["modifiedby"] = new EntityReference("systemuser", SystemUser.Id);
        if (organisation.Rows.Exists(metadata, id))
        {
            organisation.Rows.Update(metadata, id, values);
            return;
        }

        values[metadata.PrimaryIdColumn] = id;
        values["createdon"] = now;
        values["createdby"] = values["modifiedby"];
        organisation.Rows.Insert(metadata, values);
    }
}
