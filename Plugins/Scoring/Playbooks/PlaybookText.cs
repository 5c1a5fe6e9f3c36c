using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>
/// A playbook as a text of lines <c>key = value</c>; empty lines and lines that begin with # say nothing. A setting is called as <see cref="Settings"/> call
/// it; a cue is <c>cue LANGUAGE LABEL WEIGHT = words</c>, a sentence <c>advice LANGUAGE RULE do|why|ask = words</c>. What is not written is as the product comes.
/// </summary>
public static class PlaybookText
{
    /// <summary>The playbook that a text describes; throws <see cref="PlaybookException"/> where it describes none.</summary>
    public static Playbook Parse(string text) => TryParse(text, out var playbook, out var errors) ? playbook : throw new PlaybookException(errors);

    /// <summary>The same; false, with every error, where the text describes no playbook. The playbook then holds what could be read.</summary>
    public static bool TryParse(string text, out Playbook playbook, out IReadOnlyList<PlaybookError> errors)
    {
        var reader = new PlaybookReader();
        playbook = reader.Read(text);
        errors = reader.Errors;
        return errors.Count == 0;
    }

    /// <summary>The playbook as a text, only what is not as the product comes. The same playbook gives the same text.</summary>
    public static string Write(Playbook playbook)
    {
        var text = new StringBuilder();
        foreach (var setting in Settings.All)
        {
            var value = setting.ValueIn(playbook);
            if (value != setting.ValueIn(Playbook.Default)) text.Append(SettingLine(setting.Key, value)).Append('\n');
        }

        AddOwn(text, playbook);
        return text.ToString();
    }

    /// <summary>The whole playbook: every setting with its value, its meaning and what it may be, for whoever wants to change some.</summary>
    public static string Explain(Playbook playbook)
    {
        var text = new StringBuilder();
        foreach (var setting in Settings.All)
        {
            var normal = setting.ValueIn(Playbook.Default);
            text.Append("# ").Append(setting.Meaning).Append(" Allowed: ").Append(setting.Allowed).Append("; it comes as ").Append(normal).Append(".\n");
            text.Append(SettingLine(setting.Key, setting.ValueIn(playbook))).Append('\n');
        }

        AddOwn(text, playbook);
        return text.ToString();
    }

    /// <summary>The line of a setting.</summary>
    public static string SettingLine(string key, string value) => OneLine(key) + " = " + OneLine(value);

    /// <summary>The line of a cue.</summary>
    public static string CueLine(Cue cue) =>
        "cue " + OneLine(cue.Language) + " " + cue.Label.Name() + " " + cue.Weight.ToString(CultureInfo.InvariantCulture) + " = " + OneLine(cue.Phrase);

    /// <summary>The line of a sentence.</summary>
    public static string AdviceLine(AdviceLine line) =>
        "advice " + OneLine(line.Language) + " " + OneLine(line.Block) + " " + OneLine(line.Part) + " = " + OneLine(line.Text);

    private static void AddOwn(StringBuilder text, Playbook playbook)
    {
        foreach (var own in playbook.OwnSentences) text.Append(AdviceLine(own)).Append('\n');
        foreach (var cue in playbook.OwnCues) text.Append(CueLine(cue)).Append('\n');
    }

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ').Trim();
}
