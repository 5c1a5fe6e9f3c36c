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

    private readonly TableCatalog catalog;
    private readonly ReadFilter visible;
    private readonly QueryParameters parameters = new();
    private readonly ConditionCompiler conditions;
    private readonly List<Scope> scopes = [];
    private readonly List<string> selected = [];
    private readonly List<OutputColumn> outputs = [];
    private readonly List<ColumnMetadata> partyLists = [];
    private readonly List<string> groups = [];
    private readonly List<string> orders = [];
    private readonly StringBuilder from = new();
    private readonly List<string> where = [];
    private readonly RowQuery query;
    private int? versionOrdinal;

    private QueryCompiler(RowQuery query, TableCatalog catalog, ReadFilter visible, DateTime now)
    {
        this.query = query;
        this.catalog = catalog;
        this.visible = visible;
        conditions = new ConditionCompiler(parameters, now, visible.UserId);
    }

    public static CompiledQuery Compile(RowQuery query, TableCatalog catalog, ReadFilter visible, DateTime now) =>
        new QueryCompiler(query, catalog, visible, now).Compile();

    private CompiledQuery Compile()
    {
        CheckPaging();
        var root = Enter(query.Root, null);
        from.Append(CultureInfo.InvariantCulture, $" FROM {Sql.Name(root.Table.LogicalName)} AS {root.Name}");
        Restrict(root, where);
        Join(query.Root, root);
        foreach (var scope in scopes) Select(scope);
        if (outputs.Count == 0 && query.Aggregates) throw Fault.Of(ErrorCodes.InvalidFetch, "An aggregate query selects no aggregate.");
        AddFilter(query.Root.Filter, root, where);
        foreach (var scope in scopes) Order(scope);
        return new CompiledQuery(root.Table, Statement(root), CountStatement(), parameters.ToArray(), outputs, partyLists, versionOrdinal, PageSize, query.Page);
    }

    private int PageSize => Math.Min(query.Top ?? query.PageSize ?? MaximumPage, MaximumPage);

    private void CheckPaging()
    {
        if (query.Top != null && (query.PageSize != null || query.Page > 1))
            throw Fault.Invalid("The Top.X clause can't be used with paging.");
        if (query.Top > MaximumPage || query.PageSize > MaximumPage) throw Fault.Invalid($"A page holds at most {MaximumPage} rows.");
    }

    private string Statement(Scope root)
    {
        var sql = new StringBuilder("SELECT ").Append(query.Distinct ? "DISTINCT " : "").AppendJoin(", ", selected).Append(from);
        AppendWhere(sql);
        if (groups.Count > 0) sql.Append(" GROUP BY ").AppendJoin(", ", groups);

        // Pages must not overlap, so rows that sort alike are told apart by their key.
        if (!query.Aggregates && !query.Distinct) orders.Add($"{root.Name}.{Sql.Name(root.Table.PrimaryIdColumn)}");
        if (orders.Count > 0) sql.Append(" ORDER BY ").AppendJoin(", ", orders);
        var skipped = (query.Page - 1) * PageSize;
        return sql.Append(CultureInfo.InvariantCulture, $" LIMIT {PageSize + 1} OFFSET {skipped}").ToString();
    }

    private string CountStatement()
    {
        var sql = new StringBuilder("SELECT COUNT(*)").Append(from);
        AppendWhere(sql);
        return sql.ToString();
    }

    private void AppendWhere(StringBuilder sql)
    {
        if (where.Count > 0) sql.Append(" WHERE ").AppendJoin(" AND ", where);
    }

    private Scope Enter(RowSource source, string? alias)
    {
        var table = catalog.Find(source.Table) ?? throw Fault.UnknownTable(source.Table);
        var scope = new Scope(source, table, "t" + scopes.Count.ToString(CultureInfo.InvariantCulture), alias);
        if (alias != null && scopes.Exists(other => other.Alias == alias)) throw Fault.Invalid($"The query uses the alias {alias} twice.");
        scopes.Add(scope);
        return scope;
    }

    private void Join(RowSource source, Scope parent)
    {
        foreach (var link in source.Links)
        {
            if (scopes.Count > MaximumLinks) throw Fault.Of(ErrorCodes.TooManyLinks, $"The query has more than {MaximumLinks} link-entity elements.");
            var scope = Enter(link, link.Alias ?? link.Table + scopes.Count.ToString(CultureInfo.InvariantCulture));
            var terms = new List<string> { $"{Cell(scope, Column(scope, link.LinkedColumn))} = {Cell(parent, Column(parent, link.ParentColumn))}" };
            Restrict(scope, terms);
            from.Append(link.Outer ? " LEFT JOIN " : " JOIN ")
                .Append(CultureInfo.InvariantCulture, $"{Sql.Name(scope.Table.LogicalName)} AS {scope.Name} ON ");
            AddFilter(link.Filter, scope, terms);
            from.AppendJoin(" AND ", terms);
            Join(link, scope);
        }
    }

    private void Restrict(Scope scope, List<string> terms)
    {
        var condition = visible.Condition(scope.Table, scope.Name, parameters);
        if (condition != null) terms.Add(condition);
    }

    private void Select(Scope scope)
    {
        if (query.Aggregates)
        {
            foreach (var column in scope.Source.Columns) SelectAggregate(scope, column);
            return;
        }

        if (scope.IsRoot && !query.Distinct) SelectKey(scope);
        var columns = scope.Source.AllColumns
            ? scope.Table.Columns.Select(column => new SelectedColumn(column.LogicalName))
            : scope.Source.Columns.AsEnumerable();
        foreach (var column in columns) Select(scope, Column(scope, column.Name), column.Alias);
    }

    // A row always comes with its key and its version.
    private void SelectKey(Scope root)
    {
        Select(root, root.Table.PrimaryId, null);
        if (root.Table.Columns.Find("versionnumber") is { } version) versionOrdinal = Selected(Cell(root, version));
    }

    private void Select(Scope scope, ColumnMetadata column, string? alias)
    {
        var key = alias ?? (scope.IsRoot ? column.LogicalName : $"{scope.Alias}.{column.LogicalName}");
        if (outputs.Exists(output => output.Key == key)) return;
        if (column.Type == ColumnType.PartyList)
        {
            SelectPartyList(scope, column);
            return;
        }

        Output(key, scope, column, alias != null || !scope.IsRoot);
    }

    private void SelectPartyList(Scope scope, ColumnMetadata column)
    {
        if (!scope.IsRoot && !scope.Source.AllColumns) throw Fault.NotDone($"the party list {column.LogicalName} of a linked table");
        if (scope.IsRoot) partyLists.Add(column);
    }

    private void Output(string key, Scope scope, ColumnMetadata column, bool aliased)
    {
        var ordinal = Selected(Cell(scope, column));
        int? type = column.IsPolymorphic ? Selected(TypeCell(scope, column)) : null;
        int? name = column.Type == ColumnType.Lookup ? Selected(NameCell(scope, column)) : null;
        outputs.Add(new OutputColumn(key, scope.Table.LogicalName, column, aliased, ordinal, type, name, null));
    }

    private void SelectAggregate(Scope scope, SelectedColumn selection)
    {
        var column = Column(scope, selection.Name);
        var alias = selection.Alias ?? throw Fault.Of(ErrorCodes.InvalidFetch, $"The column {selection.Name} of an aggregate query has no alias.");
        if (selection.GroupsBy)
        {
            groups.Add(Cell(scope, column));
            if (column.IsPolymorphic) groups.Add(TypeCell(scope, column));
            Output(alias, scope, column, true);
            return;
        }

        var aggregate = selection.Aggregate
            ?? throw Fault.Of(ErrorCodes.InvalidFetch, $"The column {selection.Name} of an aggregate query is neither grouped nor aggregated.");
        var ordinal = Selected(AggregateCell(aggregate, Cell(scope, column)));
        outputs.Add(new OutputColumn(alias, scope.Table.LogicalName, column, true, ordinal, null, null, aggregate));
    }

    private static string AggregateCell(Aggregate aggregate, string cell) => aggregate switch
    {
        Aggregate.Count => "COUNT(*)",
        Aggregate.CountColumn => $"COUNT({cell})",
        Aggregate.CountDistinct => $"COUNT(DISTINCT {cell})",
        Aggregate.Sum => $"SUM({cell})",
        Aggregate.Average => $"AVG({cell})",
        Aggregate.Minimum => $"MIN({cell})",
        _ => $"MAX({cell})",
    };

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
        var column = Column(named, condition.AttributeName);
        return conditions.Compile(condition, column, Cell(named, column));
    }

    private Scope Named(string name) =>
        scopes.Find(scope => scope.Alias == name) ?? scopes.Find(scope => scope.Table.LogicalName == name)
            ?? throw Fault.Invalid($"A condition names '{name}', which is neither an alias nor a table of the query.");

    private void Order(Scope scope)
    {
        foreach (var key in scope.Source.Orders)
        {
            var sorted = key.Alias == null ? SortCell(scope, Column(scope, key.Column)) : AliasCell(key.Alias);
            orders.Add(key.Descending ? sorted + " DESC" : sorted);
        }
    }

    private string AliasCell(string alias)
    {
        var output = outputs.Find(item => item.Key == alias) ?? throw Fault.Invalid($"The query sorts by the alias {alias}, which it does not select.");
        return (output.Ordinal + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Lookups sort by the name of their row and choices by their label, as on the platform.</summary>
    private string SortCell(Scope scope, ColumnMetadata column)
    {
        if (column.Type == ColumnType.Lookup) return $"{NameCell(scope, column)} COLLATE {Collation.Name}";
        if (!column.IsOptionSet || query.SortsChoicesByValue || query.Aggregates) return Cell(scope, column);
        var labels = column.Options.Select(option => $" WHEN {option.Value.ToString(CultureInfo.InvariantCulture)} THEN {Sql.Text(option.Label)}");
        return $"(CASE {Cell(scope, column)}{string.Concat(labels)} END) COLLATE {Collation.Name}";
    }

    private string NameCell(Scope scope, ColumnMetadata lookup)
    {
        if (!lookup.IsPolymorphic) return NameOf(lookup.Targets[0], Cell(scope, lookup));
        var cases = lookup.Targets.Select(target => $" WHEN {Sql.Text(target)} THEN {NameOf(target, Cell(scope, lookup))}");
        return $"CASE {TypeCell(scope, lookup)}{string.Concat(cases)} END";
    }

    private string NameOf(string target, string key)
    {
        if (catalog.Find(target) is not { PrimaryNameColumn: { } name } table) return "NULL";
        return $"(SELECT n.{Sql.Name(name)} FROM {Sql.Name(target)} AS n WHERE n.{Sql.Name(table.PrimaryIdColumn)} = {key})";
    }

    private int Selected(string expression)
    {
        selected.Add(expression);
        return selected.Count - 1;
    }

    private static ColumnMetadata Column(Scope scope, string name) =>
        scope.Table.Columns.Find(name) ?? throw Fault.UnknownColumn(scope.Table.LogicalName, name);

    private static string Cell(Scope scope, ColumnMetadata column) => $"{scope.Name}.{Sql.Name(column.LogicalName)}";

    private static string TypeCell(Scope scope, ColumnMetadata column) => $"{scope.Name}.{Sql.Name(ColumnStorage.TypeColumn(column.LogicalName))}";

    private sealed record Scope(RowSource Source, TableMetadata Table, string Name, string? Alias)
    {
        public bool IsRoot => Alias == null;
    }
}
