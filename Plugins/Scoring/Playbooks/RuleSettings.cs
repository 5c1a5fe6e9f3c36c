using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Which rules advise, and in which order, as settings.</summary>
internal static class RuleSettings
{
    public static readonly IReadOnlyList<Setting> All = Every();

    private static List<Setting> Every()
    {
        var settings = new List<Setting>();
        foreach (var rule in RuleWeights.Default.Keys)
        {
            settings.Add(Setting.Switch("rules." + rule, "Whether the rule advises.", playbook => playbook.Rules[rule].IsOn, (playbook, isOn) =>
                With(playbook, rule, playbook.Rules[rule] with { IsOn = isOn })));
            settings.Add(Number(rule, "severity", 0, 40, "How much it hurts to leave it, besides the points.", w => w.Severity, (w, n) => w with { Severity = n }));
            settings.Add(Number(rule, "effort", 1, 3, "1 a message, 2 a talk, 3 something to prepare.", w => w.Effort, (w, n) => w with { Effort = n }));
        }

        return settings;
    }

    private static Setting Number(
        string rule, string name, int least, int most, string meaning, Func<RuleWeight, int> get, Func<RuleWeight, int, RuleWeight> set) => Setting.Number(
        "rules." + rule + "." + name, least, most, meaning, playbook => get(playbook.Rules[rule]),
        (playbook, number) => With(playbook, rule, set(playbook.Rules[rule], number)));

    private static Playbook With(Playbook playbook, string rule, RuleWeight weight)
    {
        var rules = new Dictionary<string, RuleWeight>(StringComparer.Ordinal);
        foreach (var known in playbook.Rules) rules.Add(known.Key, known.Key == rule ? weight : known.Value);
        return playbook with { Rules = rules };
    }
}
