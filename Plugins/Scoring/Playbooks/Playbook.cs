using System.Collections.Generic;
using System.Text;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>What an organisation believes about good selling, in numbers and sentences.</summary>
public sealed record Playbook
{
    private const string Edition = "1";

    /// <summary>The playbook that comes with the product.</summary>
    public static readonly Playbook Default = new Playbook();

    /// <summary>From when on things count.</summary>
    public Thresholds Thresholds { get; init; } = new Thresholds();

    /// <summary>What things are worth.</summary>
    public Weights Weights { get; init; } = new Weights();

    /// <summary>How advice is put in order, by rule.</summary>
    public IReadOnlyDictionary<string, RuleWeight> Rules { get; init; } = RuleWeights.Default;

    /// <summary>How long answered advice stays away.</summary>
    public QuietPeriods Quiet { get; init; } = new QuietPeriods();

    /// <summary>What the organisation wants to be found in texts besides.</summary>
    public CueList Cues { get; init; } = CueList.Empty;

    /// <summary>What the coach says.</summary>
    public AdviceText Advice { get; init; } = AdviceText.Default;

    /// <summary>
    /// Edition, the analyser's version and a digest of numbers and sentences: changes when the same deal could be judged differently; at most 100
    /// characters.
    /// </summary>
    public string Version => Edition + "." + TextAnalyzer.VersionWith(Cues) + "-" + Sha256.Hex(Content()).Substring(0, 8);

    private string Content()
    {
        var text = new StringBuilder().Append(Thresholds).Append(Weights).Append(Quiet);
        var rules = new List<string>();
        foreach (var rule in Rules) rules.Add(rule.Key + rule.Value);
        rules.Sort(System.StringComparer.Ordinal);
        foreach (var line in rules) text.Append('\n').Append(line);
        foreach (var line in Advice.Lines()) text.Append('\n').Append(line);
        return text.ToString();
    }
}
