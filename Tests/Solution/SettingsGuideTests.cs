using System;
using System.IO;
using System.Linq;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Tests.Pack;
using NUnit.Framework;

namespace CrmCoach.Tests.Solution;

/// <summary>What can be set: the table that administrators read says what the coach takes.</summary>
[TestFixture]
public sealed class SettingsGuideTests
{
    [Test]
    public void The_guide_lists_every_setting_as_it_comes_and_what_it_may_be()
    {
        var expected = Settings.All
            .Where(setting => !setting.Key.StartsWith("rules.", StringComparison.Ordinal))
            .Select(setting => $"| `{setting.Key}` | {setting.ValueIn(Playbook.Default)} | {setting.Allowed} | {setting.Meaning} |");

        var rows = File.ReadAllLines(Path.Combine(PackSources.Repository, "ADMIN.md")).SkipWhile(line => !line.StartsWith("| Setting |", StringComparison.Ordinal));
        Assert.That(rows.Skip(2).TakeWhile(line => line.StartsWith('|')), Is.EqualTo(expected));
    }
}
