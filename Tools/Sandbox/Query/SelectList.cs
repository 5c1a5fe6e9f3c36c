using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;

namespace CrmCoach.Sandbox.Query;

/// <summary>What a statement selects, and how that becomes the attributes of rows.</summary>
internal sealed class SelectList(RowQuery query, Cells cells)
{
    private readonly List<string> selected = [];
    private readonly List<OutputColumn> outputs = [];
    private readonly List<ColumnMetadata> partyLists = [];
    private readonly List<string> groups = [];

    public IReadOnlyList<OutputColumn> Outputs => outputs;

    /// <summary>The party lists asked for, which are read with a second query.</summary>
    public IReadOnlyList<ColumnMetadata> PartyLists => partyLists;

    public IReadOnlyList<string> Groups => groups;

    public int? VersionOrdinal { get; private set; }

    public string Sql => string.Join(", ", selected);

    public void Add(Scope scope)
    {
        if (query.Aggregates)
        {
            foreach (var column in scope.Source.Columns) AddAggregate(scope, column);
            return;
        }

        if (scope.IsRoot && !query.Distinct) AddKey(scope);
        var columns = scope.Source.AllColumns
            ? scope.Table.Columns.Select(column => new SelectedColumn(column.LogicalName))
            : scope.Source.Columns.AsEnumerable();
        foreach (var column in columns) Add(scope, scope.Column(column.Name), column.Alias);
    }

    /// <summary>Where the statement selects what the query calls by an alias; of a lookup the name of its row, by which it sorts.</summary>
    public string Place(string alias)
    {
        var output = outputs.Find(item => item.Key == alias);
        if (output == null) throw Fault.Invalid($"The query sorts by the alias {alias}, which it does not select.");
        return output.NameOrdinal is { } name ? $"{Place(name)} COLLATE {Collation.Name}" : Place(output.Ordinal);
    }

    private static string Place(int ordinal) => (ordinal + 1).ToString(CultureInfo.InvariantCulture);

    // A row always comes with its key and its version.
    private void AddKey(Scope root)
    {
        Add(root, root.Table.PrimaryId, null);
        if (root.Table.Columns.Find("versionnumber") is { } version) VersionOrdinal = Select(Cells.Value(root, version));
    }

    private void Add(Scope scope, ColumnMetadata column, string? alias)
    {
        var key = alias ?? (scope.IsRoot ? column.LogicalName : $"{scope.Alias}.{column.LogicalName}");
        if (column.Type == ColumnType.PartyList) AddPartyList(scope, column);
        else if (!outputs.Exists(output => output.Key == key)) Output(key, scope, column, alias != null || !scope.IsRoot);
    }

    private void AddPartyList(Scope scope, ColumnMetadata column)
    {
        if (!scope.IsRoot && !scope.Source.AllColumns) throw Fault.NotDone($"the party list {column.LogicalName} of a linked table");
        if (scope.IsRoot) partyLists.Add(column);
    }

    private void AddAggregate(Scope scope, SelectedColumn selection)
    {
        var column = scope.Column(selection.Name);
        var alias = selection.Alias ?? throw Invalid($"The column {selection.Name} of an aggregate query has no alias.");
        if (selection.DatePart is { } part)
        {
            if (!selection.GroupsBy || column.Type != ColumnType.DateTime) throw Invalid($"dategrouping does not work on {selection.Name}.");
            groups.Add(Cells.Dated(part, Cells.Value(scope, column)));
            outputs.Add(new OutputColumn(alias, scope.Table.LogicalName, column, true, Select(groups[^1]), null, null, null, part));
            return;
        }

        if (selection.GroupsBy)
        {
            groups.Add(Cells.Value(scope, column));
            if (column.IsPolymorphic) groups.Add(Cells.Target(scope, column));
            Output(alias, scope, column, true);
            return;
        }

        var aggregate = selection.Aggregate
            ?? throw Invalid($"The column {selection.Name} of an aggregate query is neither grouped nor aggregated.");
        var ordinal = Select(Cells.Aggregated(aggregate, Cells.Value(scope, column)));
        outputs.Add(new OutputColumn(alias, scope.Table.LogicalName, column, true, ordinal, null, null, aggregate));
    }

    private void Output(string key, Scope scope, ColumnMetadata column, bool aliased)
    {
        var ordinal = Select(Cells.Value(scope, column));
        int? type = column.IsPolymorphic ? Select(Cells.Target(scope, column)) : null;
        int? name = column.Type == ColumnType.Lookup ? Select(cells.RowName(scope, column)) : null;
        outputs.Add(new OutputColumn(key, scope.Table.LogicalName, column, aliased, ordinal, type, name, null));
    }

    private int Select(string expression)
    {
        selected.Add(expression);
        return selected.Count - 1;
    }

    private static System.Exception Invalid(string message) => Fault.Of(ErrorCodes.InvalidFetch, message);
}
