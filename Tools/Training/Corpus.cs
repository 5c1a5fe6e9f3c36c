using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Training;

/// <summary>The labelled files: whole texts with spans, and short units. Every file is one author.</summary>
internal static class Corpus
{
    /// <summary>All examples, by file in ordinal order.</summary>
    public static List<Example> Load(string shared, string repository) => Load(Files(shared, repository));

    /// <summary>The whole texts that no table is trained on.</summary>
    public static List<Example> Unseen(string repository) => Load(FilesIn(repository, "unseen").OrderBy(Path.GetFileName, StringComparer.Ordinal));

    /// <summary>The units and texts that are committed here, by file in ordinal order.</summary>
    public static IEnumerable<Example> Committed(string repository) => Load(Path.Combine(repository, "no-shared-corpora"), repository);

    /// <summary>The files that are committed here, those that no table is trained on among them.</summary>
    public static IEnumerable<string> CommittedFiles(string repository) => FilesIn(repository, "units", "texts", "unseen");

    /// <summary>SHA-256 over all files, by which a table knows what it was trained on.</summary>
    public static string Hash(string shared, string repository)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(shared, repository)) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Files(string shared, string repository)
    {
        var eval = Path.Combine(shared, "eval");
        var files = Directory.Exists(eval) ? Directory.GetFiles(eval, "*.jsonl", SearchOption.AllDirectories).ToList() : new List<string>();
        files.AddRange(FilesIn(repository, "units", "texts"));
        return files.OrderBy(Path.GetFileName, StringComparer.Ordinal);
    }

    private static IEnumerable<string> FilesIn(string repository, params string[] folders) => folders
        .Select(folder => Path.Combine(repository, "Tests", "Corpus", folder)).Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.jsonl"));

    private static List<Example> Load(IEnumerable<string> files)
    {
        var examples = new List<Example>();
        foreach (var file in files)
            examples.AddRange(File.ReadLines(file).Where(line => line.Length > 0).Select(line => Parse(Path.GetFileNameWithoutExtension(file), line)));
        return examples;
    }

    private static Example Parse(string file, string line)
    {
        var node = JsonDocument.Parse(line).RootElement;
        var whole = node.TryGetProperty("body", out var body);
        var subject = node.TryGetProperty("subject", out var given) ? given.GetString() ?? "" : "";
        var text = whole ? body.GetString() ?? "" : node.GetProperty("text").GetString() ?? "";
        var kind = Enum.Parse<ActivityKind>(node.GetProperty("kind").GetString()!, true);
        var direction = Enum.Parse<Direction>(node.GetProperty("direction").GetString()!, true);
        var activity = new ActivityText(kind, direction, subject, text);
        var visible = VisibleText.Of(activity);
        var labels = node.GetProperty("labels").EnumerateArray().Select(label => Labelled(label, visible)).ToList();
        return new Example(file, node.GetProperty("id").GetString()!, activity, visible, labels) { HasSpans = whole };
    }

    private static LabelledSpan Labelled(JsonElement label, VisibleText visible)
    {
        var name = label.ValueKind == JsonValueKind.String ? label.GetString()! : label.GetProperty("label").GetString()!;
        if (!LabelNames.TryParse(name, out var parsed)) throw new InvalidDataException("No such label: " + name);
        if (label.ValueKind == JsonValueKind.String) return new LabelledSpan(parsed, TextField.Body, default);
        var quote = label.GetProperty("quote").GetString()!;
        return Find(parsed, quote, TextField.Body, visible) ?? Find(parsed, quote, TextField.Subject, visible)
            ?? new LabelledSpan(parsed, TextField.Body, default);
    }

    /// <summary>Whether a quote stands in the visible text.</summary>
    public static bool Holds(VisibleText visible, string quote) =>
        visible.Body.Contains(quote, StringComparison.Ordinal) || visible.Subject.Contains(quote, StringComparison.Ordinal);

    private static LabelledSpan? Find(Label label, string quote, TextField field, VisibleText visible)
    {
        var at = visible.Of(field).IndexOf(quote, StringComparison.Ordinal);
        return at < 0 ? null : new LabelledSpan(label, field, new Span(at, quote.Length));
    }
}
