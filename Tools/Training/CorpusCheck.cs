using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Training;

/// <summary>What is wrong with the committed corpus, by file and line.</summary>
internal static class CorpusCheck
{
    /// <summary>One sentence for each mistake.</summary>
    public static IEnumerable<string> Mistakes(string repository)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Corpus.CommittedFiles(repository).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.Length == 0) continue;
                var place = Path.GetRelativePath(repository, file) + ":" + number;
                foreach (var mistake in In(line, place, ids)) yield return place + ": " + mistake;
            }
        }
    }

    private static List<string> In(string line, string place, Dictionary<string, string> ids)
    {
        var mistakes = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(line);
            Read(document.RootElement, place, ids, mistakes);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            mistakes.Add("not an example: " + error.Message);
        }

        return mistakes;
    }

    private static void Read(JsonElement example, string place, Dictionary<string, string> ids, List<string> mistakes)
    {
        var id = example.GetProperty("id").GetString() ?? "";
        if (!ids.TryAdd(id, place)) mistakes.Add("the id " + id + " is also in " + ids[id]);
        var isKnown = Enum.TryParse<ActivityKind>(example.GetProperty("kind").GetString(), true, out var kind);
        if (!isKnown | !Enum.TryParse<Direction>(example.GetProperty("direction").GetString(), true, out var direction))
            mistakes.Add("no such kind or direction");
        var isText = example.TryGetProperty("body", out var body);
        var words = (isText ? body : example.GetProperty("text")).GetString() ?? "";
        var subject = example.TryGetProperty("subject", out var given) ? given.GetString() ?? "" : "";
        var visible = VisibleText.Of(new ActivityText(kind, direction, subject, words));
        foreach (var label in example.GetProperty("labels").EnumerateArray()) Read(label, isText, visible, kind, direction, mistakes);
    }

    private static void Read(JsonElement label, bool isText, VisibleText visible, ActivityKind kind, Direction direction, List<string> mistakes)
    {
        var name = (isText ? label.GetProperty("label") : label).GetString() ?? "";
        if (!LabelNames.TryParse(name, out var parsed)) mistakes.Add("no such label: " + name);
        else if (!Conventions.Allow(parsed, kind, direction, visible.IsAutomatic)) mistakes.Add(name + " cannot be in a text of this kind and direction");
        if (!isText) return;
        var quote = label.GetProperty("quote").GetString() ?? "";
        if (quote.Length == 0 || !Corpus.Holds(visible, quote)) mistakes.Add("the visible text does not hold: " + quote);
    }
}
