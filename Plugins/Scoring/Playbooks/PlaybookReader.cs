using System;
using System.Collections.Generic;
using System.Globalization;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Reads the lines of one playbook and notes what is wrong with them.</summary>
internal sealed class PlaybookReader
{
    private const string KnownKeys = "a setting such as thresholds.silenceDays, \"cue LANGUAGE LABEL WEIGHT\" or \"advice LANGUAGE RULE do|why|ask\"";

    private readonly List<PlaybookError> _errors = new List<PlaybookError>();
    private readonly List<Cue> _cues = new List<Cue>();
    private readonly List<AdviceLine> _sentences = new List<AdviceLine>();
    private readonly Dictionary<string, int> _lines = new Dictionary<string, int>(StringComparer.Ordinal);
    private Playbook _playbook = Playbook.Default;
    private int _line;
    private string _key = "";
    private string _value = "";

    public IReadOnlyList<PlaybookError> Errors => _errors;

    public Playbook Read(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            _line++;
            if (line.Trim().Length > 0 && line.Trim()[0] != '#') Take(line.Trim());
        }

        _errors.AddRange(Consistency.Check(_playbook, _lines));
        _errors.Sort((one, other) => one.Line.CompareTo(other.Line));
        _cues.Sort((one, other) => string.CompareOrdinal(PlaybookText.CueLine(one), PlaybookText.CueLine(other)));
        _sentences.Sort((one, other) => string.CompareOrdinal(PlaybookText.AdviceLine(one), PlaybookText.AdviceLine(other)));
        return (_playbook with { Cues = new CueList(_cues), OwnCues = _cues, OwnSentences = _sentences }).In(_playbook.Language);
    }

    private void Take(string line)
    {
        var equals = line.IndexOf('=');
        _key = equals < 0 ? line : line.Substring(0, equals).Trim();
        _value = equals < 0 ? "" : line.Substring(equals + 1).Trim();
        var parts = _key.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
        if (equals < 0) Expect("KEY = VALUE", "no equals sign");
        else if (parts.Length > 1 && parts[0] == "cue") TakeCue(parts);
        else if (parts.Length > 1 && parts[0] == "advice") TakeSentence(parts);
        else TakeSetting();
    }

    private void TakeSetting()
    {
        var setting = Settings.Find(_key);
        if (setting == null) Expect(KnownKeys + Nearest(), "\"" + _key + "\"");
        else if (IsFirst(_key)) _playbook = setting.With(_playbook, _value) ?? Wrong(setting);
    }

    private Playbook Wrong(Setting setting)
    {
        ExpectValue(setting.Allowed);
        return _playbook;
    }

    private void TakeCue(string[] parts)
    {
        var label = default(Label);
        var weight = 0;
        if (parts.Length != 4) Expect("\"cue LANGUAGE LABEL WEIGHT\"", "\"" + _key + "\"");
        else if (!IsLanguage(parts[1])) Expect("a language of two letters such as en", "\"" + parts[1] + "\"");
        else if (!LabelNames.TryParse(parts[2], out label) || label.IsCleared()) Expect("a label such as obstacle.approval.raised", "\"" + parts[2] + "\"");
        else if (!IsWeight(parts[3], out weight)) Expect("a weight from -10 to 10, other than 0", "\"" + parts[3] + "\"");
        else if (parts[1] != Cue.English && weight != Cue.Decides) Expect("the weight 10: in other languages than en a cue decides alone", "\"" + parts[3] + "\"");
        else if (!CueList.IsFindable(_value)) ExpectValue("words to look for, at most " + Cue.LongestPhrase + " characters and " + Cue.MostGaps + " \"*\"");
        else if (IsFirst("cue " + parts[1] + " " + parts[2] + " = " + _value)) _cues.Add(new Cue(_value, label, weight) { Language = parts[1] });
    }

    private void TakeSentence(string[] parts)
    {
        if (parts.Length < 4) Expect("\"advice LANGUAGE RULE do|why|ask\"", "\"" + _key + "\"");
        else if (!IsLanguage(parts[1])) Expect("a language of two letters such as de", "\"" + parts[1] + "\"");
        else if (_value.Length == 0) ExpectValue("a sentence");
        else TakeSentence(new AdviceLine(parts[1], string.Join(" ", parts, 2, parts.Length - 3), parts[parts.Length - 1], _value));
    }

    private void TakeSentence(AdviceLine line)
    {
        var names = Placeholders.Of(line.Block, line.Part);
        var problem = names == null ? null : Template.Problem(line.Text, names);
        if (names == null) Expect("a rule such as obstacle.quiet with do, why or ask", "\"" + line.Block + " " + line.Part + "\"");
        else if (problem != null) ExpectValue(problem);
        else if (IsFirst("advice " + line.Language + " " + line.Block + " " + line.Part)) _sentences.Add(line);
    }

    private bool IsFirst(string key)
    {
        if (!_lines.TryGetValue(key, out var first))
        {
            _lines.Add(key, _line);
            return true;
        }

        Expect("it once", "it on line " + first.ToString(CultureInfo.InvariantCulture) + " already");
        return false;
    }

    private static bool IsWeight(string text, out int weight) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out weight) && weight >= Cue.Forbids && weight <= Cue.Decides && weight != 0;

    private static bool IsLanguage(string text) => text.Length == 2 && text[0] is >= 'a' and <= 'z' && text[1] is >= 'a' and <= 'z';

    /// <summary>The key that was probably meant: the same but for capitals, or the same behind the last point.</summary>
    private string Nearest()
    {
        foreach (var setting in Settings.All)
        {
            if (string.Equals(setting.Key, _key, StringComparison.OrdinalIgnoreCase)) return " (perhaps " + setting.Key + ")";
        }

        var name = _key.Substring(_key.LastIndexOf('.') + 1);
        foreach (var setting in Settings.All)
        {
            if (name.Length > 3 && setting.Key.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)) return " (perhaps " + setting.Key + ")";
        }

        return "";
    }

    private void ExpectValue(string expected) => Expect(expected, _value.Length == 0 ? "nothing" : "\"" + _value + "\"");

    private void Expect(string expected, string found) => _errors.Add(new PlaybookError(_line, _key, expected, found));
}
