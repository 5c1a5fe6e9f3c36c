using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Query;

/// <summary>Reads FetchXML. An element or attribute that it does not know is refused by name, for ignoring it would change the answer.</summary>
internal static class FetchReader
{
    private static readonly string[] FetchAttributes =
        ["version", "mapping", "output-format", "no-lock", "distinct", "aggregate", "top", "count", "page", "paging-cookie", "returntotalrecordcount",
         "useraworderby", "savedqueryid", "latematerialize"];

    private static readonly string[] AttributeAttributes = ["name", "alias", "aggregate", "groupby", "distinct", "dategrouping"];
    private static readonly string[] OrderAttributes = ["attribute", "alias", "descending"];
    private static readonly string[] FilterAttributes = ["type", "isquickfindfields", "hint"];
    private static readonly string[] ConditionAttributes = ["attribute", "operator", "value", "entityname", "uiname", "uitype", "uihidden"];
    private static readonly string[] LinkAttributes = ["name", "from", "to", "alias", "link-type", "visible", "intersect", "enableprefiltering"];

    public static RowQuery Read(string xml)
    {
        var fetch = Parse(xml);
        Allow(fetch, FetchAttributes, ["entity", "order"]);
        var entity = fetch.Element("entity") ?? throw Invalid("fetch has no entity");
        Allow(entity, ["name", "enableprefiltering"], ["attribute", "all-attributes", "order", "filter", "link-entity"]);
        var root = new RowSource { Table = Required(entity, "name"), AllColumns = entity.Element("all-attributes") != null, Filter = Filter(entity) };
        Fill(root, entity);
        return new RowQuery
        {
            Root = root,
            Distinct = Flag(fetch, "distinct"),
            Aggregates = Flag(fetch, "aggregate"),
            Top = Number(fetch, "top"),
            Page = Number(fetch, "page") ?? 1,
            PageSize = Number(fetch, "count"),
            CountsAll = Flag(fetch, "returntotalrecordcount"),
            SortsChoicesByValue = Flag(fetch, "useraworderby"),
        };
    }

    private static XElement Parse(string xml)
    {
        try
        {
            var root = XElement.Parse(xml);
            return root.Name.LocalName == "fetch" ? root : throw Invalid($"the root is {root.Name.LocalName}, not fetch");
        }
        catch (XmlException exception)
        {
            throw Invalid(exception.Message);
        }
    }

    private static RowLink Link(XElement element)
    {
        Allow(element, LinkAttributes, ["attribute", "all-attributes", "order", "filter", "link-entity"]);
        var link = new RowLink
        {
            Table = Required(element, "name"),
            LinkedColumn = Required(element, "from"),
            ParentColumn = Required(element, "to"),
            Alias = (string?)element.Attribute("alias"),
            Outer = IsOuter((string?)element.Attribute("link-type")),
            AllColumns = element.Element("all-attributes") != null,
            Filter = Filter(element),
        };
        Fill(link, element);
        return link;
    }

    private static void Fill(RowSource source, XElement element)
    {
        source.Columns.AddRange(element.Elements("attribute").Select(Column));
        source.Orders.AddRange(element.Elements("order").Select(Order));
        source.Links.AddRange(element.Elements("link-entity").Select(Link));
    }

    private static SelectedColumn Column(XElement element)
    {
        Allow(element, AttributeAttributes, []);
        var aggregate = Aggregated((string?)element.Attribute("aggregate"), Flag(element, "distinct"));
        return new SelectedColumn(Required(element, "name"), (string?)element.Attribute("alias"), aggregate, Flag(element, "groupby"), Part(element));
    }

    private static DatePart? Part(XElement element) => (string?)element.Attribute("dategrouping") switch
    {
        null => null,
        "day" => DatePart.Day,
        "week" => DatePart.Week,
        "month" => DatePart.Month,
        "quarter" => DatePart.Quarter,
        "year" => DatePart.Year,
        var other => throw Fault.NotDone($"dategrouping {other}"),
    };

    private static Aggregate? Aggregated(string? name, bool distinct) => name switch
    {
        null => null,
        "count" => Aggregate.Count,
        "countcolumn" when distinct => Aggregate.CountDistinct,
        "countcolumn" => Aggregate.CountColumn,
        "sum" => Aggregate.Sum,
        "avg" => Aggregate.Average,
        "min" => Aggregate.Minimum,
        "max" => Aggregate.Maximum,
        _ => throw Fault.NotDone($"aggregate {name}"),
    };

    private static SortKey Order(XElement element)
    {
        Allow(element, OrderAttributes, []);
        var alias = (string?)element.Attribute("alias");
        return new SortKey(alias == null ? Required(element, "attribute") : "", Flag(element, "descending"), alias);
    }

    private static FilterExpression? Filter(XElement parent)
    {
        var filters = parent.Elements("filter").Select(ReadFilter).ToList();
        if (filters.Count == 0) return null;
        var all = new FilterExpression(LogicalOperator.And);
        filters.ForEach(all.Filters.Add);
        return all;
    }

    private static FilterExpression ReadFilter(XElement element)
    {
        Allow(element, FilterAttributes, ["condition", "filter"]);
        var type = (string?)element.Attribute("type") ?? "and";
        var filter = new FilterExpression(type switch
        {
            "and" => LogicalOperator.And,
            "or" => LogicalOperator.Or,
            _ => throw Invalid($"filter type {type}"),
        });
        foreach (var condition in element.Elements("condition")) filter.Conditions.Add(Condition(condition));
        foreach (var inner in element.Elements("filter")) filter.Filters.Add(ReadFilter(inner));
        return filter;
    }

    private static ConditionExpression Condition(XElement element)
    {
        Allow(element, ConditionAttributes, ["value"]);
        var value = (string?)element.Attribute("value");
        object[] values = value != null ? [value] : [.. element.Elements("value").Select(item => item.Value)];
        var name = Required(element, "operator");
        var comparison = FetchOperators.Find(name) ?? throw Fault.NotDone($"FetchXML operator {name}");
        return new ConditionExpression((string?)element.Attribute("entityname"), Required(element, "attribute"), comparison, values);
    }

    private static bool IsOuter(string? type) => type switch
    {
        null or "inner" => false,
        "outer" => true,
        _ => throw Fault.NotDone($"link-type {type}"),
    };

    private static bool Flag(XElement element, string name) => (string?)element.Attribute(name) is "true" or "1";

    private static int? Number(XElement element, string name)
    {
        var text = (string?)element.Attribute(name);
        if (text == null) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid($"{name} is not a number: {text}");
    }

    private static string Required(XElement element, string name) =>
        (string?)element.Attribute(name) ?? throw Invalid($"{element.Name.LocalName} has no {name}");

    private static void Allow(XElement element, IReadOnlyCollection<string> attributes, IReadOnlyCollection<string> elements)
    {
        var attribute = element.Attributes().FirstOrDefault(item => !item.IsNamespaceDeclaration && !attributes.Contains(item.Name.LocalName));
        if (attribute != null) throw Fault.NotDone($"FetchXML attribute {element.Name.LocalName}/@{attribute.Name.LocalName}");
        var child = element.Elements().FirstOrDefault(item => !elements.Contains(item.Name.LocalName));
        if (child != null) throw Fault.NotDone($"FetchXML element {element.Name.LocalName}/{child.Name.LocalName}");
    }

    private static Exception Invalid(string why) => Fault.Of(ErrorCodes.InvalidFetch, $"Invalid FetchXML: {why}.");
}
