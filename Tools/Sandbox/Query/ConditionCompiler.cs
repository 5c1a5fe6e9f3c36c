using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Query;

/// <summary>
/// Turns a condition into SQL. As on the platform a negative condition also holds for empty cells, and days are those of UTC, the time zone of
/// every sandbox user.
/// </summary>
internal sealed class ConditionCompiler(QueryParameters parameters, DateTime now, Guid userId)
{
    private DateTime Today => now.Date;

    public string Compile(ConditionExpression condition, ColumnMetadata column, string cell)
    {
        if (column.Type == ColumnType.PartyList) throw Fault.NotDone($"a condition on the party list {column.LogicalName}; join activityparty");
        var values = ConditionValues.Flatten(condition.Values);
        return condition.Operator switch
        {
            ConditionOperator.Equal => $"{cell} = {One(condition, column, values)}",
            ConditionOperator.NotEqual => $"{cell} IS NOT {One(condition, column, values)}",
            ConditionOperator.GreaterThan => $"{cell} > {One(condition, column, values)}",
            ConditionOperator.GreaterEqual => $"{cell} >= {One(condition, column, values)}",
            ConditionOperator.LessThan => $"{cell} < {One(condition, column, values)}",
            ConditionOperator.LessEqual => $"{cell} <= {One(condition, column, values)}",
            ConditionOperator.Null => $"{cell} IS NULL",
            ConditionOperator.NotNull => $"{cell} IS NOT NULL",
            ConditionOperator.In => $"{cell} IN ({Many(column, values)})",
            ConditionOperator.NotIn => $"({cell} NOT IN ({Many(column, values)}) OR {cell} IS NULL)",
            ConditionOperator.Between => Between(condition, column, cell, values),
            ConditionOperator.NotBetween => $"(NOT ({Between(condition, column, cell, values)}) OR {cell} IS NULL)",
            ConditionOperator.EqualUserId => $"{cell} = {parameters.Add(ColumnStorage.Key(userId))}",
            ConditionOperator.NotEqualUserId => $"{cell} IS NOT {parameters.Add(ColumnStorage.Key(userId))}",
            _ => TextCondition(condition, column, cell, values) ?? DateCondition(condition, column, cell, values)
                ?? throw Fault.NotDone($"operator {condition.Operator} on {column.LogicalName}"),
        };
    }

    private string? TextCondition(ConditionExpression condition, ColumnMetadata column, string cell, IReadOnlyList<object> values)
    {
        if (!column.IsText) return null;
        return condition.Operator switch
        {
            ConditionOperator.Like => Like(cell, Text(condition, values)),
            ConditionOperator.NotLike => NotLike(cell, Text(condition, values)),
            ConditionOperator.BeginsWith => Like(cell, Text(condition, values) + "%"),
            ConditionOperator.DoesNotBeginWith => NotLike(cell, Text(condition, values) + "%"),
            ConditionOperator.EndsWith => Like(cell, "%" + Text(condition, values)),
            ConditionOperator.DoesNotEndWith => NotLike(cell, "%" + Text(condition, values)),
            _ => null,
        };
    }

