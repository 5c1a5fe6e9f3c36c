using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CrmCoach.Pack.Stock;

/// <summary>A table that the platform or Dynamics 365 Sales brings, with those of its columns that the solution may name.</summary>
public sealed record StockTable(
    string LogicalName, string SchemaName, string PrimaryKey, string PrimaryName, IReadOnlyDictionary<string, StockColumn> Columns)
{
    public static readonly IReadOnlyDictionary<string, StockTable> All = Read().ToDictionary(table => table.LogicalName, StringComparer.Ordinal);

    private static IEnumerable<StockTable> Read()
    {
        using var stream = typeof(StockTable).Assembly.GetManifestResourceStream("tables.txt")!;
        var lines = new StreamReader(stream).ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd())
            .Where(line => line is not ("" or ['#', ..])).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var head = lines[i].Split(' ');
            var columns = lines
                .Skip(i + 1).TakeWhile(line => line[0] == ' ')
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            if (head[0] != "")
                yield return new(
                    head[0], head[1], head[2], head[3],
                    columns.Select(StockColumn.Parse).ToDictionary(column => column.LogicalName, StringComparer.Ordinal));
        }
    }
}
