using System;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.WebApi.Filters;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>The query that a set's options ask for.</summary>
internal static class RowQuery
{
    /// <summary>Builds the query; <c>$top</c> is one page of that size.</summary>
    public static QueryExpression Build(TableCatalog tables, TableMetadata table, QueryOptions options, int? pageSize)
    {
        var query = new QueryExpression(table.LogicalName)
        {
            ColumnSet = Columns(tables, table, options),
            PageInfo = new PagingInfo
            {
                Count = Math.Min(options.Top ?? pageSize ?? Preferences.LargestPage, Preferences.LargestPage),
                PageNumber = options.SkipToken?.Page ?? 1,
                PagingCookie = options.SkipToken?.Cookie,
                ReturnTotalRecordCount = options.Count,
            },
        };
        if (options.Filter is not null)
            query.Criteria = FilterTranslation.Translate(table, options.Filter);
        if (options.OrderBy is not null)
            query.Orders.AddRange(Ordering.Parse(table, options.OrderBy));
        return query;
    }

    /// <summary>The columns to read: those selected, those that expanded lookups need, and what the etag is made of.</summary>
    public static ColumnSet Columns(TableCatalog tables, TableMetadata table, QueryOptions options)
    {
        var names = Properties.Select(table, options.Select).Select(column => column.LogicalName).ToList();
        foreach (var expansion in options.Expand)
            names.AddRange(Navigations.Single(tables, table, expansion.Navigation).Select(relationship => relationship.ReferencingColumn));
        if (table.Columns.Contains(RowWriter.VersionColumn))
            names.Add(RowWriter.VersionColumn);
        return new ColumnSet(names.Distinct().ToArray());
    }
}
