using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>
/// The coach's sentences, read from a text: blocks headed <c>[rule]</c> or <c>[rule case]</c>, and in them lines <c>name: sentence</c>. Texts lie above each
/// other: what one does not say, the one below says.
/// </summary>
public sealed class AdviceText
{
    private readonly Dictionary<string, string> _lines = new Dictionary<string, string>(StringComparer.Ordinal);
    private readonly AdviceText? _below;

    private AdviceText(AdviceText? below) => _below = below;

    /// <summary>The English sentences that come with the product.</summary>
    public static readonly AdviceText Default = Read(AdviceLanguages.Entries(AdviceLanguages.English));

    /// <summary>Reads sentences out of lines that are neither empty nor comments; a later line replaces an earlier one of the same block and name.</summary>
    public static AdviceText Read(IEnumerable<string> lines, AdviceText? below = null)
    {
        var text = new AdviceText(below);
        var block = "";
        foreach (var line in lines)
        {
            if (line[0] == '[') block = line.Trim('[', ']', ' ');
            else text.Add(block, line);
        }

        return text;
    }

    /// <summary>An organisation's own sentences above these.</summary>
    public AdviceText Under(IEnumerable<AdviceLine> own)
    {
        var text = new AdviceText(this);
        foreach (var line in own) text._lines[line.Block + ":" + line.Part] = line.Text;
        return text._lines.Count == 0 ? this : text;
    }

    /// <summary>The sentence of a block, for a case if it has one for it; null where there is none.</summary>
    public string? Find(string block, string @case, string name) =>
        Own(block + " " + @case, name) ?? Own(block, name) ?? _below?.Find(block, @case, name);

    /// <summary>The sentence of a block; null where there is none.</summary>
    public string? Find(string block, string name) => Own(block, name) ?? _below?.Find(block, name);

    /// <summary>The sentences of this text alone, as <c>block:name</c> and sentence.</summary>
    internal IReadOnlyDictionary<string, string> Lines => _lines;

    private string? Own(string block, string name) => _lines.TryGetValue(block + ":" + name, out var line) ? line : null;

    private void Add(string block, string line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0) _lines[block + ":" + line.Substring(0, colon).Trim()] = line.Substring(colon + 1).Trim();
    }
}

/// <summary>A sentence of an organisation's own.</summary>
/// <param name="Language">Two letters, such as <c>de</c>.</param>
/// <param name="Block">A rule, perhaps with a case, such as <c>obstacle.quiet</c>.</param>
/// <param name="Part">Which of its sentences: <c>do</c>, <c>why</c> or <c>ask</c>.</param>
/// <param name="Text">The sentence, with names in braces.</param>
public sealed record AdviceLine(string Language, string Block, string Part, string Text);
