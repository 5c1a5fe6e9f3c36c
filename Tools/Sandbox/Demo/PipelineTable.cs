using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace CrmCoach.Sandbox.Demo;

/// <summary>The pipeline as a sales manager reads it: every deal with its score, the worst first, those without a score last.</summary>
internal static class PipelineTable
{
    private const string Query =
        "opportunities?$select=name,salesstage,coach_score,coach_band,coach_topsuggestion,_ownerid_value&$orderby=coach_score,name";

    private const string Label = "@OData.Community.Display.V1.FormattedValue";
    private static readonly string[] Titles = ["Opportunity", "Owner", "Stage", "Score", "Band", "First advice"];

    /// <summary>Reads the deals through the Web API and prints them to standard output.</summary>
    public static async Task PrintAsync(SampleClient client, Organisation organisation, CancellationToken cancellation)
    {
        var answer = await client.GetAsync(Query, cancellation);
        var rows = answer["value"]!.AsArray().OfType<JsonObject>().OrderBy(row => row["coach_score"] is null).Select(Cells).ToArray();
        if (Console.IsOutputRedirected)
            PrintLines(Console.Out, rows);
        else
            AnsiConsole.Write(Grid(rows, BandColours(organisation)));
    }

    private static string[] Cells(JsonObject row) =>
    [
        Text(row, "name"),
        Text(row, "_ownerid_value" + Label),
        Text(row, "salesstage" + Label),
        Text(row, "coach_score"),
        Text(row, "coach_band" + Label),
        Text(row, "coach_topsuggestion"),
    ];

    private static string Text(JsonObject row, string member) => row[member]?.ToString() ?? "–";

    private static Table Grid(IEnumerable<string[]> rows, Dictionary<string, Style> colours)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        foreach (var title in Titles)
            table.AddColumn(new TableColumn(title));
        table.Columns[3].RightAligned();
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell, colours.GetValueOrDefault(cell))));
        return table;
    }

    /// <summary>The colours that the solution gave the bands, by their labels.</summary>
    private static Dictionary<string, Style> BandColours(Organisation organisation) =>
        organisation.Tables["opportunity"].Columns.Find("coach_band")?.Options.Where(option => option.Color is not null)
            .ToDictionary(option => option.Label, option => Style.TryParse($"{option.Color} bold", out var style) ? style! : Style.Plain) ?? [];

    private static void PrintLines(TextWriter writer, string[][] rows)
    {
        var all = rows.Prepend(Titles).ToArray();
        var widths = Enumerable.Range(0, Titles.Length - 1).Select(column => all.Max(row => row[column].Length)).ToArray();
        foreach (var row in all)
            writer.WriteLine(string.Join("  ", row.Select((cell, column) => column < widths.Length ? cell.PadRight(widths[column]) : cell)));
    }
}
