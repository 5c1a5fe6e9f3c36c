using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Query;

/// <summary>Turns a query into one SQL statement that returns only what the user may read.</summary>
internal sealed class QueryCompiler
{
    /// <summary>The greatest page, and the page of a query that asks for none.</summary>
    public const int MaximumPage = 5_000;

    private const int MaximumLinks = 15;

    private readonly RowQuery query;
    private readonly TableCatalog catalog;
    private readonly ReadFilter visible;
    private readonly Cells cells;
    private readonly QueryParameters parameters = new();
    private readonly ConditionCompiler conditions;
    private readonly List<Scope> scopes = [];
    private readonly StringBuilder from = new();
    private readonly List<string> where = [];

    private QueryCompiler(RowQuery query, TableCatalog catalog, ReadFilter visible, DateTime now)
    {
        this.query = query;
        this.catalog = catalog;
        this.visible = visible;
        cells = new Cells(catalog);
        conditions = new ConditionCompiler(parameters, now, visible.UserId);
    }

    private int PageSize => Math.Min(query.Top ?? query.PageSize ?? MaximumPage, MaximumPage);

    public static CompiledQuery Compile(RowQuery query, TableCatalog catalog, ReadFilter visible, DateTime now) =>
        new QueryCompiler(query, catalog, visible, now).Compile();

    private CompiledQuery Compile()
    {
        CheckPaging();
        var root = Enter(query.Root, null);
        from.Append(CultureInfo.InvariantCulture, $" FROM {Sql.Name(root.Table.LogicalName)} AS {root.Name}");
        Restrict(root, where);
        Join(query.Root, root);
        AddFilter(query.Root.Filter, root, where);
        var select = new SelectList(query, cells);
        scopes.ForEach(select.Add);
        if (query.Aggregates && select.Outputs.Count == 0) throw Fault.Of(ErrorCodes.InvalidFetch, "An aggregate query selects no aggregate.");
        var count = $"SELECT COUNT(*){from}{Where}";
        return new CompiledQuery(
            root.Table,
            Statement(root, select),
            count,
            parameters.ToArray(),
            select.Outputs,
            select.PartyLists,
            select.VersionOrdinal,
            PageSize,
            query.Page);
    }

    private void CheckPaging()
    {
        if (query.Top != null && (query.PageSize != null || query.Page > 1)) throw Fault.Invalid("The Top.X clause can't be used with paging.");
        if (query.CountsAll && query.Distinct) throw Fault.NotDone("counting distinct rows");
        if (query.Top > MaximumPage || query.PageSize > MaximumPage) throw Fault.Invalid($"A page holds at most {MaximumPage} rows.");
    }

    private string Where => where.Count == 0 ? "" : " WHERE " + string.Join(" AND ", where);

    private string Statement(Scope root, SelectList select)
    {
        var sql = new StringBuilder("SELECT ").Append(query.Distinct ? "DISTINCT " : "").Append(select.Sql).Append(from).Append(Where);
        if (select.Groups.Count > 0) sql.Append(" GROUP BY ").AppendJoin(", ", select.Groups);
        var orders = scopes.SelectMany(scope => scope.Source.Orders.Select(key => Order(scope, key, select))).ToList();

        // Pages must not overlap, so rows that sort alike are told apart by their key.
        if (!query.Aggregates && !query.Distinct) orders.Add(Cells.Value(root, root.Table.PrimaryId));
        if (orders.Count > 0) sql.Append(" ORDER BY ").AppendJoin(", ", orders);
        var skipped = (query.Page - 1) * PageSize;
        return sql.Append(CultureInfo.InvariantCulture, $" LIMIT {PageSize + 1} OFFSET {skipped}").ToString();
    }

    private string Order(Scope scope, SortKey key, SelectList select)
    {
        var byValue = query.SortsChoicesByValue || query.Aggregates;
        var sorted = key.Alias == null ? cells.Sorted(scope, scope.Column(key.Column), byValue) : select.Place(key.Alias);
        return key.Descending ? sorted + " DESC" : sorted;
    }

    private Scope Enter(RowSource source, string? alias)
    {
        var table = catalog.Find(source.Table) ?? throw Fault.UnknownTable(source.Table);
        if (alias != null && scopes.Exists(other => other.Alias == alias)) throw Fault.Invalid($"The query uses the alias {alias} twice.");
        var scope = new Scope(source, table, "t" + scopes.Count.ToString(CultureInfo.InvariantCulture), alias);
        scopes.Add(scope);
        return scope;
    }

    private void Join(RowSource source, Scope parent)
    {
        foreach (var link in source.Links)
        {
            if (scopes.Count > MaximumLinks) throw Fault.Of(ErrorCodes.TooManyLinks, $"The query has more than {MaximumLinks} link-entity elements.");
            var scope = Enter(link, link.Alias ?? link.Table + scopes.Count.ToString(CultureInfo.InvariantCulture));
            var linked = Cells.Value(scope, scope.Column(link.LinkedColumn));
            var terms = new List<string> { $"{linked} = {Cells.Value(parent, parent.Column(link.ParentColumn))}" };
            Restrict(scope, terms);
            AddFilter(link.Filter, scope, terms);
            from.Append(link.Outer ? " LEFT JOIN " : " JOIN ")
                .Append(CultureInfo.InvariantCulture, $"{Sql.Name(scope.Table.LogicalName)} AS {scope.Name} ON ")
                .AppendJoin(" AND ", terms);
            Join(link, scope);
        }
    }

    private void Restrict(Scope scope, List<string> terms)
    {
        var condition = visible.Condition(scope.Table, scope.Name, parameters);
        if (condition != null) terms.Add(condition);
    }

    private void AddFilter(FilterExpression? filter, Scope scope, List<string> terms)
    {
        var condition = filter == null ? null : Compile(filter, scope);
        if (condition != null) terms.Add(condition);
    }

    private string? Compile(FilterExpression filter, Scope scope)
    {
        var parts = new List<string>();
        foreach (var condition in filter.Conditions) parts.Add(Compile(condition, scope));
        foreach (var inner in filter.Filters) AddFilter(inner, scope, parts);
        if (parts.Count == 0) return null;
        return $"({string.Join(filter.FilterOperator == LogicalOperator.Or ? " OR " : " AND ", parts)})";
    }

    private string Compile(ConditionExpression condition, Scope scope)
    {
        var named = string.IsNullOrEmpty(condition.EntityName) ? scope : Named(condition.EntityName);
        var column = named.Column(condition.AttributeName);
        return conditions.Compile(condition, column, Cells.Value(named, column));
    }

    private Scope Named(string name) =>
        scopes.Find(scope => scope.Alias == name) ?? scopes.Find(scope => scope.Table.LogicalName == name)
            ?? throw Fault.Invalid($"A condition names '{name}', which is neither an alias nor a table of the query.");
}
