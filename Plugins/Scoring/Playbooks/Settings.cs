using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Every setting of a playbook, in the order in which a playbook is written.</summary>
public static class Settings
{
    /// <summary>All settings.</summary>
    public static readonly IReadOnlyList<Setting> All = Every();

    private static readonly Dictionary<string, Setting> ByKey = Index();

    /// <summary>The setting with this key; null where there is none.</summary>
    public static Setting? Find(string key) => ByKey.TryGetValue(key, out var setting) ? setting : null;

    private static List<Setting> Every()
    {
        var settings = new List<Setting>
        {
            Setting.Choice(
                "language", new[] { "de", "en", "es", "fr" }, "The language of the notes and of all else that is stored; on the panel each reader has their own.",
                playbook => playbook.Language, (playbook, language) => playbook with { Language = language }),
            Setting.Number(
                "visibility", 1, 4, "What others than the owner can see: 1 nothing, 2 band and coverage, 3 scores and behaviours, 4 advice too.",
                playbook => playbook.Visibility.Level, (playbook, level) => playbook with { Visibility = playbook.Visibility with { Level = level } }),
            Setting.Number(
                "visibility.privateDays", 0, 365, "For so many days after switch-on only the owner sees anything.",
                playbook => playbook.Visibility.PrivateDays, (playbook, days) => playbook with { Visibility = playbook.Visibility with { PrivateDays = days } }),
            Quiet("done", "Advice that was done stays away for so many days.", q => q.Done, (q, n) => q with { Done = n }),
            Quiet("notRelevant", "Advice that was called not relevant stays away for so many days.", q => q.NotRelevant, (q, n) => q with { NotRelevant = n }),
            Quiet("later", "Advice that was put off stays away for so many days.", q => q.Later, (q, n) => q with { Later = n }),
        };
        settings.AddRange(ThresholdSettings.All);
        settings.AddRange(WeightSettings.All);
        settings.AddRange(RuleSettings.All);
        return settings;
    }

    private static Setting Quiet(string name, string meaning, Func<QuietPeriods, int> get, Func<QuietPeriods, int, QuietPeriods> set) => Setting.Number(
        "quiet." + name, 0, 730, meaning, playbook => get(playbook.Quiet), (playbook, days) => playbook with { Quiet = set(playbook.Quiet, days) });

    private static Dictionary<string, Setting> Index()
    {
        var index = new Dictionary<string, Setting>(StringComparer.Ordinal);
        foreach (var setting in All) index.Add(setting.Key, setting);
        return index;
    }
}
