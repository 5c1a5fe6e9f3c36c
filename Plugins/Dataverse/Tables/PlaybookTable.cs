using System;
using System.Globalization;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>Playbooks as they were published: one is in force, the others tell what was before.</summary>
internal static class PlaybookTable
{
    public const string Name = "coach_playbook";
    public const string Id = "coach_playbookid";
    public const string ReadPrivilege = "prvReadcoach_Playbook";

    private const string Text = "coach_text";
    private const string PrivateUntil = "coach_privateuntil";
    private const string SwitchedOn = "coach_switchedon";
    private const int NameLength = 200;

    public static readonly string[] Columns = { Text, PrivateUntil, SwitchedOn };

    // Rows of a table with the states Published and Replaced.
    private static readonly OptionSetValue Replaced = new(1);
    private static readonly OptionSetValue ReplacedStatus = new(2);

    private static Parsed last = new("", Playbook.Default);

    /// <summary>
    /// The playbook of a row. A line that this version of the product does not know is left out: what was published must not stop the coach after an
    /// upgrade.
    /// </summary>
    public static PublishedPlaybook Parse(IRecord row) => new(PlaybookOf(row.Text(Text) ?? ""), row.Time(PrivateUntil));

    /// <summary>When private first was asked for, by the row in force.</summary>
    public static DateTime? SwitchedOnIn(IRecord? row) => row?.Time(SwitchedOn);

    /// <summary>The playbook of a row as it is stored.</summary>
    public static string? TextIn(IRecord row) => row.Text(Text);

    /// <summary>A new playbook, in force from now on.</summary>
    public static Entity Row(Playbook playbook, DateTime now, DateTime? switchedOn) => new(Name, IdOf(playbook, now))
    {
        ["coach_name"] = Words.Cut(playbook.Version, NameLength),
        ["coach_version"] = playbook.Version,
        ["coach_publishedon"] = now,
        [Text] = TextOf(playbook),
        ["coach_visibility"] = Choice.Of(playbook.Visibility.Level),
        [SwitchedOn] = switchedOn,
        [PrivateUntil] = switchedOn?.AddDays(playbook.Visibility.PrivateDays),
    };

    /// <summary>A playbook as it is stored; null where it is as the product comes, because the platform stores no empty text.</summary>
    public static string? TextOf(Playbook playbook) => PlaybookText.Write(playbook).TrimEnd('\n') is { Length: > 0 } text ? text : null;

    /// <summary>The row is no longer in force.</summary>
    public static Entity Outdated(Guid id) => new(Name, id) { ["statecode"] = Replaced, ["statuscode"] = ReplacedStatus };

    /// <summary>A scoring is often followed by another: the text is understood once. What is kept never changes, and belongs to nobody's data.</summary>
    private static Playbook PlaybookOf(string text)
    {
        var known = last;
        if (known.Text == text) return known.Playbook;
        PlaybookText.TryParse(text, out var playbook, out _);
        last = new Parsed(text, playbook);
        return playbook;
    }

    private static Guid IdOf(Playbook playbook, DateTime now) =>
        NameBasedId.Of(Guid.Empty, "playbook " + playbook.Version + " " + now.ToString("s", CultureInfo.InvariantCulture));

    private sealed record Parsed(string Text, Playbook Playbook);
}
