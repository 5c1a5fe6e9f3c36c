using System;
using System.Globalization;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>One setting of a playbook: what it is called, what it means, what it may be.</summary>
public sealed class Setting
{
    private readonly Func<Playbook, string> _valueIn;
    private readonly Func<Playbook, string, Playbook?> _with;

    private Setting(string key, string allowed, string meaning, Func<Playbook, string> valueIn, Func<Playbook, string, Playbook?> with)
    {
        Key = key;
        Allowed = allowed;
        Meaning = meaning;
        _valueIn = valueIn;
        _with = with;
    }

    /// <summary>Its name, such as <c>thresholds.silenceDays</c>.</summary>
    public string Key { get; }

    /// <summary>What it may be, in words.</summary>
    public string Allowed { get; }

    /// <summary>What it is for, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>What it is in a playbook, as it is written.</summary>
    public string ValueIn(Playbook playbook) => _valueIn(playbook);

    /// <summary>The playbook with another value; null where the value is not allowed.</summary>
    public Playbook? With(Playbook playbook, string value) => _with(playbook, value);

    internal static Setting Number(string key, int least, int most, string meaning, Func<Playbook, int> get, Func<Playbook, int, Playbook> set) => new Setting(
        key, "a whole number from " + Written(least) + " to " + Written(most), meaning, playbook => Written(get(playbook)), (playbook, value) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? set(playbook, number)
                : null);

    internal static Setting Choice(string key, string[] choices, string meaning, Func<Playbook, string> get, Func<Playbook, string, Playbook> set) =>
        new Setting(key, string.Join(" or ", choices), meaning, get, (playbook, value) => Array.IndexOf(choices, value) < 0 ? null : set(playbook, value));

    internal static Setting Switch(string key, string meaning, Func<Playbook, bool> get, Func<Playbook, bool, Playbook> set) =>
        Choice(key, new[] { "on", "off" }, meaning, playbook => get(playbook) ? "on" : "off", (playbook, value) => set(playbook, value == "on"));

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
