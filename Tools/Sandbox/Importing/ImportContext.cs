using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Importing;

/// <summary>One import under way: what it reads, and what the organisation will be when it is done.</summary>
internal sealed class ImportContext(Organisation organisation, SolutionZip zip, Manifest manifest, XElement customizations)
{
    private readonly HashSet<Guid> ids = [];
    private readonly HashSet<(int Type, string Key)> brought = [];

    public Organisation Organisation => organisation;

    public SolutionZip Zip => zip;

    public Manifest Manifest => manifest;

    public XElement Customizations => customizations;

    public ComponentStore Components => organisation.Components;

    /// <summary>The tables with what this solution adds.</summary>
    public TableCatalog Tables { get; set; } = organisation.Tables;

    /// <summary>The nodes of a kind at the top of customizations.xml.</summary>
    public IEnumerable<XElement> Nodes(string list, string item) => customizations.Children(list, item);

    /// <summary>Reads the id of a new part, and refuses one that another part of the solution has.</summary>
    public Guid Claim(XElement node, string what, string? text)
    {
        var id = node.Key(what, text);
        return ids.Add(id) ? id : throw node.Refuse($"{what} is used twice: {id:B}");
    }

    /// <summary>Notes that the solution brings a component, by the root component's type and key.</summary>
    public void Bring(int type, string key) => brought.Add((type, key.ToLowerInvariant()));

    public void Bring(int type, Guid id) => Bring(type, id.ToString("D"));

    public bool Brings(int type, string key) => brought.Contains((type, key.Trim('{', '}').ToLowerInvariant()));

    /// <summary>What the solution brings of a type.</summary>
    public IEnumerable<string> Brought(int type) => brought.Where(component => component.Type == type).Select(component => component.Key);

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
