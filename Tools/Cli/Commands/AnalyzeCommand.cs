using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrmCoach.Cli.Json;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Cli.Commands;

/// <summary><c>crmcoach analyze [FILE|-]</c>: activities in, their labels out, a line for each line. All lines are read before the first is written.</summary>
/// <param name="File">A file; null or - for standard input.</param>
internal sealed record AnalyzeCommand(string? File)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Run(Terminal terminal)
    {
        var source = File ?? "-";
        var content = Input.ReadAll(source, terminal, out var error);
        var activities = content == null ? null : ReadLines(content, Input.NameOf(source), out error);
        if (activities == null)
        {
            terminal.Error.WriteLine("crmcoach: " + error);
            return ExitCode.InputError;
        }

        foreach (var line in activities.AsParallel().AsOrdered().Select(Findings)) terminal.Out.WriteLine(line);
        return ExitCode.Done;
    }

    private static List<ActivityLine>? ReadLines(byte[] content, string source, out InputError? error)
    {
        error = null;
        var activities = new List<ActivityLine>();
        var number = 0;
        try
        {
            for (var start = 0; start < content.Length;)
            {
                var length = content.AsSpan(start).IndexOf((byte)'\n');
                var line = content.AsSpan(start, length < 0 ? content.Length - start : length);
                number++;
                if (!IsBlank(line)) activities.Add(ActivityLine.Read(line, number));
                start += line.Length + 1;
            }

            return activities;
        }
        catch (InputException exception)
        {
            error = InputError.Of(source, exception);
            return null;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var b in line)
            if (b > ' ') return false;
        return true;
    }

    private static string Findings(ActivityLine activity)
    {
        var reading = TextAnalyzer.Analyze(activity.Text, out var visible);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            json.WriteString("id", activity.Id);
            json.WriteStartArray("labels");
            foreach (var finding in reading.Findings) Write(json, finding, visible);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Finding finding, VisibleText visible)
    {
        json.WriteStartObject();
        json.WriteString("label", finding.Label.Name());
        json.WriteString("field", finding.Field == TextField.Subject ? "subject" : "body");
        json.WriteString("quote", visible.Quote(finding.Field, finding.Span));
        json.WriteString("speaker", finding.Speaker.Name());
        json.WriteString("certainty", finding.Certainty.Name());
        json.WriteEndObject();
    }
}
