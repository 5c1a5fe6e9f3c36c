using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Query;

/// <summary>Reads a QueryExpression.</summary>
internal static class ExpressionReader
{
    public static RowQuery Read(QueryExpression query)
    {
        var root = new RowSource
        {
            Table = query.EntityName ?? throw Fault.Invalid("The query names no entity."),
            AllColumns = query.ColumnSet?.AllColumns == true,
            Filter = query.Criteria,
        };
        Fill(root, query.ColumnSet, query.Orders, query.LinkEntities);
        return new RowQuery
        {
            Root = root,
            Distinct = query.Distinct,
            Top = query.TopCount,
            Page = query.PageInfo is { PageNumber: > 0 } page ? page.PageNumber : 1,
            PageSize = query.PageInfo is { Count: > 0 } size ? size.Count : null,
            CountsAll = query.PageInfo?.ReturnTotalRecordCount == true,
        };
    }

    private static RowLink Read(LinkEntity link)
    {
        var read = new RowLink
        {
            Table = link.LinkToEntityName,
            LinkedColumn = link.LinkToAttributeName,
            ParentColumn = link.LinkFromAttributeName,
            Alias = link.EntityAlias,
            Outer = IsOuter(link.JoinOperator),
            AllColumns = link.Columns?.AllColumns == true,
            Filter = link.LinkCriteria,
        };
        Fill(read, link.Columns, link.Orders, link.LinkEntities);
        return read;
    }

    private static void Fill(
        RowSource source,
        ColumnSet? columns,
        Microsoft.Xrm.Sdk.DataCollection<OrderExpression> orders,
        Microsoft.Xrm.Sdk.DataCollection<LinkEntity> links)
    {
        if (columns != null)
        {
            foreach (var column in columns.Columns) source.Columns.Add(new SelectedColumn(column));
        }

        foreach (var order in orders) source.Orders.Add(new SortKey(order.AttributeName, order.OrderType == OrderType.Descending));
        foreach (var link in links) source.Links.Add(Read(link));
    }

    private static bool IsOuter(JoinOperator join) => join switch
    {
        JoinOperator.Inner => false,
        JoinOperator.LeftOuter => true,
        _ => throw Fault.NotDone($"join operator {join}"),
    };
}
