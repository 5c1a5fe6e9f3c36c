using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>
/// The coach's sentences, read from a text: blocks headed <c>[rule]</c> or <c>[rule case]</c>, and in them lines <c>name: sentence</c>.
/// </summary>
public sealed class AdviceText
{
    private const string DefaultResource = "Playbooks/advice.en.txt";
    private const string OneToOneResource = "Playbooks/onetoone.en.txt";

    private readonly Dictionary<string, string> _lines = new Dictionary<string, string>(StringComparer.Ordinal);

    private AdviceText()
    {
    }

    /// <summary>The sentences that come with the product.</summary>
    public static readonly AdviceText Default = Read(Lexicon.Entries(DefaultResource).Concat(Lexicon.Entries(OneToOneResource)));

    /// <summary>Reads sentences out of lines that are neither empty nor comments; a later line replaces an earlier one of the same block and name.</summary>
    public static AdviceText Read(IEnumerable<string> lines)
    {
        var text = new AdviceText();
        var block = "";
        foreach (var line in lines)
        {
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

    private void Add(string block, string line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0) _lines[block + ":" + line.Substring(0, colon).Trim()] = line.Substring(colon + 1).Trim();
    }
}