    private string? DateCondition(ConditionExpression condition, ColumnMetadata column, string cell, IReadOnlyList<object> values)
    {
        if (column.Type != ColumnType.DateTime) return null;
        return condition.Operator switch
        {
            ConditionOperator.On => Days(column, cell, Day(condition, values), 1),
            ConditionOperator.NotOn => $"(NOT ({Days(column, cell, Day(condition, values), 1)}) OR {cell} IS NULL)",
            ConditionOperator.OnOrBefore => Before(column, cell, Day(condition, values).AddDays(1)),
            ConditionOperator.OnOrAfter => From(column, cell, Day(condition, values)),
            ConditionOperator.Yesterday => Days(column, cell, Today.AddDays(-1), 1),
            ConditionOperator.Today => Days(column, cell, Today, 1),
            ConditionOperator.Tomorrow => Days(column, cell, Today.AddDays(1), 1),
            ConditionOperator.Last7Days => Last(column, cell, 7),
            ConditionOperator.LastXDays => Last(column, cell, Number(condition, values)),
            ConditionOperator.Next7Days => Next(column, cell, 7),
            ConditionOperator.NextXDays => Next(column, cell, Number(condition, values)),
            ConditionOperator.OlderThanXDays => Before(column, cell, now.AddDays(-Number(condition, values))),
            ConditionOperator.OlderThanXWeeks => Before(column, cell, now.AddDays(-7 * Number(condition, values))),
            ConditionOperator.OlderThanXMonths => Before(column, cell, now.AddMonths(-Number(condition, values))),
            ConditionOperator.LastXWeeks => Last(column, cell, 7 * Number(condition, values)),
            ConditionOperator.LastXMonths => Last(column, cell, (Today - Today.AddMonths(-Number(condition, values))).Days),
            ConditionOperator.NextXWeeks => Next(column, cell, 7 * Number(condition, values)),
            ConditionOperator.NextXMonths => Next(column, cell, (Today.AddMonths(Number(condition, values)) - Today).Days),
            ConditionOperator.LastMonth => Span(column, cell, MonthStart.AddMonths(-1), MonthStart),
            ConditionOperator.NextMonth => Span(column, cell, MonthStart.AddMonths(1), MonthStart.AddMonths(2)),
            ConditionOperator.LastYear => Span(column, cell, YearStart.AddYears(-1), YearStart),
            ConditionOperator.NextYear => Span(column, cell, YearStart.AddYears(1), YearStart.AddYears(2)),
            ConditionOperator.ThisMonth => Span(column, cell, MonthStart, MonthStart.AddMonths(1)),
            ConditionOperator.ThisYear => Span(column, cell, YearStart, YearStart.AddYears(1)),
            _ => null,
        };
    }

    private DateTime MonthStart => new(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc);

    private DateTime YearStart => new(now.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private string One(ConditionExpression condition, ColumnMetadata column, IReadOnlyList<object> values) =>
        parameters.Add(ConditionValues.ToStored(column, Single(condition, values)));

    private string Many(ColumnMetadata column, IReadOnlyList<object> values) =>
        string.Join(", ", values.Select(value => parameters.Add(ConditionValues.ToStored(column, value))));

    private string Between(ConditionExpression condition, ColumnMetadata column, string cell, IReadOnlyList<object> values)
    {
        if (values.Count != 2) throw Wants(condition, "two values");
        var low = parameters.Add(ConditionValues.ToStored(column, values[0]));
        return $"{cell} BETWEEN {low} AND {parameters.Add(ConditionValues.ToStored(column, values[1]))}";
    }

    private string Like(string cell, string pattern) => $"{cell} LIKE {parameters.Add(pattern)}";

    private string NotLike(string cell, string pattern) => $"({cell} NOT LIKE {parameters.Add(pattern)} OR {cell} IS NULL)";

    private string Last(ColumnMetadata column, string cell, int days) =>
        $"({From(column, cell, Today.AddDays(-days))} AND {cell} <= {parameters.Add(ColumnStorage.Date(column, now))})";

    private string Next(ColumnMetadata column, string cell, int days) =>
        $"({cell} >= {parameters.Add(ColumnStorage.Date(column, now))} AND {Before(column, cell, Today.AddDays(days + 1))})";

    private string Days(ColumnMetadata column, string cell, DateTime day, int days) => Span(column, cell, day, day.AddDays(days));

    private string Span(ColumnMetadata column, string cell, DateTime from, DateTime to) =>
        $"({From(column, cell, from)} AND {Before(column, cell, to)})";

    private string From(ColumnMetadata column, string cell, DateTime moment) => $"{cell} >= {parameters.Add(ColumnStorage.Date(column, moment))}";

    private string Before(ColumnMetadata column, string cell, DateTime moment) => $"{cell} < {parameters.Add(ColumnStorage.Date(column, moment))}";

    private static DateTime Day(ConditionExpression condition, IReadOnlyList<object> values) => ConditionValues.Date(Single(condition, values)).Date;

    private static int Number(ConditionExpression condition, IReadOnlyList<object> values) =>
        (int)ConditionValues.Whole(condition.AttributeName, Single(condition, values));

    private static string Text(ConditionExpression condition, IReadOnlyList<object> values) =>
        Single(condition, values) as string ?? throw Wants(condition, "a text");

    private static object Single(ConditionExpression condition, IReadOnlyList<object> values) =>
        values.Count == 1 ? values[0] : throw Wants(condition, "one value");

    private static Exception Wants(ConditionExpression condition, string what) =>
        Fault.Invalid($"The condition {condition.Operator} on {condition.AttributeName} wants {what}.");
}
