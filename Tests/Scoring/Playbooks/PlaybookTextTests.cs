using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Rules;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Playbooks;

public sealed class PlaybookTextTests
{
    private const string Changed = """
        # What we changed
        thresholds.silenceDays = 30
        rules.focus.pitch = off
        rules.obstacle.quiet.severity = 20
        quiet.later = 3
        language = de
        visibility = 2
        cue en obstacle.approval.raised 10 = waiting for the * committee
        advice en focus.pitch do = Ask {person|them} first.
        advice it obstacle.quiet do = Riprenda {obstacle} con {person}.
        """;

    [Test]
    public void Nothing_written_is_the_playbook_as_it_comes()
    {
        Assert.That(PlaybookText.Parse("").Version, Is.EqualTo(Playbook.Default.Version));
        Assert.That(PlaybookText.Parse("\r\n# only a remark\r\n").Version, Is.EqualTo(Playbook.Default.Version));
        Assert.That(PlaybookText.Write(Playbook.Default), Is.Empty);
    }

    [Test]
    public void What_is_written_is_changed_and_nothing_else()
    {
        var playbook = PlaybookText.Parse(Changed);

        Assert.That(playbook.Thresholds, Is.EqualTo(new Thresholds { SilenceDays = 30 }));
        Assert.That(playbook.Weights, Is.EqualTo(new Weights()));
        Assert.That(playbook.Rules["focus.pitch"].IsOn, Is.False);
        Assert.That(playbook.Rules["obstacle.quiet"].Severity, Is.EqualTo(20));
        Assert.That(playbook.Rules["focus.chasing"], Is.EqualTo(Playbook.Default.Rules["focus.chasing"]));
        Assert.That(playbook.Quiet.Later, Is.EqualTo(3));
        Assert.That(playbook.Visibility.Level, Is.EqualTo(2));
        Assert.That(playbook.Cues.Count, Is.EqualTo(1));
        Assert.That(playbook.In("en").Advice.Find("focus.pitch", "do"), Is.EqualTo("Ask {person|them} first."));
        Assert.That(playbook.Advice.Find("focus.pitch", "do"), Is.EqualTo(Playbook.Default.In("de").Advice.Find("focus.pitch", "do")));
        Assert.That(playbook.In("it").Advice.Find("obstacle.quiet", "do"), Does.StartWith("Riprenda"));
        Assert.That(playbook.In("it").Advice.Find("obstacle.quiet", "why"), Is.EqualTo(Playbook.Default.Advice.Find("obstacle.quiet", "why")));
    }

    [Test]
    public void A_playbook_that_is_written_and_read_is_the_same()
    {
        var playbook = PlaybookText.Parse(Changed);
        var text = PlaybookText.Write(playbook);

        Assert.That(PlaybookText.Parse(text).Version, Is.EqualTo(playbook.Version).And.Not.EqualTo(Playbook.Default.Version));
        Assert.That(PlaybookText.Write(PlaybookText.Parse(text)), Is.EqualTo(text));
    }

    [Test]
    public void The_order_of_lines_does_not_matter()
    {
        var reversed = string.Join("\r\n", Changed.Split('\n').AsEnumerable().Reverse());

        Assert.That(PlaybookText.Parse(reversed).Version, Is.EqualTo(PlaybookText.Parse(Changed).Version));
    }

    [Test]
    public void A_sentence_for_a_rule_is_said_in_all_its_cases()
    {
        var playbook = PlaybookText.Parse("advice en obstacle.unaddressed why = Nobody works on it.");

        Assert.That(playbook.Advice.Find("obstacle.unaddressed", "recorded", "why"), Is.EqualTo("Nobody works on it."));
    }

    [TestCase("thresholds.silenceDays = x", "line 1: thresholds.silenceDays: expected a whole number from 1 to 730, found \"x\"")]
    [TestCase("thresholds.silenceDays = 9999", "line 1: thresholds.silenceDays: expected a whole number from 1 to 730, found \"9999\"")]
    [TestCase("thresholds.silenceDays =", "line 1: thresholds.silenceDays: expected a whole number from 1 to 730, found nothing")]
    [TestCase("rules.focus.pitch = maybe", "line 1: rules.focus.pitch: expected on or off, found \"maybe\"")]
    [TestCase("language = tlh", "line 1: language: expected de or en or es or fr, found \"tlh\"")]
    [TestCase("quiet.done 3", "line 1: quiet.done 3: expected KEY = VALUE, found no equals sign")]
    [TestCase("cue en obstacle.approval.raised 11 = x y", "line 1: cue en obstacle.approval.raised 11: expected a weight from -10 to 10, other than 0, found \"11\"")]
    [TestCase("cue en obstacle.nothing 5 = x y", "line 1: cue en obstacle.nothing 5: expected a label such as obstacle.approval.raised, found \"obstacle.nothing\"")]
    [TestCase("cue german ask.made 10 = bitte", "line 1: cue german ask.made 10: expected a language of two letters such as en, found \"german\"")]
    [TestCase("cue de ask.made 5 = bitte", "line 1: cue de ask.made 5: expected the weight 10: in other languages than en a cue decides alone, found \"5\"")]
    [TestCase("cue en ask.made 5 = *", "line 1: cue en ask.made 5: expected words to look for, at most 200 characters and 3 \"*\", found \"*\"")]
    [TestCase("advice en focus.pitch sing = La", "line 1: advice en focus.pitch sing: expected a rule such as obstacle.quiet with do, why or ask, found \"focus.pitch sing\"")]
    [TestCase("advice en focus.pitch do = Ask {them}.", "line 1: advice en focus.pitch do: expected no names in braces but {account}, {count}, {date}, {person}, found \"Ask {them}.\"")]
    [TestCase("advice en focus.pitch do = Ask {person.", "line 1: advice en focus.pitch do: expected each { to be closed by a } and each [ by a ], none within another, found \"Ask {person.\"")]
    [TestCase("quiet.done = 3\nquiet.done = 4", "line 2: quiet.done: expected it once, found it on line 1 already")]
    [TestCase("weights.onTrackFrom = 30", "line 1: weights.onTrackFrom: expected needsAttentionFrom below onTrackFrom, found 40")]
    [TestCase("\nweights.obstacleWork = 60", "line 2: weights.obstacleWork: expected what an obstacle can be worth to be 100 at most, found 120")]
    [TestCase("weights.triedAlternative = 10", "line 1: weights.triedAlternative: expected triedAlternative at least as high as triedOtherPerson, found 10")]
    public void An_error_names_the_line_what_was_expected_and_what_was_found(string text, string expected)
    {
        Assert.That(PlaybookText.TryParse(text, out _, out var errors), Is.False);
        Assert.That(errors.Select(error => error.ToString()), Is.EqualTo(new[] { expected }));
        Assert.That(() => PlaybookText.Parse(text), Throws.TypeOf<PlaybookException>().With.Message.EqualTo(expected));
    }

