using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>Reads <c>$orderby</c>: <c>a desc,b</c>.</summary>
internal static class Ordering
{
    /// <summary>The orders, first the most important.</summary>
    public static IEnumerable<OrderExpression> Parse(TableMetadata table, string text) => text.Split(',').Select(item => One(table, item));

    private static OrderExpression One(TableMetadata table, string item)
    {
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var direction = words.Length switch
        {
            1 => "asc",
            2 => words[1],
            _ => throw ODataException.BadQuery($"Syntax error in $orderby at '{item}': a property, then asc or desc, was expected."),
        };
        var column = Properties.Find(table, words[0]);
        return direction switch
        {
            "asc" => new OrderExpression(column.LogicalName, OrderType.Ascending),
            "desc" => new OrderExpression(column.LogicalName, OrderType.Descending),
            _ => throw ODataException.BadQuery($"'{direction}' in $orderby is no direction: asc or desc was expected."),
        };
    }
}
