using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Importing;

/// <summary>New tables, new columns on tables that are there, and the relationships that give lookups their tables.</summary>
internal static class TableImport
{
    private const int Component = 1;

    public static void Run(ImportContext context)
    {
        var before = context.Tables;
        foreach (var node in context.Nodes("Entities", "Entity")) ReadTable(context, node);
        RelationshipImport.Run(context);
        CheckLookups(context);
        ApplySchema(context, before);
        context.Components.SaveTables(context.Tables, context.Manifest.UniqueName);
    }

    private static void ReadTable(ImportContext context, XElement node)
    {
        var schemaName = node.Text("Name");
        var name = schemaName.ToLowerInvariant();
        if (context.Brings(Component, name)) throw node.Refuse("the table is there twice");
        context.Bring(Component, name);
        var entity = node.Element("EntityInfo")?.Element("entity");
        if (entity == null) return;
        if (entity.Named("Name") != schemaName) throw entity.Refuse($"Name is not {schemaName}");
        var columns = Columns(context, entity);
        var table = context.Tables.Find(name) is { IsCustom: false } stock
            ? stock with { Columns = Merged(entity, stock.Columns, columns) }
            : NewTable(context, node, entity, columns);
        foreach (var column in columns) context.Own(PartKind.Column, $"{name}/{column.LogicalName}");
        if (table.IsCustom) context.Own(PartKind.Table, name);
        context.Tables = new TableCatalog(
            context.Tables.Where(other => other.LogicalName != name).Append(table), context.Tables.Relationships, context.Tables.Choices);
    }

    private static List<ColumnMetadata> Columns(ImportContext context, XElement entity)
    {
        var columns = new List<ColumnMetadata>();
        foreach (var node in entity.Children("attributes", "attribute"))
        {
            var column = ColumnReader.Read(context, node);
            if (columns.Exists(other => other.LogicalName == column.LogicalName)) throw node.Refuse("the column is there twice");
            columns.Add(column);
        }

        return columns;
    }

    private static ColumnCatalog Merged(XElement entity, ColumnCatalog known, List<ColumnMetadata> brought)
    {
        var foreign = brought.Find(column => !column.IsCustom);
        if (foreign != null) throw entity.Refuse($"the sandbox does not change the stock column {foreign.LogicalName}");
        return new ColumnCatalog(known.Where(column => brought.TrueForAll(other => other.LogicalName != column.LogicalName)).Concat(brought));
    }

    private static TableMetadata NewTable(ImportContext context, XElement node, XElement entity, List<ColumnMetadata> columns)
    {
        var schemaName = node.Text("Name");
        context.Manifest.CheckPrefix(node, schemaName);
        var name = schemaName.ToLowerInvariant();
        if (entity.Flag("IsActivity")) throw entity.Refuse("the sandbox does not import activity tables");
        if (columns.TrueForAll(column => column.LogicalName != name + "id")) throw entity.Refuse($"the table has no primary key {name}id");
        if (columns.TrueForAll(column => column.LogicalName != "versionnumber")) columns.Add(Version);
        var before = context.Tables.Find(name);
        if (before != null && before.Ownership != Owner(entity, columns)) throw entity.Refuse("OwnershipTypeMask cannot change");
        var known = before?.Columns ?? new ColumnCatalog([]);
        return new TableMetadata
        {
            LogicalName = name,
            SchemaName = schemaName,
            EntitySetName = entity.Text("EntitySetName"),
            DisplayName = entity.Label("LocalizedNames", "LocalizedName") ?? throw entity.Refuse("the table has no LocalizedName"),
            DisplayCollectionName = entity.Label("LocalizedCollectionNames", "LocalizedCollectionName")
                ?? throw entity.Refuse("the table has no LocalizedCollectionName"),
            PrimaryIdColumn = name + "id",
            PrimaryNameColumn = PrimaryName(entity),
            Ownership = Owner(entity, columns),
            IsCustom = true,
            Columns = new ColumnCatalog(known.Where(column => columns.TrueForAll(other => other.LogicalName != column.LogicalName)).Concat(columns)),
        };
    }

    private static ColumnMetadata Version => new()
    {
        LogicalName = "versionnumber",
        SchemaName = "VersionNumber",
        DisplayName = "Version Number",
        Type = ColumnType.BigInteger,
        IsValidForCreate = false,
        IsValidForUpdate = false,
    };

    private static string PrimaryName(XElement entity)
    {
        var named = entity.Children("attributes", "attribute")
            .Where(node => node.OptionalText("DisplayMask")?.Split('|').Contains("PrimaryName") == true)
            .ToList();
        return named.Count == 1
            ? named[0].Text("LogicalName")
            : throw entity.Refuse($"{named.Count} columns have PrimaryName in their DisplayMask, not one");
    }

    private static Ownership Owner(XElement entity, List<ColumnMetadata> columns) => entity.Text("OwnershipTypeMask") switch
    {
        "UserOwned" when columns.TrueForAll(column => column.LogicalName != "ownerid") =>
            throw entity.Refuse("the table is UserOwned and has no ownerid"),
        "UserOwned" => Ownership.User,
        "OrgOwned" => Ownership.Organisation,
        var other => throw entity.Refuse($"OwnershipTypeMask {other} is none that the platform knows"),
    };

    private static void CheckLookups(ImportContext context)
    {
        foreach (var node in context.Nodes("Entities", "Entity").SelectMany(node => node.Descendants("attributes").Elements("attribute")))
        {
            var table = context.Tables[node.Ancestors("Entity").First().Text("Name").ToLowerInvariant()];
            var column = table.Columns[node.Text("LogicalName")];
            if (column.Type == ColumnType.Lookup && column.Targets.Count == 0)
                throw node.Refuse("no relationship says which table the lookup points at");
        }
    }

    private static void ApplySchema(ImportContext context, TableCatalog before)
    {
        var schema = new Schema(context.Organisation.Database);
        foreach (var table in context.Tables)
        {
            var known = before.Find(table.LogicalName);
            if (known == null)
            {
                schema.Create(table);
                continue;
            }

            foreach (var column in table.Columns) ApplyColumn(context, schema, table, column, known.Columns.Find(column.LogicalName));
        }
    }

    private static void ApplyColumn(ImportContext context, Schema schema, TableMetadata table, ColumnMetadata column, ColumnMetadata? known)
    {
        if (known == null)
        {
            schema.Add(table, column);
            return;
        }

        if (known.Type != column.Type || known.IsPolymorphic != column.IsPolymorphic)
        {
            throw context.Customizations.Refuse(
                $"the type of {table.LogicalName}.{column.LogicalName} cannot change from {known.Type} to {column.Type}");
        }
    }
}
