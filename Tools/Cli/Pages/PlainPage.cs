using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CrmCoach.Cli.Pages;

/// <summary>Plain text: no colours, no lines drawn, nothing broken, so that other programs can search it.</summary>
internal sealed class PlainPage : Page
{
    private const int LabelWidth = 14;

    private readonly TextWriter _out;

    public PlainPage(TextWriter output) => _out = output;

    public override void Blank() => _out.WriteLine();

    public override void Line(params Words[] words) => _out.WriteLine(Text(words));

    public override void Labelled(Words label, params Words[] words) => _out.WriteLine(("  " + label.Text.PadRight(LabelWidth) + "  " + Text(words)).TrimEnd());

    public override void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<Words>> rows)
    {
        var widths = new int[headings.Count];
        for (var i = 0; i < widths.Length; i++) widths[i] = headings[i].Length;
        foreach (var row in rows)
            for (var i = 0; i < row.Count; i++) widths[i] = Math.Max(widths[i], row[i].Text.Length);
        var heads = new List<Words>();
        foreach (var heading in headings) heads.Add(heading);
        WriteRow(heads, widths);
        foreach (var row in rows) WriteRow(row, widths);
    }

    private void WriteRow(IReadOnlyList<Words> row, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Count; i++) line.Append("  ").Append(row[i].Text.PadRight(widths[i]));
        _out.WriteLine(line.ToString().TrimEnd());
    }

    private static string Text(Words[] words)
    {
        var text = new StringBuilder();
        foreach (var part in words) text.Append(part.Text);
        return text.ToString();
    }
}
