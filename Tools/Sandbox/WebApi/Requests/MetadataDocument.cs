using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>GET $metadata</c>: tables, properties, navigation properties and entity sets as CSDL.</summary>
internal static class MetadataDocument
{
    private const string TypePrefix = "mscrm.";
    private static readonly XNamespace Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    /// <summary>Answers with the document.</summary>
    public static IResult Answer(TableCatalog tables)
    {
        var schema = new XElement(
            Edm + "Schema",
            new XAttribute("Namespace", "Microsoft.Dynamics.CRM"),
            new XAttribute("Alias", TypePrefix.TrimEnd('.')),
            tables.Select(table => EntityType(tables, table)),
            new XElement(Edm + "EntityContainer", new XAttribute("Name", "System"), tables.Select(EntitySet)));
        var document = new XElement(
            Edmx + "Edmx",
            new XAttribute("Version", "4.0"),
            new XAttribute(XNamespace.Xmlns + "edmx", Edmx.NamespaceName),
            new XElement(Edmx + "DataServices", schema));
        return Results.Text(document.ToString(), "application/xml");
    }

    private static XElement EntityType(TableCatalog tables, TableMetadata table) => new(
        Edm + "EntityType",
        new XAttribute("Name", table.LogicalName),
        new XElement(Edm + "Key", new XElement(Edm + "PropertyRef", new XAttribute("Name", table.PrimaryIdColumn))),
        table.Columns.Where(Properties.IsProperty).Select(Property),
        SingleValued(tables, table),
        tables.OneToMany(table.LogicalName).Select(one => Navigation(one.ReferencedNavigation, $"Collection({TypePrefix}{one.ReferencingTable})")));

    /// <summary>A navigation property that serves several tables (owner) is written once, for the first.</summary>
    private static IEnumerable<XElement> SingleValued(TableCatalog tables, TableMetadata table) => tables.ManyToOne(table.LogicalName)
        .DistinctBy(one => one.ReferencingNavigation)
        .Select(one => Navigation(one.ReferencingNavigation, TypePrefix + one.ReferencedTable));

    private static XElement Navigation(string name, string type) =>
        new(Edm + "NavigationProperty", new XAttribute("Name", name), new XAttribute("Type", type));

    private static XElement Property(ColumnMetadata column) =>
        new(Edm + "Property", new XAttribute("Name", Properties.Of(column)), new XAttribute("Type", EdmType(column)));

    private static XElement EntitySet(TableMetadata table) =>
        new(Edm + "EntitySet", new XAttribute("Name", table.EntitySetName), new XAttribute("EntityType", "Microsoft.Dynamics.CRM." + table.LogicalName));

    private static string EdmType(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Boolean => "Edm.Boolean",
        ColumnType.BigInteger => "Edm.Int64",
        ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.Integer => "Edm.Int32",
        ColumnType.DateTime => column.DateBehavior == DateBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset",
        ColumnType.Double => "Edm.Double",
        ColumnType.Lookup or ColumnType.UniqueIdentifier => "Edm.Guid",
        ColumnType.Money => "Edm.Decimal",
        _ => "Edm.String",
    };
}
