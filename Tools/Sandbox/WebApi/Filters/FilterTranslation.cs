using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.WebApi.Filters;

/// <summary>
/// Turns a <c>$filter</c> into the conditions of a query. The query has no "not", so it is pushed down to the comparisons (De Morgan), each of
/// which has an opposite.
/// </summary>
internal static class FilterTranslation
{
    /// <summary>The conditions of a filter on a table.</summary>
    public static FilterExpression Translate(TableMetadata table, string filter) => Translate(table, FilterParser.Parse(filter), false);

    private static FilterExpression Translate(TableMetadata table, FilterNode node, bool negated)
    {
        switch (node)
        {
            case Negation negation:
                return Translate(table, negation.Inner, !negated);
            case Junction junction:
                var joined = new FilterExpression(junction.IsAnd != negated ? LogicalOperator.And : LogicalOperator.Or);
                joined.Filters.AddRange(junction.Parts.Select(part => Translate(table, part, negated)));
                return joined;
            default:
                var single = new FilterExpression(LogicalOperator.And);
                single.Conditions.Add(Condition(table, (Comparison)node, negated));
                return single;
        }
    }

    private static ConditionExpression Condition(TableMetadata table, Comparison comparison, bool negated)
    {
        var column = Properties.Find(table, comparison.Member);
        var name = negated ? Opposite(comparison.Operator) : comparison.Operator;
        if (comparison.Literal.Is("null"))
            return new ConditionExpression(column.LogicalName, NullOperator(name));
        var value = Literal.Of(column, comparison.Literal);
        return name switch
        {
            "contains" => new ConditionExpression(column.LogicalName, ConditionOperator.Like, Pattern(column, value, "%", "%")),
            "not contains" => new ConditionExpression(column.LogicalName, ConditionOperator.NotLike, Pattern(column, value, "%", "%")),
            "startswith" => new ConditionExpression(column.LogicalName, ConditionOperator.Like, Pattern(column, value, "", "%")),
            "not startswith" => new ConditionExpression(column.LogicalName, ConditionOperator.NotLike, Pattern(column, value, "", "%")),
            "endswith" => new ConditionExpression(column.LogicalName, ConditionOperator.Like, Pattern(column, value, "%", "")),
            "not endswith" => new ConditionExpression(column.LogicalName, ConditionOperator.NotLike, Pattern(column, value, "%", "")),
            _ => new ConditionExpression(column.LogicalName, Operator(name), value),
        };
    }

    private static string Pattern(ColumnMetadata column, object value, string before, string after) => column.IsText
        ? before + value + after
        : throw ODataException.BadQuery($"No function signature for a text function matches the type of '{Properties.Of(column)}'.");

    private static ConditionOperator NullOperator(string name) => name switch
    {
        "eq" => ConditionOperator.Null,
        "ne" => ConditionOperator.NotNull,
        _ => throw ODataException.BadQuery($"null can be compared with 'eq' and 'ne', not with '{name}'."),
    };

    private static ConditionOperator Operator(string name) => name switch
    {
        "eq" => ConditionOperator.Equal,
        "ne" => ConditionOperator.NotEqual,
        "gt" => ConditionOperator.GreaterThan,
        "ge" => ConditionOperator.GreaterEqual,
        "lt" => ConditionOperator.LessThan,
        _ => ConditionOperator.LessEqual,
    };

    private static string Opposite(string name) => name switch
    {
        "eq" => "ne",
        "ne" => "eq",
        "gt" => "le",
        "ge" => "lt",
        "lt" => "ge",
        "le" => "gt",
        _ => "not " + name,
    };
}