    [TestCase("Thresholds.SilenceDays = 30", "(perhaps thresholds.silenceDays)")]
    [TestCase("silenceDays = 30", "(perhaps thresholds.silenceDays)")]
    public void An_unknown_key_is_met_with_the_one_that_was_probably_meant(string text, string expected)
    {
        PlaybookText.TryParse(text, out _, out var errors);

        Assert.That(errors.Single().Expected, Does.EndWith(expected));
    }

    [Test]
    public void Every_error_is_told_and_what_is_right_is_still_read()
    {
        Assert.That(PlaybookText.TryParse("quiet.done = 3\nx = y\nquiet.later = z", out var playbook, out var errors), Is.False);
        Assert.That(errors.Select(error => error.Line), Is.EqualTo(new[] { 2, 3 }));
        Assert.That(playbook.Quiet.Done, Is.EqualTo(3));
    }

    [Test]
    public void A_row_of_several_lines_becomes_one_line()
    {
        var line = PlaybookText.AdviceLine(new AdviceLine("en", "focus.pitch", "do", "Ask\r\nquiet.done = 1\u2028first."));

        Assert.That(PlaybookText.Parse(line).Quiet.Done, Is.EqualTo(21));
        Assert.That(line, Does.Not.Match("[\r\n\u2028]"));
    }

    [Test]
    public void The_explanation_of_the_settings_is_itself_a_playbook()
    {
        var text = PlaybookText.Explain(Playbook.Default);

        Assert.That(PlaybookText.Parse(text).Version, Is.EqualTo(Playbook.Default.Version));
        Assert.That(text, Does.Contain("# A customer without contact for so many days is left alone. Allowed: a whole number from 1 to 730; it comes as 21.\nthresholds.silenceDays = 21\n"));
    }

    [TestCaseSource(nameof(EverySetting))]
    public void A_setting_keeps_to_what_it_allows(object item)
    {
        var setting = (Setting)item;
        var normal = setting.ValueIn(Playbook.Default);

        Assert.That(setting.With(Playbook.Default, normal)!.Version, Is.EqualTo(Playbook.Default.Version));
        Assert.That(setting.With(Playbook.Default, ""), Is.Null);
        Assert.That(setting.With(Playbook.Default, "-1"), Is.Null);
        Assert.That(setting.With(Playbook.Default, "1000000"), Is.Null);
        Assert.That(setting.Meaning, Does.EndWith("."));
    }

    [Test]
    public void Every_number_of_the_playbook_is_a_setting()
    {
        var numbers = NamesOf(typeof(Thresholds), "thresholds.").Concat(NamesOf(typeof(Weights), "weights.")).Concat(NamesOf(typeof(QuietPeriods), "quiet."));
        var rules = RuleSet.All.SelectMany(rule => new[] { "rules." + rule.Id, "rules." + rule.Id + ".severity", "rules." + rule.Id + ".effort" });

        Assert.That(Settings.All.Select(setting => setting.Key), Is.EquivalentTo(numbers.Concat(rules).Concat(new[] { "language", "visibility", "visibility.privateDays" })));
    }

    [Test]
    public void Each_setting_changes_the_number_that_it_is_called_by()
    {
        foreach (var setting in Settings.All.Where(setting => setting.Key.StartsWith("thresholds.", System.StringComparison.Ordinal)))
        {
            var changed = setting.With(Playbook.Default, "49") ?? setting.With(Playbook.Default, "50");
            Assert.That(changed!.Thresholds.ToString().ToUpperInvariant(), Does.Contain(setting.Key.Substring(11).ToUpperInvariant() + " = 49"), setting.Key);
        }
    }

    private static IEnumerable<Setting> EverySetting => Settings.All;

    private static IEnumerable<string> NamesOf(System.Type type, string prefix) => type.GetProperties()
        .Where(property => property.PropertyType == typeof(int) && property.CanWrite)
        .Select(property => prefix + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1));
}
