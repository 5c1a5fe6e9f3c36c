using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Spectre.Console;

namespace CrmCoach.Cli.Pages;

/// <summary>A terminal that a person looks at.</summary>
internal sealed class ColourPage : Page
{
    private const int LabelWidth = 14;
    private const int WidestPage = 120;

    private readonly IAnsiConsole _console;

    public ColourPage(TextWriter output)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard });
        _console.Profile.Width = Math.Min(WidthOfConsole(), WidestPage);
        _console.Profile.Capabilities.Unicode = true;
    }

    public override void Blank() => _console.WriteLine();

    public override void Line(params Words[] words) => _console.MarkupLine(Markup(words));

    public override void Labelled(Words label, params Words[] words)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(LabelWidth).PadLeft(2).PadRight(2).NoWrap()).AddColumn(new GridColumn().PadRight(0));
        grid.AddRow(Markup(label), Markup(words));
        _console.Write(grid);
    }

    public override void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<Words>> rows)
    {
        var table = new Table().Border(TableBorder.Simple).BorderStyle(Style.Parse("grey"));
        foreach (var heading in headings) table.AddColumn(new TableColumn(Markup(new Words(heading, Tone.Quiet))));
        foreach (var row in rows)
        {
            var cells = new List<string>();
            foreach (var cell in row) cells.Add(Markup(cell));
            table.AddRow(cells.ToArray());
        }

        _console.Write(table);
    }

    private static string Markup(params Words[] words)
    {
        var markup = new StringBuilder();
        foreach (var part in words)
        {
            var style = StyleOf(part.Tone);
            var text = Spectre.Console.Markup.Escape(part.Text);
            markup.Append(style.Length == 0 ? text : "[" + style + "]" + text + "[/]");
        }

        return markup.ToString();
    }

    private static string StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => "bold",
        Tone.Quiet => "grey",
        Tone.Good => "green",
        Tone.Fair => "yellow",
        Tone.Bad => "red",
        Tone.Quote => "italic",
        _ => "",
    };

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth > 40 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
