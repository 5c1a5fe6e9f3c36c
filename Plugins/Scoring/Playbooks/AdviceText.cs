using System;
using System.Collections.Generic;
using System.IO;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>
/// The coach's sentences, read from a text: blocks headed <c>[rule]</c> or <c>[rule case]</c>, and in them lines <c>name: sentence</c>.
/// </summary>
public sealed class AdviceText
{
    private const string DefaultResource = "Playbooks/advice.en.txt";

    private readonly Dictionary<string, string> _lines = new Dictionary<string, string>(StringComparer.Ordinal);

    private AdviceText()
    {
    }

    /// <summary>The sentences that come with the product.</summary>
    public static readonly AdviceText Default = ReadDefault();

    /// <summary>Reads sentences; a later line replaces an earlier one of the same block and name.</summary>
    public static AdviceText Read(TextReader reader)
    {
        var text = new AdviceText();
        var block = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') block = line.Trim('[', ']', ' ');
            else text.Add(block, line);
        }

        return text;
    }

    /// <summary>The sentence of a block, for a case if it has one for it; null where there is none.</summary>
    public string? Find(string block, string @case, string name) =>
        _lines.TryGetValue(block + " " + @case + ":" + name, out var special) ? special : Find(block, name);

    /// <summary>The sentence of a block; null where there is none.</summary>
    public string? Find(string block, string name) => _lines.TryGetValue(block + ":" + name, out var line) ? line : null;

    /// <summary>Every line, as <c>block:name=sentence</c>, in ordinal order.</summary>
    internal IReadOnlyList<string> Lines()
    {
        var lines = new List<string>();
        foreach (var line in _lines) lines.Add(line.Key + "=" + line.Value);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static AdviceText ReadDefault()
    {
        using var reader = new StreamReader(Open(DefaultResource));
        return Read(reader);
    }

    private static Stream Open(string path)
    {
        var assembly = typeof(AdviceText).Assembly;
        return assembly.GetManifestResourceStream("CrmCoach.Scoring/" + path)
            ?? assembly.GetManifestResourceStream("CrmCoach.Scoring/" + path.Replace('/', '\\'))
            ?? throw new FileNotFoundException("The assembly carries no " + path + ".");
    }

    private void Add(string block, string line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0) _lines[block + ":" + line.Substring(0, colon).Trim()] = line.Substring(colon + 1).Trim();
    }
}
